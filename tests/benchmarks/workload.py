"""The work that is compared: keywords that are added, keywords that are read, and a first call.

The service writes every element of a keyword, most of them nil; `response` does the same. Values are given by wire
name, so that every contestant builds its own objects from them. Nothing is imported on top, for a first call is timed
with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

CAMPAIGN_MANAGEMENT = "https://bingads.microsoft.com/CampaignManagement/v13"
ARRAYS = "http://schemas.microsoft.com/2003/10/Serialization/Arrays"
DICTIONARY = "http://schemas.datacontract.org/2004/07/System.Collections.Generic"
SYSTEM = "http://schemas.datacontract.org/2004/07/System"
ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"

HEADERS = {"AuthenticationToken": "x", "CustomerAccountId": "2", "CustomerId": "1", "DeveloperToken": "d"}
"""The SOAP headers of every request."""

CAMPAIGN: dict[str, Any] = {
    "BudgetType": "DailyBudgetStandard",
    "DailyBudget": 50.0,
    "Name": "Shoes",
    "TimeZone": "PacificTimeUSCanadaTijuana",
}
"""The campaign of the first call."""

CAMPAIGN_ID = 8_000_000_001
"""The identifier that it is given."""

_HEAD = (
    f'<s:Envelope xmlns:s="{ENVELOPE}"><s:Header><h:TrackingId xmlns:h="{CAMPAIGN_MANAGEMENT}">'
    "c6f2a6a7-7b3a-4c5c-a1b2-0123456789ab</h:TrackingId></s:Header><s:Body>"
)
_FOOT = "</s:Body></s:Envelope>"

_KEYWORD = "".join(
    (
        "<Keyword><Bid><Amount>{bid:.2f}</Amount></Bid>",
        '<BiddingScheme i:nil="true"/><DestinationUrl i:nil="true"/>',
        "<EditorialStatus>Active</EditorialStatus>",
        f'<FinalAppUrls i:nil="true"/><FinalMobileUrls i:nil="true" xmlns:a="{ARRAYS}"/><FinalUrlSuffix i:nil="true"/>',
        f'<FinalUrls xmlns:a="{ARRAYS}"><a:string>{{url}}</a:string></FinalUrls>',
        f'<ForwardCompatibilityMap xmlns:a="{DICTIONARY}"/>',
        "<Id>{id}</Id><MatchType>Exact</MatchType><Param1>10% off</Param1>",
        '<Param2 i:nil="true"/><Param3 i:nil="true"/>',
        "<Status>Active</Status><Text>running shoes {number}</Text>",
        '<TrackingUrlTemplate i:nil="true"/><UrlCustomParameters i:nil="true"/></Keyword>',
    )
)


def bid(number: int) -> float:
    """The bid on a keyword."""
    return 0.05 * (number % 40 + 1)


def url(number: int) -> str:
    """The landing page of a keyword."""
    return f"https://www.contoso.com/shoes/{number}?a=1&b=2"


def keywords(count: int) -> list[dict[str, Any]]:
    """The keywords of an AddKeywords request, wire name -> value."""
    return [
        {
            "Bid": {"Amount": bid(number)},
            "FinalUrls": [url(number)],
            "MatchType": "Exact",
            "Param1": "10% off",
            "Status": "Active",
            "Text": f"running shoes {number}",
        }
        for number in range(count)
    ]


def response(count: int) -> bytes:
    """A GetKeywordsByAdGroupId response with `count` keywords; 1,000 of them are about 0.9 MB."""
    items = (
        _KEYWORD.format(
            bid=bid(number), url=url(number).replace("&", "&amp;"), id=4_000_000_000 + number, number=number
        )
        for number in range(count)
    )
    return "".join(
        (
            _HEAD,
            f'<GetKeywordsByAdGroupIdResponse xmlns="{CAMPAIGN_MANAGEMENT}"><Keywords xmlns:i="{INSTANCE}">',
            *items,
            "</Keywords></GetKeywordsByAdGroupIdResponse>",
            _FOOT,
        )
    ).encode()


def json_response(count: int) -> bytes:
    """The same keywords as the REST interface writes them."""
    import json

    absent = (
        "BiddingScheme DestinationUrl FinalAppUrls FinalMobileUrls FinalUrlSuffix Param2 Param3 TrackingUrlTemplate "
        "UrlCustomParameters"
    )
    items = [
        {
            **dict.fromkeys(absent.split()),
            **values,
            "Bid": {"Amount": round(bid(number), 2)},
            "EditorialStatus": "Active",
            "ForwardCompatibilityMap": [],
            "Id": str(4_000_000_000 + number),
        }
        for number, values in enumerate(keywords(count))
    ]
    return json.dumps({"Keywords": items}, separators=(",", ":")).encode()


def first_response() -> bytes:
    """The response to the first AddCampaigns."""
    return (
        f'{_HEAD}<AddCampaignsResponse xmlns="{CAMPAIGN_MANAGEMENT}">'
        f'<CampaignIds xmlns:a="{SYSTEM}" xmlns:i="{INSTANCE}"><a:long>{CAMPAIGN_ID}</a:long></CampaignIds>'
        f'<PartialErrors xmlns:i="{INSTANCE}"/></AddCampaignsResponse>{_FOOT}'
    ).encode()


def first_json_response() -> bytes:
    """The same, as the REST interface writes it."""
    import json

    return json.dumps({"CampaignIds": [str(CAMPAIGN_ID)], "PartialErrors": []}).encode()
