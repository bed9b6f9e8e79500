"""Where things are."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
CONTRACT = ROOT / "wsdl" / "v13" / "campaign_management.wsdl"
CONTRACTS = CONTRACT.parent
CACHE = ROOT / ".cache" / "bench"
