"""zeep, which reads the contract when the program starts."""

from typing import Any

import zeep
from lxml import etree

from tests.benchmarks import workload
from tests.benchmarks.paths import CONTRACT


class _Response:
    """What zeep wants to know of an HTTP response."""

    status_code = 200
    encoding = "utf-8"

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.headers = {"Content-Type": "text/xml; charset=utf-8"}


class Codec:
    """Encodes and decodes the work."""

    def __init__(self) -> None:
        self._client: Any = zeep.Client(str(CONTRACT))
        types = f"{{{workload.CAMPAIGN_MANAGEMENT}}}"
        self._campaigns = self._client.get_type(f"{types}ArrayOfCampaign")
        self._campaign = self._client.get_type(f"{types}Campaign")
        self._keywords = self._client.get_type(f"{types}ArrayOfKeyword")
        self._keyword = self._client.get_type(f"{types}Keyword")
        self._bid = self._client.get_type(f"{types}Bid")
        self._strings = self._client.get_type(f"{{{workload.ARRAYS}}}ArrayOfstring")

    def encode(self, values: list[dict[str, Any]]) -> bytes:
        """An AddKeywords request."""
        keywords = [
            self._keyword(
                Bid=self._bid(**value["Bid"]),
                FinalUrls=self._strings(value["FinalUrls"]),
                MatchType=value["MatchType"],
                Param1=value["Param1"],
                Status=value["Status"],
                Text=value["Text"],
            )
            for value in values
        ]
        return self._request("AddKeywords", AdGroupId=1, Keywords=self._keywords(keywords))

    def decode(self, data: bytes) -> Any:
        """The keywords of a GetKeywordsByAdGroupId response."""
        return self._reply("GetKeywordsByAdGroupId", data).body.Keywords.Keyword

    def facts(self, keyword: Any) -> tuple[Any, ...]:
        """Identifier, text, address and bid of a decoded keyword."""
        return keyword.Id, keyword.Text, keyword.FinalUrls.string[0], keyword.Bid.Amount

    def add_campaign(self) -> Any:
        """The identifiers that a first AddCampaigns gives back."""
        campaigns = self._campaigns([self._campaign(**workload.CAMPAIGN)])
        self._request("AddCampaigns", AccountId=1, Campaigns=campaigns)
        return self._reply("AddCampaigns", workload.first_response()).body.CampaignIds.long

    def _request(self, operation: str, **parts: Any) -> bytes:
        message = self._client.create_message(
            self._client.service, operation, _soapheaders=dict(workload.HEADERS), **parts
        )
        return etree.tostring(message)

    def _reply(self, name: str, data: bytes) -> Any:
        binding = self._client.service._binding
        return binding.process_reply(self._client, binding.get(name), _Response(data))


def first_call() -> None:
    """The first AddCampaigns of a process."""
    assert Codec().add_campaign() == [workload.CAMPAIGN_ID]
