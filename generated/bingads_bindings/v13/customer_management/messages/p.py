"""Messages of Customer Management v13: GetPilotFeaturesCountriesRequest, GetPilotFeaturesCountriesResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import PilotFeature


@record(TYPES, "customer:GetPilotFeaturesCountriesRequest")
class GetPilotFeaturesCountriesRequest(Record):
    """Element `GetPilotFeaturesCountriesRequest` of https://bingads.microsoft.com/Customer/v13."""


@record(TYPES, "customer:GetPilotFeaturesCountriesResponse")
class GetPilotFeaturesCountriesResponse(Record):
    """Element `GetPilotFeaturesCountriesResponse` of https://bingads.microsoft.com/Customer/v13."""

    pilot_features: Sequence[PilotFeature] | None | Unset = nillable("PilotFeatures", "entities:ArrayOfPilotFeature")
