"""Messages of Ad Insight v13: GetBudgetOpportunitiesRequest, GetBudgetOpportunitiesResponse, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AuctionInsightKpiAdditionalField, AuctionInsightResult, BatchError, BudgetOpportunity
    from .. import DayMonthAndYear, DomainCategory, EntityType, MetricData, PerformanceInsightsDetail, SearchParameter
    from .. import TextAssetSuggestions


@record(TYPES, "ai:GetBudgetOpportunitiesRequest")
class GetBudgetOpportunitiesRequest(Record):
    """Element `GetBudgetOpportunitiesRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    campaign_id: int | None | Unset = nillable("CampaignId", "xs:long")


@record(TYPES, "ai:GetBudgetOpportunitiesResponse")
class GetBudgetOpportunitiesResponse(Reply):
    """Element `GetBudgetOpportunitiesResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    opportunities: Sequence[BudgetOpportunity | None] | None | Unset = nillable(
        "Opportunities", "ai:ArrayOfBudgetOpportunity"
    )


@record(TYPES, "ai:GetAuctionInsightDataRequest")
class GetAuctionInsightDataRequest(Record):
    """Element `GetAuctionInsightDataRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    entity_type: EntityType | str | Unset = element("EntityType", "ai:EntityType")
    entity_ids: Sequence[int] | None | Unset = nillable("EntityIds", "arrays:ArrayOflong")
    search_parameters: Sequence[SearchParameter | None] | None | Unset = nillable(
        "SearchParameters", "ai:ArrayOfSearchParameter"
    )
    return_additional_fields: FlagsLike[AuctionInsightKpiAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "ai:AuctionInsightKpiAdditionalField"
    )


@record(TYPES, "ai:GetAuctionInsightDataResponse")
class GetAuctionInsightDataResponse(Reply):
    """Element `GetAuctionInsightDataResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    result: AuctionInsightResult | None | Unset = nillable("Result", "ai:AuctionInsightResult")


@record(TYPES, "ai:GetDomainCategoriesRequest")
class GetDomainCategoriesRequest(Record):
    """Element `GetDomainCategoriesRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    category_name: str | None | Unset = nillable("CategoryName", "xs:string")
    domain_name: str | None | Unset = nillable("DomainName", "xs:string")
    language: str | None | Unset = nillable("Language", "xs:string")


@record(TYPES, "ai:GetDomainCategoriesResponse")
class GetDomainCategoriesResponse(Reply):
    """Element `GetDomainCategoriesResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    categories: Sequence[DomainCategory | None] | None | Unset = nillable("Categories", "ai:ArrayOfDomainCategory")


@record(TYPES, "ai:PutMetricDataRequest")
class PutMetricDataRequest(Record):
    """Element `PutMetricDataRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    metrics: Sequence[MetricData | None] | None | Unset = nillable("Metrics", "ai:ArrayOfMetricData")


@record(TYPES, "ai:PutMetricDataResponse")
class PutMetricDataResponse(Reply):
    """Element `PutMetricDataResponse` of https://bingads.microsoft.com/AdInsight/v13."""


@record(TYPES, "ai:GetPerformanceInsightsDetailDataByAccountIdRequest")
class GetPerformanceInsightsDetailDataByAccountIdRequest(Record):
    """Element `GetPerformanceInsightsDetailDataByAccountIdRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    entity_type: EntityType | str | Unset = element("EntityType", "ai:EntityType")
    start_date: DayMonthAndYear | None | Unset = nillable("StartDate", "ai:DayMonthAndYear")
    end_date: DayMonthAndYear | None | Unset = nillable("EndDate", "ai:DayMonthAndYear")


@record(TYPES, "ai:GetPerformanceInsightsDetailDataByAccountIdResponse")
class GetPerformanceInsightsDetailDataByAccountIdResponse(Reply):
    """Element `GetPerformanceInsightsDetailDataByAccountIdResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    result: Sequence[PerformanceInsightsDetail | None] | None | Unset = nillable(
        "Result", "ai:ArrayOfPerformanceInsightsDetail"
    )


@record(TYPES, "ai:GetTextAssetSuggestionsByFinalUrlsRequest")
class GetTextAssetSuggestionsByFinalUrlsRequest(Record):
    """Element `GetTextAssetSuggestionsByFinalUrlsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")


@record(TYPES, "ai:GetTextAssetSuggestionsByFinalUrlsResponse")
class GetTextAssetSuggestionsByFinalUrlsResponse(Reply):
    """Element `GetTextAssetSuggestionsByFinalUrlsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    text_asset_suggestions: Sequence[TextAssetSuggestions | None] | None | Unset = nillable(
        "TextAssetSuggestions", "ai:ArrayOfTextAssetSuggestions"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "ai:ArrayOfBatchError")
