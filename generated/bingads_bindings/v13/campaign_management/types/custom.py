"""Types of Campaign Management v13: CustomParameters, CustomParameter, CustomLinkedInCriterion …"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .audience import Audience
from .criterion import Criterion
from .r import RemarketingRule

if TYPE_CHECKING:
    from .. import EffectiveEditorialStatus, NumberOperator, ProfileType, StringOperator


class CustomSegmentEditorialStatus(StrEnum):
    """Enumeration `CustomSegmentEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    REJECTED = "Rejected"
    PENDING = "Pending"
    PARTIAL_APPROVED = "PartialApproved"
    APPROVED = "Approved"


@record(TYPES, "cm:CustomParameters")
class CustomParameters(Record):
    """Complex type `CustomParameters` of https://bingads.microsoft.com/CampaignManagement/v13."""

    parameters: Sequence[CustomParameter | None] | None | Unset = nillable("Parameters", "cm:ArrayOfCustomParameter")


@record(TYPES, "cm:CustomParameter")
class CustomParameter(Record):
    """Complex type `CustomParameter` of https://bingads.microsoft.com/CampaignManagement/v13."""

    key: str | None | Unset = nillable("Key", "xs:string")
    value: str | None | Unset = nillable("Value", "xs:string")


@record(TYPES, "cm:CustomLinkedInCriterion")
class CustomLinkedInCriterion(Criterion):
    """Complex type `CustomLinkedInCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    profile: str | None | Unset = nillable("Profile", "xs:string")
    profile_id: int | Unset = element("ProfileId", "xs:long")
    profile_type: FlagsLike[ProfileType] | Unset = element("ProfileType", "cm:ProfileType")


@record(TYPES, "cm:CustomEventsRule")
class CustomEventsRule(RemarketingRule):
    """Complex type `CustomEventsRule` of https://bingads.microsoft.com/CampaignManagement/v13."""

    action: str | None | Unset = nillable("Action", "xs:string")
    action_operator: StringOperator | str | Unset = element("ActionOperator", "cm:StringOperator")
    category: str | None | Unset = nillable("Category", "xs:string")
    category_operator: StringOperator | str | Unset = element("CategoryOperator", "cm:StringOperator")
    label: str | None | Unset = nillable("Label", "xs:string")
    label_operator: StringOperator | str | Unset = element("LabelOperator", "cm:StringOperator")
    value: Decimal | None | Unset = nillable("Value", "xs:decimal")
    value_operator: NumberOperator | str | Unset = element("ValueOperator", "cm:NumberOperator")


@record(TYPES, "cm:CustomAudience")
class CustomAudience(Audience):
    """Complex type `CustomAudience` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:CustomSegment")
class CustomSegment(Audience):
    """Complex type `CustomSegment` of https://bingads.microsoft.com/CampaignManagement/v13."""

    custom_segment_catalog_list: Sequence[CustomSegmentCatalog | None] | None | Unset = nillable(
        "CustomSegmentCatalogList", "cm:ArrayOfCustomSegmentCatalog"
    )
    editorial_status: CustomSegmentEditorialStatus | str | None | Unset = nillable(
        "EditorialStatus", "cm:CustomSegmentEditorialStatus"
    )


@record(TYPES, "cm:CustomSegmentCatalog")
class CustomSegmentCatalog(Record):
    """Complex type `CustomSegmentCatalog` of https://bingads.microsoft.com/CampaignManagement/v13."""

    catalog_id: int | None | Unset = nillable("CatalogId", "xs:long")
    catalog_name: str | None | Unset = nillable("CatalogName", "xs:string")
    effective_editorial_status: EffectiveEditorialStatus | str | None | Unset = nillable(
        "EffectiveEditorialStatus", "cm:EffectiveEditorialStatus"
    )
