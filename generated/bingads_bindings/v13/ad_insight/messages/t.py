"""Messages of Ad Insight v13: GetTextAssetSuggestionsByFinalUrlsRequest, GetTextAssetSuggestionsByFinalUrlsResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import BatchError, TextAssetSuggestions


@record(TYPES, "ai:GetTextAssetSuggestionsByFinalUrlsRequest")
class GetTextAssetSuggestionsByFinalUrlsRequest(Record):
    """Element `GetTextAssetSuggestionsByFinalUrlsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")


@record(TYPES, "ai:GetTextAssetSuggestionsByFinalUrlsResponse")
class GetTextAssetSuggestionsByFinalUrlsResponse(Record):
    """Element `GetTextAssetSuggestionsByFinalUrlsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    text_asset_suggestions: Sequence[TextAssetSuggestions | None] | None | Unset = nillable(
        "TextAssetSuggestions", "ai:ArrayOfTextAssetSuggestions"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "ai:ArrayOfBatchError")
