"""Types of Campaign Management v12: AdGroupCriterion, BiddableAdGroupCriterion, NegativeAdGroupCriterion"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdGroupCriterionEditorialStatus, AdGroupCriterionStatus, AppUrl, Criterion, CriterionBid
    from .. import CustomParameters


@record(TYPES, "cm:AdGroupCriterion")
class AdGroupCriterion(Record):
    """Complex type `AdGroupCriterion` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by …"""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    criterion: Criterion | None | Unset = nillable("Criterion", "cm:Criterion")
    id: int | None | Unset = nillable("Id", "xs:long")
    status: AdGroupCriterionStatus | str | None | Unset = nillable("Status", "cm:AdGroupCriterionStatus")
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:BiddableAdGroupCriterion")
class BiddableAdGroupCriterion(AdGroupCriterion):
    """Complex type `BiddableAdGroupCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    criterion_bid: CriterionBid | None | Unset = nillable("CriterionBid", "cm:CriterionBid")
    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    editorial_status: AdGroupCriterionEditorialStatus | str | None | Unset = nillable(
        "EditorialStatus", "cm:AdGroupCriterionEditorialStatus"
    )
    final_app_urls: Sequence[AppUrl | None] | None | Unset = nillable("FinalAppUrls", "cm:ArrayOfAppUrl")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


@record(TYPES, "cm:NegativeAdGroupCriterion")
class NegativeAdGroupCriterion(AdGroupCriterion):
    """Complex type `NegativeAdGroupCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""
