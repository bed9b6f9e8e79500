"""Campaign Management v12: types, messages, operations, exceptions and clients."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_client import AsyncCampaignManagementClient as AsyncCampaignManagementClient
    from .client import CampaignManagementClient as CampaignManagementClient
    from .exceptions import AdApiFaultDetailException as AdApiFaultDetailException
    from .exceptions import ApiFaultDetailException as ApiFaultDetailException
    from .exceptions import EditorialApiFaultDetailException as EditorialApiFaultDetailException
    from .messages.account import GetAccountMigrationStatusesRequest as GetAccountMigrationStatusesRequest
    from .messages.account import GetAccountMigrationStatusesResponse as GetAccountMigrationStatusesResponse
    from .messages.account import GetAccountPropertiesRequest as GetAccountPropertiesRequest
    from .messages.account import GetAccountPropertiesResponse as GetAccountPropertiesResponse
    from .messages.account import SetAccountPropertiesRequest as SetAccountPropertiesRequest
    from .messages.account import SetAccountPropertiesResponse as SetAccountPropertiesResponse
    from .messages.ad_extensions import AddAdExtensionsRequest as AddAdExtensionsRequest
    from .messages.ad_extensions import AddAdExtensionsResponse as AddAdExtensionsResponse
    from .messages.ad_extensions import DeleteAdExtensionsAssociationsRequest as DeleteAdExtensionsAssociationsRequest
    from .messages.ad_extensions import DeleteAdExtensionsAssociationsResponse as DeleteAdExtensionsAssociationsResponse
    from .messages.ad_extensions import DeleteAdExtensionsRequest as DeleteAdExtensionsRequest
    from .messages.ad_extensions import DeleteAdExtensionsResponse as DeleteAdExtensionsResponse
    from .messages.ad_extensions import GetAdExtensionsAssociationsRequest as GetAdExtensionsAssociationsRequest
    from .messages.ad_extensions import GetAdExtensionsAssociationsResponse as GetAdExtensionsAssociationsResponse
    from .messages.ad_extensions import GetAdExtensionsByIdsRequest as GetAdExtensionsByIdsRequest
    from .messages.ad_extensions import GetAdExtensionsByIdsResponse as GetAdExtensionsByIdsResponse
    from .messages.ad_extensions import GetAdExtensionsEditorialReasonsRequest as GetAdExtensionsEditorialReasonsRequest
    from .messages.ad_extensions import (
        GetAdExtensionsEditorialReasonsResponse as GetAdExtensionsEditorialReasonsResponse,
    )
    from .messages.ad_extensions import SetAdExtensionsAssociationsRequest as SetAdExtensionsAssociationsRequest
    from .messages.ad_extensions import SetAdExtensionsAssociationsResponse as SetAdExtensionsAssociationsResponse
    from .messages.ad_extensions import UpdateAdExtensionsRequest as UpdateAdExtensionsRequest
    from .messages.ad_extensions import UpdateAdExtensionsResponse as UpdateAdExtensionsResponse
    from .messages.ad_group import AddAdGroupCriterionsRequest as AddAdGroupCriterionsRequest
    from .messages.ad_group import AddAdGroupCriterionsResponse as AddAdGroupCriterionsResponse
    from .messages.ad_group import DeleteAdGroupCriterionsRequest as DeleteAdGroupCriterionsRequest
    from .messages.ad_group import DeleteAdGroupCriterionsResponse as DeleteAdGroupCriterionsResponse
    from .messages.ad_group import GetAdGroupCriterionsByIdsRequest as GetAdGroupCriterionsByIdsRequest
    from .messages.ad_group import GetAdGroupCriterionsByIdsResponse as GetAdGroupCriterionsByIdsResponse
    from .messages.ad_group import UpdateAdGroupCriterionsRequest as UpdateAdGroupCriterionsRequest
    from .messages.ad_group import UpdateAdGroupCriterionsResponse as UpdateAdGroupCriterionsResponse
    from .messages.ad_groups import AddAdGroupsRequest as AddAdGroupsRequest, AddAdGroupsResponse as AddAdGroupsResponse
    from .messages.ad_groups import DeleteAdGroupsRequest as DeleteAdGroupsRequest
    from .messages.ad_groups import DeleteAdGroupsResponse as DeleteAdGroupsResponse
    from .messages.ad_groups import GetAdGroupsByCampaignIdRequest as GetAdGroupsByCampaignIdRequest
    from .messages.ad_groups import GetAdGroupsByCampaignIdResponse as GetAdGroupsByCampaignIdResponse
    from .messages.ad_groups import GetAdGroupsByIdsRequest as GetAdGroupsByIdsRequest
    from .messages.ad_groups import GetAdGroupsByIdsResponse as GetAdGroupsByIdsResponse
    from .messages.ad_groups import UpdateAdGroupsRequest as UpdateAdGroupsRequest
    from .messages.ad_groups import UpdateAdGroupsResponse as UpdateAdGroupsResponse
    from .messages.ads import AddAdsRequest as AddAdsRequest, AddAdsResponse as AddAdsResponse
    from .messages.ads import DeleteAdsRequest as DeleteAdsRequest, DeleteAdsResponse as DeleteAdsResponse
    from .messages.ads import GetAdsByAdGroupIdRequest as GetAdsByAdGroupIdRequest
    from .messages.ads import GetAdsByAdGroupIdResponse as GetAdsByAdGroupIdResponse
    from .messages.ads import GetAdsByEditorialStatusRequest as GetAdsByEditorialStatusRequest
    from .messages.ads import GetAdsByEditorialStatusResponse as GetAdsByEditorialStatusResponse
    from .messages.ads import GetAdsByIdsRequest as GetAdsByIdsRequest, GetAdsByIdsResponse as GetAdsByIdsResponse
    from .messages.ads import UpdateAdsRequest as UpdateAdsRequest, UpdateAdsResponse as UpdateAdsResponse
    from .messages.audiences import AddAudiencesRequest as AddAudiencesRequest
    from .messages.audiences import AddAudiencesResponse as AddAudiencesResponse
    from .messages.audiences import DeleteAudiencesRequest as DeleteAudiencesRequest
    from .messages.audiences import DeleteAudiencesResponse as DeleteAudiencesResponse
    from .messages.audiences import GetAudiencesByIdsRequest as GetAudiencesByIdsRequest
    from .messages.audiences import GetAudiencesByIdsResponse as GetAudiencesByIdsResponse
    from .messages.audiences import UpdateAudiencesRequest as UpdateAudiencesRequest
    from .messages.audiences import UpdateAudiencesResponse as UpdateAudiencesResponse
    from .messages.b import GetBMCStoresByCustomerIdRequest as GetBMCStoresByCustomerIdRequest
    from .messages.b import GetBMCStoresByCustomerIdResponse as GetBMCStoresByCustomerIdResponse
    from .messages.b import GetBSCCountriesRequest as GetBSCCountriesRequest
    from .messages.b import GetBSCCountriesResponse as GetBSCCountriesResponse
    from .messages.budgets import AddBudgetsRequest as AddBudgetsRequest, AddBudgetsResponse as AddBudgetsResponse
    from .messages.budgets import DeleteBudgetsRequest as DeleteBudgetsRequest
    from .messages.budgets import DeleteBudgetsResponse as DeleteBudgetsResponse
    from .messages.budgets import GetBudgetsByIdsRequest as GetBudgetsByIdsRequest
    from .messages.budgets import GetBudgetsByIdsResponse as GetBudgetsByIdsResponse
    from .messages.budgets import UpdateBudgetsRequest as UpdateBudgetsRequest
    from .messages.budgets import UpdateBudgetsResponse as UpdateBudgetsResponse
    from .messages.c import GetConfigValueRequest as GetConfigValueRequest
    from .messages.c import GetConfigValueResponse as GetConfigValueResponse
    from .messages.c import SearchCompaniesRequest as SearchCompaniesRequest
    from .messages.c import SearchCompaniesResponse as SearchCompaniesResponse
    from .messages.campaign import AddCampaignCriterionsRequest as AddCampaignCriterionsRequest
    from .messages.campaign import AddCampaignCriterionsResponse as AddCampaignCriterionsResponse
    from .messages.campaign import DeleteCampaignCriterionsRequest as DeleteCampaignCriterionsRequest
    from .messages.campaign import DeleteCampaignCriterionsResponse as DeleteCampaignCriterionsResponse
    from .messages.campaign import GetCampaignCriterionsByIdsRequest as GetCampaignCriterionsByIdsRequest
    from .messages.campaign import GetCampaignCriterionsByIdsResponse as GetCampaignCriterionsByIdsResponse
    from .messages.campaign import GetCampaignIdsByBudgetIdsRequest as GetCampaignIdsByBudgetIdsRequest
    from .messages.campaign import GetCampaignIdsByBudgetIdsResponse as GetCampaignIdsByBudgetIdsResponse
    from .messages.campaign import GetCampaignSizesByAccountIdRequest as GetCampaignSizesByAccountIdRequest
    from .messages.campaign import GetCampaignSizesByAccountIdResponse as GetCampaignSizesByAccountIdResponse
    from .messages.campaign import UpdateCampaignCriterionsRequest as UpdateCampaignCriterionsRequest
    from .messages.campaign import UpdateCampaignCriterionsResponse as UpdateCampaignCriterionsResponse
    from .messages.campaigns import AddCampaignsRequest as AddCampaignsRequest
    from .messages.campaigns import AddCampaignsResponse as AddCampaignsResponse
    from .messages.campaigns import DeleteCampaignsRequest as DeleteCampaignsRequest
    from .messages.campaigns import DeleteCampaignsResponse as DeleteCampaignsResponse
    from .messages.campaigns import GetCampaignsByAccountIdRequest as GetCampaignsByAccountIdRequest
    from .messages.campaigns import GetCampaignsByAccountIdResponse as GetCampaignsByAccountIdResponse
    from .messages.campaigns import GetCampaignsByIdsRequest as GetCampaignsByIdsRequest
    from .messages.campaigns import GetCampaignsByIdsResponse as GetCampaignsByIdsResponse
    from .messages.campaigns import UpdateCampaignsRequest as UpdateCampaignsRequest
    from .messages.campaigns import UpdateCampaignsResponse as UpdateCampaignsResponse
    from .messages.conversion import AddConversionGoalsRequest as AddConversionGoalsRequest
    from .messages.conversion import AddConversionGoalsResponse as AddConversionGoalsResponse
    from .messages.conversion import GetConversionGoalsByIdsRequest as GetConversionGoalsByIdsRequest
    from .messages.conversion import GetConversionGoalsByIdsResponse as GetConversionGoalsByIdsResponse
    from .messages.conversion import GetConversionGoalsByTagIdsRequest as GetConversionGoalsByTagIdsRequest
    from .messages.conversion import GetConversionGoalsByTagIdsResponse as GetConversionGoalsByTagIdsResponse
    from .messages.conversion import UpdateConversionGoalsRequest as UpdateConversionGoalsRequest
    from .messages.conversion import UpdateConversionGoalsResponse as UpdateConversionGoalsResponse
    from .messages.editorial import AppealEditorialRejectionsRequest as AppealEditorialRejectionsRequest
    from .messages.editorial import AppealEditorialRejectionsResponse as AppealEditorialRejectionsResponse
    from .messages.editorial import GetEditorialReasonsByIdsRequest as GetEditorialReasonsByIdsRequest
    from .messages.editorial import GetEditorialReasonsByIdsResponse as GetEditorialReasonsByIdsResponse
    from .messages.experiments import AddExperimentsRequest as AddExperimentsRequest
    from .messages.experiments import AddExperimentsResponse as AddExperimentsResponse
    from .messages.experiments import DeleteExperimentsRequest as DeleteExperimentsRequest
    from .messages.experiments import DeleteExperimentsResponse as DeleteExperimentsResponse
    from .messages.experiments import GetExperimentsByIdsRequest as GetExperimentsByIdsRequest
    from .messages.experiments import GetExperimentsByIdsResponse as GetExperimentsByIdsResponse
    from .messages.experiments import UpdateExperimentsRequest as UpdateExperimentsRequest
    from .messages.experiments import UpdateExperimentsResponse as UpdateExperimentsResponse
    from .messages.keywords import AddKeywordsRequest as AddKeywordsRequest, AddKeywordsResponse as AddKeywordsResponse
    from .messages.keywords import DeleteKeywordsRequest as DeleteKeywordsRequest
    from .messages.keywords import DeleteKeywordsResponse as DeleteKeywordsResponse
    from .messages.keywords import GetKeywordsByAdGroupIdRequest as GetKeywordsByAdGroupIdRequest
    from .messages.keywords import GetKeywordsByAdGroupIdResponse as GetKeywordsByAdGroupIdResponse
    from .messages.keywords import GetKeywordsByEditorialStatusRequest as GetKeywordsByEditorialStatusRequest
    from .messages.keywords import GetKeywordsByEditorialStatusResponse as GetKeywordsByEditorialStatusResponse
    from .messages.keywords import GetKeywordsByIdsRequest as GetKeywordsByIdsRequest
    from .messages.keywords import GetKeywordsByIdsResponse as GetKeywordsByIdsResponse
    from .messages.keywords import UpdateKeywordsRequest as UpdateKeywordsRequest
    from .messages.keywords import UpdateKeywordsResponse as UpdateKeywordsResponse
    from .messages.label import DeleteLabelAssociationsRequest as DeleteLabelAssociationsRequest
    from .messages.label import DeleteLabelAssociationsResponse as DeleteLabelAssociationsResponse
    from .messages.label import GetLabelAssociationsByEntityIdsRequest as GetLabelAssociationsByEntityIdsRequest
    from .messages.label import GetLabelAssociationsByEntityIdsResponse as GetLabelAssociationsByEntityIdsResponse
    from .messages.label import GetLabelAssociationsByLabelIdsRequest as GetLabelAssociationsByLabelIdsRequest
    from .messages.label import GetLabelAssociationsByLabelIdsResponse as GetLabelAssociationsByLabelIdsResponse
    from .messages.label import SetLabelAssociationsRequest as SetLabelAssociationsRequest
    from .messages.label import SetLabelAssociationsResponse as SetLabelAssociationsResponse
    from .messages.labels import AddLabelsRequest as AddLabelsRequest, AddLabelsResponse as AddLabelsResponse
    from .messages.labels import DeleteLabelsRequest as DeleteLabelsRequest
    from .messages.labels import DeleteLabelsResponse as DeleteLabelsResponse
    from .messages.labels import GetLabelsByIdsRequest as GetLabelsByIdsRequest
    from .messages.labels import GetLabelsByIdsResponse as GetLabelsByIdsResponse
    from .messages.labels import UpdateLabelsRequest as UpdateLabelsRequest
    from .messages.labels import UpdateLabelsResponse as UpdateLabelsResponse
    from .messages.list import AddListItemsToSharedListRequest as AddListItemsToSharedListRequest
    from .messages.list import AddListItemsToSharedListResponse as AddListItemsToSharedListResponse
    from .messages.list import DeleteListItemsFromSharedListRequest as DeleteListItemsFromSharedListRequest
    from .messages.list import DeleteListItemsFromSharedListResponse as DeleteListItemsFromSharedListResponse
    from .messages.list import GetListItemsBySharedListRequest as GetListItemsBySharedListRequest
    from .messages.list import GetListItemsBySharedListResponse as GetListItemsBySharedListResponse
    from .messages.media import AddMediaRequest as AddMediaRequest, AddMediaResponse as AddMediaResponse
    from .messages.media import DeleteMediaRequest as DeleteMediaRequest, DeleteMediaResponse as DeleteMediaResponse
    from .messages.media import GetMediaAssociationsRequest as GetMediaAssociationsRequest
    from .messages.media import GetMediaAssociationsResponse as GetMediaAssociationsResponse
    from .messages.media import GetMediaMetaDataByAccountIdRequest as GetMediaMetaDataByAccountIdRequest
    from .messages.media import GetMediaMetaDataByAccountIdResponse as GetMediaMetaDataByAccountIdResponse
    from .messages.media import GetMediaMetaDataByIdsRequest as GetMediaMetaDataByIdsRequest
    from .messages.media import GetMediaMetaDataByIdsResponse as GetMediaMetaDataByIdsResponse
    from .messages.negative import AddNegativeKeywordsToEntitiesRequest as AddNegativeKeywordsToEntitiesRequest
    from .messages.negative import AddNegativeKeywordsToEntitiesResponse as AddNegativeKeywordsToEntitiesResponse
    from .messages.negative import (
        DeleteNegativeKeywordsFromEntitiesRequest as DeleteNegativeKeywordsFromEntitiesRequest,
    )
    from .messages.negative import (
        DeleteNegativeKeywordsFromEntitiesResponse as DeleteNegativeKeywordsFromEntitiesResponse,
    )
    from .messages.negative import GetNegativeKeywordsByEntityIdsRequest as GetNegativeKeywordsByEntityIdsRequest
    from .messages.negative import GetNegativeKeywordsByEntityIdsResponse as GetNegativeKeywordsByEntityIdsResponse
    from .messages.negative import GetNegativeSitesByAdGroupIdsRequest as GetNegativeSitesByAdGroupIdsRequest
    from .messages.negative import GetNegativeSitesByAdGroupIdsResponse as GetNegativeSitesByAdGroupIdsResponse
    from .messages.negative import GetNegativeSitesByCampaignIdsRequest as GetNegativeSitesByCampaignIdsRequest
    from .messages.negative import GetNegativeSitesByCampaignIdsResponse as GetNegativeSitesByCampaignIdsResponse
    from .messages.negative import SetNegativeSitesToAdGroupsRequest as SetNegativeSitesToAdGroupsRequest
    from .messages.negative import SetNegativeSitesToAdGroupsResponse as SetNegativeSitesToAdGroupsResponse
    from .messages.negative import SetNegativeSitesToCampaignsRequest as SetNegativeSitesToCampaignsRequest
    from .messages.negative import SetNegativeSitesToCampaignsResponse as SetNegativeSitesToCampaignsResponse
    from .messages.others import ApplyOfflineConversionsRequest as ApplyOfflineConversionsRequest
    from .messages.others import ApplyOfflineConversionsResponse as ApplyOfflineConversionsResponse
    from .messages.others import GetAdExtensionIdsByAccountIdRequest as GetAdExtensionIdsByAccountIdRequest
    from .messages.others import GetAdExtensionIdsByAccountIdResponse as GetAdExtensionIdsByAccountIdResponse
    from .messages.others import GetGeoLocationsFileUrlRequest as GetGeoLocationsFileUrlRequest
    from .messages.others import GetGeoLocationsFileUrlResponse as GetGeoLocationsFileUrlResponse
    from .messages.p import ApplyProductPartitionActionsRequest as ApplyProductPartitionActionsRequest
    from .messages.p import ApplyProductPartitionActionsResponse as ApplyProductPartitionActionsResponse
    from .messages.p import GetProfileDataFileUrlRequest as GetProfileDataFileUrlRequest
    from .messages.p import GetProfileDataFileUrlResponse as GetProfileDataFileUrlResponse
    from .messages.shared import AddSharedEntityRequest as AddSharedEntityRequest
    from .messages.shared import AddSharedEntityResponse as AddSharedEntityResponse
    from .messages.shared import DeleteSharedEntitiesRequest as DeleteSharedEntitiesRequest
    from .messages.shared import DeleteSharedEntitiesResponse as DeleteSharedEntitiesResponse
    from .messages.shared import DeleteSharedEntityAssociationsRequest as DeleteSharedEntityAssociationsRequest
    from .messages.shared import DeleteSharedEntityAssociationsResponse as DeleteSharedEntityAssociationsResponse
    from .messages.shared import GetSharedEntitiesByAccountIdRequest as GetSharedEntitiesByAccountIdRequest
    from .messages.shared import GetSharedEntitiesByAccountIdResponse as GetSharedEntitiesByAccountIdResponse
    from .messages.shared import (
        GetSharedEntityAssociationsByEntityIdsRequest as GetSharedEntityAssociationsByEntityIdsRequest,
    )
    from .messages.shared import (
        GetSharedEntityAssociationsByEntityIdsResponse as GetSharedEntityAssociationsByEntityIdsResponse,
    )
    from .messages.shared import (
        GetSharedEntityAssociationsBySharedEntityIdsRequest as GetSharedEntityAssociationsBySharedEntityIdsRequest,
    )
    from .messages.shared import (
        GetSharedEntityAssociationsBySharedEntityIdsResponse as GetSharedEntityAssociationsBySharedEntityIdsResponse,
    )
    from .messages.shared import SetSharedEntityAssociationsRequest as SetSharedEntityAssociationsRequest
    from .messages.shared import SetSharedEntityAssociationsResponse as SetSharedEntityAssociationsResponse
    from .messages.shared import UpdateSharedEntitiesRequest as UpdateSharedEntitiesRequest
    from .messages.shared import UpdateSharedEntitiesResponse as UpdateSharedEntitiesResponse
    from .messages.uet import AddUetTagsRequest as AddUetTagsRequest, AddUetTagsResponse as AddUetTagsResponse
    from .messages.uet import GetUetTagsByIdsRequest as GetUetTagsByIdsRequest
    from .messages.uet import GetUetTagsByIdsResponse as GetUetTagsByIdsResponse
    from .messages.uet import UpdateUetTagsRequest as UpdateUetTagsRequest
    from .messages.uet import UpdateUetTagsResponse as UpdateUetTagsResponse
    from .operations import OPERATIONS as OPERATIONS
    from .types.a import ActionAdExtensionActionType as ActionAdExtensionActionType, Address as Address
    from .types.a import AgeRange as AgeRange, AppUrl as AppUrl, AppealStatus as AppealStatus, AssetLink as AssetLink
    from .types.a import AssetLinkEditorialStatus as AssetLinkEditorialStatus, AssociationType as AssociationType
    from .types.a import AudienceType as AudienceType
    from .types.account import AccountMigrationStatusesInfo as AccountMigrationStatusesInfo
    from .types.account import AccountProperty as AccountProperty, AccountPropertyName as AccountPropertyName
    from .types.ad import Ad as Ad, AdAdditionalField as AdAdditionalField, AdApiError as AdApiError
    from .types.ad import AdEditorialStatus as AdEditorialStatus, AdExtensionsTypeFilter as AdExtensionsTypeFilter
    from .types.ad import AdRotation as AdRotation, AdRotationType as AdRotationType, AdStatus as AdStatus
    from .types.ad import AdType as AdType, AppInstallAd as AppInstallAd, DynamicSearchAd as DynamicSearchAd
    from .types.ad import ExpandedTextAd as ExpandedTextAd, ProductAd as ProductAd, ResponsiveAd as ResponsiveAd
    from .types.ad import ResponsiveSearchAd as ResponsiveSearchAd, TextAd as TextAd
    from .types.ad_extension import ActionAdExtension as ActionAdExtension, AdExtension as AdExtension
    from .types.ad_extension import AdExtensionAdditionalField as AdExtensionAdditionalField
    from .types.ad_extension import AdExtensionAssociation as AdExtensionAssociation
    from .types.ad_extension import AdExtensionAssociationCollection as AdExtensionAssociationCollection
    from .types.ad_extension import AdExtensionEditorialReason as AdExtensionEditorialReason
    from .types.ad_extension import AdExtensionEditorialReasonCollection as AdExtensionEditorialReasonCollection
    from .types.ad_extension import AdExtensionEditorialStatus as AdExtensionEditorialStatus
    from .types.ad_extension import AdExtensionIdToEntityIdAssociation as AdExtensionIdToEntityIdAssociation
    from .types.ad_extension import AdExtensionIdentity as AdExtensionIdentity, AdExtensionStatus as AdExtensionStatus
    from .types.ad_extension import AppAdExtension as AppAdExtension, CallAdExtension as CallAdExtension
    from .types.ad_extension import CalloutAdExtension as CalloutAdExtension, ImageAdExtension as ImageAdExtension
    from .types.ad_extension import LocationAdExtension as LocationAdExtension, PriceAdExtension as PriceAdExtension
    from .types.ad_extension import ReviewAdExtension as ReviewAdExtension, SitelinkAdExtension as SitelinkAdExtension
    from .types.ad_extension import StructuredSnippetAdExtension as StructuredSnippetAdExtension
    from .types.ad_group import AdGroup as AdGroup, AdGroupAdditionalField as AdGroupAdditionalField
    from .types.ad_group import AdGroupCriterionAction as AdGroupCriterionAction
    from .types.ad_group import AdGroupCriterionAdditionalField as AdGroupCriterionAdditionalField
    from .types.ad_group import AdGroupCriterionEditorialStatus as AdGroupCriterionEditorialStatus
    from .types.ad_group import AdGroupCriterionStatus as AdGroupCriterionStatus
    from .types.ad_group import AdGroupCriterionType as AdGroupCriterionType
    from .types.ad_group import AdGroupNegativeSites as AdGroupNegativeSites
    from .types.ad_group import AdGroupPrivacyStatus as AdGroupPrivacyStatus, AdGroupStatus as AdGroupStatus
    from .types.ad_group_criterion import AdGroupCriterion as AdGroupCriterion
    from .types.ad_group_criterion import BiddableAdGroupCriterion as BiddableAdGroupCriterion
    from .types.ad_group_criterion import NegativeAdGroupCriterion as NegativeAdGroupCriterion
    from .types.application_fault import AdApiFaultDetail as AdApiFaultDetail, ApiFaultDetail as ApiFaultDetail
    from .types.application_fault import ApplicationFault as ApplicationFault
    from .types.application_fault import EditorialApiFaultDetail as EditorialApiFaultDetail
    from .types.asset import Asset as Asset, ImageAsset as ImageAsset, TextAsset as TextAsset
    from .types.audience import Audience as Audience, CustomAudience as CustomAudience
    from .types.audience import InMarketAudience as InMarketAudience, ProductAudience as ProductAudience
    from .types.audience import RemarketingList as RemarketingList, SimilarRemarketingList as SimilarRemarketingList
    from .types.b import BMCStore as BMCStore, BMCStoreSubType as BMCStoreSubType, Bid as Bid, BidOption as BidOption
    from .types.b import Budget as Budget, BudgetLimitType as BudgetLimitType
    from .types.b import BusinessGeoCodeStatus as BusinessGeoCodeStatus
    from .types.batch_error import BatchError as BatchError, EditorialError as EditorialError
    from .types.batch_error_collection import BatchErrorCollection as BatchErrorCollection
    from .types.batch_error_collection import EditorialErrorCollection as EditorialErrorCollection
    from .types.bidding_scheme import BiddingScheme as BiddingScheme
    from .types.bidding_scheme import EnhancedCpcBiddingScheme as EnhancedCpcBiddingScheme
    from .types.bidding_scheme import InheritFromParentBiddingScheme as InheritFromParentBiddingScheme
    from .types.bidding_scheme import ManualCpcBiddingScheme as ManualCpcBiddingScheme
    from .types.bidding_scheme import MaxClicksBiddingScheme as MaxClicksBiddingScheme
    from .types.bidding_scheme import MaxConversionsBiddingScheme as MaxConversionsBiddingScheme
    from .types.bidding_scheme import TargetCpaBiddingScheme as TargetCpaBiddingScheme
    from .types.c import CallToAction as CallToAction, Company as Company, CriterionTypeGroup as CriterionTypeGroup
    from .types.c import CustomParameter as CustomParameter, CustomParameters as CustomParameters
    from .types.campaign import Campaign as Campaign, CampaignAdditionalField as CampaignAdditionalField
    from .types.campaign import CampaignCriterionStatus as CampaignCriterionStatus
    from .types.campaign import CampaignCriterionType as CampaignCriterionType
    from .types.campaign import CampaignNegativeSites as CampaignNegativeSites, CampaignSize as CampaignSize
    from .types.campaign import CampaignStatus as CampaignStatus, CampaignType as CampaignType
    from .types.campaign_criterion import BiddableCampaignCriterion as BiddableCampaignCriterion
    from .types.campaign_criterion import CampaignCriterion as CampaignCriterion
    from .types.campaign_criterion import NegativeCampaignCriterion as NegativeCampaignCriterion
    from .types.conversion import ConversionGoalCountType as ConversionGoalCountType
    from .types.conversion import ConversionGoalRevenue as ConversionGoalRevenue
    from .types.conversion import ConversionGoalRevenueType as ConversionGoalRevenueType
    from .types.conversion import ConversionGoalStatus as ConversionGoalStatus
    from .types.conversion import ConversionGoalTrackingStatus as ConversionGoalTrackingStatus
    from .types.conversion import ConversionGoalType as ConversionGoalType
    from .types.conversion_goal import AppInstallGoal as AppInstallGoal, ConversionGoal as ConversionGoal
    from .types.conversion_goal import DurationGoal as DurationGoal, EventGoal as EventGoal
    from .types.conversion_goal import InStoreTransactionGoal as InStoreTransactionGoal
    from .types.conversion_goal import OfflineConversionGoal as OfflineConversionGoal
    from .types.conversion_goal import PagesViewedPerVisitGoal as PagesViewedPerVisitGoal, UrlGoal as UrlGoal
    from .types.criterion import AgeCriterion as AgeCriterion, AudienceCriterion as AudienceCriterion
    from .types.criterion import Criterion as Criterion, DayTimeCriterion as DayTimeCriterion
    from .types.criterion import DeviceCriterion as DeviceCriterion, GenderCriterion as GenderCriterion
    from .types.criterion import LocationCriterion as LocationCriterion
    from .types.criterion import LocationIntentCriterion as LocationIntentCriterion
    from .types.criterion import ProductPartition as ProductPartition, ProductScope as ProductScope
    from .types.criterion import ProfileCriterion as ProfileCriterion, RadiusCriterion as RadiusCriterion
    from .types.criterion import Webpage as Webpage
    from .types.criterion_bid import BidMultiplier as BidMultiplier, CriterionBid as CriterionBid, FixedBid as FixedBid
    from .types.d import Date as Date, Day as Day, DayTime as DayTime, DistanceUnit as DistanceUnit
    from .types.d import DynamicSearchAdsSource as DynamicSearchAdsSource
    from .types.e import EditorialReason as EditorialReason, EditorialReasonCollection as EditorialReasonCollection
    from .types.e import Experiment as Experiment, ExpressionOperator as ExpressionOperator
    from .types.entity import EntityIdToParentIdAssociation as EntityIdToParentIdAssociation
    from .types.entity import EntityNegativeKeyword as EntityNegativeKeyword, EntityScope as EntityScope
    from .types.entity import EntityType as EntityType
    from .types.i import IdCollection as IdCollection, IntentOption as IntentOption, ItemAction as ItemAction
    from .types.keyword import Keyword as Keyword, KeywordAdditionalField as KeywordAdditionalField
    from .types.keyword import KeywordEditorialStatus as KeywordEditorialStatus, KeywordStatus as KeywordStatus
    from .types.m import MatchType as MatchType, MigrationStatus as MigrationStatus
    from .types.m import MigrationStatusInfo as MigrationStatusInfo, Minute as Minute
    from .types.media import Image as Image, Media as Media, MediaAssociation as MediaAssociation
    from .types.media import MediaEnabledEntityFilter as MediaEnabledEntityFilter, MediaMetaData as MediaMetaData
    from .types.media_representation import ImageMediaRepresentation as ImageMediaRepresentation
    from .types.media_representation import MediaRepresentation as MediaRepresentation
    from .types.others import GenderType as GenderType, GeoPoint as GeoPoint
    from .types.others import KeyValueOfstringstring as KeyValueOfstringstring
    from .types.others import KeyValuePairOfstringstring as KeyValuePairOfstringstring, Label as Label
    from .types.others import LabelAssociation as LabelAssociation, Network as Network, NumberOperator as NumberOperator
    from .types.others import OfflineConversion as OfflineConversion, OperationError as OperationError, Paging as Paging
    from .types.others import ProfileType as ProfileType, RuleItemGroup as RuleItemGroup
    from .types.others import TargetSettingDetail as TargetSettingDetail, UetTag as UetTag
    from .types.others import UetTagTrackingStatus as UetTagTrackingStatus, ValueOperator as ValueOperator
    from .types.price import PriceExtensionType as PriceExtensionType, PriceQualifier as PriceQualifier
    from .types.price import PriceTableRow as PriceTableRow, PriceUnit as PriceUnit
    from .types.product import ProductAudienceType as ProductAudienceType, ProductCondition as ProductCondition
    from .types.product import ProductPartitionType as ProductPartitionType
    from .types.remarketing_rule import CustomEventsRule as CustomEventsRule, PageVisitorsRule as PageVisitorsRule
    from .types.remarketing_rule import (
        PageVisitorsWhoDidNotVisitAnotherPageRule as PageVisitorsWhoDidNotVisitAnotherPageRule,
    )
    from .types.remarketing_rule import PageVisitorsWhoVisitedAnotherPageRule as PageVisitorsWhoVisitedAnotherPageRule
    from .types.remarketing_rule import RemarketingRule as RemarketingRule
    from .types.rule_item import RuleItem as RuleItem, StringRuleItem as StringRuleItem
    from .types.s import Schedule as Schedule, SharedEntityAssociation as SharedEntityAssociation
    from .types.s import StringOperator as StringOperator
    from .types.setting import CoOpSetting as CoOpSetting, DynamicSearchAdsSetting as DynamicSearchAdsSetting
    from .types.setting import Setting as Setting, ShoppingSetting as ShoppingSetting, TargetSetting as TargetSetting
    from .types.shared_entity import NegativeKeywordList as NegativeKeywordList, SharedEntity as SharedEntity
    from .types.shared_entity import SharedList as SharedList
    from .types.shared_list_item import NegativeKeyword as NegativeKeyword, SharedListItem as SharedListItem
    from .types.webpage import WebpageCondition as WebpageCondition, WebpageConditionOperand as WebpageConditionOperand
    from .types.webpage import WebpageParameter as WebpageParameter
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
    __getattr__, __dir__, __all__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
