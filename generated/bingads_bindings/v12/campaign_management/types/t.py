"""Types of Campaign Management v12: TextAd, TextAsset"""

from __future__ import annotations

from ....record import nillable, record
from ....unset import Unset
from ..._types import TYPES
from .ad import Ad
from .asset import Asset


@record(TYPES, "cm:TextAd")
class TextAd(Ad):
    """Complex type `TextAd` of https://bingads.microsoft.com/CampaignManagement/v12. Extends `Ad`."""

    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    display_url: str | None | Unset = nillable("DisplayUrl", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    title: str | None | Unset = nillable("Title", "xs:string")


@record(TYPES, "cm:TextAsset")
class TextAsset(Asset):
    """Complex type `TextAsset` of https://bingads.microsoft.com/CampaignManagement/v12. Extends `Asset`."""

    text: str | None | Unset = nillable("Text", "xs:string")
