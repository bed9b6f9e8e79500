"""Types of Ad Insight v13: Feed"""

from __future__ import annotations

from ....record import Record, nillable, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "ai:Feed")
class Feed(Record):
    """Complex type `Feed` of https://bingads.microsoft.com/AdInsight/v13."""

    store_id: int | None | Unset = nillable("StoreId", "xs:long")
    feed_id: int | None | Unset = nillable("FeedId", "xs:long")
    feed_type: int | None | Unset = nillable("FeedType", "xs:long")
