"""Types of Ad Insight v13: QuerySearchParameter"""

from __future__ import annotations

from collections.abc import Sequence
from ....record import nillable, record
from ....unset import Unset
from ..._types import TYPES
from .search import SearchParameter


@record(TYPES, "ai:QuerySearchParameter")
class QuerySearchParameter(SearchParameter):
    """Complex type `QuerySearchParameter` of https://bingads.microsoft.com/AdInsight/v13. Extends `SearchParameter`."""

    queries: Sequence[str | None] | None | Unset = nillable("Queries", "arrays:ArrayOfstring")
