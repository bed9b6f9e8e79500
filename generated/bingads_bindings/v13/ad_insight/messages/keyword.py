"""Messages of Ad Insight v13: GetKeywordOpportunitiesRequest, GetKeywordOpportunitiesResponse, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CampaignEstimate, CampaignEstimator, KeywordCategoryResult, KeywordDemographicResult, KeywordIdea
    from .. import KeywordIdeaAttribute, KeywordIdeaCategory, KeywordLocationResult, KeywordOpportunity
    from .. import KeywordOpportunityType, SearchParameter


@record(TYPES, "ai:GetKeywordOpportunitiesRequest")
class GetKeywordOpportunitiesRequest(Record):
    """Element `GetKeywordOpportunitiesRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_id: int | None | Unset = nillable("AdGroupId", "xs:long")
    campaign_id: int | None | Unset = nillable("CampaignId", "xs:long")
    opportunity_type: FlagsLike[KeywordOpportunityType] | Unset = element(
        "OpportunityType", "ai:KeywordOpportunityType"
    )


@record(TYPES, "ai:GetKeywordOpportunitiesResponse")
class GetKeywordOpportunitiesResponse(Reply):
    """Element `GetKeywordOpportunitiesResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    opportunities: Sequence[KeywordOpportunity | None] | None | Unset = nillable(
        "Opportunities", "ai:ArrayOfKeywordOpportunity"
    )


@record(TYPES, "ai:GetKeywordCategoriesRequest")
class GetKeywordCategoriesRequest(Record):
    """Element `GetKeywordCategoriesRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    keywords: Sequence[str | None] | None | Unset = nillable("Keywords", "arrays:ArrayOfstring")
    language: str | None | Unset = nillable("Language", "xs:string")
    publisher_country: str | None | Unset = nillable("PublisherCountry", "xs:string")
    max_categories: int | None | Unset = nillable("MaxCategories", "xs:int")


@record(TYPES, "ai:GetKeywordCategoriesResponse")
class GetKeywordCategoriesResponse(Reply):
    """Element `GetKeywordCategoriesResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    result: Sequence[KeywordCategoryResult | None] | None | Unset = nillable(
        "Result", "ai:ArrayOfKeywordCategoryResult"
    )


@record(TYPES, "ai:GetKeywordDemographicsRequest")
class GetKeywordDemographicsRequest(Record):
    """Element `GetKeywordDemographicsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    keywords: Sequence[str | None] | None | Unset = nillable("Keywords", "arrays:ArrayOfstring")
    language: str | None | Unset = nillable("Language", "xs:string")
    publisher_country: str | None | Unset = nillable("PublisherCountry", "xs:string")
    device: Sequence[str | None] | None | Unset = nillable("Device", "arrays:ArrayOfstring")


@record(TYPES, "ai:GetKeywordDemographicsResponse")
class GetKeywordDemographicsResponse(Reply):
    """Element `GetKeywordDemographicsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_demographic_result: Sequence[KeywordDemographicResult | None] | None | Unset = nillable(
        "KeywordDemographicResult", "ai:ArrayOfKeywordDemographicResult"
    )


@record(TYPES, "ai:GetKeywordLocationsRequest")
class GetKeywordLocationsRequest(Record):
    """Element `GetKeywordLocationsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    keywords: Sequence[str | None] | None | Unset = nillable("Keywords", "arrays:ArrayOfstring")
    language: str | None | Unset = nillable("Language", "xs:string")
    publisher_country: str | None | Unset = nillable("PublisherCountry", "xs:string")
    device: Sequence[str | None] | None | Unset = nillable("Device", "arrays:ArrayOfstring")
    level: int | None | Unset = nillable("Level", "xs:int")
    parent_country: str | None | Unset = nillable("ParentCountry", "xs:string")
    max_locations: int | None | Unset = nillable("MaxLocations", "xs:int")


@record(TYPES, "ai:GetKeywordLocationsResponse")
class GetKeywordLocationsResponse(Reply):
    """Element `GetKeywordLocationsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_location_result: Sequence[KeywordLocationResult | None] | None | Unset = nillable(
        "KeywordLocationResult", "ai:ArrayOfKeywordLocationResult"
    )


@record(TYPES, "ai:GetKeywordIdeaCategoriesRequest")
class GetKeywordIdeaCategoriesRequest(Record):
    """Element `GetKeywordIdeaCategoriesRequest` of https://bingads.microsoft.com/AdInsight/v13."""


@record(TYPES, "ai:GetKeywordIdeaCategoriesResponse")
class GetKeywordIdeaCategoriesResponse(Reply):
    """Element `GetKeywordIdeaCategoriesResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_idea_categories: Sequence[KeywordIdeaCategory | None] | None | Unset = nillable(
        "KeywordIdeaCategories", "ai:ArrayOfKeywordIdeaCategory"
    )


@record(TYPES, "ai:GetKeywordIdeasRequest")
class GetKeywordIdeasRequest(Record):
    """Element `GetKeywordIdeasRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    expand_ideas: bool | None | Unset = nillable("ExpandIdeas", "xs:boolean")
    idea_attributes: Sequence[KeywordIdeaAttribute | str] | None | Unset = nillable(
        "IdeaAttributes", "ai:ArrayOfKeywordIdeaAttribute"
    )
    search_parameters: Sequence[SearchParameter | None] | None | Unset = nillable(
        "SearchParameters", "ai:ArrayOfSearchParameter"
    )


@record(TYPES, "ai:GetKeywordIdeasResponse")
class GetKeywordIdeasResponse(Reply):
    """Element `GetKeywordIdeasResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_ideas: Sequence[KeywordIdea | None] | None | Unset = nillable("KeywordIdeas", "ai:ArrayOfKeywordIdea")


@record(TYPES, "ai:GetKeywordTrafficEstimatesRequest")
class GetKeywordTrafficEstimatesRequest(Record):
    """Element `GetKeywordTrafficEstimatesRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    campaign_estimators: Sequence[CampaignEstimator | None] | None | Unset = nillable(
        "CampaignEstimators", "ai:ArrayOfCampaignEstimator"
    )


@record(TYPES, "ai:GetKeywordTrafficEstimatesResponse")
class GetKeywordTrafficEstimatesResponse(Reply):
    """Element `GetKeywordTrafficEstimatesResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    campaign_estimates: Sequence[CampaignEstimate | None] | None | Unset = nillable(
        "CampaignEstimates", "ai:ArrayOfCampaignEstimate"
    )
