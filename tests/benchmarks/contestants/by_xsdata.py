"""The code that `xsdata generate` makes of our contracts, with xsdata's parser and serializer."""

from typing import Any

from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.serializers import XmlSerializer
from xsdata_contracts import campaign_management as cm

from tests.benchmarks import workload


class Codec:
    """Encodes and decodes the work."""

    def __init__(self) -> None:
        self._parser = XmlParser()
        self._serializer = XmlSerializer()

    def encode(self, values: list[dict[str, Any]]) -> bytes:
        """An AddKeywords request."""
        keywords = [
            cm.Keyword(
                bid=cm.Bid(amount=value["Bid"]["Amount"]),
                final_urls=cm.ArrayOfstring(string=value["FinalUrls"]),
                match_type=cm.MatchType(value=cm.MatchType1(value["MatchType"])),
                param1=value["Param1"],
                status=cm.KeywordStatus(value=cm.KeywordStatus1(value["Status"])),
                text=value["Text"],
            )
            for value in values
        ]
        request = cm.AddKeywordsRequest(ad_group_id=1, keywords=cm.ArrayOfKeyword(keyword=keywords))
        envelope = cm.IcampaignManagementServiceAddKeywordsInput
        return self._request(envelope, envelope.Body(add_keywords_request=request))

    def decode(self, data: bytes) -> Any:
        """The keywords of a GetKeywordsByAdGroupId response."""
        reply = self._parser.from_bytes(data, cm.IcampaignManagementServiceGetKeywordsByAdGroupIdOutput)
        return reply.body.get_keywords_by_ad_group_id_response.keywords.keyword

    def facts(self, keyword: Any) -> tuple[Any, ...]:
        """Identifier, text, address and bid of a decoded keyword."""
        return keyword.id, keyword.text, keyword.final_urls.string[0], keyword.bid.amount

    def add_campaign(self) -> Any:
        """The identifiers that a first AddCampaigns gives back."""
        campaign = cm.Campaign(
            budget_type=cm.BudgetLimitType(value=cm.BudgetLimitType1(workload.CAMPAIGN["BudgetType"])),
            daily_budget=workload.CAMPAIGN["DailyBudget"],
            name=workload.CAMPAIGN["Name"],
            time_zone=workload.CAMPAIGN["TimeZone"],
        )
        request = cm.AddCampaignsRequest(account_id=1, campaigns=cm.ArrayOfCampaign(campaign=[campaign]))
        envelope = cm.IcampaignManagementServiceAddCampaignsInput
        self._request(envelope, envelope.Body(add_campaigns_request=request))
        reply = self._parser.from_bytes(workload.first_response(), cm.IcampaignManagementServiceAddCampaignsOutput)
        return reply.body.add_campaigns_response.campaign_ids.long

    def _request(self, envelope: Any, body: Any) -> bytes:
        header = envelope.Header(
            application_token=None,
            authentication_token=cm.AuthenticationToken(value="x"),
            customer_account_id=cm.CustomerAccountId(value="2"),
            customer_id=cm.CustomerId(value="1"),
            developer_token=cm.DeveloperToken(value="d"),
            password=None,
            user_name=None,
        )
        return self._serializer.render(envelope(header=header, body=body)).encode()


def first_call() -> None:
    """The first AddCampaigns of a process."""
    assert Codec().add_campaign() == [workload.CAMPAIGN_ID]
