"""Microsoft's SDK for REST: JSON and pydantic."""

import json
from types import SimpleNamespace
from typing import Any

from bingads.authorization import AuthorizationData, PasswordAuthentication
from bingads.service_client import ServiceClient
from openapi_client.models.campaign import AddCampaignsRequest, AddKeywordsRequest, Bid, Campaign, Keyword

from tests.benchmarks import workload


class Codec:
    """Encodes and decodes the work."""

    def __init__(self) -> None:
        authorization = AuthorizationData(
            account_id=2, customer_id=1, developer_token="d", authentication=PasswordAuthentication("user", "x")
        )
        self._api: Any = ServiceClient("CampaignManagementService", 13, authorization, "sandbox")._api.api_client

    def response(self, count: int) -> bytes:
        """The work in JSON."""
        return workload.json_response(count)

    def encode(self, values: list[dict[str, Any]]) -> bytes:
        """An AddKeywords request."""
        keywords = [
            Keyword(
                Bid=Bid(**value["Bid"]),
                FinalUrls=value["FinalUrls"],
                MatchType=value["MatchType"],
                Param1=value["Param1"],
                Status=value["Status"],
                Text=value["Text"],
            )
            for value in values
        ]
        return self._request(AddKeywordsRequest(AdGroupId="1", Keywords=keywords))

    def decode(self, data: bytes) -> Any:
        """The keywords of a GetKeywordsByAdGroupId response."""
        return self._reply(data, "GetKeywordsByAdGroupIdResponse").keywords

    def facts(self, keyword: Any) -> tuple[Any, ...]:
        """Identifier, text, address and bid of a decoded keyword."""
        return int(keyword.id), keyword.text, keyword.final_urls[0], keyword.bid.amount

    def add_campaign(self) -> Any:
        """The identifiers that a first AddCampaigns gives back."""
        self._request(AddCampaignsRequest(AccountId="1", Campaigns=[Campaign(**workload.CAMPAIGN)]))
        return self._reply(workload.first_json_response(), "AddCampaignsResponse").campaign_ids

    def _request(self, body: Any) -> bytes:
        return json.dumps(self._api.sanitize_for_serialization(body)).encode()

    def _reply(self, data: bytes, kind: str) -> Any:
        headers = {"content-type": "application/json; charset=utf-8"}
        response = SimpleNamespace(data=data, status=200, getheader=headers.get, getheaders=lambda: headers)
        return self._api.response_deserialize(response, {"200": kind}).data


def first_call() -> None:
    """The first AddCampaigns of a process."""
    assert Codec().add_campaign() == [str(workload.CAMPAIGN_ID)]
