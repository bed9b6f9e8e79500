"""The package that this project generates, over REST; apart, so that the first call over SOAP does not import it."""

from typing import Any

from bingads_bindings import rest
from bingads_bindings.v13 import campaign_management as cm

from tests.benchmarks import workload
from tests.benchmarks.contestants import ours


class Codec(ours.Codec):
    """The same objects in JSON."""

    def response(self, count: int) -> bytes:
        """The work in JSON."""
        return workload.json_response(count)

    def encode(self, values: list[dict[str, Any]]) -> Any:
        """An AddKeywords request."""
        return rest.encode_request(cm.OPERATIONS["AddKeywords"], ours.request(values), headers=workload.HEADERS)

    def decode(self, data: bytes) -> Any:
        """The keywords of a GetKeywordsByAdGroupId response."""
        return rest.decode_response(cm.OPERATIONS["GetKeywordsByAdGroupId"], data).body.keywords
