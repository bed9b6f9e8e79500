"""Types of Campaign Management v13: Network, NormalForm, NumberOperator, NewCustomerAcquisitionGoal"""

from __future__ import annotations

from decimal import Decimal
from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

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


@record(TYPES, "cm:NewCustomerAcquisitionGoal")
class NewCustomerAcquisitionGoal(Record):
    """Complex type `NewCustomerAcquisitionGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    additional_value: Decimal | None | Unset = nillable("AdditionalValue", "xs:decimal")
    audiences: Sequence[AudienceIdName | None] | None | Unset = nillable("Audiences", "cm:ArrayOfAudienceIdName")
    id: int | None | Unset = nillable("Id", "xs:long")
