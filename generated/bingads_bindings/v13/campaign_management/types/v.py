"""Types of Campaign Management v13: VerifiedTrackingSetting, ValueOperator"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING
from ....record import nillable, record
from ....unset import Unset
from ..._types import TYPES
from .r import Setting

if TYPE_CHECKING:
    from .. import KeyValuePairOfstringstring


class ValueOperator(StrEnum):
    """Enumeration `ValueOperator` of https://bingads.microsoft.com/CampaignManagement/v13."""

    EQUALS = "Equals"
    LESS_THAN = "LessThan"
    GREATER_THAN = "GreaterThan"


@record(TYPES, "cm:VerifiedTrackingSetting")
class VerifiedTrackingSetting(Setting):
    """Complex type `VerifiedTrackingSetting` of https://bingads.microsoft.com/CampaignManagement/v13. Extends
    `Setting`."""

    details: Sequence[Sequence[KeyValuePairOfstringstring] | None] | None | Unset = nillable(
        "Details", "generic:ArrayOfArrayOfKeyValuePairOfstringstring"
    )
