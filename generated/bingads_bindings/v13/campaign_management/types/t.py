"""Types of Campaign Management v13: TextAd, TextAsset, ThirdPartyMeasurementSetting …"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import element, nillable, record
from ....unset import Unset
from ..._types import TYPES
from .ad import Ad
from .asset import Asset
from .criterion import Criterion
from .r import Setting

if TYPE_CHECKING:
    from .. import KeyValuePairOfstringstring


@record(TYPES, "cm:TextAd")
class TextAd(Ad):
    """Complex type `TextAd` of https://bingads.microsoft.com/CampaignManagement/v13. Extends `Ad`."""

    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    display_url: str | None | Unset = nillable("DisplayUrl", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    title: str | None | Unset = nillable("Title", "xs:string")


@record(TYPES, "cm:TextAsset")
class TextAsset(Asset):
    """Complex type `TextAsset` of https://bingads.microsoft.com/CampaignManagement/v13. Extends `Asset`."""

    text: str | None | Unset = nillable("Text", "xs:string")


@record(TYPES, "cm:ThirdPartyMeasurementSetting")
class ThirdPartyMeasurementSetting(Setting):
    """Complex type `ThirdPartyMeasurementSetting` of https://bingads.microsoft.com/CampaignManagement/v13. Extends
    `Setting`."""

    details: Sequence[Sequence[KeyValuePairOfstringstring] | None] | None | Unset = nillable(
        "Details", "generic:ArrayOfArrayOfKeyValuePairOfstringstring"
    )


@record(TYPES, "cm:TopicCriterion")
class TopicCriterion(Criterion):
    """Complex type `TopicCriterion` of https://bingads.microsoft.com/CampaignManagement/v13. Extends `Criterion`."""

    topic_id: int | Unset = element("TopicId", "xs:long")
    topic_name: str | None | Unset = nillable("TopicName", "xs:string")
