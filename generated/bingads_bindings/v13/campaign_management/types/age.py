"""Types of Campaign Management v13: AgeCriterion, AgeRange, AgeDimension"""

from __future__ import annotations

from ..._types import Sequence, StrEnum, TYPES, Unset, nillable, record
from .audience import AudienceGroupDimension
from .criterion import Criterion


class AgeRange(StrEnum):
    """Enumeration `AgeRange` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    EIGHTEEN_TO_TWENTY_FOUR = "EighteenToTwentyFour"
    TWENTY_FIVE_TO_THIRTY_FOUR = "TwentyFiveToThirtyFour"
    THIRTY_FIVE_TO_FOURTY_NINE = "ThirtyFiveToFourtyNine"
    FIFTY_TO_SIXTY_FOUR = "FiftyToSixtyFour"
    SIXTY_FIVE_AND_ABOVE = "SixtyFiveAndAbove"
    THIRTY_FIVE_TO_FIFTY_FOUR = "ThirtyFiveToFiftyFour"
    FIFTY_FIVE_AND_ABOVE = "FiftyFiveAndAbove"


@record(TYPES, "cm:AgeCriterion")
class AgeCriterion(Criterion):
    """Complex type `AgeCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    age_range: AgeRange | str | None | Unset = nillable("AgeRange", "cm:AgeRange")


@record(TYPES, "cm:AgeDimension")
class AgeDimension(AudienceGroupDimension):
    """Complex type `AgeDimension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    age_ranges: Sequence[AgeRange | str] | None | Unset = nillable("AgeRanges", "cm:ArrayOfAgeRange")
