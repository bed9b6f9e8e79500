"""Client of Ad Insight v13."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING
from ...client import Client
from ...enumeration import FlagsLike
from ...unset import UNSET, Unset
from . import operations

if TYPE_CHECKING:
    from .. import ad_insight as api


class AdInsightClient(Client):
    """Client of Ad Insight v13."""

    service = operations.SERVICE

    def get_bid_opportunities(
        self,
        *,
        ad_group_id: int | None | Unset = UNSET,
        campaign_id: int | None | Unset = UNSET,
        opportunity_type: FlagsLike[api.BidOpportunityType] | Unset = UNSET,
    ) -> api.GetBidOpportunitiesResponse:
        """Call `GetBidOpportunities`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_BID_OPPORTUNITIES.request(
            ad_group_id=ad_group_id, campaign_id=campaign_id, opportunity_type=opportunity_type
        )
        return self._call(operations.GET_BID_OPPORTUNITIES, request)

    def get_budget_opportunities(
        self, *, campaign_id: int | None | Unset = UNSET
    ) -> api.GetBudgetOpportunitiesResponse:
        """Call `GetBudgetOpportunities`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_BUDGET_OPPORTUNITIES.request(campaign_id=campaign_id)
        return self._call(operations.GET_BUDGET_OPPORTUNITIES, request)

    def get_keyword_opportunities(
        self,
        *,
        ad_group_id: int | None | Unset = UNSET,
        campaign_id: int | None | Unset = UNSET,
        opportunity_type: FlagsLike[api.KeywordOpportunityType] | Unset = UNSET,
    ) -> api.GetKeywordOpportunitiesResponse:
        """Call `GetKeywordOpportunities`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_KEYWORD_OPPORTUNITIES.request(
            ad_group_id=ad_group_id, campaign_id=campaign_id, opportunity_type=opportunity_type
        )
        return self._call(operations.GET_KEYWORD_OPPORTUNITIES, request)

    def get_estimated_bid_by_keyword_ids(
        self,
        *,
        keyword_ids: Sequence[int] | None | Unset = UNSET,
        target_position_for_ads: api.TargetAdPosition | str | Unset = UNSET,
    ) -> api.GetEstimatedBidByKeywordIdsResponse:
        """Call `GetEstimatedBidByKeywordIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_ESTIMATED_BID_BY_KEYWORD_IDS.request(
            keyword_ids=keyword_ids, target_position_for_ads=target_position_for_ads
        )
        return self._call(operations.GET_ESTIMATED_BID_BY_KEYWORD_IDS, request)

    def get_estimated_position_by_keyword_ids(
        self, *, keyword_ids: Sequence[int] | None | Unset = UNSET, max_bid: float | Unset = UNSET
    ) -> api.GetEstimatedPositionByKeywordIdsResponse:
        """Call `GetEstimatedPositionByKeywordIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_ESTIMATED_POSITION_BY_KEYWORD_IDS.request(keyword_ids=keyword_ids, max_bid=max_bid)
        return self._call(operations.GET_ESTIMATED_POSITION_BY_KEYWORD_IDS, request)

    def get_estimated_bid_by_keywords(
        self,
        *,
        keywords: Sequence[api.KeywordAndMatchType | None] | None | Unset = UNSET,
        target_position_for_ads: api.TargetAdPosition | str | Unset = UNSET,
        language: str | None | Unset = UNSET,
        location_ids: Sequence[int] | None | Unset = UNSET,
        currency_code: api.CurrencyCode | str | None | Unset = UNSET,
        campaign_id: int | None | Unset = UNSET,
        ad_group_id: int | None | Unset = UNSET,
        entity_level_bid: str | None | Unset = UNSET,
    ) -> api.GetEstimatedBidByKeywordsResponse:
        """Call `GetEstimatedBidByKeywords`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_ESTIMATED_BID_BY_KEYWORDS.request(
            keywords=keywords,
            target_position_for_ads=target_position_for_ads,
            language=language,
            location_ids=location_ids,
            currency_code=currency_code,
            campaign_id=campaign_id,
            ad_group_id=ad_group_id,
            entity_level_bid=entity_level_bid,
        )
        return self._call(operations.GET_ESTIMATED_BID_BY_KEYWORDS, request)

    def get_estimated_position_by_keywords(
        self,
        *,
        keywords: Sequence[str | None] | None | Unset = UNSET,
        max_bid: float | Unset = UNSET,
        language: str | None | Unset = UNSET,
        location_ids: Sequence[int] | None | Unset = UNSET,
        currency_code: api.CurrencyCode | str | None | Unset = UNSET,
        match_types: Sequence[api.MatchType | str] | None | Unset = UNSET,
        campaign_id: int | None | Unset = UNSET,
        ad_group_id: int | None | Unset = UNSET,
    ) -> api.GetEstimatedPositionByKeywordsResponse:
        """Call `GetEstimatedPositionByKeywords`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_ESTIMATED_POSITION_BY_KEYWORDS.request(
            keywords=keywords,
            max_bid=max_bid,
            language=language,
            location_ids=location_ids,
            currency_code=currency_code,
            match_types=match_types,
            campaign_id=campaign_id,
            ad_group_id=ad_group_id,
        )
        return self._call(operations.GET_ESTIMATED_POSITION_BY_KEYWORDS, request)

    def get_bid_landscape_by_ad_group_ids(
        self, *, ad_group_bid_landscape_inputs: Sequence[api.AdGroupBidLandscapeInput | None] | None | Unset = UNSET
    ) -> api.GetBidLandscapeByAdGroupIdsResponse:
        """Call `GetBidLandscapeByAdGroupIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_BID_LANDSCAPE_BY_AD_GROUP_IDS.request(
            ad_group_bid_landscape_inputs=ad_group_bid_landscape_inputs
        )
        return self._call(operations.GET_BID_LANDSCAPE_BY_AD_GROUP_IDS, request)

    def get_bid_landscape_by_campaign_ids(
        self, *, campaign_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.GetBidLandscapeByCampaignIdsResponse:
        """Call `GetBidLandscapeByCampaignIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_BID_LANDSCAPE_BY_CAMPAIGN_IDS.request(campaign_ids=campaign_ids)
        return self._call(operations.GET_BID_LANDSCAPE_BY_CAMPAIGN_IDS, request)

    def get_bid_landscape_by_keyword_ids(
        self, *, keyword_ids: Sequence[int] | None | Unset = UNSET, include_current_bid: bool | None | Unset = UNSET
    ) -> api.GetBidLandscapeByKeywordIdsResponse:
        """Call `GetBidLandscapeByKeywordIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_BID_LANDSCAPE_BY_KEYWORD_IDS.request(
            keyword_ids=keyword_ids, include_current_bid=include_current_bid
        )
        return self._call(operations.GET_BID_LANDSCAPE_BY_KEYWORD_IDS, request)

    def get_historical_keyword_performance(
        self,
        *,
        keywords: Sequence[str | None] | None | Unset = UNSET,
        time_interval: api.TimeInterval | str | None | Unset = UNSET,
        target_ad_position: api.AdPosition | str | None | Unset = UNSET,
        match_types: Sequence[api.MatchType | str] | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        publisher_countries: Sequence[str | None] | None | Unset = UNSET,
        devices: Sequence[str | None] | None | Unset = UNSET,
    ) -> api.GetHistoricalKeywordPerformanceResponse:
        """Call `GetHistoricalKeywordPerformance`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_HISTORICAL_KEYWORD_PERFORMANCE.request(
            keywords=keywords,
            time_interval=time_interval,
            target_ad_position=target_ad_position,
            match_types=match_types,
            language=language,
            publisher_countries=publisher_countries,
            devices=devices,
        )
        return self._call(operations.GET_HISTORICAL_KEYWORD_PERFORMANCE, request)

    def get_historical_search_count(
        self,
        *,
        keywords: Sequence[str | None] | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        publisher_countries: Sequence[str | None] | None | Unset = UNSET,
        start_date: api.DayMonthAndYear | None | Unset = UNSET,
        end_date: api.DayMonthAndYear | None | Unset = UNSET,
        time_period_rollup: str | None | Unset = UNSET,
        devices: Sequence[str | None] | None | Unset = UNSET,
    ) -> api.GetHistoricalSearchCountResponse:
        """Call `GetHistoricalSearchCount`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_HISTORICAL_SEARCH_COUNT.request(
            keywords=keywords,
            language=language,
            publisher_countries=publisher_countries,
            start_date=start_date,
            end_date=end_date,
            time_period_rollup=time_period_rollup,
            devices=devices,
        )
        return self._call(operations.GET_HISTORICAL_SEARCH_COUNT, request)

    def get_keyword_categories(
        self,
        *,
        keywords: Sequence[str | None] | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        publisher_country: str | None | Unset = UNSET,
        max_categories: int | None | Unset = UNSET,
    ) -> api.GetKeywordCategoriesResponse:
        """Call `GetKeywordCategories`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_KEYWORD_CATEGORIES.request(
            keywords=keywords, language=language, publisher_country=publisher_country, max_categories=max_categories
        )
        return self._call(operations.GET_KEYWORD_CATEGORIES, request)

    def get_keyword_demographics(
        self,
        *,
        keywords: Sequence[str | None] | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        publisher_country: str | None | Unset = UNSET,
        device: Sequence[str | None] | None | Unset = UNSET,
    ) -> api.GetKeywordDemographicsResponse:
        """Call `GetKeywordDemographics`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_KEYWORD_DEMOGRAPHICS.request(
            keywords=keywords, language=language, publisher_country=publisher_country, device=device
        )
        return self._call(operations.GET_KEYWORD_DEMOGRAPHICS, request)

    def get_keyword_locations(
        self,
        *,
        keywords: Sequence[str | None] | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        publisher_country: str | None | Unset = UNSET,
        device: Sequence[str | None] | None | Unset = UNSET,
        level: int | None | Unset = UNSET,
        parent_country: str | None | Unset = UNSET,
        max_locations: int | None | Unset = UNSET,
    ) -> api.GetKeywordLocationsResponse:
        """Call `GetKeywordLocations`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_KEYWORD_LOCATIONS.request(
            keywords=keywords,
            language=language,
            publisher_country=publisher_country,
            device=device,
            level=level,
            parent_country=parent_country,
            max_locations=max_locations,
        )
        return self._call(operations.GET_KEYWORD_LOCATIONS, request)

    def suggest_keywords_for_url(
        self,
        *,
        url: str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        max_keywords: int | None | Unset = UNSET,
        min_confidence_score: float | None | Unset = UNSET,
        exclude_brand: bool | None | Unset = UNSET,
    ) -> api.SuggestKeywordsForUrlResponse:
        """Call `SuggestKeywordsForUrl`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.SUGGEST_KEYWORDS_FOR_URL.request(
            url=url,
            language=language,
            max_keywords=max_keywords,
            min_confidence_score=min_confidence_score,
            exclude_brand=exclude_brand,
        )
        return self._call(operations.SUGGEST_KEYWORDS_FOR_URL, request)

    def suggest_keywords_from_existing_keywords(
        self,
        *,
        keywords: Sequence[str | None] | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        publisher_countries: Sequence[str | None] | None | Unset = UNSET,
        max_suggestions_per_keyword: int | None | Unset = UNSET,
        suggestion_type: int | None | Unset = UNSET,
        remove_duplicates: bool | None | Unset = UNSET,
        exclude_brand: bool | None | Unset = UNSET,
        ad_group_id: int | None | Unset = UNSET,
        campaign_id: int | None | Unset = UNSET,
    ) -> api.SuggestKeywordsFromExistingKeywordsResponse:
        """Call `SuggestKeywordsFromExistingKeywords`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.SUGGEST_KEYWORDS_FROM_EXISTING_KEYWORDS.request(
            keywords=keywords,
            language=language,
            publisher_countries=publisher_countries,
            max_suggestions_per_keyword=max_suggestions_per_keyword,
            suggestion_type=suggestion_type,
            remove_duplicates=remove_duplicates,
            exclude_brand=exclude_brand,
            ad_group_id=ad_group_id,
            campaign_id=campaign_id,
        )
        return self._call(operations.SUGGEST_KEYWORDS_FROM_EXISTING_KEYWORDS, request)

    def get_auction_insight_data(
        self,
        *,
        entity_type: api.EntityType | str | Unset = UNSET,
        entity_ids: Sequence[int] | None | Unset = UNSET,
        search_parameters: Sequence[api.SearchParameter | None] | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AuctionInsightKpiAdditionalField] | None | Unset = UNSET,
    ) -> api.GetAuctionInsightDataResponse:
        """Call `GetAuctionInsightData`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_AUCTION_INSIGHT_DATA.request(
            entity_type=entity_type,
            entity_ids=entity_ids,
            search_parameters=search_parameters,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_AUCTION_INSIGHT_DATA, request)

    def get_domain_categories(
        self,
        *,
        category_name: str | None | Unset = UNSET,
        domain_name: str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
    ) -> api.GetDomainCategoriesResponse:
        """Call `GetDomainCategories`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_DOMAIN_CATEGORIES.request(
            category_name=category_name, domain_name=domain_name, language=language
        )
        return self._call(operations.GET_DOMAIN_CATEGORIES, request)

    def put_metric_data(
        self, *, metrics: Sequence[api.MetricData | None] | None | Unset = UNSET
    ) -> api.PutMetricDataResponse:
        """Call `PutMetricData`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return self._call(operations.PUT_METRIC_DATA, operations.PUT_METRIC_DATA.request(metrics=metrics))

    def get_keyword_idea_categories(self) -> api.GetKeywordIdeaCategoriesResponse:
        """Call `GetKeywordIdeaCategories`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return self._call(operations.GET_KEYWORD_IDEA_CATEGORIES, operations.GET_KEYWORD_IDEA_CATEGORIES.request())

    def get_keyword_ideas(
        self,
        *,
        expand_ideas: bool | None | Unset = UNSET,
        idea_attributes: Sequence[api.KeywordIdeaAttribute | str] | None | Unset = UNSET,
        search_parameters: Sequence[api.SearchParameter | None] | None | Unset = UNSET,
    ) -> api.GetKeywordIdeasResponse:
        """Call `GetKeywordIdeas`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_KEYWORD_IDEAS.request(
            expand_ideas=expand_ideas, idea_attributes=idea_attributes, search_parameters=search_parameters
        )
        return self._call(operations.GET_KEYWORD_IDEAS, request)

    def get_keyword_traffic_estimates(
        self, *, campaign_estimators: Sequence[api.CampaignEstimator | None] | None | Unset = UNSET
    ) -> api.GetKeywordTrafficEstimatesResponse:
        """Call `GetKeywordTrafficEstimates`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_KEYWORD_TRAFFIC_ESTIMATES.request(campaign_estimators=campaign_estimators)
        return self._call(operations.GET_KEYWORD_TRAFFIC_ESTIMATES, request)

    def get_auto_apply_opt_in_status(
        self, *, recommendation_types_inputs: Sequence[str | None] | None | Unset = UNSET
    ) -> api.GetAutoApplyOptInStatusResponse:
        """Call `GetAutoApplyOptInStatus`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_AUTO_APPLY_OPT_IN_STATUS.request(
            recommendation_types_inputs=recommendation_types_inputs
        )
        return self._call(operations.GET_AUTO_APPLY_OPT_IN_STATUS, request)

    def set_auto_apply_opt_in_status(
        self, *, auto_apply_opt_in_status_inputs: Sequence[str | None] | None | Unset = UNSET
    ) -> api.SetAutoApplyOptInStatusResponse:
        """Call `SetAutoApplyOptInStatus`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.SET_AUTO_APPLY_OPT_IN_STATUS.request(
            auto_apply_opt_in_status_inputs=auto_apply_opt_in_status_inputs
        )
        return self._call(operations.SET_AUTO_APPLY_OPT_IN_STATUS, request)

    def get_performance_insights_detail_data_by_account_id(
        self,
        *,
        entity_type: api.EntityType | str | Unset = UNSET,
        start_date: api.DayMonthAndYear | None | Unset = UNSET,
        end_date: api.DayMonthAndYear | None | Unset = UNSET,
    ) -> api.GetPerformanceInsightsDetailDataByAccountIdResponse:
        """Call `GetPerformanceInsightsDetailDataByAccountId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_PERFORMANCE_INSIGHTS_DETAIL_DATA_BY_ACCOUNT_ID.request(
            entity_type=entity_type, start_date=start_date, end_date=end_date
        )
        return self._call(operations.GET_PERFORMANCE_INSIGHTS_DETAIL_DATA_BY_ACCOUNT_ID, request)

    def get_recommendations(
        self,
        *,
        campaign_id: int | None | Unset = UNSET,
        ad_group_id: int | None | Unset = UNSET,
        recommendation_type: str | None | Unset = UNSET,
    ) -> api.GetRecommendationsResponse:
        """Call `GetRecommendations`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_RECOMMENDATIONS.request(
            campaign_id=campaign_id, ad_group_id=ad_group_id, recommendation_type=recommendation_type
        )
        return self._call(operations.GET_RECOMMENDATIONS, request)

    def tag_recommendations(
        self,
        *,
        recommendation_type: str | None | Unset = UNSET,
        recommendations_info: Sequence[api.RecommendationInfo | None] | None | Unset = UNSET,
        lable: str | None | Unset = UNSET,
    ) -> api.TagRecommendationsResponse:
        """Call `TagRecommendations`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.TAG_RECOMMENDATIONS.request(
            recommendation_type=recommendation_type, recommendations_info=recommendations_info, lable=lable
        )
        return self._call(operations.TAG_RECOMMENDATIONS, request)

    def get_text_asset_suggestions_by_final_urls(
        self, *, final_urls: Sequence[str | None] | None | Unset = UNSET
    ) -> api.GetTextAssetSuggestionsByFinalUrlsResponse:
        """Call `GetTextAssetSuggestionsByFinalUrls`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_TEXT_ASSET_SUGGESTIONS_BY_FINAL_URLS.request(final_urls=final_urls)
        return self._call(operations.GET_TEXT_ASSET_SUGGESTIONS_BY_FINAL_URLS, request)

    def apply_recommendations(
        self, *, entities: Sequence[api.ApplyRecommendationEntity | None] | None | Unset = UNSET
    ) -> api.ApplyRecommendationsResponse:
        """Call `ApplyRecommendations`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return self._call(operations.APPLY_RECOMMENDATIONS, operations.APPLY_RECOMMENDATIONS.request(entities=entities))

    def dismiss_recommendations(
        self, *, entities: Sequence[api.DismissRecommendationEntity | None] | None | Unset = UNSET
    ) -> api.DismissRecommendationsResponse:
        """Call `DismissRecommendations`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DISMISS_RECOMMENDATIONS.request(entities=entities)
        return self._call(operations.DISMISS_RECOMMENDATIONS, request)

    def retrieve_recommendations(
        self,
        *,
        recommendation_types: Sequence[str | None] | None | Unset = UNSET,
        max_count: int | None | Unset = UNSET,
    ) -> api.RetrieveRecommendationsResponse:
        """Call `RetrieveRecommendations`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.RETRIEVE_RECOMMENDATIONS.request(
            recommendation_types=recommendation_types, max_count=max_count
        )
        return self._call(operations.RETRIEVE_RECOMMENDATIONS, request)

    def get_audience_full_estimation(
        self,
        *,
        age: api.SelectionOfAgeEnum | None | Unset = UNSET,
        gender: api.SelectionOfGenderEnum | None | Unset = UNSET,
        audience: api.SelectionOflong | None | Unset = UNSET,
        company: api.SelectionOflong | None | Unset = UNSET,
        industry: api.SelectionOflong | None | Unset = UNSET,
        job_function: api.SelectionOflong | None | Unset = UNSET,
        location: api.SelectionOflong | None | Unset = UNSET,
        placement: api.SelectionOflong | None | Unset = UNSET,
        device: api.SelectionOfDeviceEnum | None | Unset = UNSET,
        topic: api.SelectionOflong | None | Unset = UNSET,
        radius_targets: Sequence[api.RadiusTarget | None] | None | Unset = UNSET,
        campaign_bidding_strategy: int | None | Unset = UNSET,
        campaign_sub_type: int | None | Unset = UNSET,
        feed: api.Feed | None | Unset = UNSET,
        daily_budget: Decimal | None | Unset = UNSET,
        bid: Decimal | None | Unset = UNSET,
        currency: api.Currency | str | None | Unset = UNSET,
        multi_ad_types: int | None | Unset = UNSET,
        start_date: datetime | None | Unset = UNSET,
        end_date: datetime | None | Unset = UNSET,
        total_budget: Decimal | None | Unset = UNSET,
        include_impressions_breakdown: bool | None | Unset = UNSET,
        auto_targeting: bool | None | Unset = UNSET,
        job_seniority: api.SelectionOflong | None | Unset = UNSET,
        genre: api.SelectionOflong | None | Unset = UNSET,
        channel: api.SelectionOflong | None | Unset = UNSET,
        channel_placement: api.SelectionOflong | None | Unset = UNSET,
        sub_channel: api.SelectionOflong | None | Unset = UNSET,
    ) -> api.GetAudienceFullEstimationResponse:
        """Call `GetAudienceFullEstimation`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_AUDIENCE_FULL_ESTIMATION.request(
            age=age,
            gender=gender,
            audience=audience,
            company=company,
            industry=industry,
            job_function=job_function,
            location=location,
            placement=placement,
            device=device,
            topic=topic,
            radius_targets=radius_targets,
            campaign_bidding_strategy=campaign_bidding_strategy,
            campaign_sub_type=campaign_sub_type,
            feed=feed,
            daily_budget=daily_budget,
            bid=bid,
            currency=currency,
            multi_ad_types=multi_ad_types,
            start_date=start_date,
            end_date=end_date,
            total_budget=total_budget,
            include_impressions_breakdown=include_impressions_breakdown,
            auto_targeting=auto_targeting,
            job_seniority=job_seniority,
            genre=genre,
            channel=channel,
            channel_placement=channel_placement,
            sub_channel=sub_channel,
        )
        return self._call(operations.GET_AUDIENCE_FULL_ESTIMATION, request)

    def get_audience_breakdown(
        self,
        *,
        age: api.SelectionOfAgeEnum | None | Unset = UNSET,
        gender: api.SelectionOfGenderEnum | None | Unset = UNSET,
        audience: api.SelectionOflong | None | Unset = UNSET,
        company: api.SelectionOflong | None | Unset = UNSET,
        industry: api.SelectionOflong | None | Unset = UNSET,
        job_function: api.SelectionOflong | None | Unset = UNSET,
        location: api.SelectionOflong | None | Unset = UNSET,
        placement: api.SelectionOflong | None | Unset = UNSET,
        device: api.SelectionOfDeviceEnum | None | Unset = UNSET,
        topic: api.SelectionOflong | None | Unset = UNSET,
        radius_targets: Sequence[api.RadiusTarget | None] | None | Unset = UNSET,
        campaign_bidding_strategy: int | None | Unset = UNSET,
        campaign_sub_type: int | None | Unset = UNSET,
        feed: api.Feed | None | Unset = UNSET,
        lcid: int | None | Unset = UNSET,
        breakdown_return_category: api.BreakdownCategory | str | Unset = UNSET,
        multi_ad_types: int | None | Unset = UNSET,
        job_seniority: api.SelectionOflong | None | Unset = UNSET,
        genre: api.SelectionOflong | None | Unset = UNSET,
        channel: api.SelectionOflong | None | Unset = UNSET,
        channel_placement: api.SelectionOflong | None | Unset = UNSET,
        sub_channel: api.SelectionOflong | None | Unset = UNSET,
    ) -> api.GetAudienceBreakdownResponse:
        """Call `GetAudienceBreakdown`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_AUDIENCE_BREAKDOWN.request(
            age=age,
            gender=gender,
            audience=audience,
            company=company,
            industry=industry,
            job_function=job_function,
            location=location,
            placement=placement,
            device=device,
            topic=topic,
            radius_targets=radius_targets,
            campaign_bidding_strategy=campaign_bidding_strategy,
            campaign_sub_type=campaign_sub_type,
            feed=feed,
            lcid=lcid,
            breakdown_return_category=breakdown_return_category,
            multi_ad_types=multi_ad_types,
            job_seniority=job_seniority,
            genre=genre,
            channel=channel,
            channel_placement=channel_placement,
            sub_channel=sub_channel,
        )
        return self._call(operations.GET_AUDIENCE_BREAKDOWN, request)
