"""Types of Campaign Management v13: NewCustomerAcquisitionGoalSetting, NetworkDistributionSetting, Network …"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .r import RuleItem, Setting

if TYPE_CHECKING:
    from .. import AudienceIdName


class Network(StrEnum):
    """Enumeration `Network` of https://bingads.microsoft.com/CampaignManagement/v13."""

    OWNED_AND_OPERATED_AND_SYNDICATED_SEARCH = "OwnedAndOperatedAndSyndicatedSearch"
    OWNED_AND_OPERATED_ONLY = "OwnedAndOperatedOnly"
    SYNDICATED_SEARCH_ONLY = "SyndicatedSearchOnly"
    IN_HOUSE_PROMOTION = "InHousePromotion"


class NormalForm(StrEnum):
    """Enumeration `NormalForm` of https://bingads.microsoft.com/CampaignManagement/v13."""

    CONJUNCTIVE = "Conjunctive"
    DISJUNCTIVE = "Disjunctive"


class NumberOperator(StrEnum):
    """Enumeration `NumberOperator` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NONE = "None"
    EQUALS = "Equals"
    GREATER_THAN = "GreaterThan"
    LESS_THAN = "LessThan"
    GREATER_THAN_EQUAL_TO = "GreaterThanEqualTo"
    LESS_THAN_EQUAL_TO = "LessThanEqualTo"
    NOT_EQUALS = "NotEquals"


@record(TYPES, "cm:NewCustomerAcquisitionGoalSetting")
class NewCustomerAcquisitionGoalSetting(Setting):
    """Complex type `NewCustomerAcquisitionGoalSetting` of https://bingads.microsoft.com/CampaignManagement/v13."""

    additional_conversion_value: Decimal | None | Unset = nillable("AdditionalConversionValue", "xs:decimal")
    new_customer_acquisition_bid_only_mode: bool | None | Unset = nillable(
        "NewCustomerAcquisitionBidOnlyMode", "xs:boolean"
    )
    new_customer_acquisition_goal_id: int | None | Unset = nillable("NewCustomerAcquisitionGoalId", "xs:long")


@record(TYPES, "cm:NetworkDistributionSetting")
class NetworkDistributionSetting(Setting):
    """Complex type `NetworkDistributionSetting` of https://bingads.microsoft.com/CampaignManagement/v13."""

    network_option: Network | str | None | Unset = nillable("NetworkOption", "cm:Network")


@record(TYPES, "cm:NumberRuleItem")
class NumberRuleItem(RuleItem):
    """Complex type `NumberRuleItem` of https://bingads.microsoft.com/CampaignManagement/v13."""

    operand: str | None | Unset = nillable("Operand", "xs:string")
    operator: NumberOperator | str | Unset = element("Operator", "cm:NumberOperator")
    value: str | None | Unset = nillable("Value", "xs:string")


@record(TYPES, "cm:NewCustomerAcquisitionGoal")
class NewCustomerAcquisitionGoal(Record):
    """Complex type `NewCustomerAcquisitionGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    additional_value: Decimal | None | Unset = nillable("AdditionalValue", "xs:decimal")
    audiences: Sequence[AudienceIdName | None] | None | Unset = nillable("Audiences", "cm:ArrayOfAudienceIdName")
    id: int | None | Unset = nillable("Id", "xs:long")
