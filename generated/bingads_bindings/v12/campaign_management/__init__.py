"""Campaign Management v12: types, messages, operations, exceptions and clients."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_client import AsyncCampaignManagementClient as AsyncCampaignManagementClient
    from .client import CampaignManagementClient as CampaignManagementClient
    from .exceptions import (
        AdApiFaultDetailException as AdApiFaultDetailException,
        ApiFaultDetailException as ApiFaultDetailException,
        EditorialApiFaultDetailException as EditorialApiFaultDetailException,
    )
    from .messages.account import (
        GetAccountMigrationStatusesRequest as GetAccountMigrationStatusesRequest,
        GetAccountMigrationStatusesResponse as GetAccountMigrationStatusesResponse,
        GetAccountPropertiesRequest as GetAccountPropertiesRequest,
        GetAccountPropertiesResponse as GetAccountPropertiesResponse,
        SetAccountPropertiesRequest as SetAccountPropertiesRequest,
        SetAccountPropertiesResponse as SetAccountPropertiesResponse,
    )
    from .messages.ad_extensions import (
        AddAdExtensionsRequest as AddAdExtensionsRequest,
        AddAdExtensionsResponse as AddAdExtensionsResponse,
        DeleteAdExtensionsAssociationsRequest as DeleteAdExtensionsAssociationsRequest,
        DeleteAdExtensionsAssociationsResponse as DeleteAdExtensionsAssociationsResponse,
        DeleteAdExtensionsRequest as DeleteAdExtensionsRequest,
        DeleteAdExtensionsResponse as DeleteAdExtensionsResponse,
        GetAdExtensionsAssociationsRequest as GetAdExtensionsAssociationsRequest,
        GetAdExtensionsAssociationsResponse as GetAdExtensionsAssociationsResponse,
        GetAdExtensionsByIdsRequest as GetAdExtensionsByIdsRequest,
        GetAdExtensionsByIdsResponse as GetAdExtensionsByIdsResponse,
        GetAdExtensionsEditorialReasonsRequest as GetAdExtensionsEditorialReasonsRequest,
        GetAdExtensionsEditorialReasonsResponse as GetAdExtensionsEditorialReasonsResponse,
        SetAdExtensionsAssociationsRequest as SetAdExtensionsAssociationsRequest,
        SetAdExtensionsAssociationsResponse as SetAdExtensionsAssociationsResponse,
        UpdateAdExtensionsRequest as UpdateAdExtensionsRequest,
        UpdateAdExtensionsResponse as UpdateAdExtensionsResponse,
    )
    from .messages.ad_group import (
        AddAdGroupCriterionsRequest as AddAdGroupCriterionsRequest,
        AddAdGroupCriterionsResponse as AddAdGroupCriterionsResponse,
        DeleteAdGroupCriterionsRequest as DeleteAdGroupCriterionsRequest,
        DeleteAdGroupCriterionsResponse as DeleteAdGroupCriterionsResponse,
        GetAdGroupCriterionsByIdsRequest as GetAdGroupCriterionsByIdsRequest,
        GetAdGroupCriterionsByIdsResponse as GetAdGroupCriterionsByIdsResponse,
        UpdateAdGroupCriterionsRequest as UpdateAdGroupCriterionsRequest,
        UpdateAdGroupCriterionsResponse as UpdateAdGroupCriterionsResponse,
    )
    from .messages.ad_groups import (
        AddAdGroupsRequest as AddAdGroupsRequest,
        AddAdGroupsResponse as AddAdGroupsResponse,
        DeleteAdGroupsRequest as DeleteAdGroupsRequest,
        DeleteAdGroupsResponse as DeleteAdGroupsResponse,
        GetAdGroupsByCampaignIdRequest as GetAdGroupsByCampaignIdRequest,
        GetAdGroupsByCampaignIdResponse as GetAdGroupsByCampaignIdResponse,
        GetAdGroupsByIdsRequest as GetAdGroupsByIdsRequest,
        GetAdGroupsByIdsResponse as GetAdGroupsByIdsResponse,
        UpdateAdGroupsRequest as UpdateAdGroupsRequest,
        UpdateAdGroupsResponse as UpdateAdGroupsResponse,
    )
    from .messages.ads import (
        AddAdsRequest as AddAdsRequest,
        AddAdsResponse as AddAdsResponse,
        DeleteAdsRequest as DeleteAdsRequest,
        DeleteAdsResponse as DeleteAdsResponse,
        GetAdsByAdGroupIdRequest as GetAdsByAdGroupIdRequest,
        GetAdsByAdGroupIdResponse as GetAdsByAdGroupIdResponse,
        GetAdsByEditorialStatusRequest as GetAdsByEditorialStatusRequest,
        GetAdsByEditorialStatusResponse as GetAdsByEditorialStatusResponse,
        GetAdsByIdsRequest as GetAdsByIdsRequest,
        GetAdsByIdsResponse as GetAdsByIdsResponse,
        UpdateAdsRequest as UpdateAdsRequest,
        UpdateAdsResponse as UpdateAdsResponse,
    )
    from .messages.audiences import (
        AddAudiencesRequest as AddAudiencesRequest,
        AddAudiencesResponse as AddAudiencesResponse,
        DeleteAudiencesRequest as DeleteAudiencesRequest,
        DeleteAudiencesResponse as DeleteAudiencesResponse,
        GetAudiencesByIdsRequest as GetAudiencesByIdsRequest,
        GetAudiencesByIdsResponse as GetAudiencesByIdsResponse,
        UpdateAudiencesRequest as UpdateAudiencesRequest,
        UpdateAudiencesResponse as UpdateAudiencesResponse,
    )
    from .messages.b import (
        GetBMCStoresByCustomerIdRequest as GetBMCStoresByCustomerIdRequest,
        GetBMCStoresByCustomerIdResponse as GetBMCStoresByCustomerIdResponse,
        GetBSCCountriesRequest as GetBSCCountriesRequest,
        GetBSCCountriesResponse as GetBSCCountriesResponse,
    )
    from .messages.budgets import (
        AddBudgetsRequest as AddBudgetsRequest,
        AddBudgetsResponse as AddBudgetsResponse,
        DeleteBudgetsRequest as DeleteBudgetsRequest,
        DeleteBudgetsResponse as DeleteBudgetsResponse,
        GetBudgetsByIdsRequest as GetBudgetsByIdsRequest,
        GetBudgetsByIdsResponse as GetBudgetsByIdsResponse,
        UpdateBudgetsRequest as UpdateBudgetsRequest,
        UpdateBudgetsResponse as UpdateBudgetsResponse,
    )
    from .messages.c import (
        GetConfigValueRequest as GetConfigValueRequest,
        GetConfigValueResponse as GetConfigValueResponse,
        SearchCompaniesRequest as SearchCompaniesRequest,
        SearchCompaniesResponse as SearchCompaniesResponse,
    )
    from .messages.campaign import (
        AddCampaignCriterionsRequest as AddCampaignCriterionsRequest,
        AddCampaignCriterionsResponse as AddCampaignCriterionsResponse,
        DeleteCampaignCriterionsRequest as DeleteCampaignCriterionsRequest,
        DeleteCampaignCriterionsResponse as DeleteCampaignCriterionsResponse,
        GetCampaignCriterionsByIdsRequest as GetCampaignCriterionsByIdsRequest,
        GetCampaignCriterionsByIdsResponse as GetCampaignCriterionsByIdsResponse,
        GetCampaignIdsByBudgetIdsRequest as GetCampaignIdsByBudgetIdsRequest,
        GetCampaignIdsByBudgetIdsResponse as GetCampaignIdsByBudgetIdsResponse,
        GetCampaignSizesByAccountIdRequest as GetCampaignSizesByAccountIdRequest,
        GetCampaignSizesByAccountIdResponse as GetCampaignSizesByAccountIdResponse,
        UpdateCampaignCriterionsRequest as UpdateCampaignCriterionsRequest,
        UpdateCampaignCriterionsResponse as UpdateCampaignCriterionsResponse,
    )
    from .messages.campaigns import (
        AddCampaignsRequest as AddCampaignsRequest,
        AddCampaignsResponse as AddCampaignsResponse,
        DeleteCampaignsRequest as DeleteCampaignsRequest,
        DeleteCampaignsResponse as DeleteCampaignsResponse,
        GetCampaignsByAccountIdRequest as GetCampaignsByAccountIdRequest,
        GetCampaignsByAccountIdResponse as GetCampaignsByAccountIdResponse,
        GetCampaignsByIdsRequest as GetCampaignsByIdsRequest,
        GetCampaignsByIdsResponse as GetCampaignsByIdsResponse,
        UpdateCampaignsRequest as UpdateCampaignsRequest,
        UpdateCampaignsResponse as UpdateCampaignsResponse,
    )
    from .messages.conversion import (
        AddConversionGoalsRequest as AddConversionGoalsRequest,
        AddConversionGoalsResponse as AddConversionGoalsResponse,
        GetConversionGoalsByIdsRequest as GetConversionGoalsByIdsRequest,
        GetConversionGoalsByIdsResponse as GetConversionGoalsByIdsResponse,
        GetConversionGoalsByTagIdsRequest as GetConversionGoalsByTagIdsRequest,
        GetConversionGoalsByTagIdsResponse as GetConversionGoalsByTagIdsResponse,
        UpdateConversionGoalsRequest as UpdateConversionGoalsRequest,
        UpdateConversionGoalsResponse as UpdateConversionGoalsResponse,
    )
    from .messages.editorial import (
        AppealEditorialRejectionsRequest as AppealEditorialRejectionsRequest,
        AppealEditorialRejectionsResponse as AppealEditorialRejectionsResponse,
        GetEditorialReasonsByIdsRequest as GetEditorialReasonsByIdsRequest,
        GetEditorialReasonsByIdsResponse as GetEditorialReasonsByIdsResponse,
    )
    from .messages.experiments import (
        AddExperimentsRequest as AddExperimentsRequest,
        AddExperimentsResponse as AddExperimentsResponse,
        DeleteExperimentsRequest as DeleteExperimentsRequest,
        DeleteExperimentsResponse as DeleteExperimentsResponse,
        GetExperimentsByIdsRequest as GetExperimentsByIdsRequest,
        GetExperimentsByIdsResponse as GetExperimentsByIdsResponse,
        UpdateExperimentsRequest as UpdateExperimentsRequest,
        UpdateExperimentsResponse as UpdateExperimentsResponse,
    )
    from .messages.keywords import (
        AddKeywordsRequest as AddKeywordsRequest,
        AddKeywordsResponse as AddKeywordsResponse,
        DeleteKeywordsRequest as DeleteKeywordsRequest,
        DeleteKeywordsResponse as DeleteKeywordsResponse,
        GetKeywordsByAdGroupIdRequest as GetKeywordsByAdGroupIdRequest,
        GetKeywordsByAdGroupIdResponse as GetKeywordsByAdGroupIdResponse,
        GetKeywordsByEditorialStatusRequest as GetKeywordsByEditorialStatusRequest,
        GetKeywordsByEditorialStatusResponse as GetKeywordsByEditorialStatusResponse,
        GetKeywordsByIdsRequest as GetKeywordsByIdsRequest,
        GetKeywordsByIdsResponse as GetKeywordsByIdsResponse,
        UpdateKeywordsRequest as UpdateKeywordsRequest,
        UpdateKeywordsResponse as UpdateKeywordsResponse,
    )
    from .messages.label import (
        DeleteLabelAssociationsRequest as DeleteLabelAssociationsRequest,
        DeleteLabelAssociationsResponse as DeleteLabelAssociationsResponse,
        GetLabelAssociationsByEntityIdsRequest as GetLabelAssociationsByEntityIdsRequest,
        GetLabelAssociationsByEntityIdsResponse as GetLabelAssociationsByEntityIdsResponse,
        GetLabelAssociationsByLabelIdsRequest as GetLabelAssociationsByLabelIdsRequest,
        GetLabelAssociationsByLabelIdsResponse as GetLabelAssociationsByLabelIdsResponse,
        SetLabelAssociationsRequest as SetLabelAssociationsRequest,
        SetLabelAssociationsResponse as SetLabelAssociationsResponse,
    )
    from .messages.labels import (
        AddLabelsRequest as AddLabelsRequest,
        AddLabelsResponse as AddLabelsResponse,
        DeleteLabelsRequest as DeleteLabelsRequest,
        DeleteLabelsResponse as DeleteLabelsResponse,
        GetLabelsByIdsRequest as GetLabelsByIdsRequest,
        GetLabelsByIdsResponse as GetLabelsByIdsResponse,
        UpdateLabelsRequest as UpdateLabelsRequest,
        UpdateLabelsResponse as UpdateLabelsResponse,
    )
    from .messages.list import (
        AddListItemsToSharedListRequest as AddListItemsToSharedListRequest,
        AddListItemsToSharedListResponse as AddListItemsToSharedListResponse,
        DeleteListItemsFromSharedListRequest as DeleteListItemsFromSharedListRequest,
        DeleteListItemsFromSharedListResponse as DeleteListItemsFromSharedListResponse,
        GetListItemsBySharedListRequest as GetListItemsBySharedListRequest,
        GetListItemsBySharedListResponse as GetListItemsBySharedListResponse,
    )
    from .messages.media import (
        AddMediaRequest as AddMediaRequest,
        AddMediaResponse as AddMediaResponse,
        DeleteMediaRequest as DeleteMediaRequest,
        DeleteMediaResponse as DeleteMediaResponse,
        GetMediaAssociationsRequest as GetMediaAssociationsRequest,
        GetMediaAssociationsResponse as GetMediaAssociationsResponse,
        GetMediaMetaDataByAccountIdRequest as GetMediaMetaDataByAccountIdRequest,
        GetMediaMetaDataByAccountIdResponse as GetMediaMetaDataByAccountIdResponse,
        GetMediaMetaDataByIdsRequest as GetMediaMetaDataByIdsRequest,
        GetMediaMetaDataByIdsResponse as GetMediaMetaDataByIdsResponse,
    )
    from .messages.negative import (
        AddNegativeKeywordsToEntitiesRequest as AddNegativeKeywordsToEntitiesRequest,
        AddNegativeKeywordsToEntitiesResponse as AddNegativeKeywordsToEntitiesResponse,
        DeleteNegativeKeywordsFromEntitiesRequest as DeleteNegativeKeywordsFromEntitiesRequest,
        DeleteNegativeKeywordsFromEntitiesResponse as DeleteNegativeKeywordsFromEntitiesResponse,
        GetNegativeKeywordsByEntityIdsRequest as GetNegativeKeywordsByEntityIdsRequest,
        GetNegativeKeywordsByEntityIdsResponse as GetNegativeKeywordsByEntityIdsResponse,
        GetNegativeSitesByAdGroupIdsRequest as GetNegativeSitesByAdGroupIdsRequest,
        GetNegativeSitesByAdGroupIdsResponse as GetNegativeSitesByAdGroupIdsResponse,
        GetNegativeSitesByCampaignIdsRequest as GetNegativeSitesByCampaignIdsRequest,
        GetNegativeSitesByCampaignIdsResponse as GetNegativeSitesByCampaignIdsResponse,
        SetNegativeSitesToAdGroupsRequest as SetNegativeSitesToAdGroupsRequest,
        SetNegativeSitesToAdGroupsResponse as SetNegativeSitesToAdGroupsResponse,
        SetNegativeSitesToCampaignsRequest as SetNegativeSitesToCampaignsRequest,
        SetNegativeSitesToCampaignsResponse as SetNegativeSitesToCampaignsResponse,
    )
    from .messages.others import (
        ApplyOfflineConversionsRequest as ApplyOfflineConversionsRequest,
        ApplyOfflineConversionsResponse as ApplyOfflineConversionsResponse,
        GetAdExtensionIdsByAccountIdRequest as GetAdExtensionIdsByAccountIdRequest,
        GetAdExtensionIdsByAccountIdResponse as GetAdExtensionIdsByAccountIdResponse,
        GetGeoLocationsFileUrlRequest as GetGeoLocationsFileUrlRequest,
        GetGeoLocationsFileUrlResponse as GetGeoLocationsFileUrlResponse,
    )
    from .messages.p import (
        ApplyProductPartitionActionsRequest as ApplyProductPartitionActionsRequest,
        ApplyProductPartitionActionsResponse as ApplyProductPartitionActionsResponse,
        GetProfileDataFileUrlRequest as GetProfileDataFileUrlRequest,
        GetProfileDataFileUrlResponse as GetProfileDataFileUrlResponse,
    )
    from .messages.shared import (
        AddSharedEntityRequest as AddSharedEntityRequest,
        AddSharedEntityResponse as AddSharedEntityResponse,
        DeleteSharedEntitiesRequest as DeleteSharedEntitiesRequest,
        DeleteSharedEntitiesResponse as DeleteSharedEntitiesResponse,
        DeleteSharedEntityAssociationsRequest as DeleteSharedEntityAssociationsRequest,
        DeleteSharedEntityAssociationsResponse as DeleteSharedEntityAssociationsResponse,
        GetSharedEntitiesByAccountIdRequest as GetSharedEntitiesByAccountIdRequest,
        GetSharedEntitiesByAccountIdResponse as GetSharedEntitiesByAccountIdResponse,
        GetSharedEntityAssociationsByEntityIdsRequest as GetSharedEntityAssociationsByEntityIdsRequest,
        GetSharedEntityAssociationsByEntityIdsResponse as GetSharedEntityAssociationsByEntityIdsResponse,
        GetSharedEntityAssociationsBySharedEntityIdsRequest as GetSharedEntityAssociationsBySharedEntityIdsRequest,
        GetSharedEntityAssociationsBySharedEntityIdsResponse as GetSharedEntityAssociationsBySharedEntityIdsResponse,
        SetSharedEntityAssociationsRequest as SetSharedEntityAssociationsRequest,
        SetSharedEntityAssociationsResponse as SetSharedEntityAssociationsResponse,
        UpdateSharedEntitiesRequest as UpdateSharedEntitiesRequest,
        UpdateSharedEntitiesResponse as UpdateSharedEntitiesResponse,
    )
    from .messages.uet import (
        AddUetTagsRequest as AddUetTagsRequest,
        AddUetTagsResponse as AddUetTagsResponse,
        GetUetTagsByIdsRequest as GetUetTagsByIdsRequest,
        GetUetTagsByIdsResponse as GetUetTagsByIdsResponse,
        UpdateUetTagsRequest as UpdateUetTagsRequest,
        UpdateUetTagsResponse as UpdateUetTagsResponse,
    )
    from .operations import OPERATIONS as OPERATIONS
    from .types.a import (
        ActionAdExtensionActionType as ActionAdExtensionActionType,
        Address as Address,
        AgeRange as AgeRange,
        AppUrl as AppUrl,
        AppealStatus as AppealStatus,
        AssetLink as AssetLink,
        AssetLinkEditorialStatus as AssetLinkEditorialStatus,
        AssociationType as AssociationType,
        AudienceType as AudienceType,
    )
    from .types.account import (
        AccountMigrationStatusesInfo as AccountMigrationStatusesInfo,
        AccountProperty as AccountProperty,
        AccountPropertyName as AccountPropertyName,
    )
    from .types.ad import (
        Ad as Ad,
        AdAdditionalField as AdAdditionalField,
        AdApiError as AdApiError,
        AdEditorialStatus as AdEditorialStatus,
        AdExtensionsTypeFilter as AdExtensionsTypeFilter,
        AdRotation as AdRotation,
        AdRotationType as AdRotationType,
        AdStatus as AdStatus,
        AdType as AdType,
        AppInstallAd as AppInstallAd,
        DynamicSearchAd as DynamicSearchAd,
        ExpandedTextAd as ExpandedTextAd,
        ProductAd as ProductAd,
        ResponsiveAd as ResponsiveAd,
        ResponsiveSearchAd as ResponsiveSearchAd,
        TextAd as TextAd,
    )
    from .types.ad_extension import (
        ActionAdExtension as ActionAdExtension,
        AdExtension as AdExtension,
        AdExtensionAdditionalField as AdExtensionAdditionalField,
        AdExtensionAssociation as AdExtensionAssociation,
        AdExtensionAssociationCollection as AdExtensionAssociationCollection,
        AdExtensionEditorialReason as AdExtensionEditorialReason,
        AdExtensionEditorialReasonCollection as AdExtensionEditorialReasonCollection,
        AdExtensionEditorialStatus as AdExtensionEditorialStatus,
        AdExtensionIdToEntityIdAssociation as AdExtensionIdToEntityIdAssociation,
        AdExtensionIdentity as AdExtensionIdentity,
        AdExtensionStatus as AdExtensionStatus,
        AppAdExtension as AppAdExtension,
        CallAdExtension as CallAdExtension,
        CalloutAdExtension as CalloutAdExtension,
        ImageAdExtension as ImageAdExtension,
        LocationAdExtension as LocationAdExtension,
        PriceAdExtension as PriceAdExtension,
        ReviewAdExtension as ReviewAdExtension,
        SitelinkAdExtension as SitelinkAdExtension,
        StructuredSnippetAdExtension as StructuredSnippetAdExtension,
    )
    from .types.ad_group import (
        AdGroup as AdGroup,
        AdGroupAdditionalField as AdGroupAdditionalField,
        AdGroupCriterionAction as AdGroupCriterionAction,
        AdGroupCriterionAdditionalField as AdGroupCriterionAdditionalField,
        AdGroupCriterionEditorialStatus as AdGroupCriterionEditorialStatus,
        AdGroupCriterionStatus as AdGroupCriterionStatus,
        AdGroupCriterionType as AdGroupCriterionType,
        AdGroupNegativeSites as AdGroupNegativeSites,
        AdGroupPrivacyStatus as AdGroupPrivacyStatus,
        AdGroupStatus as AdGroupStatus,
    )
    from .types.ad_group_criterion import (
        AdGroupCriterion as AdGroupCriterion,
        BiddableAdGroupCriterion as BiddableAdGroupCriterion,
        NegativeAdGroupCriterion as NegativeAdGroupCriterion,
    )
    from .types.application_fault import (
        AdApiFaultDetail as AdApiFaultDetail,
        ApiFaultDetail as ApiFaultDetail,
        ApplicationFault as ApplicationFault,
        EditorialApiFaultDetail as EditorialApiFaultDetail,
    )
    from .types.asset import Asset as Asset, ImageAsset as ImageAsset, TextAsset as TextAsset
    from .types.audience import (
        Audience as Audience,
        CustomAudience as CustomAudience,
        InMarketAudience as InMarketAudience,
        ProductAudience as ProductAudience,
        RemarketingList as RemarketingList,
        SimilarRemarketingList as SimilarRemarketingList,
    )
    from .types.b import (
        BMCStore as BMCStore,
        BMCStoreSubType as BMCStoreSubType,
        Bid as Bid,
        BidOption as BidOption,
        Budget as Budget,
        BudgetLimitType as BudgetLimitType,
        BusinessGeoCodeStatus as BusinessGeoCodeStatus,
    )
    from .types.batch_error import BatchError as BatchError, EditorialError as EditorialError
    from .types.batch_error_collection import (
        BatchErrorCollection as BatchErrorCollection,
        EditorialErrorCollection as EditorialErrorCollection,
    )
    from .types.bidding_scheme import (
        BiddingScheme as BiddingScheme,
        EnhancedCpcBiddingScheme as EnhancedCpcBiddingScheme,
        InheritFromParentBiddingScheme as InheritFromParentBiddingScheme,
        ManualCpcBiddingScheme as ManualCpcBiddingScheme,
        MaxClicksBiddingScheme as MaxClicksBiddingScheme,
        MaxConversionsBiddingScheme as MaxConversionsBiddingScheme,
        TargetCpaBiddingScheme as TargetCpaBiddingScheme,
    )
    from .types.c import (
        CallToAction as CallToAction,
        Company as Company,
        CriterionTypeGroup as CriterionTypeGroup,
        CustomParameter as CustomParameter,
        CustomParameters as CustomParameters,
    )
    from .types.campaign import (
        Campaign as Campaign,
        CampaignAdditionalField as CampaignAdditionalField,
        CampaignCriterionStatus as CampaignCriterionStatus,
        CampaignCriterionType as CampaignCriterionType,
        CampaignNegativeSites as CampaignNegativeSites,
        CampaignSize as CampaignSize,
        CampaignStatus as CampaignStatus,
        CampaignType as CampaignType,
    )
    from .types.campaign_criterion import (
        BiddableCampaignCriterion as BiddableCampaignCriterion,
        CampaignCriterion as CampaignCriterion,
        NegativeCampaignCriterion as NegativeCampaignCriterion,
    )
    from .types.conversion import (
        ConversionGoalCountType as ConversionGoalCountType,
        ConversionGoalRevenue as ConversionGoalRevenue,
        ConversionGoalRevenueType as ConversionGoalRevenueType,
        ConversionGoalStatus as ConversionGoalStatus,
        ConversionGoalTrackingStatus as ConversionGoalTrackingStatus,
        ConversionGoalType as ConversionGoalType,
    )
    from .types.conversion_goal import (
        AppInstallGoal as AppInstallGoal,
        ConversionGoal as ConversionGoal,
        DurationGoal as DurationGoal,
        EventGoal as EventGoal,
        InStoreTransactionGoal as InStoreTransactionGoal,
        OfflineConversionGoal as OfflineConversionGoal,
        PagesViewedPerVisitGoal as PagesViewedPerVisitGoal,
        UrlGoal as UrlGoal,
    )
    from .types.criterion import (
        AgeCriterion as AgeCriterion,
        AudienceCriterion as AudienceCriterion,
        Criterion as Criterion,
        DayTimeCriterion as DayTimeCriterion,
        DeviceCriterion as DeviceCriterion,
        GenderCriterion as GenderCriterion,
        LocationCriterion as LocationCriterion,
        LocationIntentCriterion as LocationIntentCriterion,
        ProductPartition as ProductPartition,
        ProductScope as ProductScope,
        ProfileCriterion as ProfileCriterion,
        RadiusCriterion as RadiusCriterion,
        Webpage as Webpage,
    )
    from .types.criterion_bid import BidMultiplier as BidMultiplier, CriterionBid as CriterionBid, FixedBid as FixedBid
    from .types.d import (
        Date as Date,
        Day as Day,
        DayTime as DayTime,
        DistanceUnit as DistanceUnit,
        DynamicSearchAdsSource as DynamicSearchAdsSource,
    )
    from .types.e import (
        EditorialReason as EditorialReason,
        EditorialReasonCollection as EditorialReasonCollection,
        Experiment as Experiment,
        ExpressionOperator as ExpressionOperator,
    )
    from .types.entity import (
        EntityIdToParentIdAssociation as EntityIdToParentIdAssociation,
        EntityNegativeKeyword as EntityNegativeKeyword,
        EntityScope as EntityScope,
        EntityType as EntityType,
    )
    from .types.i import IdCollection as IdCollection, IntentOption as IntentOption, ItemAction as ItemAction
    from .types.keyword import (
        Keyword as Keyword,
        KeywordAdditionalField as KeywordAdditionalField,
        KeywordEditorialStatus as KeywordEditorialStatus,
        KeywordStatus as KeywordStatus,
    )
    from .types.m import (
        MatchType as MatchType,
        MigrationStatus as MigrationStatus,
        MigrationStatusInfo as MigrationStatusInfo,
        Minute as Minute,
    )
    from .types.media import (
        Image as Image,
        Media as Media,
        MediaAssociation as MediaAssociation,
        MediaEnabledEntityFilter as MediaEnabledEntityFilter,
        MediaMetaData as MediaMetaData,
    )
    from .types.media_representation import (
        ImageMediaRepresentation as ImageMediaRepresentation,
        MediaRepresentation as MediaRepresentation,
    )
    from .types.others import (
        GenderType as GenderType,
        GeoPoint as GeoPoint,
        KeyValueOfstringstring as KeyValueOfstringstring,
        KeyValuePairOfstringstring as KeyValuePairOfstringstring,
        Label as Label,
        LabelAssociation as LabelAssociation,
        Network as Network,
        NumberOperator as NumberOperator,
        OfflineConversion as OfflineConversion,
        OperationError as OperationError,
        Paging as Paging,
        ProfileType as ProfileType,
        RuleItemGroup as RuleItemGroup,
        TargetSettingDetail as TargetSettingDetail,
        UetTag as UetTag,
        UetTagTrackingStatus as UetTagTrackingStatus,
        ValueOperator as ValueOperator,
    )
    from .types.price import (
        PriceExtensionType as PriceExtensionType,
        PriceQualifier as PriceQualifier,
        PriceTableRow as PriceTableRow,
        PriceUnit as PriceUnit,
    )
    from .types.product import (
        ProductAudienceType as ProductAudienceType,
        ProductCondition as ProductCondition,
        ProductPartitionType as ProductPartitionType,
    )
    from .types.remarketing_rule import (
        CustomEventsRule as CustomEventsRule,
        PageVisitorsRule as PageVisitorsRule,
        PageVisitorsWhoDidNotVisitAnotherPageRule as PageVisitorsWhoDidNotVisitAnotherPageRule,
        PageVisitorsWhoVisitedAnotherPageRule as PageVisitorsWhoVisitedAnotherPageRule,
        RemarketingRule as RemarketingRule,
    )
    from .types.rule_item import RuleItem as RuleItem, StringRuleItem as StringRuleItem
    from .types.s import (
        Schedule as Schedule,
        SharedEntityAssociation as SharedEntityAssociation,
        StringOperator as StringOperator,
    )
    from .types.setting import (
        CoOpSetting as CoOpSetting,
        DynamicSearchAdsSetting as DynamicSearchAdsSetting,
        Setting as Setting,
        ShoppingSetting as ShoppingSetting,
        TargetSetting as TargetSetting,
    )
    from .types.shared_entity import (
        NegativeKeywordList as NegativeKeywordList,
        SharedEntity as SharedEntity,
        SharedList as SharedList,
    )
    from .types.shared_list_item import NegativeKeyword as NegativeKeyword, SharedListItem as SharedListItem
    from .types.webpage import (
        WebpageCondition as WebpageCondition,
        WebpageConditionOperand as WebpageConditionOperand,
        WebpageParameter as WebpageParameter,
    )
else:
    from ...index import lazy_attributes

    _NAMES = {
        ".async_client": "AsyncCampaignManagementClient",
        ".client": "CampaignManagementClient",
        ".exceptions": "AdApiFaultDetailException ApiFaultDetailException EditorialApiFaultDetailException",
        ".messages.account": "GetAccountMigrationStatusesRequest GetAccountMigrationStatusesResponse SetAccountPropertiesRequest SetAccountPropertiesResponse GetAccountPropertiesRequest GetAccountPropertiesResponse",
        ".messages.ad_extensions": "AddAdExtensionsRequest AddAdExtensionsResponse GetAdExtensionsByIdsRequest GetAdExtensionsByIdsResponse UpdateAdExtensionsRequest UpdateAdExtensionsResponse DeleteAdExtensionsRequest DeleteAdExtensionsResponse GetAdExtensionsEditorialReasonsRequest GetAdExtensionsEditorialReasonsResponse SetAdExtensionsAssociationsRequest SetAdExtensionsAssociationsResponse GetAdExtensionsAssociationsRequest GetAdExtensionsAssociationsResponse DeleteAdExtensionsAssociationsRequest DeleteAdExtensionsAssociationsResponse",
        ".messages.ad_group": "GetAdGroupCriterionsByIdsRequest GetAdGroupCriterionsByIdsResponse AddAdGroupCriterionsRequest AddAdGroupCriterionsResponse UpdateAdGroupCriterionsRequest UpdateAdGroupCriterionsResponse DeleteAdGroupCriterionsRequest DeleteAdGroupCriterionsResponse",
        ".messages.ad_groups": "AddAdGroupsRequest AddAdGroupsResponse DeleteAdGroupsRequest DeleteAdGroupsResponse GetAdGroupsByIdsRequest GetAdGroupsByIdsResponse GetAdGroupsByCampaignIdRequest GetAdGroupsByCampaignIdResponse UpdateAdGroupsRequest UpdateAdGroupsResponse",
        ".messages.ads": "AddAdsRequest AddAdsResponse DeleteAdsRequest DeleteAdsResponse GetAdsByEditorialStatusRequest GetAdsByEditorialStatusResponse GetAdsByIdsRequest GetAdsByIdsResponse GetAdsByAdGroupIdRequest GetAdsByAdGroupIdResponse UpdateAdsRequest UpdateAdsResponse",
        ".messages.audiences": "AddAudiencesRequest AddAudiencesResponse UpdateAudiencesRequest UpdateAudiencesResponse DeleteAudiencesRequest DeleteAudiencesResponse GetAudiencesByIdsRequest GetAudiencesByIdsResponse",
        ".messages.b": "GetBSCCountriesRequest GetBSCCountriesResponse GetBMCStoresByCustomerIdRequest GetBMCStoresByCustomerIdResponse",
        ".messages.budgets": "AddBudgetsRequest AddBudgetsResponse UpdateBudgetsRequest UpdateBudgetsResponse DeleteBudgetsRequest DeleteBudgetsResponse GetBudgetsByIdsRequest GetBudgetsByIdsResponse",
        ".messages.c": "GetConfigValueRequest GetConfigValueResponse SearchCompaniesRequest SearchCompaniesResponse",
        ".messages.campaign": "GetCampaignSizesByAccountIdRequest GetCampaignSizesByAccountIdResponse AddCampaignCriterionsRequest AddCampaignCriterionsResponse UpdateCampaignCriterionsRequest UpdateCampaignCriterionsResponse DeleteCampaignCriterionsRequest DeleteCampaignCriterionsResponse GetCampaignCriterionsByIdsRequest GetCampaignCriterionsByIdsResponse GetCampaignIdsByBudgetIdsRequest GetCampaignIdsByBudgetIdsResponse",
        ".messages.campaigns": "AddCampaignsRequest AddCampaignsResponse GetCampaignsByAccountIdRequest GetCampaignsByAccountIdResponse GetCampaignsByIdsRequest GetCampaignsByIdsResponse DeleteCampaignsRequest DeleteCampaignsResponse UpdateCampaignsRequest UpdateCampaignsResponse",
        ".messages.conversion": "GetConversionGoalsByIdsRequest GetConversionGoalsByIdsResponse GetConversionGoalsByTagIdsRequest GetConversionGoalsByTagIdsResponse AddConversionGoalsRequest AddConversionGoalsResponse UpdateConversionGoalsRequest UpdateConversionGoalsResponse",
        ".messages.editorial": "AppealEditorialRejectionsRequest AppealEditorialRejectionsResponse GetEditorialReasonsByIdsRequest GetEditorialReasonsByIdsResponse",
        ".messages.experiments": "AddExperimentsRequest AddExperimentsResponse DeleteExperimentsRequest DeleteExperimentsResponse UpdateExperimentsRequest UpdateExperimentsResponse GetExperimentsByIdsRequest GetExperimentsByIdsResponse",
        ".messages.keywords": "AddKeywordsRequest AddKeywordsResponse DeleteKeywordsRequest DeleteKeywordsResponse GetKeywordsByEditorialStatusRequest GetKeywordsByEditorialStatusResponse GetKeywordsByIdsRequest GetKeywordsByIdsResponse GetKeywordsByAdGroupIdRequest GetKeywordsByAdGroupIdResponse UpdateKeywordsRequest UpdateKeywordsResponse",
        ".messages.label": "SetLabelAssociationsRequest SetLabelAssociationsResponse DeleteLabelAssociationsRequest DeleteLabelAssociationsResponse GetLabelAssociationsByEntityIdsRequest GetLabelAssociationsByEntityIdsResponse GetLabelAssociationsByLabelIdsRequest GetLabelAssociationsByLabelIdsResponse",
        ".messages.labels": "AddLabelsRequest AddLabelsResponse DeleteLabelsRequest DeleteLabelsResponse UpdateLabelsRequest UpdateLabelsResponse GetLabelsByIdsRequest GetLabelsByIdsResponse",
        ".messages.list": "GetListItemsBySharedListRequest GetListItemsBySharedListResponse AddListItemsToSharedListRequest AddListItemsToSharedListResponse DeleteListItemsFromSharedListRequest DeleteListItemsFromSharedListResponse",
        ".messages.media": "AddMediaRequest AddMediaResponse DeleteMediaRequest DeleteMediaResponse GetMediaMetaDataByAccountIdRequest GetMediaMetaDataByAccountIdResponse GetMediaMetaDataByIdsRequest GetMediaMetaDataByIdsResponse GetMediaAssociationsRequest GetMediaAssociationsResponse",
        ".messages.negative": "GetNegativeSitesByCampaignIdsRequest GetNegativeSitesByCampaignIdsResponse SetNegativeSitesToCampaignsRequest SetNegativeSitesToCampaignsResponse GetNegativeSitesByAdGroupIdsRequest GetNegativeSitesByAdGroupIdsResponse SetNegativeSitesToAdGroupsRequest SetNegativeSitesToAdGroupsResponse AddNegativeKeywordsToEntitiesRequest AddNegativeKeywordsToEntitiesResponse GetNegativeKeywordsByEntityIdsRequest GetNegativeKeywordsByEntityIdsResponse DeleteNegativeKeywordsFromEntitiesRequest DeleteNegativeKeywordsFromEntitiesResponse",
        ".messages.others": "GetGeoLocationsFileUrlRequest GetGeoLocationsFileUrlResponse GetAdExtensionIdsByAccountIdRequest GetAdExtensionIdsByAccountIdResponse ApplyOfflineConversionsRequest ApplyOfflineConversionsResponse",
        ".messages.p": "ApplyProductPartitionActionsRequest ApplyProductPartitionActionsResponse GetProfileDataFileUrlRequest GetProfileDataFileUrlResponse",
        ".messages.shared": "GetSharedEntitiesByAccountIdRequest GetSharedEntitiesByAccountIdResponse AddSharedEntityRequest AddSharedEntityResponse UpdateSharedEntitiesRequest UpdateSharedEntitiesResponse SetSharedEntityAssociationsRequest SetSharedEntityAssociationsResponse DeleteSharedEntityAssociationsRequest DeleteSharedEntityAssociationsResponse GetSharedEntityAssociationsBySharedEntityIdsRequest GetSharedEntityAssociationsBySharedEntityIdsResponse GetSharedEntityAssociationsByEntityIdsRequest GetSharedEntityAssociationsByEntityIdsResponse DeleteSharedEntitiesRequest DeleteSharedEntitiesResponse",
        ".messages.uet": "GetUetTagsByIdsRequest GetUetTagsByIdsResponse AddUetTagsRequest AddUetTagsResponse UpdateUetTagsRequest UpdateUetTagsResponse",
        ".operations": "OPERATIONS",
        ".types.a": "AppUrl AssetLink AssetLinkEditorialStatus AppealStatus Address ActionAdExtensionActionType AssociationType AgeRange AudienceType",
        ".types.account": "AccountMigrationStatusesInfo AccountProperty AccountPropertyName",
        ".types.ad": "TextAd Ad AdEditorialStatus AdStatus AdType ProductAd AppInstallAd ExpandedTextAd DynamicSearchAd ResponsiveAd ResponsiveSearchAd AdRotation AdRotationType AdAdditionalField AdExtensionsTypeFilter AdApiError",
        ".types.ad_extension": "AdExtension AdExtensionStatus LocationAdExtension CallAdExtension ImageAdExtension AppAdExtension ReviewAdExtension CalloutAdExtension SitelinkAdExtension ActionAdExtension StructuredSnippetAdExtension PriceAdExtension AdExtensionIdentity AdExtensionAdditionalField AdExtensionIdToEntityIdAssociation AdExtensionEditorialReasonCollection AdExtensionEditorialReason AdExtensionAssociationCollection AdExtensionAssociation AdExtensionEditorialStatus",
        ".types.ad_group": "AdGroup AdGroupPrivacyStatus AdGroupStatus AdGroupAdditionalField AdGroupNegativeSites AdGroupCriterionType AdGroupCriterionAdditionalField AdGroupCriterionStatus AdGroupCriterionEditorialStatus AdGroupCriterionAction",
        ".types.ad_group_criterion": "AdGroupCriterion BiddableAdGroupCriterion NegativeAdGroupCriterion",
        ".types.application_fault": "ApiFaultDetail EditorialApiFaultDetail AdApiFaultDetail ApplicationFault",
        ".types.asset": "Asset TextAsset ImageAsset",
        ".types.audience": "Audience RemarketingList CustomAudience InMarketAudience ProductAudience SimilarRemarketingList",
        ".types.b": "Bid BudgetLimitType BidOption BusinessGeoCodeStatus BMCStore BMCStoreSubType Budget",
        ".types.batch_error": "BatchError EditorialError",
        ".types.batch_error_collection": "BatchErrorCollection EditorialErrorCollection",
        ".types.bidding_scheme": "BiddingScheme MaxClicksBiddingScheme MaxConversionsBiddingScheme TargetCpaBiddingScheme ManualCpcBiddingScheme EnhancedCpcBiddingScheme InheritFromParentBiddingScheme",
        ".types.c": "CustomParameters CustomParameter CallToAction CriterionTypeGroup Company",
        ".types.campaign": "Campaign CampaignStatus CampaignType CampaignAdditionalField CampaignNegativeSites CampaignSize CampaignCriterionStatus CampaignCriterionType",
        ".types.campaign_criterion": "CampaignCriterion NegativeCampaignCriterion BiddableCampaignCriterion",
        ".types.conversion": "ConversionGoalType ConversionGoalCountType ConversionGoalRevenue ConversionGoalRevenueType ConversionGoalStatus ConversionGoalTrackingStatus",
        ".types.conversion_goal": "ConversionGoal UrlGoal DurationGoal PagesViewedPerVisitGoal EventGoal AppInstallGoal OfflineConversionGoal InStoreTransactionGoal",
        ".types.criterion": "Criterion ProductPartition ProductScope Webpage AgeCriterion DeviceCriterion DayTimeCriterion GenderCriterion RadiusCriterion LocationCriterion LocationIntentCriterion AudienceCriterion ProfileCriterion",
        ".types.criterion_bid": "CriterionBid FixedBid BidMultiplier",
        ".types.d": "DynamicSearchAdsSource Date DayTime Day DistanceUnit",
        ".types.e": "EditorialReasonCollection EditorialReason ExpressionOperator Experiment",
        ".types.entity": "EntityIdToParentIdAssociation EntityType EntityNegativeKeyword EntityScope",
        ".types.i": "IntentOption ItemAction IdCollection",
        ".types.keyword": "Keyword KeywordEditorialStatus KeywordStatus KeywordAdditionalField",
        ".types.m": "MatchType MigrationStatusInfo MigrationStatus Minute",
        ".types.media": "Media Image MediaEnabledEntityFilter MediaMetaData MediaAssociation",
        ".types.media_representation": "MediaRepresentation ImageMediaRepresentation",
        ".types.others": "TargetSettingDetail OperationError Network GeoPoint Paging GenderType ProfileType RuleItemGroup NumberOperator UetTag UetTagTrackingStatus ValueOperator OfflineConversion Label LabelAssociation KeyValuePairOfstringstring KeyValueOfstringstring",
        ".types.price": "PriceExtensionType PriceTableRow PriceQualifier PriceUnit",
        ".types.product": "ProductCondition ProductPartitionType ProductAudienceType",
        ".types.remarketing_rule": "RemarketingRule PageVisitorsRule PageVisitorsWhoVisitedAnotherPageRule PageVisitorsWhoDidNotVisitAnotherPageRule CustomEventsRule",
        ".types.rule_item": "RuleItem StringRuleItem",
        ".types.s": "Schedule SharedEntityAssociation StringOperator",
        ".types.setting": "Setting ShoppingSetting DynamicSearchAdsSetting TargetSetting CoOpSetting",
        ".types.shared_entity": "SharedEntity SharedList NegativeKeywordList",
        ".types.shared_list_item": "NegativeKeyword SharedListItem",
        ".types.webpage": "WebpageParameter WebpageCondition WebpageConditionOperand",
    }
    __getattr__, __dir__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
