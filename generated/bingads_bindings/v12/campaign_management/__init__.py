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
        ActionAdExtension as ActionAdExtension,
        ActionAdExtensionActionType as ActionAdExtensionActionType,
        Address as Address,
        AgeCriterion as AgeCriterion,
        AgeRange as AgeRange,
        ApiFaultDetail as ApiFaultDetail,
        AppealStatus as AppealStatus,
        ApplicationFault as ApplicationFault,
        AssociationType as AssociationType,
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
        AdApiFaultDetail as AdApiFaultDetail,
        AdEditorialStatus as AdEditorialStatus,
        AdExtensionsTypeFilter as AdExtensionsTypeFilter,
        AdRotation as AdRotation,
        AdRotationType as AdRotationType,
        AdStatus as AdStatus,
        AdType as AdType,
    )
    from .types.ad_extension import (
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
    )
    from .types.ad_group import (
        AdGroup as AdGroup,
        AdGroupAdditionalField as AdGroupAdditionalField,
        AdGroupCriterion as AdGroupCriterion,
        AdGroupCriterionAction as AdGroupCriterionAction,
        AdGroupCriterionAdditionalField as AdGroupCriterionAdditionalField,
        AdGroupCriterionEditorialStatus as AdGroupCriterionEditorialStatus,
        AdGroupCriterionStatus as AdGroupCriterionStatus,
        AdGroupCriterionType as AdGroupCriterionType,
        AdGroupNegativeSites as AdGroupNegativeSites,
        AdGroupPrivacyStatus as AdGroupPrivacyStatus,
        AdGroupStatus as AdGroupStatus,
    )
    from .types.app import (
        AppAdExtension as AppAdExtension,
        AppInstallAd as AppInstallAd,
        AppInstallGoal as AppInstallGoal,
        AppUrl as AppUrl,
    )
    from .types.asset import (
        Asset as Asset,
        AssetLink as AssetLink,
        AssetLinkEditorialStatus as AssetLinkEditorialStatus,
    )
    from .types.audience import (
        Audience as Audience,
        AudienceCriterion as AudienceCriterion,
        AudienceType as AudienceType,
    )
    from .types.b import (
        BMCStore as BMCStore,
        BMCStoreSubType as BMCStoreSubType,
        BatchError as BatchError,
        BatchErrorCollection as BatchErrorCollection,
        BiddableAdGroupCriterion as BiddableAdGroupCriterion,
        BiddableCampaignCriterion as BiddableCampaignCriterion,
        BiddingScheme as BiddingScheme,
        Budget as Budget,
        BudgetLimitType as BudgetLimitType,
        BusinessGeoCodeStatus as BusinessGeoCodeStatus,
    )
    from .types.bid import Bid as Bid, BidMultiplier as BidMultiplier, BidOption as BidOption
    from .types.c import (
        CallAdExtension as CallAdExtension,
        CallToAction as CallToAction,
        CalloutAdExtension as CalloutAdExtension,
        CoOpSetting as CoOpSetting,
        Company as Company,
    )
    from .types.campaign import (
        Campaign as Campaign,
        CampaignAdditionalField as CampaignAdditionalField,
        CampaignCriterion as CampaignCriterion,
        CampaignCriterionStatus as CampaignCriterionStatus,
        CampaignCriterionType as CampaignCriterionType,
        CampaignNegativeSites as CampaignNegativeSites,
        CampaignSize as CampaignSize,
        CampaignStatus as CampaignStatus,
        CampaignType as CampaignType,
    )
    from .types.conversion import (
        ConversionGoal as ConversionGoal,
        ConversionGoalCountType as ConversionGoalCountType,
        ConversionGoalRevenue as ConversionGoalRevenue,
        ConversionGoalRevenueType as ConversionGoalRevenueType,
        ConversionGoalStatus as ConversionGoalStatus,
        ConversionGoalTrackingStatus as ConversionGoalTrackingStatus,
        ConversionGoalType as ConversionGoalType,
    )
    from .types.criterion import (
        Criterion as Criterion,
        CriterionBid as CriterionBid,
        CriterionTypeGroup as CriterionTypeGroup,
    )
    from .types.custom import (
        CustomAudience as CustomAudience,
        CustomEventsRule as CustomEventsRule,
        CustomParameter as CustomParameter,
        CustomParameters as CustomParameters,
    )
    from .types.d import (
        Date as Date,
        DeviceCriterion as DeviceCriterion,
        DistanceUnit as DistanceUnit,
        DurationGoal as DurationGoal,
    )
    from .types.day import Day as Day, DayTime as DayTime, DayTimeCriterion as DayTimeCriterion
    from .types.dynamic import (
        DynamicSearchAd as DynamicSearchAd,
        DynamicSearchAdsSetting as DynamicSearchAdsSetting,
        DynamicSearchAdsSource as DynamicSearchAdsSource,
    )
    from .types.e import (
        EnhancedCpcBiddingScheme as EnhancedCpcBiddingScheme,
        EventGoal as EventGoal,
        ExpandedTextAd as ExpandedTextAd,
        Experiment as Experiment,
        ExpressionOperator as ExpressionOperator,
    )
    from .types.editorial import (
        EditorialApiFaultDetail as EditorialApiFaultDetail,
        EditorialError as EditorialError,
        EditorialErrorCollection as EditorialErrorCollection,
        EditorialReason as EditorialReason,
        EditorialReasonCollection as EditorialReasonCollection,
    )
    from .types.entity import (
        EntityIdToParentIdAssociation as EntityIdToParentIdAssociation,
        EntityNegativeKeyword as EntityNegativeKeyword,
        EntityScope as EntityScope,
        EntityType as EntityType,
    )
    from .types.g import GenderCriterion as GenderCriterion, GenderType as GenderType, GeoPoint as GeoPoint
    from .types.i import (
        IdCollection as IdCollection,
        InMarketAudience as InMarketAudience,
        InStoreTransactionGoal as InStoreTransactionGoal,
        InheritFromParentBiddingScheme as InheritFromParentBiddingScheme,
        IntentOption as IntentOption,
        ItemAction as ItemAction,
    )
    from .types.image import (
        Image as Image,
        ImageAdExtension as ImageAdExtension,
        ImageAsset as ImageAsset,
        ImageMediaRepresentation as ImageMediaRepresentation,
    )
    from .types.keyword import (
        Keyword as Keyword,
        KeywordAdditionalField as KeywordAdditionalField,
        KeywordEditorialStatus as KeywordEditorialStatus,
        KeywordStatus as KeywordStatus,
    )
    from .types.location import (
        LocationAdExtension as LocationAdExtension,
        LocationCriterion as LocationCriterion,
        LocationIntentCriterion as LocationIntentCriterion,
    )
    from .types.m import (
        ManualCpcBiddingScheme as ManualCpcBiddingScheme,
        MatchType as MatchType,
        MaxClicksBiddingScheme as MaxClicksBiddingScheme,
        MaxConversionsBiddingScheme as MaxConversionsBiddingScheme,
        MigrationStatus as MigrationStatus,
        MigrationStatusInfo as MigrationStatusInfo,
        Minute as Minute,
    )
    from .types.media import (
        Media as Media,
        MediaAssociation as MediaAssociation,
        MediaEnabledEntityFilter as MediaEnabledEntityFilter,
        MediaMetaData as MediaMetaData,
        MediaRepresentation as MediaRepresentation,
    )
    from .types.negative import (
        NegativeAdGroupCriterion as NegativeAdGroupCriterion,
        NegativeCampaignCriterion as NegativeCampaignCriterion,
        NegativeKeyword as NegativeKeyword,
        NegativeKeywordList as NegativeKeywordList,
    )
    from .types.o import (
        OfflineConversion as OfflineConversion,
        OfflineConversionGoal as OfflineConversionGoal,
        OperationError as OperationError,
    )
    from .types.others import (
        FixedBid as FixedBid,
        KeyValueOfstringstring as KeyValueOfstringstring,
        KeyValuePairOfstringstring as KeyValuePairOfstringstring,
        Label as Label,
        LabelAssociation as LabelAssociation,
        Network as Network,
        NumberOperator as NumberOperator,
        TextAd as TextAd,
        TextAsset as TextAsset,
        ValueOperator as ValueOperator,
    )
    from .types.p import (
        PagesViewedPerVisitGoal as PagesViewedPerVisitGoal,
        Paging as Paging,
        ProfileCriterion as ProfileCriterion,
        ProfileType as ProfileType,
    )
    from .types.page import (
        PageVisitorsRule as PageVisitorsRule,
        PageVisitorsWhoDidNotVisitAnotherPageRule as PageVisitorsWhoDidNotVisitAnotherPageRule,
        PageVisitorsWhoVisitedAnotherPageRule as PageVisitorsWhoVisitedAnotherPageRule,
    )
    from .types.price import (
        PriceAdExtension as PriceAdExtension,
        PriceExtensionType as PriceExtensionType,
        PriceQualifier as PriceQualifier,
        PriceTableRow as PriceTableRow,
        PriceUnit as PriceUnit,
    )
    from .types.product import (
        ProductAd as ProductAd,
        ProductAudience as ProductAudience,
        ProductAudienceType as ProductAudienceType,
        ProductCondition as ProductCondition,
        ProductPartition as ProductPartition,
        ProductPartitionType as ProductPartitionType,
        ProductScope as ProductScope,
    )
    from .types.r import (
        RadiusCriterion as RadiusCriterion,
        RemarketingList as RemarketingList,
        RemarketingRule as RemarketingRule,
        ResponsiveAd as ResponsiveAd,
        ResponsiveSearchAd as ResponsiveSearchAd,
        ReviewAdExtension as ReviewAdExtension,
        RuleItem as RuleItem,
        RuleItemGroup as RuleItemGroup,
    )
    from .types.s import (
        Schedule as Schedule,
        Setting as Setting,
        ShoppingSetting as ShoppingSetting,
        SimilarRemarketingList as SimilarRemarketingList,
        SitelinkAdExtension as SitelinkAdExtension,
        StringOperator as StringOperator,
        StringRuleItem as StringRuleItem,
        StructuredSnippetAdExtension as StructuredSnippetAdExtension,
    )
    from .types.shared import (
        SharedEntity as SharedEntity,
        SharedEntityAssociation as SharedEntityAssociation,
        SharedList as SharedList,
        SharedListItem as SharedListItem,
    )
    from .types.target import (
        TargetCpaBiddingScheme as TargetCpaBiddingScheme,
        TargetSetting as TargetSetting,
        TargetSettingDetail as TargetSettingDetail,
    )
    from .types.u import UetTag as UetTag, UetTagTrackingStatus as UetTagTrackingStatus, UrlGoal as UrlGoal
    from .types.webpage import (
        Webpage as Webpage,
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
        ".types.a": "ApiFaultDetail AppealStatus Address ActionAdExtension ActionAdExtensionActionType AssociationType AgeCriterion AgeRange ApplicationFault",
        ".types.account": "AccountMigrationStatusesInfo AccountProperty AccountPropertyName",
        ".types.ad": "Ad AdEditorialStatus AdStatus AdType AdRotation AdRotationType AdAdditionalField AdExtensionsTypeFilter AdApiFaultDetail AdApiError",
        ".types.ad_extension": "AdExtension AdExtensionStatus AdExtensionIdentity AdExtensionAdditionalField AdExtensionIdToEntityIdAssociation AdExtensionEditorialReasonCollection AdExtensionEditorialReason AdExtensionAssociationCollection AdExtensionAssociation AdExtensionEditorialStatus",
        ".types.ad_group": "AdGroup AdGroupPrivacyStatus AdGroupStatus AdGroupAdditionalField AdGroupNegativeSites AdGroupCriterionType AdGroupCriterionAdditionalField AdGroupCriterion AdGroupCriterionStatus AdGroupCriterionEditorialStatus AdGroupCriterionAction",
        ".types.app": "AppUrl AppInstallAd AppAdExtension AppInstallGoal",
        ".types.asset": "AssetLink Asset AssetLinkEditorialStatus",
        ".types.audience": "AudienceCriterion AudienceType Audience",
        ".types.b": "BiddingScheme BudgetLimitType BatchError BusinessGeoCodeStatus BatchErrorCollection BiddableAdGroupCriterion BMCStore BMCStoreSubType BiddableCampaignCriterion Budget",
        ".types.bid": "Bid BidOption BidMultiplier",
        ".types.c": "CallToAction CoOpSetting CallAdExtension CalloutAdExtension Company",
        ".types.campaign": "Campaign CampaignStatus CampaignType CampaignAdditionalField CampaignNegativeSites CampaignSize CampaignCriterion CampaignCriterionStatus CampaignCriterionType",
        ".types.conversion": "ConversionGoalType ConversionGoal ConversionGoalCountType ConversionGoalRevenue ConversionGoalRevenueType ConversionGoalStatus ConversionGoalTrackingStatus",
        ".types.criterion": "CriterionTypeGroup Criterion CriterionBid",
        ".types.custom": "CustomParameters CustomParameter CustomEventsRule CustomAudience",
        ".types.d": "Date DeviceCriterion DistanceUnit DurationGoal",
        ".types.day": "DayTime Day DayTimeCriterion",
        ".types.dynamic": "DynamicSearchAd DynamicSearchAdsSetting DynamicSearchAdsSource",
        ".types.e": "ExpandedTextAd EnhancedCpcBiddingScheme ExpressionOperator EventGoal Experiment",
        ".types.editorial": "EditorialError EditorialApiFaultDetail EditorialReasonCollection EditorialReason EditorialErrorCollection",
        ".types.entity": "EntityIdToParentIdAssociation EntityType EntityNegativeKeyword EntityScope",
        ".types.g": "GeoPoint GenderCriterion GenderType",
        ".types.i": "InheritFromParentBiddingScheme IntentOption ItemAction IdCollection InMarketAudience InStoreTransactionGoal",
        ".types.image": "ImageAsset ImageAdExtension Image ImageMediaRepresentation",
        ".types.keyword": "Keyword KeywordEditorialStatus KeywordStatus KeywordAdditionalField",
        ".types.location": "LocationAdExtension LocationCriterion LocationIntentCriterion",
        ".types.m": "MaxClicksBiddingScheme MaxConversionsBiddingScheme ManualCpcBiddingScheme MatchType MigrationStatusInfo MigrationStatus Minute",
        ".types.media": "Media MediaEnabledEntityFilter MediaMetaData MediaRepresentation MediaAssociation",
        ".types.negative": "NegativeAdGroupCriterion NegativeKeyword NegativeKeywordList NegativeCampaignCriterion",
        ".types.o": "OperationError OfflineConversionGoal OfflineConversion",
        ".types.others": "TextAd TextAsset Network FixedBid NumberOperator ValueOperator Label LabelAssociation KeyValuePairOfstringstring KeyValueOfstringstring",
        ".types.p": "Paging ProfileCriterion ProfileType PagesViewedPerVisitGoal",
        ".types.page": "PageVisitorsRule PageVisitorsWhoVisitedAnotherPageRule PageVisitorsWhoDidNotVisitAnotherPageRule",
        ".types.price": "PriceAdExtension PriceExtensionType PriceTableRow PriceQualifier PriceUnit",
        ".types.product": "ProductAd ProductPartition ProductCondition ProductPartitionType ProductScope ProductAudience ProductAudienceType",
        ".types.r": "ResponsiveAd ResponsiveSearchAd ReviewAdExtension RadiusCriterion RemarketingList RemarketingRule RuleItemGroup RuleItem",
        ".types.s": "Setting ShoppingSetting Schedule SitelinkAdExtension StructuredSnippetAdExtension StringRuleItem StringOperator SimilarRemarketingList",
        ".types.shared": "SharedListItem SharedEntity SharedList SharedEntityAssociation",
        ".types.target": "TargetCpaBiddingScheme TargetSetting TargetSettingDetail",
        ".types.u": "UetTag UetTagTrackingStatus UrlGoal",
        ".types.webpage": "Webpage WebpageParameter WebpageCondition WebpageConditionOperand",
    }
    __getattr__, __dir__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
