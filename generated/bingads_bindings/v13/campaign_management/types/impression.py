"""Types of Campaign Management v13: ImpressionTrackingSetting, ImpressionBasedRemarketingList, ImpressionBasedEntityType"""

from __future__ import annotations

from ..._types import Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .audience import Audience
from .r import Setting


class ImpressionBasedEntityType(StrEnum):
    """Enumeration `ImpressionBasedEntityType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NONE = "None"
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"


@record(TYPES, "cm:ImpressionTrackingSetting")
class ImpressionTrackingSetting(Setting):
    """Complex type `ImpressionTrackingSetting` of https://bingads.microsoft.com/CampaignManagement/v13."""

    impression_tracking_url: str | None | Unset = nillable("ImpressionTrackingUrl", "xs:string")


@record(TYPES, "cm:ImpressionBasedRemarketingList")
class ImpressionBasedRemarketingList(Audience):
    """Complex type `ImpressionBasedRemarketingList` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_group_id: int | None | Unset = nillable("AdGroupId", "xs:long")
    ad_group_ids: Sequence[int] | None | Unset = nillable("AdGroupIds", "arrays:ArrayOflong")
    campaign_id: int | None | Unset = nillable("CampaignId", "xs:long")
    campaign_ids: Sequence[int] | None | Unset = nillable("CampaignIds", "arrays:ArrayOflong")
    entity_type: ImpressionBasedEntityType | str | Unset = element("EntityType", "cm:ImpressionBasedEntityType")
