"""Types of Ad Insight v13: LanguageCriterion, LanguageSearchParameter"""

from __future__ import annotations

from collections.abc import Sequence
from ....record import nillable, record
from ....unset import Unset
from ..._types import TYPES
from .c import Criterion
from .search import SearchParameter


@record(TYPES, "ai:LanguageCriterion")
class LanguageCriterion(Criterion):
    """Complex type `LanguageCriterion` of https://bingads.microsoft.com/AdInsight/v13. Extends `Criterion`."""

    language: str | None | Unset = nillable("Language", "xs:string")


@record(TYPES, "ai:LanguageSearchParameter")
class LanguageSearchParameter(SearchParameter):
    """Complex type `LanguageSearchParameter` of https://bingads.microsoft.com/AdInsight/v13. Extends `SearchParameter`."""

    languages: Sequence[LanguageCriterion | None] | None | Unset = nillable("Languages", "ai:ArrayOfLanguageCriterion")
