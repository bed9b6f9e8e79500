"""Where the types of v13 are found, and what their modules are written in."""

from collections.abc import Sequence as Sequence
from enum import StrEnum as StrEnum
from typing import TYPE_CHECKING as TYPE_CHECKING
from ..enumeration import Flag as Flag, FlagsLike as FlagsLike
from ..record import Record as Record, element as element, nillable as nillable, record as record
from ..reply import Reply as Reply
from ..unset import Unset as Unset
from ..index import TypeIndex, item
from .._api import API

_CLASSES = {
    "ad_insight.types.a": "ai:AgeEnum ai:ApiFaultDetail ai:ApplyRecommendationEntity ai:AutoApplyRecommendationsInfo",
    "ad_insight.types.ad": "ai:AdGroupBidLandscape ai:AdGroupBidLandscapeInput ai:AdGroupBidLandscapeType ai:AdGroupEstimate ai:AdGroupEstimator ai:AdPosition",
    "ad_insight.types.auction": "ai:AuctionInsightEntry ai:AuctionInsightKpi ai:AuctionInsightKpiAdditionalField ai:AuctionInsightResult ai:AuctionSegment",
    "ad_insight.types.b": "ai:BatchError ai:BidLandscapePoint ai:BidOpportunityType ai:BreakdownCategory ai:Breakdowns ai:BroadMatchSearchQueryKPI",
    "ad_insight.types.breakdown": "ai:Breakdown ai:LocationBreakdown",
    "ad_insight.types.budget": "ai:BudgetLimitType ai:BudgetPoint ai:BudgetPointType",
    "ad_insight.types.c": "ai:CompetitionLevel ai:Currency ai:CurrencyCode",
    "ad_insight.types.campaign": "ai:CampaignBidLandscape ai:CampaignBidLandscapePoint ai:CampaignBidLandscapeType ai:CampaignEstimate ai:CampaignEstimator",
    "ad_insight.types.criterion": "ai:Criterion ai:DeviceCriterion ai:LanguageCriterion ai:LocationCriterion ai:NetworkCriterion",
    "ad_insight.types.d": "ai:DayMonthAndYear ai:DeviceEnum ai:DismissRecommendationEntity ai:DomainCategory",
    "ad_insight.types.decimal": "ai:DecimalRoundedByType ai:DecimalRoundedRangeResultByType ai:DecimalRoundedResult",
    "ad_insight.types.e": "ai:EntityDetail ai:EntityType ai:EstimatedBidAndTraffic ai:EstimatedPositionAndTraffic",
    "ad_insight.types.keyword": "ai:Keyword ai:KeywordAndConfidence ai:KeywordAndMatchType ai:KeywordBidLandscape ai:KeywordCategory ai:KeywordCategoryResult ai:KeywordDemographic ai:KeywordDemographicResult ai:KeywordEstimate ai:KeywordEstimatedBid ai:KeywordEstimatedPosition ai:KeywordEstimator ai:KeywordHistoricalPerformance ai:KeywordIdEstimatedBid ai:KeywordIdEstimatedPosition ai:KeywordKPI ai:KeywordLocation ai:KeywordLocationResult ai:KeywordOpportunityType ai:KeywordSearchCount ai:KeywordSuggestion",
    "ad_insight.types.keyword_idea": "ai:KeywordIdea ai:KeywordIdeaAttribute ai:KeywordIdeaCategory",
    "ad_insight.types.opportunity": "ai:BidOpportunity ai:BroadMatchKeywordOpportunity ai:BudgetOpportunity ai:KeywordOpportunity ai:Opportunity",
    "ad_insight.types.others": "ai:Feed ai:GenderEnum ai:HistoricalSearchCountPeriodic ai:KPIType ai:LocationInfo ai:MatchType ai:MetricData ai:NegativeKeyword ai:NetworkType ai:OperationError ai:ParameterType",
    "ad_insight.types.performance": "ai:PerformanceInsightsDetail ai:PerformanceInsightsEntityType ai:PerformanceInsightsMessage ai:PerformanceInsightsMessageTemplateId ai:PerformanceInsightsUrlCategory ai:PerformanceInsightsUrlId",
    "ad_insight.types.performance_insights_message_parameter": "ai:EntityParameter ai:PerformanceInsightsMessageParameter ai:TextParameter ai:UrlParameter",
    "ad_insight.types.r": "ai:RadiusTarget ai:RadiusUnit ai:RecommendationType",
    "ad_insight.types.range": "ai:RangeResultByTypeOfdouble ai:RangeResultOfDecimalRoundedResult ai:RangeResultOfdouble",
    "ad_insight.types.recommendation": "ai:Recommendation ai:ResponsiveSearchAdsRecommendation",
    "ad_insight.types.recommendation_base": "ai:CampaignBudgetRecommendation ai:KeywordRecommendation ai:RecommendationBase ai:RemoveConflictingNegativeKeywordRecommendation ai:ResponsiveSearchAdAssetRecommendation ai:ResponsiveSearchAdRecommendation ai:UseBroadMatchKeywordRecommendation",
    "ad_insight.types.recommendation_info": "ai:RSARecommendationInfo ai:RecommendationInfo",
    "ad_insight.types.s": "ai:ScaleUnit ai:SearchCountsByAttributes ai:SourceType ai:SuggestedResponsiveSearchAd",
    "ad_insight.types.search_parameter": "ai:AuctionSegmentSearchParameter ai:CategorySearchParameter ai:CompetitionSearchParameter ai:DateRangeSearchParameter ai:DeviceSearchParameter ai:ExcludeAccountKeywordsSearchParameter ai:IdeaTextSearchParameter ai:ImpressionShareSearchParameter ai:LanguageSearchParameter ai:LocationSearchParameter ai:NetworkSearchParameter ai:QuerySearchParameter ai:SearchParameter ai:SearchVolumeSearchParameter ai:SuggestedBidSearchParameter ai:UrlSearchParameter",
    "ad_insight.types.selection": "ai:SelectionOfAgeEnum ai:SelectionOfDeviceEnum ai:SelectionOfGenderEnum ai:SelectionOflong",
    "ad_insight.types.t": "ai:TargetAdPosition ai:TextAssetSuggestions ai:TimeInterval ai:TrafficEstimate",
    "bulk.types.all": "cm:CampaignScope cm:DataScope cm:DownloadEntity cm:DownloadFileType cm:ResponseMode",
    "campaign_management.types.a": "cm:ActionAdExtensionActionType cm:Address cm:AdvertiserAILabel cm:AgeRange cm:AnnotationOptOut cm:AppStore cm:AppUrl cm:AppealStatus cm:AssociationType cm:AttributionModelType cm:AudioFilter cm:AuditPointResult",
    "campaign_management.types.account": "cm:AccountMigrationStatusesInfo cm:AccountProperty cm:AccountPropertyName",
    "campaign_management.types.ad": "cm:Ad cm:AdAdditionalField cm:AdEditorialStatus cm:AdExtensionsTypeFilter cm:AdRotation cm:AdRotationType cm:AdStatus cm:AdSubType cm:AdType cm:AppInstallAd cm:DynamicSearchAd cm:ExpandedTextAd cm:HotelAd cm:ProductAd cm:ResponsiveAd cm:ResponsiveSearchAd cm:TextAd",
    "campaign_management.types.ad_extension": "cm:ActionAdExtension cm:AdExtension cm:AdExtensionAdditionalField cm:AdExtensionAssociation cm:AdExtensionAssociationCollection cm:AdExtensionEditorialReason cm:AdExtensionEditorialReasonCollection cm:AdExtensionEditorialStatus cm:AdExtensionHeaderType cm:AdExtensionIdToEntityIdAssociation cm:AdExtensionIdentity cm:AdExtensionStatus cm:AppAdExtension cm:CallAdExtension cm:CalloutAdExtension cm:DisclaimerAdExtension cm:FilterLinkAdExtension cm:FlyerAdExtension cm:ImageAdExtension cm:LocationAdExtension cm:LogoAdExtension cm:PriceAdExtension cm:PromotionAdExtension cm:ReviewAdExtension cm:SitelinkAdExtension cm:StructuredSnippetAdExtension cm:VideoAdExtension",
    "campaign_management.types.ad_group": "cm:AdGroup cm:AdGroupAdditionalField cm:AdGroupCriterionAction cm:AdGroupCriterionEditorialStatus cm:AdGroupCriterionStatus cm:AdGroupCriterionType cm:AdGroupNegativeSites cm:AdGroupPrivacyStatus cm:AdGroupStatus",
    "campaign_management.types.ad_group_criterion": "cm:AdGroupCriterion cm:BiddableAdGroupCriterion cm:NegativeAdGroupCriterion",
    "campaign_management.types.ad_recommendation": "cm:AdRecommendationAdditionalField cm:AdRecommendationCustomizedProperty cm:AdRecommendationJobInfo cm:AdRecommendationMediaRefineResult cm:AdRecommendationRefinedMedia cm:AdRecommendationVideoSuggestion cm:AdRecommendationVideoType",
    "campaign_management.types.ad_recommendation_image": "cm:AdRecommendationImageAssetProperty cm:AdRecommendationImageField cm:AdRecommendationImageRefineOperation cm:AdRecommendationImageRefineType cm:AdRecommendationImageSuggestion cm:AdRecommendationImageSuggestionMetadata",
    "campaign_management.types.ad_recommendation_text": "cm:AdRecommendationTextAssetProperty cm:AdRecommendationTextField cm:AdRecommendationTextRefineOperation cm:AdRecommendationTextRefineResult cm:AdRecommendationTextTone",
    "campaign_management.types.asset": "cm:Asset cm:AssetGroup cm:AssetGroupAdditionalField cm:AssetGroupEditorialReason cm:AssetGroupEditorialReasonCollection cm:AssetGroupEditorialStatus cm:AssetGroupListingGroup cm:AssetGroupListingGroupAction cm:AssetGroupListingGroupAdditionalField cm:AssetGroupListingType cm:AssetGroupSearchTheme cm:AssetGroupStatus cm:AssetGroupUrlTarget cm:AssetLink cm:AssetLinkEditorialStatus cm:ImageAsset cm:TextAsset cm:VideoAsset",
    "campaign_management.types.audience": "cm:Audience cm:AudienceAdditionalField cm:AudienceCondition cm:AudienceConditionItem cm:AudienceGroup cm:AudienceGroupAdditionalField cm:AudienceGroupAssetGroupAssociation cm:AudienceGroupDimensionType cm:AudienceIdName cm:AudienceInfo cm:AudienceType cm:CombinedList cm:CustomAudience cm:CustomSegment cm:CustomerList cm:ImpressionBasedRemarketingList cm:InMarketAudience cm:ProductAudience cm:RemarketingList cm:SimilarRemarketingList",
    "campaign_management.types.audience_group_dimension": "cm:AgeDimension cm:AudienceDimension cm:AudienceGroupDimension cm:GenderDimension cm:ProfileDimension",
    "campaign_management.types.b": "cm:Budget cm:BudgetLimitType cm:BusinessGeoCodeStatus",
    "campaign_management.types.batch_error_collection": "cm:BatchErrorCollection cm:EditorialErrorCollection",
    "campaign_management.types.bid": "cm:Bid cm:BidOption cm:BidStrategy",
    "campaign_management.types.bidding_scheme": "cm:BiddingScheme cm:CommissionBiddingScheme cm:CostPerSaleBiddingScheme cm:EnhancedCpcBiddingScheme cm:InheritFromParentBiddingScheme cm:PercentCpcBiddingScheme",
    "campaign_management.types.bidding_scheme_manual": "cm:ManualCpaBiddingScheme cm:ManualCpcBiddingScheme cm:ManualCpmBiddingScheme cm:ManualCpvBiddingScheme",
    "campaign_management.types.bidding_scheme_max": "cm:MaxClicksBiddingScheme cm:MaxConversionValueBiddingScheme cm:MaxConversionsBiddingScheme cm:MaxRoasBiddingScheme",
    "campaign_management.types.bidding_scheme_target": "cm:TargetCpaBiddingScheme cm:TargetImpressionShareBiddingScheme cm:TargetRoasBiddingScheme",
    "campaign_management.types.bmc": "cm:BMCStore cm:BMCStoreAdditionalField cm:BMCStoreSubType",
    "campaign_management.types.brand": "cm:BrandKit cm:BrandKitColor cm:BrandKitFont cm:BrandKitImage cm:BrandKitPalette cm:BrandVoice",
    "campaign_management.types.c": "cm:CallToAction cm:CategoryResult cm:ClipchampTemplateInfo cm:CombinationRule cm:CriterionAdditionalField cm:CriterionTypeGroup cm:CropType",
    "campaign_management.types.campaign": "cm:Campaign cm:CampaignAdGroupIds cm:CampaignAdditionalField cm:CampaignAssociation cm:CampaignConversionGoal cm:CampaignCriterionStatus cm:CampaignCriterionType cm:CampaignNegativeSites cm:CampaignPrivacyStatus cm:CampaignSize cm:CampaignStatus cm:CampaignType",
    "campaign_management.types.campaign_criterion": "cm:BiddableCampaignCriterion cm:CampaignCriterion cm:NegativeCampaignCriterion",
    "campaign_management.types.company": "cm:Company cm:CompanyName cm:CompanyNameStatus cm:CompanySizeCategory",
    "campaign_management.types.conversion": "cm:ConversionGoalAdditionalField cm:ConversionGoalCategory cm:ConversionGoalCountType cm:ConversionGoalRevenue cm:ConversionGoalRevenueType cm:ConversionGoalStatus cm:ConversionGoalTrackingStatus cm:ConversionGoalType cm:ConversionValueRule cm:ConversionValueRuleOperator cm:ConversionValueRuleStatus",
    "campaign_management.types.conversion_goal": "cm:AppDownloadGoal cm:AppInstallGoal cm:ConversionGoal cm:DurationGoal cm:EventGoal cm:InStoreTransactionGoal cm:OfflineConversionGoal cm:PagesViewedPerVisitGoal cm:UrlGoal",
    "campaign_management.types.criterion": "cm:AgeCriterion cm:AudienceCriterion cm:ChannelPlacementCriterion cm:Criterion cm:CustomLinkedInCriterion cm:DayTimeCriterion cm:DealCriterion cm:DeviceCriterion cm:GenderCriterion cm:GenreCriterion cm:LocationCriterion cm:LocationIntentCriterion cm:PlacementCriterion cm:ProductPartition cm:ProductScope cm:ProfileCriterion cm:RadiusCriterion cm:StoreCriterion cm:TopicCriterion cm:Webpage",
    "campaign_management.types.criterion_bid": "cm:BidMultiplier cm:CriterionBid cm:FixedBid cm:RateBid",
    "campaign_management.types.criterion_cashback": "cm:CashbackAdjustment cm:CriterionCashback",
    "campaign_management.types.criterion_hotel": "cm:HotelAdvanceBookingWindowCriterion cm:HotelCheckInDateCriterion cm:HotelCheckInDayCriterion cm:HotelDateSelectionTypeCriterion cm:HotelGroup cm:HotelLengthOfStayCriterion",
    "campaign_management.types.custom": "cm:CustomParameter cm:CustomParameters cm:CustomSegmentCatalog cm:CustomSegmentEditorialStatus",
    "campaign_management.types.customer": "cm:CustomerAccountShare cm:CustomerAccountShareAssociation cm:CustomerListActionType cm:CustomerListItemSubType cm:CustomerListUserData cm:CustomerShare",
    "campaign_management.types.d": "cm:DailySummary cm:DataExclusion cm:Date cm:Day cm:DayTime cm:DeviceCondition cm:DeviceType cm:DistanceUnit cm:DynamicSearchAdsSource",
    "campaign_management.types.diagnostics": "cm:DiagnosticsEntity cm:DiagnosticsFilter cm:DiagnosticsRequestStatus cm:DiagnosticsSettings",
    "campaign_management.types.editorial": "cm:EditorialApiFaultDetail cm:EditorialReason cm:EditorialReasonCollection",
    "campaign_management.types.entity": "cm:EntityIdToParentIdAssociation cm:EntityNegativeKeyword cm:EntityResult cm:EntityScope cm:EntityType",
    "campaign_management.types.experiment": "cm:Experiment cm:ExperimentAdditionalField cm:ExperimentArm",
    "campaign_management.types.frequency": "cm:Frequency cm:FrequencyCapSettings cm:FrequencyCapTimeGranularity",
    "campaign_management.types.g": "cm:GenderType cm:GenericEntityStatus cm:GeoPoint",
    "campaign_management.types.health": "cm:HealthCheckActionLinkMetadata cm:HealthCheckColumnMetadata cm:HealthCheckData cm:HealthCheckEntity cm:HealthCheckError cm:HealthCheckMetadata cm:HealthCheckSubEntityData",
    "campaign_management.types.hotel": "cm:HotelAdGroupType cm:HotelDateSelectionType cm:HotelListing cm:HotelListingType",
    "campaign_management.types.i": "cm:IdCollection cm:ImpressionBasedEntityType cm:IntentOption cm:ItemAction",
    "campaign_management.types.import_": "cm:ImportAdditionalField cm:ImportEntityStatistics cm:ImportEntityType cm:ImportResult cm:ImportSearchAndReplaceForStringProperty",
    "campaign_management.types.import_job": "cm:FileImportJob cm:GoogleImportJob cm:ImportJob",
    "campaign_management.types.import_option": "cm:FileImportOption cm:GoogleImportOption cm:ImportOption",
    "campaign_management.types.keyword": "cm:Keyword cm:KeywordAdditionalField cm:KeywordEditorialStatus cm:KeywordStatus",
    "campaign_management.types.l": "cm:Label cm:LabelAssociation cm:LanguageName cm:LogicalOperator",
    "campaign_management.types.linked": "cm:LinkedInCompanyData cm:LinkedInSegmentStatus cm:LinkedInSegmentType",
    "campaign_management.types.linked_in_segment": "cm:CompanyList cm:LinkedInSegment",
    "campaign_management.types.location": "cm:LocationCondition cm:LocationConditionItem cm:LocationType",
    "campaign_management.types.m": "cm:MatchType cm:MigrationStatus cm:MigrationStatusInfo cm:Minute",
    "campaign_management.types.media": "cm:Image cm:Media cm:MediaAdditionalField cm:MediaAssociation cm:MediaEnabledEntityFilter cm:MediaMetaData",
    "campaign_management.types.media_representation": "cm:ImageMediaRepresentation cm:MediaRepresentation",
    "campaign_management.types.n": "cm:Network cm:NewCustomerAcquisitionGoal cm:NormalForm cm:NumberOperator",
    "campaign_management.types.offline": "cm:OfflineConversion cm:OfflineConversionAdjustment cm:OfflineConversionAlert cm:OfflineConversionUnattributedReason cm:OfflineConversionUploadChannel cm:OfflineGoalConversionSummary cm:OfflineGoalDailySummary",
    "campaign_management.types.others": "cm:EffectiveEditorialStatus cm:ExpressionOperator cm:HTML5 cm:OnlineConversionAdjustment cm:TargetSettingDetail generic:KeyValuePairOflonglong",
    "campaign_management.types.p": "cm:Paging cm:PortfolioBidStrategyAdditionalField cm:ProfileInfo cm:ProfileType cm:PromotionDiscountModifier cm:PromotionOccasion",
    "campaign_management.types.price": "cm:PriceExtensionType cm:PriceQualifier cm:PriceTableRow cm:PriceUnit",
    "campaign_management.types.product": "cm:ProductAudienceType cm:ProductCondition cm:ProductPartitionType",
    "campaign_management.types.r": "cm:RateAmount cm:ReachOptimizationGoal cm:RuleItemGroup",
    "campaign_management.types.remarketing_rule": "cm:CustomEventsRule cm:PageVisitorsRule cm:PageVisitorsWhoDidNotVisitAnotherPageRule cm:PageVisitorsWhoVisitedAnotherPageRule cm:RemarketingRule",
    "campaign_management.types.rule_item": "cm:NumberRuleItem cm:RuleItem cm:StringRuleItem",
    "campaign_management.types.s": "cm:Schedule cm:SeasonalityAdjustment cm:SharedEntityAssociation cm:SharedEntityAssociationAdditionalField cm:StringOperator cm:SystemAIDetectionSignal",
    "campaign_management.types.setting": "cm:AISearchSetting cm:AppSetting cm:BaseDomainSetting cm:BrandExclusionSetting cm:CallToActionSetting cm:CampaignFrequencyCapSetting cm:CampaignPageFeedSetting cm:CoOpSetting cm:DisclaimerSetting cm:DynamicFeedSetting cm:DynamicSearchAdsSetting cm:HotelSetting cm:ImpressionTrackingSetting cm:NetworkDistributionSetting cm:NewCustomerAcquisitionGoalSetting cm:PerformanceMaxSetting cm:ReachOptimizationGoalSetting cm:ResponsiveSearchAdsSetting cm:Setting cm:ShoppingSetting cm:TargetSetting cm:ThirdPartyMeasurementSetting cm:UnifiedAutomationSetting cm:VanityPharmaSetting cm:VerifiedTrackingSetting",
    "campaign_management.types.shared_entity": "cm:AccountContentNegativeKeywordList cm:AccountNegativeKeywordList cm:AccountPlacementExclusionList cm:AccountPlacementInclusionList cm:BrandList cm:NegativeKeywordList cm:PlacementExclusionList cm:SharedEntity cm:SharedList",
    "campaign_management.types.shared_list_item": "cm:BrandItem cm:NegativeKeyword cm:NegativeSite cm:SharedListItem cm:Site",
    "campaign_management.types.supported": "cm:SupportedClipchampAudio cm:SupportedClipchampAudioData cm:SupportedFont cm:SupportedFontsData",
    "campaign_management.types.uet": "cm:UetTag cm:UetTagAdditionalField cm:UetTagIndustry cm:UetTagTrackingStatus",
    "campaign_management.types.v": "cm:ValueOperator cm:VanityPharmaDisplayUrlMode cm:VanityPharmaWebsiteDescription cm:Video cm:VideoTemplateFilter",
    "campaign_management.types.webpage": "cm:WebpageCondition cm:WebpageConditionOperand cm:WebpageConditionOperator cm:WebpageParameter",
    "customer_billing.types.billing": "entities:BillingDocument entities:BillingDocumentInfo entities:BillingGroup",
    "customer_billing.types.coupon": "entities:Coupon entities:CouponClaimInfo entities:CouponInfoData entities:CouponRedemption",
    "customer_billing.types.insertion": "entities:InsertionOrder entities:InsertionOrderAdditionalField entities:InsertionOrderPendingChanges entities:InsertionOrderPendingChangesStatus entities:InsertionOrderStatus",
    "customer_billing.types.others": "entities:DataType entities:KeyValueEntityOflongdateTime entities:KeyValueEntityOflongstring entities:UngroupedAccount exception:ApiBatchFault exception:BatchError",
    "customer_management.types.a": "entities:Address entities:AdvertiserAccount entities:AutoTagType",
    "customer_management.types.account": "entities:AccountFinancialStatus entities:AccountInfo entities:AccountInfoWithCustomerData entities:AccountLifeCycleStatus entities:AccountTaxCertificate",
    "customer_management.types.c": "entities:ClientLink entities:ClientLinkStatus entities:ContactInfo entities:CurrencyCode",
    "customer_management.types.customer": "entities:Customer entities:CustomerFinancialStatus entities:CustomerInfo entities:CustomerLifeCycleStatus entities:CustomerRole",
    "customer_management.types.key": "entities:KeyValueEntityOflongint entities:KeyValueEntityOfstringstring generic:KeyValuePairOfstringbase64Binary",
    "customer_management.types.others": "entities:DateRange entities:EmailFormat entities:Industry entities:LCID entities:LanguageType entities:Notification entities:SecretQuestion entities:ServiceLevel entities:TaxCertificateStatus entities:TimeZoneType",
    "customer_management.types.p": "entities:PaymentMethodType entities:PersonName entities:PilotFeature",
    "customer_management.types.user": "entities:User entities:UserInfo entities:UserInvitation entities:UserLifeCycleStatus",
    "reporting.types.a": "reporting:AgeGenderAudienceReportColumn reporting:AgeGenderAudienceReportFilter reporting:ApiFaultDetail reporting:AppsPerformanceReportColumn reporting:AppsPerformanceReportFilter reporting:AudiencePerformanceReportColumn reporting:AudiencePerformanceReportFilter",
    "reporting.types.account": "reporting:AccountPerformanceReportColumn reporting:AccountPerformanceReportFilter reporting:AccountReportScope reporting:AccountStatusReportFilter reporting:AccountThroughAdGroupReportScope reporting:AccountThroughAssetGroupReportScope reporting:AccountThroughCampaignReportScope",
    "reporting.types.ad": "reporting:AdDistributionReportFilter reporting:AdDynamicTextPerformanceReportColumn reporting:AdDynamicTextPerformanceReportFilter reporting:AdPerformanceReportColumn reporting:AdPerformanceReportFilter reporting:AdStatusReportFilter reporting:AdTypeReportFilter",
    "reporting.types.ad_extension": "reporting:AdExtensionByAdReportColumn reporting:AdExtensionByAdReportFilter reporting:AdExtensionByKeywordReportColumn reporting:AdExtensionByKeywordReportFilter reporting:AdExtensionDetailReportColumn reporting:AdExtensionDetailReportFilter",
    "reporting.types.ad_group": "reporting:AdGroupPerformanceReportColumn reporting:AdGroupPerformanceReportFilter reporting:AdGroupReportScope reporting:AdGroupStatusReportFilter",
    "reporting.types.asset": "reporting:AssetGroupPerformanceReportColumn reporting:AssetGroupPerformanceReportFilter reporting:AssetGroupReportScope reporting:AssetGroupStatusReportFilter reporting:AssetPerformanceReportColumn",
    "reporting.types.bid": "reporting:BidMatchTypeReportFilter reporting:BidStrategyReportColumn reporting:BidStrategyReportFilter reporting:BidStrategyTypeReportFilter",
    "reporting.types.c": "reporting:CallDetailReportColumn reporting:CallDetailReportFilter reporting:ChangeEntityReportFilter reporting:ChangeTypeReportFilter reporting:CombinationPerformanceReportColumn reporting:CombinationPerformanceReportFilter reporting:ConversionPerformanceReportColumn reporting:ConversionPerformanceReportFilter",
    "reporting.types.campaign": "reporting:CampaignPerformanceReportColumn reporting:CampaignPerformanceReportFilter reporting:CampaignReportScope reporting:CampaignStatusReportFilter reporting:CampaignTypeReportFilter",
    "reporting.types.category": "reporting:CategoryClickCoverageReportColumn reporting:CategoryClickCoverageReportFilter reporting:CategoryInsightsReportColumn reporting:CategoryInsightsReportFilter",
    "reporting.types.d": "reporting:Date reporting:DeliveredMatchTypeReportFilter reporting:DestinationUrlPerformanceReportColumn reporting:DestinationUrlPerformanceReportFilter reporting:DeviceOSReportFilter reporting:DeviceTypeReportFilter reporting:DynamicAdTargetStatusReportFilter",
    "reporting.types.dsa": "reporting:DSAAutoTargetPerformanceReportColumn reporting:DSAAutoTargetPerformanceReportFilter reporting:DSACategoryPerformanceReportColumn reporting:DSACategoryPerformanceReportFilter reporting:DSASearchQueryPerformanceReportColumn reporting:DSASearchQueryPerformanceReportFilter",
    "reporting.types.g": "reporting:GeographicPerformanceReportColumn reporting:GeographicPerformanceReportFilter reporting:GoalsAndFunnelsReportColumn reporting:GoalsAndFunnelsReportFilter",
    "reporting.types.hotel": "reporting:HotelDimensionPerformanceReportColumn reporting:HotelDimensionPerformanceReportFilter reporting:HotelGroupPerformanceReportColumn reporting:HotelGroupPerformanceReportFilter",
    "reporting.types.keyword": "reporting:KeywordPerformanceReportColumn reporting:KeywordPerformanceReportFilter reporting:KeywordPerformanceReportSort reporting:KeywordStatusReportFilter",
    "reporting.types.m": "reporting:MMMPerformanceReportColumn reporting:MMMPerformanceReportFilter reporting:MSClickIdPerformanceReportColumn reporting:MSClickIdPerformanceReportFilter",
    "reporting.types.others": "reporting:BatchError reporting:BudgetSummaryReportColumn reporting:FeedItemPerformanceReportColumn reporting:FeedItemPerformanceReportFilter reporting:LanguageReportFilter reporting:NegativeKeywordConflictReportColumn reporting:NegativeKeywordConflictReportFilter reporting:OperationError reporting:TravelQueryInsightReportColumn reporting:TravelQueryInsightReportFilter reporting:UserLocationPerformanceReportColumn reporting:UserLocationPerformanceReportFilter",
    "reporting.types.p": "reporting:ProfessionalDemographicsAudienceReportColumn reporting:ProfessionalDemographicsAudienceReportFilter reporting:PublisherUsagePerformanceReportColumn reporting:PublisherUsagePerformanceReportFilter",
    "reporting.types.product": "reporting:ProductDimensionPerformanceReportColumn reporting:ProductDimensionPerformanceReportFilter reporting:ProductMatchCountReportColumn reporting:ProductNegativeKeywordConflictReportColumn reporting:ProductNegativeKeywordConflictReportFilter reporting:ProductPartitionPerformanceReportColumn reporting:ProductPartitionPerformanceReportFilter reporting:ProductPartitionUnitPerformanceReportColumn reporting:ProductPartitionUnitPerformanceReportFilter reporting:ProductSearchQueryPerformanceReportColumn reporting:ProductSearchQueryPerformanceReportFilter",
    "reporting.types.report": "reporting:ReportAggregation reporting:ReportFormat reporting:ReportRequestStatus reporting:ReportRequestStatusType reporting:ReportTime reporting:ReportTimePeriod reporting:ReportTimeZone",
    "reporting.types.report_request": "reporting:AccountPerformanceReportRequest reporting:AgeGenderAudienceReportRequest reporting:AppsPerformanceReportRequest reporting:AssetGroupPerformanceReportRequest reporting:AssetPerformanceReportRequest reporting:AudiencePerformanceReportRequest reporting:BidStrategyReportRequest reporting:BudgetSummaryReportRequest reporting:CallDetailReportRequest reporting:CampaignPerformanceReportRequest reporting:CategoryClickCoverageReportRequest reporting:CategoryInsightsReportRequest reporting:CombinationPerformanceReportRequest reporting:ConversionPerformanceReportRequest reporting:DestinationUrlPerformanceReportRequest reporting:FeedItemPerformanceReportRequest reporting:GeographicPerformanceReportRequest reporting:GoalsAndFunnelsReportRequest reporting:HotelDimensionPerformanceReportRequest reporting:HotelGroupPerformanceReportRequest reporting:KeywordPerformanceReportRequest reporting:MMMPerformanceReportRequest reporting:MSClickIdPerformanceReportRequest reporting:NegativeKeywordConflictReportRequest reporting:ProfessionalDemographicsAudienceReportRequest reporting:PublisherUsagePerformanceReportRequest reporting:ReportRequest reporting:ShareOfVoiceReportRequest reporting:TravelQueryInsightReportRequest reporting:UserLocationPerformanceReportRequest",
    "reporting.types.report_request_ad": "reporting:AdDynamicTextPerformanceReportRequest reporting:AdExtensionByAdReportRequest reporting:AdExtensionByKeywordReportRequest reporting:AdExtensionDetailReportRequest reporting:AdGroupPerformanceReportRequest reporting:AdPerformanceReportRequest",
    "reporting.types.report_request_dsa": "reporting:DSAAutoTargetPerformanceReportRequest reporting:DSACategoryPerformanceReportRequest reporting:DSASearchQueryPerformanceReportRequest",
    "reporting.types.report_request_product": "reporting:ProductDimensionPerformanceReportRequest reporting:ProductMatchCountReportRequest reporting:ProductNegativeKeywordConflictReportRequest reporting:ProductPartitionPerformanceReportRequest reporting:ProductPartitionUnitPerformanceReportRequest reporting:ProductSearchQueryPerformanceReportRequest",
    "reporting.types.report_request_search": "reporting:SearchCampaignChangeHistoryReportRequest reporting:SearchInsightPerformanceReportRequest reporting:SearchQueryPerformanceReportRequest reporting:SearchTermLandingPageReportRequest",
    "reporting.types.s": "reporting:ShareOfVoiceReportColumn reporting:ShareOfVoiceReportFilter reporting:SortOrder",
    "reporting.types.search": "reporting:SearchCampaignChangeHistoryReportColumn reporting:SearchCampaignChangeHistoryReportFilter reporting:SearchInsightPerformanceReportColumn reporting:SearchInsightPerformanceReportFilter reporting:SearchQueryPerformanceReportColumn reporting:SearchQueryPerformanceReportFilter reporting:SearchTermLandingPageReportColumn reporting:SearchTermLandingPageReportFilter",
    "shared.adapi.all": "adapi:AdApiError adapi:AdApiFaultDetail adapi:ApplicationFault",
    "shared.arrays.all:KeyValueOfstringstring": "arrays:ArrayOfKeyValueOfstringstring/KeyValueOfstringstring",
    "shared.cm.all": "cm:ApiFaultDetail cm:BatchError cm:CompressionType cm:EditorialError cm:OperationError",
    "shared.entities.all": "entities:AccountAdditionalField entities:OrderBy entities:OrderByField entities:Paging entities:Predicate entities:PredicateOperator entities:SortOrder",
    "shared.exception.all": "exception:ApiFault exception:OperationError",
    "shared.generic.all": "generic:KeyValuePairOfstringstring",
}

