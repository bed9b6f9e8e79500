"""Messages of Ad Insight v13: GetAutoApplyOptInStatusRequest, GetAutoApplyOptInStatusResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AutoApplyRecommendationsInfo, BatchError


@record(TYPES, "ai:GetAutoApplyOptInStatusRequest")
class GetAutoApplyOptInStatusRequest(Record):
    """Element `GetAutoApplyOptInStatusRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    recommendation_types_inputs: Sequence[str | None] | None | Unset = nillable(
        "RecommendationTypesInputs", "arrays:ArrayOfstring"
    )


@record(TYPES, "ai:GetAutoApplyOptInStatusResponse")
class GetAutoApplyOptInStatusResponse(Reply):
    """Element `GetAutoApplyOptInStatusResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    auto_apply_recommendations_status: Sequence[AutoApplyRecommendationsInfo | None] | None | Unset = nillable(
        "AutoApplyRecommendationsStatus", "ai:ArrayOfAutoApplyRecommendationsInfo"
    )


@record(TYPES, "ai:SetAutoApplyOptInStatusRequest")
class SetAutoApplyOptInStatusRequest(Record):
    """Element `SetAutoApplyOptInStatusRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    auto_apply_opt_in_status_inputs: Sequence[str | None] | None | Unset = nillable(
        "AutoApplyOptInStatusInputs", "arrays:ArrayOfstring"
    )


@record(TYPES, "ai:SetAutoApplyOptInStatusResponse")
class SetAutoApplyOptInStatusResponse(Reply):
    """Element `SetAutoApplyOptInStatusResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "ai:ArrayOfBatchError")
