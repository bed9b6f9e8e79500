"""The package that this project generates."""

from typing import Any

from bingads_bindings import soap
from bingads_bindings.v13 import campaign_management as cm

from tests.benchmarks import workload


class Codec:
    """Encodes and decodes the work."""

    def encode(self, values: list[dict[str, Any]]) -> Any:
        """An AddKeywords request."""
        return soap.encode_request(cm.OPERATIONS["AddKeywords"], request(values), headers=workload.HEADERS)

    def decode(self, data: bytes) -> Any:
        """The keywords of a GetKeywordsByAdGroupId response."""
        return soap.decode_response(cm.OPERATIONS["GetKeywordsByAdGroupId"], data).body.keywords

    def facts(self, keyword: Any) -> tuple[Any, ...]:
        """Identifier, text, address and bid of a decoded keyword."""
        return keyword.id, keyword.text, keyword.final_urls[0], keyword.bid.amount


def request(values: list[dict[str, Any]]) -> Any:
    """The request that adds the keywords; not annotated with its class, which would be imported for that."""
    keywords = [
        cm.Keyword(
            bid=cm.Bid(amount=value["Bid"]["Amount"]),
            final_urls=value["FinalUrls"],
            match_type=value["MatchType"],
            param1=value["Param1"],
            status=value["Status"],
            text=value["Text"],
        )
        for value in values
    ]
    return cm.AddKeywordsRequest(ad_group_id=1, keywords=keywords)


def first_call() -> None:
    """The first AddCampaigns of a process."""
    campaign = cm.Campaign(
        budget_type=workload.CAMPAIGN["BudgetType"],
        daily_budget=workload.CAMPAIGN["DailyBudget"],
        name=workload.CAMPAIGN["Name"],
        time_zone=workload.CAMPAIGN["TimeZone"],
    )
    operation = cm.OPERATIONS["AddCampaigns"]
    soap.encode_request(operation, cm.AddCampaignsRequest(account_id=1, campaigns=[campaign]), headers=workload.HEADERS)
    reply = soap.decode_response(operation, workload.first_response())
    assert reply.body.campaign_ids == [workload.CAMPAIGN_ID]
