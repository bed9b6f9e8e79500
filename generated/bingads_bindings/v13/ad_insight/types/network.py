"""Types of Ad Insight v13: NetworkCriterion, NetworkType, NetworkSearchParameter"""

from __future__ import annotations

from ..._types import StrEnum, TYPES, Unset, element, nillable, record
from .c import Criterion
from .search import SearchParameter


class NetworkType(StrEnum):
    """Enumeration `NetworkType` of https://bingads.microsoft.com/AdInsight/v13."""

    OWNED_AND_OPERATED_AND_SYNDICATED_SEARCH = "OwnedAndOperatedAndSyndicatedSearch"
    OWNED_AND_OPERATED_ONLY = "OwnedAndOperatedOnly"
    SYNDICATED_SEARCH_ONLY = "SyndicatedSearchOnly"


@record(TYPES, "ai:NetworkCriterion")
class NetworkCriterion(Criterion):
    """Complex type `NetworkCriterion` of https://bingads.microsoft.com/AdInsight/v13."""

    network: NetworkType | str | Unset = element("Network", "ai:NetworkType")


@record(TYPES, "ai:NetworkSearchParameter")
class NetworkSearchParameter(SearchParameter):
    """Complex type `NetworkSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    network: NetworkCriterion | None | Unset = nillable("Network", "ai:NetworkCriterion")
