"""Types of Ad Insight v13: ApiFaultDetail, AutoApplyRecommendationsInfo, ApplyRecommendationEntity, AgeEnum"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record
from ...shared.adapi.all import ApplicationFault

if TYPE_CHECKING:
    from .. import BatchError, OperationError


class AgeEnum(StrEnum):
    """Enumeration `AgeEnum` of https://bingads.microsoft.com/AdInsight/v13."""

    UNKNOWN = "Unknown"
    ZERO_TO_TWELVE = "ZeroToTwelve"
    THIRTEEN_TO_SEVEN_TEEN = "ThirteenToSevenTeen"
    EIGHTEEN_TO_TWENTY_FOUR = "EighteenToTwentyFour"
    TWENTY_FIVE_TO_THIRTY_FOUR = "TwentyFiveToThirtyFour"
    THIRTY_FIVE_TO_FOURTY_NINE = "ThirtyFiveToFourtyNine"
    FIFTY_TO_SIXTY_FOUR = "FiftyToSixtyFour"
    SIXTY_FIVE_AND_ABOVE = "SixtyFiveAndAbove"


@record(TYPES, "ai:ApiFaultDetail")
class ApiFaultDetail(ApplicationFault):
    """Complex type `ApiFaultDetail` of https://bingads.microsoft.com/AdInsight/v13."""

    batch_errors: Sequence[BatchError | None] | None | Unset = nillable("BatchErrors", "ai:ArrayOfBatchError")
    operation_errors: Sequence[OperationError | None] | None | Unset = nillable(
        "OperationErrors", "ai:ArrayOfOperationError"
    )


@record(TYPES, "ai:AutoApplyRecommendationsInfo")
class AutoApplyRecommendationsInfo(Record):
    """Complex type `AutoApplyRecommendationsInfo` of https://bingads.microsoft.com/AdInsight/v13."""

    aar_opt_in_status: bool | Unset = element("AAROptInStatus", "xs:boolean")
    recommendation_type: str | None | Unset = nillable("RecommendationType", "xs:string")


@record(TYPES, "ai:ApplyRecommendationEntity")
class ApplyRecommendationEntity(Record):
    """Complex type `ApplyRecommendationEntity` of https://bingads.microsoft.com/AdInsight/v13."""

    recommendation_id: str | None | Unset = nillable("RecommendationId", "xs:string")
    recommendation_type: str | None | Unset = nillable("RecommendationType", "xs:string")
