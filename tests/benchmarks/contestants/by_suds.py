"""suds-community, which reads the contract when the program starts."""

from typing import Any

from suds.client import Client

from tests.benchmarks import workload
from tests.benchmarks.paths import CONTRACT


class Codec:
    """Encodes and decodes the work."""

    def __init__(self) -> None:
        self._client: Any = Client(CONTRACT.as_uri(), nosend=True, soapheaders=dict(workload.HEADERS))
        self._create = self._client.factory.create
        self._strings = f"{{{workload.ARRAYS}}}ArrayOfstring"
        self._get_keywords = self._client.service.GetKeywordsByAdGroupId(AdGroupId=1)

    def encode(self, values: list[dict[str, Any]]) -> Any:
        """An AddKeywords request."""
        keywords = self._create("ArrayOfKeyword")
        keywords.Keyword = [self._keyword(value) for value in values]
        return self._client.service.AddKeywords(AdGroupId=1, Keywords=keywords).envelope

    def decode(self, data: bytes) -> Any:
        """The keywords of a GetKeywordsByAdGroupId response."""
        return self._get_keywords.process_reply(data).Keyword

    def facts(self, keyword: Any) -> tuple[Any, ...]:
        """Identifier, text, address and bid of a decoded keyword."""
        return keyword.Id, str(keyword.Text), str(keyword.FinalUrls.string[0]), keyword.Bid.Amount

    def _keyword(self, value: dict[str, Any]) -> Any:
        keyword = self._create("Keyword")
        keyword.Bid = self._create("Bid")
        keyword.Bid.Amount = value["Bid"]["Amount"]
        keyword.FinalUrls = self._create(self._strings)
        keyword.FinalUrls.string = list(value["FinalUrls"])
        keyword.MatchType = value["MatchType"]
        keyword.Param1 = value["Param1"]
        keyword.Status = value["Status"]
        keyword.Text = value["Text"]
        return keyword


def first_call() -> None:
    """The first AddCampaigns of a process."""
    client: Any = Client(CONTRACT.as_uri(), nosend=True, soapheaders=dict(workload.HEADERS))
    add_campaign(client, client.factory)


def add_campaign(client: Any, factory: Any) -> None:
    """Encode the first AddCampaigns and decode its reply; `client` makes envelopes without sending them."""
    campaigns = factory.create("ArrayOfCampaign")
    campaign = factory.create("Campaign")
    for name, value in workload.CAMPAIGN.items():
        setattr(campaign, name, value)
    campaigns.Campaign = [campaign]
    request = client.service.AddCampaigns(AccountId=1, Campaigns=campaigns)
    assert b"DailyBudget>50" in request.envelope
    assert request.process_reply(workload.first_response()).CampaignIds.long == [workload.CAMPAIGN_ID]
