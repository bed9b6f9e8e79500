"""Types of Campaign Management v12: CampaignCriterion, NegativeCampaignCriterion, BiddableCampaignCriterion"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CampaignCriterionStatus, Criterion, CriterionBid, KeyValuePairOfstringstring


@record(TYPES, "cm:CampaignCriterion")
class CampaignCriterion(Record):
    """Complex type `CampaignCriterion` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by …"""

    campaign_id: int | Unset = element("CampaignId", "xs:long", required=True)
    criterion: Criterion | None | Unset = nillable("Criterion", "cm:Criterion")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    id: int | None | Unset = nillable("Id", "xs:long")
    status: CampaignCriterionStatus | str | None | Unset = nillable("Status", "cm:CampaignCriterionStatus")
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:NegativeCampaignCriterion")
class NegativeCampaignCriterion(CampaignCriterion):
    """Complex type `NegativeCampaignCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""


@record(TYPES, "cm:BiddableCampaignCriterion")
class BiddableCampaignCriterion(CampaignCriterion):
    """Complex type `BiddableCampaignCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    criterion_bid: CriterionBid | None | Unset = nillable("CriterionBid", "cm:CriterionBid")
