"""Messages of Ad Insight v13: GetAuctionInsightDataRequest, GetAuctionInsightDataResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....enumeration import FlagsLike
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import AuctionInsightKpiAdditionalField, AuctionInsightResult, EntityType, SearchParameter


@record(TYPES, "ai:GetAuctionInsightDataRequest")
class GetAuctionInsightDataRequest(Record):
    """Element `GetAuctionInsightDataRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    entity_type: EntityType | str | Unset = element("EntityType", "ai:EntityType")
    entity_ids: Sequence[int] | None | Unset = nillable("EntityIds", "arrays:ArrayOflong")
    search_parameters: Sequence[SearchParameter | None] | None | Unset = nillable(
        "SearchParameters", "ai:ArrayOfSearchParameter"
    )
    return_additional_fields: FlagsLike[AuctionInsightKpiAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "ai:AuctionInsightKpiAdditionalField"
    )


@record(TYPES, "ai:GetAuctionInsightDataResponse")
class GetAuctionInsightDataResponse(Record):
    """Element `GetAuctionInsightDataResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    result: AuctionInsightResult | None | Unset = nillable("Result", "ai:AuctionInsightResult")
