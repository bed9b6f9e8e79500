"""Messages of Ad Insight v13: GetRecommendationsRequest, GetRecommendationsResponse, TagRecommendationsRequest, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import ApplyRecommendationEntity, BatchError, DismissRecommendationEntity, Recommendation
    from .. import RecommendationBase, RecommendationInfo


@record(TYPES, "ai:GetRecommendationsRequest")
class GetRecommendationsRequest(Record):
    """Element `GetRecommendationsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    campaign_id: int | None | Unset = nillable("CampaignId", "xs:long")
    ad_group_id: int | None | Unset = nillable("AdGroupId", "xs:long")
    recommendation_type: str | None | Unset = nillable("RecommendationType", "xs:string")


@record(TYPES, "ai:GetRecommendationsResponse")
class GetRecommendationsResponse(Reply):
    """Element `GetRecommendationsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    recommendations: Sequence[Recommendation | None] | None | Unset = nillable(
        "Recommendations", "ai:ArrayOfRecommendation"
    )


@record(TYPES, "ai:TagRecommendationsRequest")
class TagRecommendationsRequest(Record):
    """Element `TagRecommendationsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    recommendation_type: str | None | Unset = nillable("RecommendationType", "xs:string")
    recommendations_info: Sequence[RecommendationInfo | None] | None | Unset = nillable(
        "RecommendationsInfo", "ai:ArrayOfRecommendationInfo"
    )
    lable: str | None | Unset = nillable("Lable", "xs:string")


@record(TYPES, "ai:TagRecommendationsResponse")
class TagRecommendationsResponse(Reply):
    """Element `TagRecommendationsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "ai:ArrayOfBatchError")


@record(TYPES, "ai:ApplyRecommendationsRequest")
class ApplyRecommendationsRequest(Record):
    """Element `ApplyRecommendationsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    entities: Sequence[ApplyRecommendationEntity | None] | None | Unset = nillable(
        "Entities", "ai:ArrayOfApplyRecommendationEntity"
    )


@record(TYPES, "ai:ApplyRecommendationsResponse")
class ApplyRecommendationsResponse(Reply):
    """Element `ApplyRecommendationsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "ai:ArrayOfBatchError")


@record(TYPES, "ai:DismissRecommendationsRequest")
class DismissRecommendationsRequest(Record):
    """Element `DismissRecommendationsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    entities: Sequence[DismissRecommendationEntity | None] | None | Unset = nillable(
        "Entities", "ai:ArrayOfDismissRecommendationEntity"
    )


@record(TYPES, "ai:DismissRecommendationsResponse")
class DismissRecommendationsResponse(Reply):
    """Element `DismissRecommendationsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "ai:ArrayOfBatchError")


@record(TYPES, "ai:RetrieveRecommendationsRequest")
class RetrieveRecommendationsRequest(Record):
    """Element `RetrieveRecommendationsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    recommendation_types: Sequence[str | None] | None | Unset = nillable("RecommendationTypes", "arrays:ArrayOfstring")
    max_count: int | None | Unset = nillable("MaxCount", "xs:int")


@record(TYPES, "ai:RetrieveRecommendationsResponse")
class RetrieveRecommendationsResponse(Reply):
    """Element `RetrieveRecommendationsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    recommendations: Sequence[RecommendationBase | None] | None | Unset = nillable(
        "Recommendations", "ai:ArrayOfRecommendationBase"
    )
