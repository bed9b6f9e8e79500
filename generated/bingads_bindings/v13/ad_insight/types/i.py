"""Types of Ad Insight v13: IdeaTextSearchParameter, ImpressionShareSearchParameter"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import nillable, record
from ....unset import Unset
from ..._types import TYPES
from .search import SearchParameter

if TYPE_CHECKING:
    from .. import Keyword


@record(TYPES, "ai:IdeaTextSearchParameter")
class IdeaTextSearchParameter(SearchParameter):
    """Complex type `IdeaTextSearchParameter` of https://bingads.microsoft.com/AdInsight/v13. Extends `SearchParameter`."""

    excluded: Sequence[Keyword | None] | None | Unset = nillable("Excluded", "ai:ArrayOfKeyword")
    included: Sequence[Keyword | None] | None | Unset = nillable("Included", "ai:ArrayOfKeyword")


@record(TYPES, "ai:ImpressionShareSearchParameter")
class ImpressionShareSearchParameter(SearchParameter):
    """Complex type `ImpressionShareSearchParameter` of https://bingads.microsoft.com/AdInsight/v13. Extends
    `SearchParameter`."""

    maximum: float | None | Unset = nillable("Maximum", "xs:double")
    minimum: float | None | Unset = nillable("Minimum", "xs:double")
