"""Types of Campaign Management v13: ImportOption, GoogleImportOption, FileImportOption"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import ImportSearchAndReplaceForStringProperty, KeyValuePairOfstringstring


@record(TYPES, "cm:ImportOption")
class ImportOption(Record):
    """Complex type `ImportOption` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by …"""

    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:GoogleImportOption")
class GoogleImportOption(ImportOption):
    """Complex type `GoogleImportOption` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_url_options: bool | None | Unset = nillable("AccountUrlOptions", "xs:boolean")
    ad_schedule_use_searcher_timezone: bool | None | Unset = nillable("AdScheduleUseSearcherTimezone", "xs:boolean")
    adjustment_for_bids: float | None | Unset = nillable("AdjustmentForBids", "xs:double")
    adjustment_for_campaign_budgets: float | None | Unset = nillable("AdjustmentForCampaignBudgets", "xs:double")
    associated_store_id: int | None | Unset = nillable("AssociatedStoreId", "xs:long")
    associated_uet_tag_id: int | None | Unset = nillable("AssociatedUetTagId", "xs:long")
    auto_device_bid_optimization: bool | None | Unset = nillable("AutoDeviceBidOptimization", "xs:boolean")
    delete_removed_entities: bool | None | Unset = nillable("DeleteRemovedEntities", "xs:boolean")
    enable_auto_currency_conversion: bool | None | Unset = nillable("EnableAutoCurrencyConversion", "xs:boolean")
    enable_copilot: bool | None | Unset = nillable("EnableCopilot", "xs:boolean")
    enable_parent_location_mapping: bool | None | Unset = nillable("EnableParentLocationMapping", "xs:boolean")
    image_asset_automation_opt_out: bool | None | Unset = nillable("ImageAssetAutomationOptOut", "xs:boolean")
    import_nca_goal_with_system_generated_audience: bool | None | Unset = nillable(
        "ImportNCAGoalWithSystemGeneratedAudience", "xs:boolean"
    )
    import_nca_settings: bool | None | Unset = nillable("ImportNCASettings", "xs:boolean")
    new_ai_max_settings: bool | None | Unset = nillable("NewAIMaxSettings", "xs:boolean")
    new_account_negative_keywords: bool | None | Unset = nillable("NewAccountNegativeKeywords", "xs:boolean")
    new_active_ads_for_existing_ad_groups: bool | None | Unset = nillable(
        "NewActiveAdsForExistingAdGroups", "xs:boolean"
    )
    new_active_campaigns_and_child_entities: bool | None | Unset = nillable(
        "NewActiveCampaignsAndChildEntities", "xs:boolean"
    )
    new_ad_customizer_feeds: bool | None | Unset = nillable("NewAdCustomizerFeeds", "xs:boolean")
    new_ad_groups_and_child_entities_for_existing_campaigns: bool | None | Unset = nillable(
        "NewAdGroupsAndChildEntitiesForExistingCampaigns", "xs:boolean"
    )
    new_ad_schedules: bool | None | Unset = nillable("NewAdSchedules", "xs:boolean")
    new_app_ad_extensions: bool | None | Unset = nillable("NewAppAdExtensions", "xs:boolean")
    new_audience_targets: bool | None | Unset = nillable("NewAudienceTargets", "xs:boolean")
    new_brand_list_associations: bool | None | Unset = nillable("NewBrandListAssociations", "xs:boolean")
    new_brand_suitability: bool | None | Unset = nillable("NewBrandSuitability", "xs:boolean")
    new_call_ad_extensions: bool | None | Unset = nillable("NewCallAdExtensions", "xs:boolean")
    new_callout_ad_extensions: bool | None | Unset = nillable("NewCalloutAdExtensions", "xs:boolean")
    new_carousel_ad: bool | None | Unset = nillable("NewCarouselAd", "xs:boolean")
    new_conversion_goals: bool | None | Unset = nillable("NewConversionGoals", "xs:boolean")
    new_demographic_targets: bool | None | Unset = nillable("NewDemographicTargets", "xs:boolean")
    new_device_targets: bool | None | Unset = nillable("NewDeviceTargets", "xs:boolean")
    new_entities: bool | None | Unset = nillable("NewEntities", "xs:boolean")
    new_image_ad_extensions: bool | None | Unset = nillable("NewImageAdExtensions", "xs:boolean")
    new_keyword_urls: bool | None | Unset = nillable("NewKeywordUrls", "xs:boolean")
    new_keywords_for_existing_ad_groups: bool | None | Unset = nillable("NewKeywordsForExistingAdGroups", "xs:boolean")
    new_labels: bool | None | Unset = nillable("NewLabels", "xs:boolean")
    new_lead_form_ad_extensions: bool | None | Unset = nillable("NewLeadFormAdExtensions", "xs:boolean")
    new_location_ad_extensions: bool | None | Unset = nillable("NewLocationAdExtensions", "xs:boolean")
    new_location_targets: bool | None | Unset = nillable("NewLocationTargets", "xs:boolean")
    new_logo_ad_extensions: bool | None | Unset = nillable("NewLogoAdExtensions", "xs:boolean")
    new_negative_keyword_lists: bool | None | Unset = nillable("NewNegativeKeywordLists", "xs:boolean")
    new_negative_keywords_for_existing_parents: bool | None | Unset = nillable(
        "NewNegativeKeywordsForExistingParents", "xs:boolean"
    )
    new_negative_sites: bool | None | Unset = nillable("NewNegativeSites", "xs:boolean")
    new_page_feeds: bool | None | Unset = nillable("NewPageFeeds", "xs:boolean")
    new_paused_ads_for_existing_ad_groups: bool | None | Unset = nillable(
        "NewPausedAdsForExistingAdGroups", "xs:boolean"
    )
    new_paused_campaigns_and_child_entities: bool | None | Unset = nillable(
        "NewPausedCampaignsAndChildEntities", "xs:boolean"
    )
    new_portfolio_bid_strategy: bool | None | Unset = nillable("NewPortfolioBidStrategy", "xs:boolean")
    new_price_ad_extensions: bool | None | Unset = nillable("NewPriceAdExtensions", "xs:boolean")
    new_product_filters: bool | None | Unset = nillable("NewProductFilters", "xs:boolean")
    new_promotion_ad_extensions: bool | None | Unset = nillable("NewPromotionAdExtensions", "xs:boolean")
    new_review_ad_extensions: bool | None | Unset = nillable("NewReviewAdExtensions", "xs:boolean")
    new_search_themes_for_existing_asset_groups: bool | None | Unset = nillable(
        "NewSearchThemesForExistingAssetGroups", "xs:boolean"
    )
    new_sitelink_ad_extensions: bool | None | Unset = nillable("NewSitelinkAdExtensions", "xs:boolean")
    new_structured_snippet_ad_extensions: bool | None | Unset = nillable(
        "NewStructuredSnippetAdExtensions", "xs:boolean"
    )
    new_topic_targets: bool | None | Unset = nillable("NewTopicTargets", "xs:boolean")
    new_url_options: bool | None | Unset = nillable("NewUrlOptions", "xs:boolean")
    pause_aim_ad_group_if_all_audience_criterion_not_imported: bool | None | Unset = nillable(
        "PauseAIMAdGroupIfAllAudienceCriterionNotImported", "xs:boolean"
    )
    pause_campaigns_without_supported_locations: bool | None | Unset = nillable(
        "PauseCampaignsWithoutSupportedLocations", "xs:boolean"
    )
    pause_new_campaigns: bool | None | Unset = nillable("PauseNewCampaigns", "xs:boolean")
    raise_bids_to_minimum: bool | None | Unset = nillable("RaiseBidsToMinimum", "xs:boolean")
    raise_campaign_budgets_to_minimum: bool | None | Unset = nillable("RaiseCampaignBudgetsToMinimum", "xs:boolean")
    raise_product_group_bids_to_minimum: bool | None | Unset = nillable("RaiseProductGroupBidsToMinimum", "xs:boolean")
    rename_campaign_name_with_suffix: bool | None | Unset = nillable("RenameCampaignNameWithSuffix", "xs:boolean")
    search_and_dsa_mixed_campaign_as_search_campaign: bool | None | Unset = nillable(
        "SearchAndDsaMixedCampaignAsSearchCampaign", "xs:boolean"
    )
    search_and_replace_for_campaign_names: ImportSearchAndReplaceForStringProperty | None | Unset = nillable(
        "SearchAndReplaceForCampaignNames", "cm:ImportSearchAndReplaceForStringProperty"
    )
    search_and_replace_for_custom_parameters: ImportSearchAndReplaceForStringProperty | None | Unset = nillable(
        "SearchAndReplaceForCustomParameters", "cm:ImportSearchAndReplaceForStringProperty"
    )
    search_and_replace_for_final_url_suffix: ImportSearchAndReplaceForStringProperty | None | Unset = nillable(
        "SearchAndReplaceForFinalURLSuffix", "cm:ImportSearchAndReplaceForStringProperty"
    )
    search_and_replace_for_tracking_templates: ImportSearchAndReplaceForStringProperty | None | Unset = nillable(
        "SearchAndReplaceForTrackingTemplates", "cm:ImportSearchAndReplaceForStringProperty"
    )
    search_and_replace_for_urls: ImportSearchAndReplaceForStringProperty | None | Unset = nillable(
        "SearchAndReplaceForUrls", "cm:ImportSearchAndReplaceForStringProperty"
    )
    suffix_for_campaign_names: str | None | Unset = nillable("SuffixForCampaignNames", "xs:string")
    suffix_for_tracking_templates: str | None | Unset = nillable("SuffixForTrackingTemplates", "xs:string")
    suffix_for_urls: str | None | Unset = nillable("SuffixForUrls", "xs:string")
    update_ai_max_settings: bool | None | Unset = nillable("UpdateAIMaxSettings", "xs:boolean")
    update_account_negative_keywords: bool | None | Unset = nillable("UpdateAccountNegativeKeywords", "xs:boolean")
    update_ad_customizer_attributes: bool | None | Unset = nillable("UpdateAdCustomizerAttributes", "xs:boolean")
    update_ad_customizer_feeds: bool | None | Unset = nillable("UpdateAdCustomizerFeeds", "xs:boolean")
    update_ad_group_network: bool | None | Unset = nillable("UpdateAdGroupNetwork", "xs:boolean")
    update_ad_schedules: bool | None | Unset = nillable("UpdateAdSchedules", "xs:boolean")
    update_ad_urls: bool | None | Unset = nillable("UpdateAdUrls", "xs:boolean")
    update_app_ad_extensions: bool | None | Unset = nillable("UpdateAppAdExtensions", "xs:boolean")
    update_asset_automation_campaign_setting: bool | None | Unset = nillable(
        "UpdateAssetAutomationCampaignSetting", "xs:boolean"
    )
    update_asset_groups: bool | None | Unset = nillable("UpdateAssetGroups", "xs:boolean")
    update_asset_groups_asset: bool | None | Unset = nillable("UpdateAssetGroupsAsset", "xs:boolean")
    update_audience_targets: bool | None | Unset = nillable("UpdateAudienceTargets", "xs:boolean")
    update_bidding_strategies: bool | None | Unset = nillable("UpdateBiddingStrategies", "xs:boolean")
    update_bids: bool | None | Unset = nillable("UpdateBids", "xs:boolean")
    update_brand_list_associations: bool | None | Unset = nillable("UpdateBrandListAssociations", "xs:boolean")
    update_brand_suitability: bool | None | Unset = nillable("UpdateBrandSuitability", "xs:boolean")
    update_call_ad_extensions: bool | None | Unset = nillable("UpdateCallAdExtensions", "xs:boolean")
    update_callout_ad_extensions: bool | None | Unset = nillable("UpdateCalloutAdExtensions", "xs:boolean")
    update_campaign_ad_group_languages: bool | None | Unset = nillable("UpdateCampaignAdGroupLanguages", "xs:boolean")
    update_campaign_budgets: bool | None | Unset = nillable("UpdateCampaignBudgets", "xs:boolean")
    update_campaign_names: bool | None | Unset = nillable("UpdateCampaignNames", "xs:boolean")
    update_conversion_goals: bool | None | Unset = nillable("UpdateConversionGoals", "xs:boolean")
    update_demographic_targets: bool | None | Unset = nillable("UpdateDemographicTargets", "xs:boolean")
    update_device_targets: bool | None | Unset = nillable("UpdateDeviceTargets", "xs:boolean")
    update_entities: bool | None | Unset = nillable("UpdateEntities", "xs:boolean")
    update_image_ad_extensions: bool | None | Unset = nillable("UpdateImageAdExtensions", "xs:boolean")
    update_keyword_urls: bool | None | Unset = nillable("UpdateKeywordUrls", "xs:boolean")
    update_labels: bool | None | Unset = nillable("UpdateLabels", "xs:boolean")
    update_lead_form_ad_extensions: bool | None | Unset = nillable("UpdateLeadFormAdExtensions", "xs:boolean")
    update_location_ad_extensions: bool | None | Unset = nillable("UpdateLocationAdExtensions", "xs:boolean")
    update_location_targets: bool | None | Unset = nillable("UpdateLocationTargets", "xs:boolean")
    update_logo_ad_extensions: bool | None | Unset = nillable("UpdateLogoAdExtensions", "xs:boolean")
    update_nca_settings: bool | None | Unset = nillable("UpdateNCASettings", "xs:boolean")
    update_negative_keyword_lists: bool | None | Unset = nillable("UpdateNegativeKeywordLists", "xs:boolean")
    update_negative_sites: bool | None | Unset = nillable("UpdateNegativeSites", "xs:boolean")
    update_page_feeds: bool | None | Unset = nillable("UpdatePageFeeds", "xs:boolean")
    update_price_ad_extensions: bool | None | Unset = nillable("UpdatePriceAdExtensions", "xs:boolean")
    update_product_filters: bool | None | Unset = nillable("UpdateProductFilters", "xs:boolean")
    update_promotion_ad_extensions: bool | None | Unset = nillable("UpdatePromotionAdExtensions", "xs:boolean")
    update_review_ad_extensions: bool | None | Unset = nillable("UpdateReviewAdExtensions", "xs:boolean")
    update_search_themes_for_existing_asset_groups: bool | None | Unset = nillable(
        "UpdateSearchThemesForExistingAssetGroups", "xs:boolean"
    )
    update_sitelink_ad_extensions: bool | None | Unset = nillable("UpdateSitelinkAdExtensions", "xs:boolean")
    update_sitelink_urls: bool | None | Unset = nillable("UpdateSitelinkUrls", "xs:boolean")
    update_status_for_ad_groups: bool | None | Unset = nillable("UpdateStatusForAdGroups", "xs:boolean")
    update_status_for_ads: bool | None | Unset = nillable("UpdateStatusForAds", "xs:boolean")
    update_status_for_campaigns: bool | None | Unset = nillable("UpdateStatusForCampaigns", "xs:boolean")
    update_status_for_keywords: bool | None | Unset = nillable("UpdateStatusForKeywords", "xs:boolean")
    update_structured_snippet_ad_extensions: bool | None | Unset = nillable(
        "UpdateStructuredSnippetAdExtensions", "xs:boolean"
    )
    update_topic_targets: bool | None | Unset = nillable("UpdateTopicTargets", "xs:boolean")
    update_url_options: bool | None | Unset = nillable("UpdateUrlOptions", "xs:boolean")


@record(TYPES, "cm:FileImportOption")
class FileImportOption(ImportOption):
    """Complex type `FileImportOption` of https://bingads.microsoft.com/CampaignManagement/v13."""
