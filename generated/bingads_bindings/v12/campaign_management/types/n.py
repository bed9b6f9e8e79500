"""Types of Campaign Management v12: Network, NumberOperator"""

from __future__ import annotations

from enum import StrEnum


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