TYPES = TypeIndex(
    __name__.rpartition(".")[0],
    namespaces={
        "ai": "https://bingads.microsoft.com/AdInsight/v13",
        "adapi": "https://adapi.microsoft.com",
        "arrays": "http://schemas.microsoft.com/2003/10/Serialization/Arrays",
        "cm": "https://bingads.microsoft.com/CampaignManagement/v13",
        "generic": "http://schemas.datacontract.org/2004/07/System.Collections.Generic",
        "system": "http://schemas.datacontract.org/2004/07/System",
        "entities": "https://bingads.microsoft.com/Customer/v13/Entities",
        "exception": "https://bingads.microsoft.com/Customer/v13/Exception",
        "reporting": "https://bingads.microsoft.com/Reporting/v13",
        "billing": "https://bingads.microsoft.com/Billing/v13",
        "customer": "https://bingads.microsoft.com/Customer/v13",
    },
    classes={name: module for module, names in _CLASSES.items() for name in names.split()},
    arrays={
        "adapi:ArrayOfAdApiError": item("AdApiError", "adapi:AdApiError", nillable=True),
        "ai:ArrayOfAdGroupBidLandscape": item("AdGroupBidLandscape", "ai:AdGroupBidLandscape", nillable=True),
        "ai:ArrayOfAdGroupBidLandscapeInput": item(
            "AdGroupBidLandscapeInput", "ai:AdGroupBidLandscapeInput", nillable=True
        ),
        "ai:ArrayOfAdGroupEstimate": item("AdGroupEstimate", "ai:AdGroupEstimate", nillable=True),
        "ai:ArrayOfAdGroupEstimator": item("AdGroupEstimator", "ai:AdGroupEstimator", nillable=True),
        "ai:ArrayOfAgeEnum": item("AgeEnum", "ai:AgeEnum"),
        "ai:ArrayOfApplyRecommendationEntity": item(
            "ApplyRecommendationEntity", "ai:ApplyRecommendationEntity", nillable=True
        ),
        "ai:ArrayOfAuctionInsightEntry": item("AuctionInsightEntry", "ai:AuctionInsightEntry", nillable=True),
        "ai:ArrayOfAuctionInsightKpi": item("AuctionInsightKpi", "ai:AuctionInsightKpi", nillable=True),
        "ai:ArrayOfAuctionSegment": item("AuctionSegment", "ai:AuctionSegment"),
        "ai:ArrayOfAutoApplyRecommendationsInfo": item(
            "AutoApplyRecommendationsInfo", "ai:AutoApplyRecommendationsInfo", nillable=True
        ),
        "ai:ArrayOfBatchError": item("BatchError", "ai:BatchError", nillable=True),
        "ai:ArrayOfBidLandscapePoint": item("BidLandscapePoint", "ai:BidLandscapePoint", nillable=True),
        "ai:ArrayOfBidOpportunity": item("BidOpportunity", "ai:BidOpportunity", nillable=True),
        "ai:ArrayOfBroadMatchSearchQueryKPI": item(
            "BroadMatchSearchQueryKPI", "ai:BroadMatchSearchQueryKPI", nillable=True
        ),
        "ai:ArrayOfBudgetOpportunity": item("BudgetOpportunity", "ai:BudgetOpportunity", nillable=True),
        "ai:ArrayOfBudgetPoint": item("BudgetPoint", "ai:BudgetPoint", nillable=True),
        "ai:ArrayOfCampaignBidLandscape": item("CampaignBidLandscape", "ai:CampaignBidLandscape", nillable=True),
        "ai:ArrayOfCampaignBidLandscapePoint": item(
            "CampaignBidLandscapePoint", "ai:CampaignBidLandscapePoint", nillable=True
        ),
        "ai:ArrayOfCampaignEstimate": item("CampaignEstimate", "ai:CampaignEstimate", nillable=True),
        "ai:ArrayOfCampaignEstimator": item("CampaignEstimator", "ai:CampaignEstimator", nillable=True),
        "ai:ArrayOfCompetitionLevel": item("CompetitionLevel", "ai:CompetitionLevel"),
        "ai:ArrayOfCriterion": item("Criterion", "ai:Criterion", nillable=True),
        "ai:ArrayOfDecimalRoundedByType": item("DecimalRoundedByType", "ai:DecimalRoundedByType", nillable=True),
        "ai:ArrayOfDecimalRoundedRangeResultByType": item(
            "DecimalRoundedRangeResultByType", "ai:DecimalRoundedRangeResultByType", nillable=True
        ),
        "ai:ArrayOfDeviceEnum": item("DeviceEnum", "ai:DeviceEnum"),
        "ai:ArrayOfDismissRecommendationEntity": item(
            "DismissRecommendationEntity", "ai:DismissRecommendationEntity", nillable=True
        ),
        "ai:ArrayOfDomainCategory": item("DomainCategory", "ai:DomainCategory", nillable=True),
        "ai:ArrayOfEntityDetail": item("EntityDetail", "ai:EntityDetail", nillable=True),
        "ai:ArrayOfEstimatedBidAndTraffic": item("EstimatedBidAndTraffic", "ai:EstimatedBidAndTraffic", nillable=True),
        "ai:ArrayOfEstimatedPositionAndTraffic": item(
            "EstimatedPositionAndTraffic", "ai:EstimatedPositionAndTraffic", nillable=True
        ),
        "ai:ArrayOfGenderEnum": item("GenderEnum", "ai:GenderEnum"),
        "ai:ArrayOfHistoricalSearchCountPeriodic": item(
            "HistoricalSearchCountPeriodic", "ai:HistoricalSearchCountPeriodic", nillable=True
        ),
        "ai:ArrayOfKeyword": item("Keyword", "ai:Keyword", nillable=True),
        "ai:ArrayOfKeywordAndConfidence": item("KeywordAndConfidence", "ai:KeywordAndConfidence", nillable=True),
        "ai:ArrayOfKeywordAndMatchType": item("KeywordAndMatchType", "ai:KeywordAndMatchType", nillable=True),
        "ai:ArrayOfKeywordBidLandscape": item("KeywordBidLandscape", "ai:KeywordBidLandscape", nillable=True),
        "ai:ArrayOfKeywordCategory": item("KeywordCategory", "ai:KeywordCategory", nillable=True),
        "ai:ArrayOfKeywordCategoryResult": item("KeywordCategoryResult", "ai:KeywordCategoryResult", nillable=True),
        "ai:ArrayOfKeywordDemographic": item("KeywordDemographic", "ai:KeywordDemographic", nillable=True),
        "ai:ArrayOfKeywordDemographicResult": item(
            "KeywordDemographicResult", "ai:KeywordDemographicResult", nillable=True
        ),
        "ai:ArrayOfKeywordEstimate": item("KeywordEstimate", "ai:KeywordEstimate", nillable=True),
        "ai:ArrayOfKeywordEstimatedBid": item("KeywordEstimatedBid", "ai:KeywordEstimatedBid", nillable=True),
        "ai:ArrayOfKeywordEstimatedPosition": item(
            "KeywordEstimatedPosition", "ai:KeywordEstimatedPosition", nillable=True
        ),
        "ai:ArrayOfKeywordEstimator": item("KeywordEstimator", "ai:KeywordEstimator", nillable=True),
        "ai:ArrayOfKeywordHistoricalPerformance": item(
            "KeywordHistoricalPerformance", "ai:KeywordHistoricalPerformance", nillable=True
        ),
        "ai:ArrayOfKeywordIdEstimatedBid": item("KeywordIdEstimatedBid", "ai:KeywordIdEstimatedBid", nillable=True),
        "ai:ArrayOfKeywordIdEstimatedPosition": item(
            "KeywordIdEstimatedPosition", "ai:KeywordIdEstimatedPosition", nillable=True
        ),
        "ai:ArrayOfKeywordIdea": item("KeywordIdea", "ai:KeywordIdea", nillable=True),
        "ai:ArrayOfKeywordIdeaAttribute": item("KeywordIdeaAttribute", "ai:KeywordIdeaAttribute"),
        "ai:ArrayOfKeywordIdeaCategory": item("KeywordIdeaCategory", "ai:KeywordIdeaCategory", nillable=True),
        "ai:ArrayOfKeywordKPI": item("KeywordKPI", "ai:KeywordKPI", nillable=True),
        "ai:ArrayOfKeywordLocation": item("KeywordLocation", "ai:KeywordLocation", nillable=True),
        "ai:ArrayOfKeywordLocationResult": item("KeywordLocationResult", "ai:KeywordLocationResult", nillable=True),
        "ai:ArrayOfKeywordOpportunity": item("KeywordOpportunity", "ai:KeywordOpportunity", nillable=True),
        "ai:ArrayOfKeywordSearchCount": item("KeywordSearchCount", "ai:KeywordSearchCount", nillable=True),
        "ai:ArrayOfKeywordSuggestion": item("KeywordSuggestion", "ai:KeywordSuggestion", nillable=True),
        "ai:ArrayOfLanguageCriterion": item("LanguageCriterion", "ai:LanguageCriterion", nillable=True),
        "ai:ArrayOfLocationCriterion": item("LocationCriterion", "ai:LocationCriterion", nillable=True),
        "ai:ArrayOfLocationInfo": item("LocationInfo", "ai:LocationInfo", nillable=True),
        "ai:ArrayOfMatchType": item("MatchType", "ai:MatchType"),
        "ai:ArrayOfMetricData": item("MetricData", "ai:MetricData", nillable=True),
        "ai:ArrayOfNegativeKeyword": item("NegativeKeyword", "ai:NegativeKeyword", nillable=True),
        "ai:ArrayOfOperationError": item("OperationError", "ai:OperationError", nillable=True),
        "ai:ArrayOfPerformanceInsightsDetail": item(
            "PerformanceInsightsDetail", "ai:PerformanceInsightsDetail", nillable=True
        ),
        "ai:ArrayOfPerformanceInsightsMessage": item(
            "PerformanceInsightsMessage", "ai:PerformanceInsightsMessage", nillable=True
        ),
        "ai:ArrayOfPerformanceInsightsMessageParameter": item(
            "PerformanceInsightsMessageParameter", "ai:PerformanceInsightsMessageParameter", nillable=True
        ),
        "ai:ArrayOfRadiusTarget": item("RadiusTarget", "ai:RadiusTarget", nillable=True),
        "ai:ArrayOfRangeResultByTypeOfdouble": item(
            "RangeResultByTypeOfdouble", "ai:RangeResultByTypeOfdouble", nillable=True
        ),
        "ai:ArrayOfRecommendation": item("Recommendation", "ai:Recommendation", nillable=True),
        "ai:ArrayOfRecommendationBase": item("RecommendationBase", "ai:RecommendationBase", nillable=True),
        "ai:ArrayOfRecommendationInfo": item("RecommendationInfo", "ai:RecommendationInfo", nillable=True),
        "ai:ArrayOfSearchCountsByAttributes": item(
            "SearchCountsByAttributes", "ai:SearchCountsByAttributes", nillable=True
        ),
        "ai:ArrayOfSearchParameter": item("SearchParameter", "ai:SearchParameter", nillable=True),
        "ai:ArrayOfTextAssetSuggestions": item("TextAssetSuggestions", "ai:TextAssetSuggestions", nillable=True),
        "arrays:ArrayOfKeyValueOfstringstring": item(
            "KeyValueOfstringstring", "arrays:ArrayOfKeyValueOfstringstring/KeyValueOfstringstring"
        ),
        "arrays:ArrayOfint": item("int", "xs:int"),
        "arrays:ArrayOflong": item("long", "xs:long"),
        "arrays:ArrayOfstring": item("string", "xs:string", nillable=True),
        "cm:ArrayOfAccountMigrationStatusesInfo": item(
            "AccountMigrationStatusesInfo", "cm:AccountMigrationStatusesInfo", nillable=True
        ),
        "cm:ArrayOfAccountProperty": item("AccountProperty", "cm:AccountProperty", nillable=True),
        "cm:ArrayOfAccountPropertyName": item("AccountPropertyName", "cm:AccountPropertyName"),
        "cm:ArrayOfAd": item("Ad", "cm:Ad", nillable=True),
        "cm:ArrayOfAdExtension": item("AdExtension", "cm:AdExtension", nillable=True),
        "cm:ArrayOfAdExtensionAssociation": item("AdExtensionAssociation", "cm:AdExtensionAssociation", nillable=True),
        "cm:ArrayOfAdExtensionAssociationCollection": item(
            "AdExtensionAssociationCollection", "cm:AdExtensionAssociationCollection", nillable=True
        ),
        "cm:ArrayOfAdExtensionEditorialReason": item(
            "AdExtensionEditorialReason", "cm:AdExtensionEditorialReason", nillable=True
        ),
        "cm:ArrayOfAdExtensionEditorialReasonCollection": item(
            "AdExtensionEditorialReasonCollection", "cm:AdExtensionEditorialReasonCollection", nillable=True
        ),
        "cm:ArrayOfAdExtensionIdToEntityIdAssociation": item(
            "AdExtensionIdToEntityIdAssociation", "cm:AdExtensionIdToEntityIdAssociation", nillable=True
        ),
        "cm:ArrayOfAdExtensionIdentity": item("AdExtensionIdentity", "cm:AdExtensionIdentity", nillable=True),
        "cm:ArrayOfAdGroup": item("AdGroup", "cm:AdGroup", nillable=True),
        "cm:ArrayOfAdGroupCriterion": item("AdGroupCriterion", "cm:AdGroupCriterion", nillable=True),
        "cm:ArrayOfAdGroupCriterionAction": item("AdGroupCriterionAction", "cm:AdGroupCriterionAction", nillable=True),
        "cm:ArrayOfAdGroupNegativeSites": item("AdGroupNegativeSites", "cm:AdGroupNegativeSites", nillable=True),
        "cm:ArrayOfAdRecommendationCustomizedProperty": item(
            "AdRecommendationCustomizedProperty", "cm:AdRecommendationCustomizedProperty", nillable=True
        ),
        "cm:ArrayOfAdRecommendationImageAssetProperty": item(
            "AdRecommendationImageAssetProperty", "cm:AdRecommendationImageAssetProperty", nillable=True
        ),
        "cm:ArrayOfAdRecommendationImageRefineOperation": item(
            "AdRecommendationImageRefineOperation", "cm:AdRecommendationImageRefineOperation", nillable=True
        ),
        "cm:ArrayOfAdRecommendationImageSuggestion": item(
            "AdRecommendationImageSuggestion", "cm:AdRecommendationImageSuggestion", nillable=True
        ),
        "cm:ArrayOfAdRecommendationMediaRefineResult": item(
            "AdRecommendationMediaRefineResult", "cm:AdRecommendationMediaRefineResult", nillable=True
        ),
        "cm:ArrayOfAdRecommendationRefinedMedia": item(
            "AdRecommendationRefinedMedia", "cm:AdRecommendationRefinedMedia", nillable=True
        ),
        "cm:ArrayOfAdRecommendationTextAssetProperty": item(
            "AdRecommendationTextAssetProperty", "cm:AdRecommendationTextAssetProperty", nillable=True
        ),
        "cm:ArrayOfAdRecommendationTextRefineOperation": item(
            "AdRecommendationTextRefineOperation", "cm:AdRecommendationTextRefineOperation", nillable=True
        ),
        "cm:ArrayOfAdRecommendationTextRefineResult": item(
            "AdRecommendationTextRefineResult", "cm:AdRecommendationTextRefineResult", nillable=True
        ),
        "cm:ArrayOfAdRecommendationVideoSuggestion": item(
            "AdRecommendationVideoSuggestion", "cm:AdRecommendationVideoSuggestion", nillable=True
        ),
        "cm:ArrayOfAdType": item("AdType", "cm:AdType"),
        "cm:ArrayOfAgeRange": item("AgeRange", "cm:AgeRange"),
        "cm:ArrayOfAnnotationOptOut": item("AnnotationOptOut", "cm:AnnotationOptOut", nillable=True),
        "cm:ArrayOfAppUrl": item("AppUrl", "cm:AppUrl", nillable=True),
        "cm:ArrayOfArrayOfMediaAssociation": item(
            "ArrayOfMediaAssociation", "cm:ArrayOfMediaAssociation", nillable=True
        ),
        "cm:ArrayOfAssetGroup": item("AssetGroup", "cm:AssetGroup", nillable=True),
        "cm:ArrayOfAssetGroupEditorialReason": item(
            "AssetGroupEditorialReason", "cm:AssetGroupEditorialReason", nillable=True
        ),
        "cm:ArrayOfAssetGroupEditorialReasonCollection": item(
            "AssetGroupEditorialReasonCollection", "cm:AssetGroupEditorialReasonCollection", nillable=True
        ),
        "cm:ArrayOfAssetGroupListingGroup": item("AssetGroupListingGroup", "cm:AssetGroupListingGroup", nillable=True),
        "cm:ArrayOfAssetGroupListingGroupAction": item(
            "AssetGroupListingGroupAction", "cm:AssetGroupListingGroupAction", nillable=True
        ),
        "cm:ArrayOfAssetGroupSearchTheme": item("AssetGroupSearchTheme", "cm:AssetGroupSearchTheme", nillable=True),
        "cm:ArrayOfAssetGroupUrlTarget": item("AssetGroupUrlTarget", "cm:AssetGroupUrlTarget", nillable=True),
        "cm:ArrayOfAssetLink": item("AssetLink", "cm:AssetLink", nillable=True),
        "cm:ArrayOfAudience": item("Audience", "cm:Audience", nillable=True),
        "cm:ArrayOfAudienceConditionItem": item("AudienceConditionItem", "cm:AudienceConditionItem", nillable=True),
        "cm:ArrayOfAudienceGroup": item("AudienceGroup", "cm:AudienceGroup", nillable=True),
        "cm:ArrayOfAudienceGroupAssetGroupAssociation": item(
            "AudienceGroupAssetGroupAssociation", "cm:AudienceGroupAssetGroupAssociation", nillable=True
        ),
        "cm:ArrayOfAudienceGroupDimension": item("AudienceGroupDimension", "cm:AudienceGroupDimension", nillable=True),
        "cm:ArrayOfAudienceIdName": item("AudienceIdName", "cm:AudienceIdName", nillable=True),
        "cm:ArrayOfAudienceInfo": item("AudienceInfo", "cm:AudienceInfo", nillable=True),
        "cm:ArrayOfAuditPointResult": item("AuditPointResult", "cm:AuditPointResult", nillable=True),
        "cm:ArrayOfBMCStore": item("BMCStore", "cm:BMCStore", nillable=True),
        "cm:ArrayOfBatchError": item("BatchError", "cm:BatchError", nillable=True),
        "cm:ArrayOfBatchErrorCollection": item("BatchErrorCollection", "cm:BatchErrorCollection", nillable=True),
        "cm:ArrayOfBidStrategy": item("BidStrategy", "cm:BidStrategy", nillable=True),
        "cm:ArrayOfBrandKit": item("BrandKit", "cm:BrandKit", nillable=True),
        "cm:ArrayOfBrandKitColor": item("BrandKitColor", "cm:BrandKitColor", nillable=True),
        "cm:ArrayOfBrandKitFont": item("BrandKitFont", "cm:BrandKitFont", nillable=True),
        "cm:ArrayOfBrandKitImage": item("BrandKitImage", "cm:BrandKitImage", nillable=True),
        "cm:ArrayOfBrandKitPalette": item("BrandKitPalette", "cm:BrandKitPalette", nillable=True),
        "cm:ArrayOfBudget": item("Budget", "cm:Budget", nillable=True),
        "cm:ArrayOfCampaign": item("Campaign", "cm:Campaign", nillable=True),
        "cm:ArrayOfCampaignAdGroupIds": item("CampaignAdGroupIds", "cm:CampaignAdGroupIds", nillable=True),
        "cm:ArrayOfCampaignAssociation": item("CampaignAssociation", "cm:CampaignAssociation", nillable=True),
        "cm:ArrayOfCampaignConversionGoal": item("CampaignConversionGoal", "cm:CampaignConversionGoal", nillable=True),
        "cm:ArrayOfCampaignCriterion": item("CampaignCriterion", "cm:CampaignCriterion", nillable=True),
        "cm:ArrayOfCampaignNegativeSites": item("CampaignNegativeSites", "cm:CampaignNegativeSites", nillable=True),
        "cm:ArrayOfCampaignScope": item("CampaignScope", "cm:CampaignScope", nillable=True),
        "cm:ArrayOfCampaignSize": item("CampaignSize", "cm:CampaignSize", nillable=True),
        "cm:ArrayOfCategoryResult": item("CategoryResult", "cm:CategoryResult", nillable=True),
        "cm:ArrayOfClipchampTemplateInfo": item("ClipchampTemplateInfo", "cm:ClipchampTemplateInfo", nillable=True),
        "cm:ArrayOfCombinationRule": item("CombinationRule", "cm:CombinationRule", nillable=True),
        "cm:ArrayOfCompany": item("Company", "cm:Company", nillable=True),
        "cm:ArrayOfCompanyName": item("CompanyName", "cm:CompanyName", nillable=True),
        "cm:ArrayOfConversionGoal": item("ConversionGoal", "cm:ConversionGoal", nillable=True),
        "cm:ArrayOfConversionValueRule": item("ConversionValueRule", "cm:ConversionValueRule", nillable=True),
        "cm:ArrayOfCustomParameter": item("CustomParameter", "cm:CustomParameter", nillable=True),
        "cm:ArrayOfCustomSegmentCatalog": item("CustomSegmentCatalog", "cm:CustomSegmentCatalog", nillable=True),
        "cm:ArrayOfCustomerAccountShare": item("CustomerAccountShare", "cm:CustomerAccountShare", nillable=True),
        "cm:ArrayOfCustomerAccountShareAssociation": item(
            "CustomerAccountShareAssociation", "cm:CustomerAccountShareAssociation", nillable=True
        ),
        "cm:ArrayOfDailySummary": item("DailySummary", "cm:DailySummary", nillable=True),
        "cm:ArrayOfDataExclusion": item("DataExclusion", "cm:DataExclusion", nillable=True),
        "cm:ArrayOfDayTime": item("DayTime", "cm:DayTime", nillable=True),
        "cm:ArrayOfDiagnosticsEntity": item("DiagnosticsEntity", "cm:DiagnosticsEntity", nillable=True),
        "cm:ArrayOfDiagnosticsFilter": item("DiagnosticsFilter", "cm:DiagnosticsFilter", nillable=True),
        "cm:ArrayOfDownloadEntity": item("DownloadEntity", "cm:DownloadEntity"),
        "cm:ArrayOfEditorialError": item("EditorialError", "cm:EditorialError", nillable=True),
        "cm:ArrayOfEditorialReason": item("EditorialReason", "cm:EditorialReason", nillable=True),
        "cm:ArrayOfEditorialReasonCollection": item(
            "EditorialReasonCollection", "cm:EditorialReasonCollection", nillable=True
        ),
        "cm:ArrayOfEntityIdToParentIdAssociation": item(
            "EntityIdToParentIdAssociation", "cm:EntityIdToParentIdAssociation", nillable=True
        ),
        "cm:ArrayOfEntityNegativeKeyword": item("EntityNegativeKeyword", "cm:EntityNegativeKeyword", nillable=True),
        "cm:ArrayOfEntityResult": item("EntityResult", "cm:EntityResult", nillable=True),
        "cm:ArrayOfExperiment": item("Experiment", "cm:Experiment", nillable=True),
        "cm:ArrayOfExperimentArm": item("ExperimentArm", "cm:ExperimentArm", nillable=True),
        "cm:ArrayOfFrequencyCapSettings": item("FrequencyCapSettings", "cm:FrequencyCapSettings", nillable=True),
        "cm:ArrayOfGenderType": item("GenderType", "cm:GenderType"),
        "cm:ArrayOfHTML5": item("HTML5", "cm:HTML5", nillable=True),
        "cm:ArrayOfHealthCheckActionLinkMetadata": item(
            "HealthCheckActionLinkMetadata", "cm:HealthCheckActionLinkMetadata", nillable=True
        ),
        "cm:ArrayOfHealthCheckColumnMetadata": item(
            "HealthCheckColumnMetadata", "cm:HealthCheckColumnMetadata", nillable=True
        ),
        "cm:ArrayOfHealthCheckData": item("HealthCheckData", "cm:HealthCheckData", nillable=True),
        "cm:ArrayOfHealthCheckEntity": item("HealthCheckEntity", "cm:HealthCheckEntity", nillable=True),
        "cm:ArrayOfHealthCheckError": item("HealthCheckError", "cm:HealthCheckError", nillable=True),
        "cm:ArrayOfHealthCheckMetadata": item("HealthCheckMetadata", "cm:HealthCheckMetadata", nillable=True),
        "cm:ArrayOfIdCollection": item("IdCollection", "cm:IdCollection", nillable=True),
        "cm:ArrayOfImportEntityStatistics": item("ImportEntityStatistics", "cm:ImportEntityStatistics", nillable=True),
        "cm:ArrayOfImportJob": item("ImportJob", "cm:ImportJob", nillable=True),
        "cm:ArrayOfImportResult": item("ImportResult", "cm:ImportResult", nillable=True),
        "cm:ArrayOfKeyword": item("Keyword", "cm:Keyword", nillable=True),
        "cm:ArrayOfLabel": item("Label", "cm:Label", nillable=True),
        "cm:ArrayOfLabelAssociation": item("LabelAssociation", "cm:LabelAssociation", nillable=True),
        "cm:ArrayOfLinkedInSegment": item("LinkedInSegment", "cm:LinkedInSegment", nillable=True),
        "cm:ArrayOfLocationConditionItem": item("LocationConditionItem", "cm:LocationConditionItem", nillable=True),
        "cm:ArrayOfMedia": item("Media", "cm:Media", nillable=True),
        "cm:ArrayOfMediaAssociation": item("MediaAssociation", "cm:MediaAssociation", nillable=True),
        "cm:ArrayOfMediaMetaData": item("MediaMetaData", "cm:MediaMetaData", nillable=True),
        "cm:ArrayOfMediaRepresentation": item("MediaRepresentation", "cm:MediaRepresentation", nillable=True),
        "cm:ArrayOfMigrationStatusInfo": item("MigrationStatusInfo", "cm:MigrationStatusInfo", nillable=True),
        "cm:ArrayOfNegativeKeyword": item("NegativeKeyword", "cm:NegativeKeyword", nillable=True),
        "cm:ArrayOfNewCustomerAcquisitionGoal": item(
            "NewCustomerAcquisitionGoal", "cm:NewCustomerAcquisitionGoal", nillable=True
        ),
        "cm:ArrayOfOfflineConversion": item("OfflineConversion", "cm:OfflineConversion", nillable=True),
        "cm:ArrayOfOfflineConversionAdjustment": item(
            "OfflineConversionAdjustment", "cm:OfflineConversionAdjustment", nillable=True
        ),
        "cm:ArrayOfOfflineConversionAlert": item("OfflineConversionAlert", "cm:OfflineConversionAlert", nillable=True),
        "cm:ArrayOfOfflineGoalConversionSummary": item(
            "OfflineGoalConversionSummary", "cm:OfflineGoalConversionSummary", nillable=True
        ),
        "cm:ArrayOfOfflineGoalDailySummary": item(
            "OfflineGoalDailySummary", "cm:OfflineGoalDailySummary", nillable=True
        ),
        "cm:ArrayOfOnlineConversionAdjustment": item(
            "OnlineConversionAdjustment", "cm:OnlineConversionAdjustment", nillable=True
        ),
        "cm:ArrayOfOperationError": item("OperationError", "cm:OperationError", nillable=True),
        "cm:ArrayOfPriceTableRow": item("PriceTableRow", "cm:PriceTableRow", nillable=True),
        "cm:ArrayOfProductCondition": item("ProductCondition", "cm:ProductCondition", nillable=True),
        "cm:ArrayOfProfileInfo": item("ProfileInfo", "cm:ProfileInfo", nillable=True),
        "cm:ArrayOfRuleItem": item("RuleItem", "cm:RuleItem", nillable=True),
        "cm:ArrayOfRuleItemGroup": item("RuleItemGroup", "cm:RuleItemGroup", nillable=True),
        "cm:ArrayOfSeasonalityAdjustment": item("SeasonalityAdjustment", "cm:SeasonalityAdjustment", nillable=True),
        "cm:ArrayOfSetting": item("Setting", "cm:Setting", nillable=True),
        "cm:ArrayOfSharedEntity": item("SharedEntity", "cm:SharedEntity", nillable=True),
        "cm:ArrayOfSharedEntityAssociation": item(
            "SharedEntityAssociation", "cm:SharedEntityAssociation", nillable=True
        ),
        "cm:ArrayOfSharedListItem": item("SharedListItem", "cm:SharedListItem", nillable=True),
        "cm:ArrayOfSupportedClipchampAudio": item(
            "SupportedClipchampAudio", "cm:SupportedClipchampAudio", nillable=True
        ),
        "cm:ArrayOfSupportedFont": item("SupportedFont", "cm:SupportedFont", nillable=True),
        "cm:ArrayOfTargetSettingDetail": item("TargetSettingDetail", "cm:TargetSettingDetail", nillable=True),
        "cm:ArrayOfUetTag": item("UetTag", "cm:UetTag", nillable=True),
        "cm:ArrayOfVideo": item("Video", "cm:Video", nillable=True),
        "cm:ArrayOfWebpageCondition": item("WebpageCondition", "cm:WebpageCondition", nillable=True),
        "entities:ArrayOfAccountInfo": item("AccountInfo", "entities:AccountInfo", nillable=True),
        "entities:ArrayOfAccountInfoWithCustomerData": item(
            "AccountInfoWithCustomerData", "entities:AccountInfoWithCustomerData", nillable=True
        ),
        "entities:ArrayOfAddress": item("Address", "entities:Address", nillable=True),
        "entities:ArrayOfAdvertiserAccount": item("AdvertiserAccount", "entities:AdvertiserAccount", nillable=True),
        "entities:ArrayOfBillingDocument": item("BillingDocument", "entities:BillingDocument", nillable=True),
        "entities:ArrayOfBillingDocumentInfo": item(
            "BillingDocumentInfo", "entities:BillingDocumentInfo", nillable=True
        ),
        "entities:ArrayOfBillingGroup": item("BillingGroup", "entities:BillingGroup", nillable=True),
        "entities:ArrayOfClientLink": item("ClientLink", "entities:ClientLink", nillable=True),
        "entities:ArrayOfCoupon": item("Coupon", "entities:Coupon", nillable=True),
        "entities:ArrayOfCouponInfoData": item("CouponInfoData", "entities:CouponInfoData", nillable=True),
        "entities:ArrayOfCustomer": item("Customer", "entities:Customer", nillable=True),
        "entities:ArrayOfCustomerInfo": item("CustomerInfo", "entities:CustomerInfo", nillable=True),
        "entities:ArrayOfCustomerRole": item("CustomerRole", "entities:CustomerRole", nillable=True),
        "entities:ArrayOfInsertionOrder": item("InsertionOrder", "entities:InsertionOrder", nillable=True),
        "entities:ArrayOfKeyValueEntityOflongdateTime": item(
            "KeyValueEntityOflongdateTime", "entities:KeyValueEntityOflongdateTime", nillable=True
        ),
        "entities:ArrayOfKeyValueEntityOflongint": item(
            "KeyValueEntityOflongint", "entities:KeyValueEntityOflongint", nillable=True
        ),
        "entities:ArrayOfKeyValueEntityOflongstring": item(
            "KeyValueEntityOflongstring", "entities:KeyValueEntityOflongstring", nillable=True
        ),
        "entities:ArrayOfKeyValueEntityOfstringstring": item(
            "KeyValueEntityOfstringstring", "entities:KeyValueEntityOfstringstring", nillable=True
        ),
        "entities:ArrayOfNotification": item("Notification", "entities:Notification", nillable=True),
        "entities:ArrayOfOrderBy": item("OrderBy", "entities:OrderBy", nillable=True),
        "entities:ArrayOfPilotFeature": item("PilotFeature", "entities:PilotFeature"),
        "entities:ArrayOfPredicate": item("Predicate", "entities:Predicate", nillable=True),
        "entities:ArrayOfUngroupedAccount": item("UngroupedAccount", "entities:UngroupedAccount", nillable=True),
        "entities:ArrayOfUserInfo": item("UserInfo", "entities:UserInfo", nillable=True),
        "entities:ArrayOfUserInvitation": item("UserInvitation", "entities:UserInvitation", nillable=True),
        "exception:ArrayOfArrayOfOperationError": item(
            "ArrayOfOperationError", "exception:ArrayOfOperationError", nillable=True
        ),
        "exception:ArrayOfBatchError": item("BatchError", "exception:BatchError", nillable=True),
        "exception:ArrayOfOperationError": item("OperationError", "exception:OperationError", nillable=True),
        "generic:ArrayOfArrayOfKeyValuePairOfstringstring": item(
            "ArrayOfKeyValuePairOfstringstring", "generic:ArrayOfKeyValuePairOfstringstring", nillable=True
        ),
        "generic:ArrayOfKeyValuePairOflonglong": item("KeyValuePairOflonglong", "generic:KeyValuePairOflonglong"),
        "generic:ArrayOfKeyValuePairOfstringbase64Binary": item(
            "KeyValuePairOfstringbase64Binary", "generic:KeyValuePairOfstringbase64Binary"
        ),
        "generic:ArrayOfKeyValuePairOfstringstring": item(
            "KeyValuePairOfstringstring", "generic:KeyValuePairOfstringstring"
        ),
        "reporting:ArrayOfAccountPerformanceReportColumn": item(
            "AccountPerformanceReportColumn", "reporting:AccountPerformanceReportColumn"
        ),
        "reporting:ArrayOfAdDynamicTextPerformanceReportColumn": item(
            "AdDynamicTextPerformanceReportColumn", "reporting:AdDynamicTextPerformanceReportColumn"
        ),
        "reporting:ArrayOfAdExtensionByAdReportColumn": item(
            "AdExtensionByAdReportColumn", "reporting:AdExtensionByAdReportColumn"
        ),
        "reporting:ArrayOfAdExtensionByKeywordReportColumn": item(
            "AdExtensionByKeywordReportColumn", "reporting:AdExtensionByKeywordReportColumn"
        ),
        "reporting:ArrayOfAdExtensionDetailReportColumn": item(
            "AdExtensionDetailReportColumn", "reporting:AdExtensionDetailReportColumn"
        ),
        "reporting:ArrayOfAdGroupPerformanceReportColumn": item(
            "AdGroupPerformanceReportColumn", "reporting:AdGroupPerformanceReportColumn"
        ),
        "reporting:ArrayOfAdGroupReportScope": item(
            "AdGroupReportScope", "reporting:AdGroupReportScope", nillable=True
        ),
        "reporting:ArrayOfAdPerformanceReportColumn": item(
            "AdPerformanceReportColumn", "reporting:AdPerformanceReportColumn"
        ),
        "reporting:ArrayOfAgeGenderAudienceReportColumn": item(
            "AgeGenderAudienceReportColumn", "reporting:AgeGenderAudienceReportColumn"
        ),
        "reporting:ArrayOfAppsPerformanceReportColumn": item(
            "AppsPerformanceReportColumn", "reporting:AppsPerformanceReportColumn"
        ),
        "reporting:ArrayOfAssetGroupPerformanceReportColumn": item(
            "AssetGroupPerformanceReportColumn", "reporting:AssetGroupPerformanceReportColumn"
        ),
        "reporting:ArrayOfAssetGroupReportScope": item(
            "AssetGroupReportScope", "reporting:AssetGroupReportScope", nillable=True
        ),
        "reporting:ArrayOfAssetPerformanceReportColumn": item(
            "AssetPerformanceReportColumn", "reporting:AssetPerformanceReportColumn"
        ),
        "reporting:ArrayOfAudiencePerformanceReportColumn": item(
            "AudiencePerformanceReportColumn", "reporting:AudiencePerformanceReportColumn"
        ),
        "reporting:ArrayOfBatchError": item("BatchError", "reporting:BatchError", nillable=True),
        "reporting:ArrayOfBidStrategyReportColumn": item(
            "BidStrategyReportColumn", "reporting:BidStrategyReportColumn"
        ),
        "reporting:ArrayOfBudgetSummaryReportColumn": item(
            "BudgetSummaryReportColumn", "reporting:BudgetSummaryReportColumn"
        ),
        "reporting:ArrayOfCallDetailReportColumn": item("CallDetailReportColumn", "reporting:CallDetailReportColumn"),
        "reporting:ArrayOfCampaignPerformanceReportColumn": item(
            "CampaignPerformanceReportColumn", "reporting:CampaignPerformanceReportColumn"
        ),
        "reporting:ArrayOfCampaignReportScope": item(
            "CampaignReportScope", "reporting:CampaignReportScope", nillable=True
        ),
        "reporting:ArrayOfCategoryClickCoverageReportColumn": item(
            "CategoryClickCoverageReportColumn", "reporting:CategoryClickCoverageReportColumn"
        ),
        "reporting:ArrayOfCategoryInsightsReportColumn": item(
            "CategoryInsightsReportColumn", "reporting:CategoryInsightsReportColumn"
        ),
        "reporting:ArrayOfCombinationPerformanceReportColumn": item(
            "CombinationPerformanceReportColumn", "reporting:CombinationPerformanceReportColumn"
        ),
        "reporting:ArrayOfConversionPerformanceReportColumn": item(
            "ConversionPerformanceReportColumn", "reporting:ConversionPerformanceReportColumn"
        ),
        "reporting:ArrayOfDSAAutoTargetPerformanceReportColumn": item(
            "DSAAutoTargetPerformanceReportColumn", "reporting:DSAAutoTargetPerformanceReportColumn"
        ),
        "reporting:ArrayOfDSACategoryPerformanceReportColumn": item(
            "DSACategoryPerformanceReportColumn", "reporting:DSACategoryPerformanceReportColumn"
        ),
        "reporting:ArrayOfDSASearchQueryPerformanceReportColumn": item(
            "DSASearchQueryPerformanceReportColumn", "reporting:DSASearchQueryPerformanceReportColumn"
        ),
        "reporting:ArrayOfDestinationUrlPerformanceReportColumn": item(
            "DestinationUrlPerformanceReportColumn", "reporting:DestinationUrlPerformanceReportColumn"
        ),
        "reporting:ArrayOfFeedItemPerformanceReportColumn": item(
            "FeedItemPerformanceReportColumn", "reporting:FeedItemPerformanceReportColumn"
        ),
        "reporting:ArrayOfGeographicPerformanceReportColumn": item(
            "GeographicPerformanceReportColumn", "reporting:GeographicPerformanceReportColumn"
        ),
        "reporting:ArrayOfGoalsAndFunnelsReportColumn": item(
            "GoalsAndFunnelsReportColumn", "reporting:GoalsAndFunnelsReportColumn"
        ),
        "reporting:ArrayOfHotelDimensionPerformanceReportColumn": item(
            "HotelDimensionPerformanceReportColumn", "reporting:HotelDimensionPerformanceReportColumn"
        ),
        "reporting:ArrayOfHotelGroupPerformanceReportColumn": item(
            "HotelGroupPerformanceReportColumn", "reporting:HotelGroupPerformanceReportColumn"
        ),
        "reporting:ArrayOfKeywordPerformanceReportColumn": item(
            "KeywordPerformanceReportColumn", "reporting:KeywordPerformanceReportColumn"
        ),
        "reporting:ArrayOfKeywordPerformanceReportSort": item(
            "KeywordPerformanceReportSort", "reporting:KeywordPerformanceReportSort", nillable=True
        ),
        "reporting:ArrayOfMMMPerformanceReportColumn": item(
            "MMMPerformanceReportColumn", "reporting:MMMPerformanceReportColumn"
        ),
        "reporting:ArrayOfMSClickIdPerformanceReportColumn": item(
            "MSClickIdPerformanceReportColumn", "reporting:MSClickIdPerformanceReportColumn"
        ),
        "reporting:ArrayOfNegativeKeywordConflictReportColumn": item(
            "NegativeKeywordConflictReportColumn", "reporting:NegativeKeywordConflictReportColumn"
        ),
        "reporting:ArrayOfOperationError": item("OperationError", "reporting:OperationError", nillable=True),
        "reporting:ArrayOfProductDimensionPerformanceReportColumn": item(
            "ProductDimensionPerformanceReportColumn", "reporting:ProductDimensionPerformanceReportColumn"
        ),
        "reporting:ArrayOfProductMatchCountReportColumn": item(
            "ProductMatchCountReportColumn", "reporting:ProductMatchCountReportColumn"
        ),
        "reporting:ArrayOfProductNegativeKeywordConflictReportColumn": item(
            "ProductNegativeKeywordConflictReportColumn", "reporting:ProductNegativeKeywordConflictReportColumn"
        ),
        "reporting:ArrayOfProductPartitionPerformanceReportColumn": item(
            "ProductPartitionPerformanceReportColumn", "reporting:ProductPartitionPerformanceReportColumn"
        ),
        "reporting:ArrayOfProductPartitionUnitPerformanceReportColumn": item(
            "ProductPartitionUnitPerformanceReportColumn", "reporting:ProductPartitionUnitPerformanceReportColumn"
        ),
        "reporting:ArrayOfProductSearchQueryPerformanceReportColumn": item(
            "ProductSearchQueryPerformanceReportColumn", "reporting:ProductSearchQueryPerformanceReportColumn"
        ),
        "reporting:ArrayOfProfessionalDemographicsAudienceReportColumn": item(
            "ProfessionalDemographicsAudienceReportColumn", "reporting:ProfessionalDemographicsAudienceReportColumn"
        ),
        "reporting:ArrayOfPublisherUsagePerformanceReportColumn": item(
            "PublisherUsagePerformanceReportColumn", "reporting:PublisherUsagePerformanceReportColumn"
        ),
        "reporting:ArrayOfSearchCampaignChangeHistoryReportColumn": item(
            "SearchCampaignChangeHistoryReportColumn", "reporting:SearchCampaignChangeHistoryReportColumn"
        ),
        "reporting:ArrayOfSearchInsightPerformanceReportColumn": item(
            "SearchInsightPerformanceReportColumn", "reporting:SearchInsightPerformanceReportColumn"
        ),
        "reporting:ArrayOfSearchQueryPerformanceReportColumn": item(
            "SearchQueryPerformanceReportColumn", "reporting:SearchQueryPerformanceReportColumn"
        ),
        "reporting:ArrayOfSearchTermLandingPageReportColumn": item(
            "SearchTermLandingPageReportColumn", "reporting:SearchTermLandingPageReportColumn"
        ),
        "reporting:ArrayOfShareOfVoiceReportColumn": item(
            "ShareOfVoiceReportColumn", "reporting:ShareOfVoiceReportColumn"
        ),
        "reporting:ArrayOfTravelQueryInsightReportColumn": item(
            "TravelQueryInsightReportColumn", "reporting:TravelQueryInsightReportColumn"
        ),
        "reporting:ArrayOfUserLocationPerformanceReportColumn": item(
            "UserLocationPerformanceReportColumn", "reporting:UserLocationPerformanceReportColumn"
        ),
        "system:ArrayOfNullableOflong": item("long", "xs:long", nillable=True),
    },
    secret_elements=API.secret_elements,
)
