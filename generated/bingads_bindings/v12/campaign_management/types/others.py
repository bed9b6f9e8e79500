"""Types of Campaign Management v12: TextAd, TextAsset, Network …"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, Unset, element, nillable, record
from .ad import Ad
from .asset import Asset
from .criterion import CriterionBid


class Network(StrEnum):
    """Enumeration `Network` of https://bingads.microsoft.com/CampaignManagement/v12."""

    OWNED_AND_OPERATED_AND_SYNDICATED_SEARCH = "OwnedAndOperatedAndSyndicatedSearch"
    OWNED_AND_OPERATED_ONLY = "OwnedAndOperatedOnly"
    SYNDICATED_SEARCH_ONLY = "SyndicatedSearchOnly"
    IN_HOUSE_PROMOTION = "InHousePromotion"


class NumberOperator(StrEnum):
    """Enumeration `NumberOperator` of https://bingads.microsoft.com/CampaignManagement/v12."""

    NONE = "None"
    EQUALS = "Equals"
    GREATER_THAN = "GreaterThan"
    LESS_THAN = "LessThan"
    GREATER_THAN_EQUAL_TO = "GreaterThanEqualTo"
    LESS_THAN_EQUAL_TO = "LessThanEqualTo"


class ValueOperator(StrEnum):
    """Enumeration `ValueOperator` of https://bingads.microsoft.com/CampaignManagement/v12."""

    EQUALS = "Equals"
    LESS_THAN = "LessThan"
    GREATER_THAN = "GreaterThan"


@record(TYPES, "cm:TextAd")
class TextAd(Ad):
    """Complex type `TextAd` of https://bingads.microsoft.com/CampaignManagement/v12."""

    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    display_url: str | None | Unset = nillable("DisplayUrl", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    title: str | None | Unset = nillable("Title", "xs:string")


@record(TYPES, "cm:TextAsset")
class TextAsset(Asset):
    """Complex type `TextAsset` of https://bingads.microsoft.com/CampaignManagement/v12."""

    text: str | None | Unset = nillable("Text", "xs:string")


@record(TYPES, "cm:FixedBid")
class FixedBid(CriterionBid):
    """Complex type `FixedBid` of https://bingads.microsoft.com/CampaignManagement/v12."""

    amount: float | Unset = element("Amount", "xs:double")


@record(TYPES, "cm:Label")
class Label(Record):
    """Complex type `Label` of https://bingads.microsoft.com/CampaignManagement/v12."""

    color_code: str | None | Unset = nillable("ColorCode", "xs:string")
    description: str | None | Unset = nillable("Description", "xs:string")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")


@record(TYPES, "cm:LabelAssociation")
class LabelAssociation(Record):
    """Complex type `LabelAssociation` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_id: int | Unset = element("EntityId", "xs:long", required=True)
    label_id: int | Unset = element("LabelId", "xs:long", required=True)


@record(TYPES, "generic:KeyValuePairOfstringstring")
class KeyValuePairOfstringstring(Record):
    """Complex type `KeyValuePairOfstringstring` of http://schemas.datacontract.org/2004/07/System.Collections.Generic."""

    key: str | None | Unset = nillable("key", "xs:string", required=True)
    value: str | None | Unset = nillable("value", "xs:string", required=True)


@record(TYPES, "arrays:ArrayOfKeyValueOfstringstring/KeyValueOfstringstring")
class KeyValueOfstringstring(Record):
    """Element `KeyValueOfstringstring` of http://schemas.microsoft.com/2003/10/Serialization/Arrays."""

    key: str | None | Unset = nillable("Key", "xs:string", required=True)
    value: str | None | Unset = nillable("Value", "xs:string", required=True)
