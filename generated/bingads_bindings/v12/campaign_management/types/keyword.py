"""Types of Campaign Management v12: Keyword, KeywordEditorialStatus, KeywordStatus, KeywordAdditionalField"""

from __future__ import annotations

from ..._types import Flag, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AppUrl, Bid, BiddingScheme, CustomParameters, KeyValuePairOfstringstring, MatchType


class KeywordEditorialStatus(StrEnum):
    """Enumeration `KeywordEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class KeywordStatus(StrEnum):
    """Enumeration `KeywordStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"
    INACTIVE = "Inactive"


class KeywordAdditionalField(Flag):
    """Flags `KeywordAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v12."""

    FINAL_URL_SUFFIX = "FinalUrlSuffix"


@record(TYPES, "cm:Keyword")
class Keyword(Record):
    """Complex type `Keyword` of https://bingads.microsoft.com/CampaignManagement/v12."""

    bid: Bid | None | Unset = nillable("Bid", "cm:Bid")
    bidding_scheme: BiddingScheme | None | Unset = nillable("BiddingScheme", "cm:BiddingScheme")
    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    editorial_status: KeywordEditorialStatus | str | None | Unset = nillable(
        "EditorialStatus", "cm:KeywordEditorialStatus"
    )
    final_app_urls: Sequence[AppUrl | None] | None | Unset = nillable("FinalAppUrls", "cm:ArrayOfAppUrl")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    id: int | None | Unset = nillable("Id", "xs:long")
    match_type: MatchType | str | None | Unset = nillable("MatchType", "cm:MatchType")
    param1: str | None | Unset = nillable("Param1", "xs:string")
    param2: str | None | Unset = nillable("Param2", "xs:string")
    param3: str | None | Unset = nillable("Param3", "xs:string")
    status: KeywordStatus | str | None | Unset = nillable("Status", "cm:KeywordStatus")
    text: str | None | Unset = nillable("Text", "xs:string")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")
