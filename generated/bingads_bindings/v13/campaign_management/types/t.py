"""Types of Campaign Management v13: TextAd, TextAsset, ThirdPartyMeasurementSetting …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Sequence, TYPES, Unset, element, nillable, record
from .ad import Ad
from .asset import Asset
from .criterion import Criterion
from .r import Setting

if TYPE_CHECKING:
    from .. import KeyValuePairOfstringstring


@record(TYPES, "cm:TextAd")
class TextAd(Ad):
    """Complex type `TextAd` of https://bingads.microsoft.com/CampaignManagement/v13."""

    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    display_url: str | None | Unset = nillable("DisplayUrl", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    title: str | None | Unset = nillable("Title", "xs:string")


@record(TYPES, "cm:TextAsset")
class TextAsset(Asset):
    """Complex type `TextAsset` of https://bingads.microsoft.com/CampaignManagement/v13."""

    text: str | None | Unset = nillable("Text", "xs:string")


@record(TYPES, "cm:ThirdPartyMeasurementSetting")
class ThirdPartyMeasurementSetting(Setting):
    """Complex type `ThirdPartyMeasurementSetting` of https://bingads.microsoft.com/CampaignManagement/v13."""

    details: Sequence[Sequence[KeyValuePairOfstringstring] | None] | None | Unset = nillable(
        "Details", "generic:ArrayOfArrayOfKeyValuePairOfstringstring"
    )


@record(TYPES, "cm:TopicCriterion")
class TopicCriterion(Criterion):
    """Complex type `TopicCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    topic_id: int | Unset = element("TopicId", "xs:long")
    topic_name: str | None | Unset = nillable("TopicName", "xs:string")
