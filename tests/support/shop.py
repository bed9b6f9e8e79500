"""A contract in three documents, for tests that read contracts from somewhere."""

from pathlib import Path

CASE = Path(__file__).parents[1] / "cases" / "imports-and-includes"

DOCUMENTS = {path.name: path.read_bytes() for path in CASE.iterdir() if path.suffix in (".wsdl", ".xsd")}
"""Name -> bytes: a WSDL, and the schemas that it imports and includes in circles."""

MAIN = "contract.wsdl"
TEXT = (CASE / "expected.wsdl").read_text(encoding="utf-8")
"""Its canonical text."""

SMALL = (CASE.parent / "headers-in-order" / "contract.wsdl").read_bytes()
"""A contract in one document."""
SMALL_TEXT = (CASE.parent / "headers-in-order" / "expected.wsdl").read_text(encoding="utf-8")
