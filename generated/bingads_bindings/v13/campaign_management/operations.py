"""Operations of Campaign Management v13."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TYPE_CHECKING
from ..._api import API
from ...api import Service
from ...elements import Element
from ...operation import Fault, Operation
from .._types import TYPES

if TYPE_CHECKING:
    from .. import campaign_management as api

_PACKAGE = __name__.rpartition(".")[0]
SERVICE = Service(
    name="Campaign Management",
    version="v13",
    endpoints={
        "production": "https://campaign.api.bingads.microsoft.com/Api/Advertiser/CampaignManagement/v13/CampaignManagementService.svc",
        "sandbox": "https://campaign.api.sandbox.bingads.microsoft.com/Api/Advertiser/CampaignManagement/v13/CampaignManagementService.svc",
    },
    package=_PACKAGE,
    types=TYPES,
    api=API,
)

_REQUEST_HEADERS = (
    Element("ApplicationToken", "", "https://bingads.microsoft.com/CampaignManagement/v13", "xs:string", nillable=True),
    Element(
        "AuthenticationToken", "", "https://bingads.microsoft.com/CampaignManagement/v13", "xs:string", nillable=True
    ),
    Element(
        "CustomerAccountId", "", "https://bingads.microsoft.com/CampaignManagement/v13", "xs:string", nillable=True
    ),
    Element("CustomerId", "", "https://bingads.microsoft.com/CampaignManagement/v13", "xs:string", nillable=True),
    Element("DeveloperToken", "", "https://bingads.microsoft.com/CampaignManagement/v13", "xs:string", nillable=True),
    Element("Password", "", "https://bingads.microsoft.com/CampaignManagement/v13", "xs:string", nillable=True),
    Element("UserName", "", "https://bingads.microsoft.com/CampaignManagement/v13", "xs:string", nillable=True),
)
_RESPONSE_HEADERS = (
    Element("TrackingId", "", "https://bingads.microsoft.com/CampaignManagement/v13", "xs:string", nillable=True),
)
_FAULTS = (
    Fault("AdApiFaultDetail", "https://adapi.microsoft.com", "adapi:AdApiFaultDetail", "AdApiFaultDetailException"),
    Fault(
        "ApiFaultDetail",
        "https://bingads.microsoft.com/CampaignManagement/v13",
        "cm:ApiFaultDetail",
        "ApiFaultDetailException",
    ),
)
_FAULTS_2 = (
    Fault("AdApiFaultDetail", "https://adapi.microsoft.com", "adapi:AdApiFaultDetail", "AdApiFaultDetailException"),
    Fault(
        "EditorialApiFaultDetail",
        "https://bingads.microsoft.com/CampaignManagement/v13",
        "cm:EditorialApiFaultDetail",
        "EditorialApiFaultDetailException",
    ),
)

_operations: dict[str, Operation[Any, Any]] = {}
OPERATIONS: Mapping[str, Operation[Any, Any]] = MappingProxyType(_operations)


def _operation(
    name: str, *, request: str | None = None, response: str | None = None, soap_action: str | None = None
) -> Operation[Any, Any]:
    _operations[name] = Operation(
        name=name,
        soap_action=name if soap_action is None else soap_action,
        package=_PACKAGE,
        types=TYPES,
        request_name=f"{name}Request" if request is None else request,
        response_name=f"{name}Response" if response is None else response,
        request_header_elements=_REQUEST_HEADERS,
        response_header_elements=_RESPONSE_HEADERS,
        faults=_FAULTS,
        action_header="Action",
        api=API,
        read=API.is_read(name),
    )
    return _operations[name]


def _operation_2(
    name: str, *, request: str | None = None, response: str | None = None, soap_action: str | None = None
) -> Operation[Any, Any]:
    _operations[name] = Operation(
        name=name,
        soap_action=name if soap_action is None else soap_action,
        package=_PACKAGE,
        types=TYPES,
        request_name=f"{name}Request" if request is None else request,
        response_name=f"{name}Response" if response is None else response,
        request_header_elements=_REQUEST_HEADERS,
        response_header_elements=_RESPONSE_HEADERS,
        faults=_FAULTS_2,
        action_header="Action",
        api=API,
        read=API.is_read(name),
    )
    return _operations[name]


ADD_CAMPAIGNS: Operation[api.AddCampaignsRequest, api.AddCampaignsResponse] = _operation("AddCampaigns")
GET_CAMPAIGNS_BY_ACCOUNT_ID: Operation[api.GetCampaignsByAccountIdRequest, api.GetCampaignsByAccountIdResponse] = (
    _operation("GetCampaignsByAccountId")
)
GET_CAMPAIGNS_BY_IDS: Operation[api.GetCampaignsByIdsRequest, api.GetCampaignsByIdsResponse] = _operation(
    "GetCampaignsByIds"
)
DELETE_CAMPAIGNS: Operation[api.DeleteCampaignsRequest, api.DeleteCampaignsResponse] = _operation("DeleteCampaigns")
UPDATE_CAMPAIGNS: Operation[api.UpdateCampaignsRequest, api.UpdateCampaignsResponse] = _operation("UpdateCampaigns")
GET_NEGATIVE_SITES_BY_CAMPAIGN_IDS: Operation[
    api.GetNegativeSitesByCampaignIdsRequest, api.GetNegativeSitesByCampaignIdsResponse
] = _operation("GetNegativeSitesByCampaignIds")
SET_NEGATIVE_SITES_TO_CAMPAIGNS: Operation[
    api.SetNegativeSitesToCampaignsRequest, api.SetNegativeSitesToCampaignsResponse
] = _operation("SetNegativeSitesToCampaigns")
GET_CONFIG_VALUE: Operation[api.GetConfigValueRequest, api.GetConfigValueResponse] = _operation("GetConfigValue")
GET_BSC_COUNTRIES: Operation[api.GetBSCCountriesRequest, api.GetBSCCountriesResponse] = _operation("GetBSCCountries")
ADD_AD_GROUPS: Operation[api.AddAdGroupsRequest, api.AddAdGroupsResponse] = _operation("AddAdGroups")
DELETE_AD_GROUPS: Operation[api.DeleteAdGroupsRequest, api.DeleteAdGroupsResponse] = _operation("DeleteAdGroups")
GET_AD_GROUPS_BY_IDS: Operation[api.GetAdGroupsByIdsRequest, api.GetAdGroupsByIdsResponse] = _operation(
    "GetAdGroupsByIds"
)
GET_AD_GROUPS_BY_CAMPAIGN_ID: Operation[api.GetAdGroupsByCampaignIdRequest, api.GetAdGroupsByCampaignIdResponse] = (
    _operation("GetAdGroupsByCampaignId")
)
UPDATE_AD_GROUPS: Operation[api.UpdateAdGroupsRequest, api.UpdateAdGroupsResponse] = _operation("UpdateAdGroups")
GET_NEGATIVE_SITES_BY_AD_GROUP_IDS: Operation[
    api.GetNegativeSitesByAdGroupIdsRequest, api.GetNegativeSitesByAdGroupIdsResponse
] = _operation("GetNegativeSitesByAdGroupIds")
SET_NEGATIVE_SITES_TO_AD_GROUPS: Operation[
    api.SetNegativeSitesToAdGroupsRequest, api.SetNegativeSitesToAdGroupsResponse
] = _operation("SetNegativeSitesToAdGroups")
GET_GEO_LOCATIONS_FILE_URL: Operation[api.GetGeoLocationsFileUrlRequest, api.GetGeoLocationsFileUrlResponse] = (
    _operation("GetGeoLocationsFileUrl")
)
ADD_ADS: Operation[api.AddAdsRequest, api.AddAdsResponse] = _operation_2("AddAds")
DELETE_ADS: Operation[api.DeleteAdsRequest, api.DeleteAdsResponse] = _operation("DeleteAds")
GET_ADS_BY_EDITORIAL_STATUS: Operation[api.GetAdsByEditorialStatusRequest, api.GetAdsByEditorialStatusResponse] = (
    _operation("GetAdsByEditorialStatus")
)
GET_ADS_BY_IDS: Operation[api.GetAdsByIdsRequest, api.GetAdsByIdsResponse] = _operation("GetAdsByIds")
GET_ADS_BY_AD_GROUP_ID: Operation[api.GetAdsByAdGroupIdRequest, api.GetAdsByAdGroupIdResponse] = _operation(
    "GetAdsByAdGroupId"
)
UPDATE_ADS: Operation[api.UpdateAdsRequest, api.UpdateAdsResponse] = _operation_2("UpdateAds")
ADD_KEYWORDS: Operation[api.AddKeywordsRequest, api.AddKeywordsResponse] = _operation_2("AddKeywords")
DELETE_KEYWORDS: Operation[api.DeleteKeywordsRequest, api.DeleteKeywordsResponse] = _operation("DeleteKeywords")
GET_KEYWORDS_BY_EDITORIAL_STATUS: Operation[
    api.GetKeywordsByEditorialStatusRequest, api.GetKeywordsByEditorialStatusResponse
] = _operation("GetKeywordsByEditorialStatus")
GET_KEYWORDS_BY_IDS: Operation[api.GetKeywordsByIdsRequest, api.GetKeywordsByIdsResponse] = _operation(
    "GetKeywordsByIds"
)
GET_KEYWORDS_BY_AD_GROUP_ID: Operation[api.GetKeywordsByAdGroupIdRequest, api.GetKeywordsByAdGroupIdResponse] = (
    _operation("GetKeywordsByAdGroupId")
)
GET_KEYWORDS_BY_ASSET_GROUP_ID: Operation[
    api.GetKeywordsByAssetGroupIdRequest, api.GetKeywordsByAssetGroupIdResponse
] = _operation("GetKeywordsByAssetGroupId")
UPDATE_KEYWORDS: Operation[api.UpdateKeywordsRequest, api.UpdateKeywordsResponse] = _operation_2("UpdateKeywords")
APPEAL_EDITORIAL_REJECTIONS: Operation[api.AppealEditorialRejectionsRequest, api.AppealEditorialRejectionsResponse] = (
    _operation("AppealEditorialRejections")
)
GET_EDITORIAL_REASONS_BY_IDS: Operation[api.GetEditorialReasonsByIdsRequest, api.GetEditorialReasonsByIdsResponse] = (
    _operation("GetEditorialReasonsByIds")
)
GET_ACCOUNT_MIGRATION_STATUSES: Operation[
    api.GetAccountMigrationStatusesRequest, api.GetAccountMigrationStatusesResponse
] = _operation("GetAccountMigrationStatuses")
SET_ACCOUNT_PROPERTIES: Operation[api.SetAccountPropertiesRequest, api.SetAccountPropertiesResponse] = _operation(
    "SetAccountProperties"
)
GET_ACCOUNT_PROPERTIES: Operation[api.GetAccountPropertiesRequest, api.GetAccountPropertiesResponse] = _operation(
    "GetAccountProperties"
)
ADD_AD_EXTENSIONS: Operation[api.AddAdExtensionsRequest, api.AddAdExtensionsResponse] = _operation("AddAdExtensions")
GET_AD_EXTENSIONS_BY_IDS: Operation[api.GetAdExtensionsByIdsRequest, api.GetAdExtensionsByIdsResponse] = _operation(
    "GetAdExtensionsByIds"
)
UPDATE_AD_EXTENSIONS: Operation[api.UpdateAdExtensionsRequest, api.UpdateAdExtensionsResponse] = _operation_2(
    "UpdateAdExtensions"
)
DELETE_AD_EXTENSIONS: Operation[api.DeleteAdExtensionsRequest, api.DeleteAdExtensionsResponse] = _operation(
    "DeleteAdExtensions"
)
GET_AD_EXTENSIONS_EDITORIAL_REASONS: Operation[
    api.GetAdExtensionsEditorialReasonsRequest, api.GetAdExtensionsEditorialReasonsResponse
] = _operation("GetAdExtensionsEditorialReasons")
SET_AD_EXTENSIONS_ASSOCIATIONS: Operation[
    api.SetAdExtensionsAssociationsRequest, api.SetAdExtensionsAssociationsResponse
] = _operation_2("SetAdExtensionsAssociations")
GET_AD_EXTENSIONS_ASSOCIATIONS: Operation[
    api.GetAdExtensionsAssociationsRequest, api.GetAdExtensionsAssociationsResponse
] = _operation("GetAdExtensionsAssociations")
DELETE_AD_EXTENSIONS_ASSOCIATIONS: Operation[
    api.DeleteAdExtensionsAssociationsRequest, api.DeleteAdExtensionsAssociationsResponse
] = _operation("DeleteAdExtensionsAssociations")
GET_AD_EXTENSION_IDS_BY_ACCOUNT_ID: Operation[
    api.GetAdExtensionIdsByAccountIdRequest, api.GetAdExtensionIdsByAccountIdResponse
] = _operation("GetAdExtensionIdsByAccountId")
ADD_MEDIA: Operation[api.AddMediaRequest, api.AddMediaResponse] = _operation("AddMedia")
UPDATE_MEDIA: Operation[api.UpdateMediaRequest, api.UpdateMediaResponse] = _operation("UpdateMedia")
DELETE_MEDIA: Operation[api.DeleteMediaRequest, api.DeleteMediaResponse] = _operation("DeleteMedia")
GET_MEDIA_META_DATA_BY_ACCOUNT_ID: Operation[
    api.GetMediaMetaDataByAccountIdRequest, api.GetMediaMetaDataByAccountIdResponse
] = _operation("GetMediaMetaDataByAccountId")
GET_MEDIA_META_DATA_BY_IDS: Operation[api.GetMediaMetaDataByIdsRequest, api.GetMediaMetaDataByIdsResponse] = _operation(
    "GetMediaMetaDataByIds"
)
GET_MEDIA_ASSOCIATIONS: Operation[api.GetMediaAssociationsRequest, api.GetMediaAssociationsResponse] = _operation(
    "GetMediaAssociations"
)
GET_AD_GROUP_CRITERIONS_BY_IDS: Operation[
    api.GetAdGroupCriterionsByIdsRequest, api.GetAdGroupCriterionsByIdsResponse
] = _operation("GetAdGroupCriterionsByIds")
ADD_AD_GROUP_CRITERIONS: Operation[api.AddAdGroupCriterionsRequest, api.AddAdGroupCriterionsResponse] = _operation_2(
    "AddAdGroupCriterions"
)
UPDATE_AD_GROUP_CRITERIONS: Operation[api.UpdateAdGroupCriterionsRequest, api.UpdateAdGroupCriterionsResponse] = (
    _operation_2("UpdateAdGroupCriterions")
)
DELETE_AD_GROUP_CRITERIONS: Operation[api.DeleteAdGroupCriterionsRequest, api.DeleteAdGroupCriterionsResponse] = (
    _operation("DeleteAdGroupCriterions")
)
APPLY_PRODUCT_PARTITION_ACTIONS: Operation[
    api.ApplyProductPartitionActionsRequest, api.ApplyProductPartitionActionsResponse
] = _operation("ApplyProductPartitionActions")
APPLY_HOTEL_GROUP_ACTIONS: Operation[api.ApplyHotelGroupActionsRequest, api.ApplyHotelGroupActionsResponse] = (
    _operation("ApplyHotelGroupActions")
)
APPLY_ASSET_GROUP_LISTING_GROUP_ACTIONS: Operation[
    api.ApplyAssetGroupListingGroupActionsRequest, api.ApplyAssetGroupListingGroupActionsResponse
] = _operation("ApplyAssetGroupListingGroupActions")
GET_ASSET_GROUP_LISTING_GROUPS_BY_IDS: Operation[
    api.GetAssetGroupListingGroupsByIdsRequest, api.GetAssetGroupListingGroupsByIdsResponse
] = _operation("GetAssetGroupListingGroupsByIds")
GET_BMC_STORES_BY_CUSTOMER_ID: Operation[api.GetBMCStoresByCustomerIdRequest, api.GetBMCStoresByCustomerIdResponse] = (
    _operation("GetBMCStoresByCustomerId")
)
ADD_NEGATIVE_KEYWORDS_TO_ENTITIES: Operation[
    api.AddNegativeKeywordsToEntitiesRequest, api.AddNegativeKeywordsToEntitiesResponse
] = _operation("AddNegativeKeywordsToEntities")
GET_NEGATIVE_KEYWORDS_BY_ENTITY_IDS: Operation[
    api.GetNegativeKeywordsByEntityIdsRequest, api.GetNegativeKeywordsByEntityIdsResponse
] = _operation("GetNegativeKeywordsByEntityIds")
DELETE_NEGATIVE_KEYWORDS_FROM_ENTITIES: Operation[
    api.DeleteNegativeKeywordsFromEntitiesRequest, api.DeleteNegativeKeywordsFromEntitiesResponse
] = _operation("DeleteNegativeKeywordsFromEntities")
GET_SHARED_ENTITIES_BY_ACCOUNT_ID: Operation[
    api.GetSharedEntitiesByAccountIdRequest, api.GetSharedEntitiesByAccountIdResponse
] = _operation("GetSharedEntitiesByAccountId")
GET_SHARED_ENTITIES: Operation[api.GetSharedEntitiesRequest, api.GetSharedEntitiesResponse] = _operation(
    "GetSharedEntities"
)
ADD_SHARED_ENTITY: Operation[api.AddSharedEntityRequest, api.AddSharedEntityResponse] = _operation("AddSharedEntity")
GET_LIST_ITEMS_BY_SHARED_LIST: Operation[api.GetListItemsBySharedListRequest, api.GetListItemsBySharedListResponse] = (
    _operation("GetListItemsBySharedList")
)
ADD_LIST_ITEMS_TO_SHARED_LIST: Operation[api.AddListItemsToSharedListRequest, api.AddListItemsToSharedListResponse] = (
    _operation("AddListItemsToSharedList")
)
UPDATE_SHARED_ENTITIES: Operation[api.UpdateSharedEntitiesRequest, api.UpdateSharedEntitiesResponse] = _operation(
    "UpdateSharedEntities"
)
DELETE_LIST_ITEMS_FROM_SHARED_LIST: Operation[
    api.DeleteListItemsFromSharedListRequest, api.DeleteListItemsFromSharedListResponse
] = _operation("DeleteListItemsFromSharedList")
SET_SHARED_ENTITY_ASSOCIATIONS: Operation[
    api.SetSharedEntityAssociationsRequest, api.SetSharedEntityAssociationsResponse
] = _operation("SetSharedEntityAssociations")
DELETE_SHARED_ENTITY_ASSOCIATIONS: Operation[
    api.DeleteSharedEntityAssociationsRequest, api.DeleteSharedEntityAssociationsResponse
] = _operation("DeleteSharedEntityAssociations")
GET_SHARED_ENTITY_ASSOCIATIONS_BY_SHARED_ENTITY_IDS: Operation[
    api.GetSharedEntityAssociationsBySharedEntityIdsRequest, api.GetSharedEntityAssociationsBySharedEntityIdsResponse
] = _operation("GetSharedEntityAssociationsBySharedEntityIds")
GET_SHARED_ENTITY_ASSOCIATIONS_BY_ENTITY_IDS: Operation[
    api.GetSharedEntityAssociationsByEntityIdsRequest, api.GetSharedEntityAssociationsByEntityIdsResponse
] = _operation("GetSharedEntityAssociationsByEntityIds")
DELETE_SHARED_ENTITIES: Operation[api.DeleteSharedEntitiesRequest, api.DeleteSharedEntitiesResponse] = _operation(
    "DeleteSharedEntities"
)
GET_CAMPAIGN_SIZES_BY_ACCOUNT_ID: Operation[
    api.GetCampaignSizesByAccountIdRequest, api.GetCampaignSizesByAccountIdResponse
] = _operation("GetCampaignSizesByAccountId")
ADD_CAMPAIGN_CRITERIONS: Operation[api.AddCampaignCriterionsRequest, api.AddCampaignCriterionsResponse] = _operation(
    "AddCampaignCriterions"
)
UPDATE_CAMPAIGN_CRITERIONS: Operation[api.UpdateCampaignCriterionsRequest, api.UpdateCampaignCriterionsResponse] = (
    _operation("UpdateCampaignCriterions")
)
DELETE_CAMPAIGN_CRITERIONS: Operation[api.DeleteCampaignCriterionsRequest, api.DeleteCampaignCriterionsResponse] = (
    _operation("DeleteCampaignCriterions")
)
GET_CAMPAIGN_CRITERIONS_BY_IDS: Operation[
    api.GetCampaignCriterionsByIdsRequest, api.GetCampaignCriterionsByIdsResponse
] = _operation("GetCampaignCriterionsByIds")
ADD_BUDGETS: Operation[api.AddBudgetsRequest, api.AddBudgetsResponse] = _operation("AddBudgets")
UPDATE_BUDGETS: Operation[api.UpdateBudgetsRequest, api.UpdateBudgetsResponse] = _operation("UpdateBudgets")
DELETE_BUDGETS: Operation[api.DeleteBudgetsRequest, api.DeleteBudgetsResponse] = _operation("DeleteBudgets")
GET_BUDGETS_BY_IDS: Operation[api.GetBudgetsByIdsRequest, api.GetBudgetsByIdsResponse] = _operation("GetBudgetsByIds")
GET_CAMPAIGN_IDS_BY_BUDGET_IDS: Operation[
    api.GetCampaignIdsByBudgetIdsRequest, api.GetCampaignIdsByBudgetIdsResponse
] = _operation("GetCampaignIdsByBudgetIds")
ADD_BID_STRATEGIES: Operation[api.AddBidStrategiesRequest, api.AddBidStrategiesResponse] = _operation(
    "AddBidStrategies"
)
UPDATE_BID_STRATEGIES: Operation[api.UpdateBidStrategiesRequest, api.UpdateBidStrategiesResponse] = _operation(
    "UpdateBidStrategies"
)
DELETE_BID_STRATEGIES: Operation[api.DeleteBidStrategiesRequest, api.DeleteBidStrategiesResponse] = _operation(
    "DeleteBidStrategies"
)
GET_BID_STRATEGIES_BY_IDS: Operation[api.GetBidStrategiesByIdsRequest, api.GetBidStrategiesByIdsResponse] = _operation(
    "GetBidStrategiesByIds"
)
GET_CAMPAIGN_IDS_BY_BID_STRATEGY_IDS: Operation[
    api.GetCampaignIdsByBidStrategyIdsRequest, api.GetCampaignIdsByBidStrategyIdsResponse
] = _operation("GetCampaignIdsByBidStrategyIds")
ADD_AUDIENCE_GROUPS: Operation[api.AddAudienceGroupsRequest, api.AddAudienceGroupsResponse] = _operation(
    "AddAudienceGroups"
)
UPDATE_AUDIENCE_GROUPS: Operation[api.UpdateAudienceGroupsRequest, api.UpdateAudienceGroupsResponse] = _operation(
    "UpdateAudienceGroups"
)
DELETE_AUDIENCE_GROUPS: Operation[api.DeleteAudienceGroupsRequest, api.DeleteAudienceGroupsResponse] = _operation(
    "DeleteAudienceGroups"
)
GET_AUDIENCE_GROUPS_BY_IDS: Operation[api.GetAudienceGroupsByIdsRequest, api.GetAudienceGroupsByIdsResponse] = (
    _operation("GetAudienceGroupsByIds")
)
ADD_ASSET_GROUPS: Operation[api.AddAssetGroupsRequest, api.AddAssetGroupsResponse] = _operation("AddAssetGroups")
UPDATE_ASSET_GROUPS: Operation[api.UpdateAssetGroupsRequest, api.UpdateAssetGroupsResponse] = _operation(
    "UpdateAssetGroups"
)
DELETE_ASSET_GROUPS: Operation[api.DeleteAssetGroupsRequest, api.DeleteAssetGroupsResponse] = _operation(
    "DeleteAssetGroups"
)
GET_ASSET_GROUPS_BY_IDS: Operation[api.GetAssetGroupsByIdsRequest, api.GetAssetGroupsByIdsResponse] = _operation(
    "GetAssetGroupsByIds"
)
GET_ASSET_GROUPS_BY_CAMPAIGN_ID: Operation[
    api.GetAssetGroupsByCampaignIdRequest, api.GetAssetGroupsByCampaignIdResponse
] = _operation("GetAssetGroupsByCampaignId")
GET_ASSET_GROUPS_EDITORIAL_REASONS: Operation[
    api.GetAssetGroupsEditorialReasonsRequest, api.GetAssetGroupsEditorialReasonsResponse
] = _operation("GetAssetGroupsEditorialReasons")
SET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS: Operation[
    api.SetAudienceGroupAssetGroupAssociationsRequest, api.SetAudienceGroupAssetGroupAssociationsResponse
] = _operation("SetAudienceGroupAssetGroupAssociations")
DELETE_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS: Operation[
    api.DeleteAudienceGroupAssetGroupAssociationsRequest, api.DeleteAudienceGroupAssetGroupAssociationsResponse
] = _operation("DeleteAudienceGroupAssetGroupAssociations")
GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_ASSET_GROUP_IDS: Operation[
    api.GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest,
    api.GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse,
] = _operation("GetAudienceGroupAssetGroupAssociationsByAssetGroupIds")
GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_AUDIENCE_GROUP_IDS: Operation[
    api.GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest,
    api.GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse,
] = _operation("GetAudienceGroupAssetGroupAssociationsByAudienceGroupIds")
ADD_AUDIENCES: Operation[api.AddAudiencesRequest, api.AddAudiencesResponse] = _operation("AddAudiences")
UPDATE_AUDIENCES: Operation[api.UpdateAudiencesRequest, api.UpdateAudiencesResponse] = _operation("UpdateAudiences")
DELETE_AUDIENCES: Operation[api.DeleteAudiencesRequest, api.DeleteAudiencesResponse] = _operation("DeleteAudiences")
GET_AUDIENCES_BY_IDS: Operation[api.GetAudiencesByIdsRequest, api.GetAudiencesByIdsResponse] = _operation(
    "GetAudiencesByIds"
)
APPLY_CUSTOMER_LIST_ITEMS: Operation[api.ApplyCustomerListItemsRequest, api.ApplyCustomerListItemsResponse] = (
    _operation("ApplyCustomerListItems")
)
APPLY_CUSTOMER_LIST_USER_DATA: Operation[
    api.ApplyCustomerListUserDataRequest, api.ApplyCustomerListUserDataResponse
] = _operation("ApplyCustomerListUserData")
GET_UET_TAGS_BY_IDS: Operation[api.GetUetTagsByIdsRequest, api.GetUetTagsByIdsResponse] = _operation("GetUetTagsByIds")
ADD_UET_TAGS: Operation[api.AddUetTagsRequest, api.AddUetTagsResponse] = _operation("AddUetTags")
UPDATE_UET_TAGS: Operation[api.UpdateUetTagsRequest, api.UpdateUetTagsResponse] = _operation("UpdateUetTags")
GET_CONVERSION_GOALS_BY_IDS: Operation[api.GetConversionGoalsByIdsRequest, api.GetConversionGoalsByIdsResponse] = (
    _operation("GetConversionGoalsByIds")
)
GET_CONVERSION_GOALS_BY_TAG_IDS: Operation[
    api.GetConversionGoalsByTagIdsRequest, api.GetConversionGoalsByTagIdsResponse
] = _operation("GetConversionGoalsByTagIds")
ADD_CONVERSION_GOALS: Operation[api.AddConversionGoalsRequest, api.AddConversionGoalsResponse] = _operation(
    "AddConversionGoals"
)
UPDATE_CONVERSION_GOALS: Operation[api.UpdateConversionGoalsRequest, api.UpdateConversionGoalsResponse] = _operation(
    "UpdateConversionGoals"
)
APPLY_OFFLINE_CONVERSIONS: Operation[api.ApplyOfflineConversionsRequest, api.ApplyOfflineConversionsResponse] = (
    _operation("ApplyOfflineConversions")
)
APPLY_OFFLINE_CONVERSION_ADJUSTMENTS: Operation[
    api.ApplyOfflineConversionAdjustmentsRequest, api.ApplyOfflineConversionAdjustmentsResponse
] = _operation("ApplyOfflineConversionAdjustments")
APPLY_ONLINE_CONVERSION_ADJUSTMENTS: Operation[
    api.ApplyOnlineConversionAdjustmentsRequest, api.ApplyOnlineConversionAdjustmentsResponse
] = _operation("ApplyOnlineConversionAdjustments")
GET_OFFLINE_CONVERSION_REPORTS: Operation[
    api.GetOfflineConversionReportsRequest, api.GetOfflineConversionReportsResponse
] = _operation("GetOfflineConversionReports")
GET_OFFLINE_CONVERSION_REPORT_BY_GOAL_IDS: Operation[
    api.GetOfflineConversionReportByGoalIdsRequest, api.GetOfflineConversionReportByGoalIdsResponse
] = _operation("GetOfflineConversionReportByGoalIds")
ADD_LABELS: Operation[api.AddLabelsRequest, api.AddLabelsResponse] = _operation("AddLabels")
DELETE_LABELS: Operation[api.DeleteLabelsRequest, api.DeleteLabelsResponse] = _operation("DeleteLabels")
UPDATE_LABELS: Operation[api.UpdateLabelsRequest, api.UpdateLabelsResponse] = _operation("UpdateLabels")
GET_LABELS_BY_IDS: Operation[api.GetLabelsByIdsRequest, api.GetLabelsByIdsResponse] = _operation("GetLabelsByIds")
SET_LABEL_ASSOCIATIONS: Operation[api.SetLabelAssociationsRequest, api.SetLabelAssociationsResponse] = _operation(
    "SetLabelAssociations"
)
DELETE_LABEL_ASSOCIATIONS: Operation[api.DeleteLabelAssociationsRequest, api.DeleteLabelAssociationsResponse] = (
    _operation("DeleteLabelAssociations")
)
GET_LABEL_ASSOCIATIONS_BY_ENTITY_IDS: Operation[
    api.GetLabelAssociationsByEntityIdsRequest, api.GetLabelAssociationsByEntityIdsResponse
] = _operation("GetLabelAssociationsByEntityIds")
GET_LABEL_ASSOCIATIONS_BY_LABEL_IDS: Operation[
    api.GetLabelAssociationsByLabelIdsRequest, api.GetLabelAssociationsByLabelIdsResponse
] = _operation("GetLabelAssociationsByLabelIds")
ADD_EXPERIMENTS: Operation[api.AddExperimentsRequest, api.AddExperimentsResponse] = _operation("AddExperiments")
DELETE_EXPERIMENTS: Operation[api.DeleteExperimentsRequest, api.DeleteExperimentsResponse] = _operation(
    "DeleteExperiments"
)
UPDATE_EXPERIMENTS: Operation[api.UpdateExperimentsRequest, api.UpdateExperimentsResponse] = _operation(
    "UpdateExperiments"
)
GET_EXPERIMENTS_BY_IDS: Operation[api.GetExperimentsByIdsRequest, api.GetExperimentsByIdsResponse] = _operation(
    "GetExperimentsByIds"
)
GET_PROFILE_DATA_FILE_URL: Operation[api.GetProfileDataFileUrlRequest, api.GetProfileDataFileUrlResponse] = _operation(
    "GetProfileDataFileUrl"
)
SEARCH_COMPANIES: Operation[api.SearchCompaniesRequest, api.SearchCompaniesResponse] = _operation("SearchCompanies")
GET_FILE_IMPORT_UPLOAD_URL: Operation[api.GetFileImportUploadUrlRequest, api.GetFileImportUploadUrlResponse] = (
    _operation("GetFileImportUploadUrl")
)
ADD_IMPORT_JOBS: Operation[api.AddImportJobsRequest, api.AddImportJobsResponse] = _operation("AddImportJobs")
GET_IMPORT_RESULTS: Operation[api.GetImportResultsRequest, api.GetImportResultsResponse] = _operation(
    "GetImportResults"
)
GET_IMPORT_JOBS_BY_IDS: Operation[api.GetImportJobsByIdsRequest, api.GetImportJobsByIdsResponse] = _operation(
    "GetImportJobsByIds"
)
DELETE_IMPORT_JOBS: Operation[api.DeleteImportJobsRequest, api.DeleteImportJobsResponse] = _operation(
    "DeleteImportJobs"
)
GET_IMPORT_ENTITY_IDS_MAPPING: Operation[
    api.GetImportEntityIdsMappingRequest, api.GetImportEntityIdsMappingResponse
] = _operation("GetImportEntityIdsMapping")
UPDATE_IMPORT_JOBS: Operation[api.UpdateImportJobsRequest, api.UpdateImportJobsResponse] = _operation(
    "UpdateImportJobs"
)
ADD_VIDEOS: Operation[api.AddVideosRequest, api.AddVideosResponse] = _operation("AddVideos")
DELETE_VIDEOS: Operation[api.DeleteVideosRequest, api.DeleteVideosResponse] = _operation("DeleteVideos")
GET_VIDEOS_BY_IDS: Operation[api.GetVideosByIdsRequest, api.GetVideosByIdsResponse] = _operation("GetVideosByIds")
UPDATE_VIDEOS: Operation[api.UpdateVideosRequest, api.UpdateVideosResponse] = _operation("UpdateVideos")
ADD_HTML5S: Operation[api.AddHTML5sRequest, api.AddHTML5sResponse] = _operation("AddHTML5s")
GET_HTML5S_BY_IDS: Operation[api.GetHTML5sByIdsRequest, api.GetHTML5sByIdsResponse] = _operation("GetHTML5sByIds")
DELETE_HTML5S: Operation[api.DeleteHTML5sRequest, api.DeleteHTML5sResponse] = _operation("DeleteHTML5s")
ADD_CAMPAIGN_CONVERSION_GOALS: Operation[
    api.AddCampaignConversionGoalsRequest, api.AddCampaignConversionGoalsResponse
] = _operation("AddCampaignConversionGoals")
DELETE_CAMPAIGN_CONVERSION_GOALS: Operation[
    api.DeleteCampaignConversionGoalsRequest, api.DeleteCampaignConversionGoalsResponse
] = _operation("DeleteCampaignConversionGoals")
ADD_DATA_EXCLUSIONS: Operation[api.AddDataExclusionsRequest, api.AddDataExclusionsResponse] = _operation(
    "AddDataExclusions"
)
UPDATE_DATA_EXCLUSIONS: Operation[api.UpdateDataExclusionsRequest, api.UpdateDataExclusionsResponse] = _operation(
    "UpdateDataExclusions"
)
DELETE_DATA_EXCLUSIONS: Operation[api.DeleteDataExclusionsRequest, api.DeleteDataExclusionsResponse] = _operation(
    "DeleteDataExclusions"
)
GET_DATA_EXCLUSIONS_BY_IDS: Operation[api.GetDataExclusionsByIdsRequest, api.GetDataExclusionsByIdsResponse] = (
    _operation("GetDataExclusionsByIds")
)
GET_DATA_EXCLUSIONS_BY_ACCOUNT_ID: Operation[
    api.GetDataExclusionsByAccountIdRequest, api.GetDataExclusionsByAccountIdResponse
] = _operation("GetDataExclusionsByAccountId")
ADD_SEASONALITY_ADJUSTMENTS: Operation[api.AddSeasonalityAdjustmentsRequest, api.AddSeasonalityAdjustmentsResponse] = (
    _operation("AddSeasonalityAdjustments")
)
UPDATE_SEASONALITY_ADJUSTMENTS: Operation[
    api.UpdateSeasonalityAdjustmentsRequest, api.UpdateSeasonalityAdjustmentsResponse
] = _operation("UpdateSeasonalityAdjustments")
DELETE_SEASONALITY_ADJUSTMENTS: Operation[
    api.DeleteSeasonalityAdjustmentsRequest, api.DeleteSeasonalityAdjustmentsResponse
] = _operation("DeleteSeasonalityAdjustments")
GET_SEASONALITY_ADJUSTMENTS_BY_IDS: Operation[
    api.GetSeasonalityAdjustmentsByIdsRequest, api.GetSeasonalityAdjustmentsByIdsResponse
] = _operation("GetSeasonalityAdjustmentsByIds")
GET_SEASONALITY_ADJUSTMENTS_BY_ACCOUNT_ID: Operation[
    api.GetSeasonalityAdjustmentsByAccountIdRequest, api.GetSeasonalityAdjustmentsByAccountIdResponse
] = _operation("GetSeasonalityAdjustmentsByAccountId")
CREATE_ASSET_GROUP_RECOMMENDATION: Operation[
    api.CreateAssetGroupRecommendationRequest, api.CreateAssetGroupRecommendationResponse
] = _operation("CreateAssetGroupRecommendation")
CREATE_RESPONSIVE_AD_RECOMMENDATION: Operation[
    api.CreateResponsiveAdRecommendationRequest, api.CreateResponsiveAdRecommendationResponse
] = _operation("CreateResponsiveAdRecommendation")
CREATE_RESPONSIVE_SEARCH_AD_RECOMMENDATION: Operation[
    api.CreateResponsiveSearchAdRecommendationRequest, api.CreateResponsiveSearchAdRecommendationResponse
] = _operation("CreateResponsiveSearchAdRecommendation")
REFINE_ASSET_GROUP_RECOMMENDATION: Operation[
    api.RefineAssetGroupRecommendationRequest, api.RefineAssetGroupRecommendationResponse
] = _operation("RefineAssetGroupRecommendation")
REFINE_RESPONSIVE_AD_RECOMMENDATION: Operation[
    api.RefineResponsiveAdRecommendationRequest, api.RefineResponsiveAdRecommendationResponse
] = _operation("RefineResponsiveAdRecommendation")
REFINE_RESPONSIVE_SEARCH_AD_RECOMMENDATION: Operation[
    api.RefineResponsiveSearchAdRecommendationRequest, api.RefineResponsiveSearchAdRecommendationResponse
] = _operation("RefineResponsiveSearchAdRecommendation")
GET_RESPONSIVE_AD_RECOMMENDATION_JOB: Operation[
    api.GetResponsiveAdRecommendationJobRequest, api.GetResponsiveAdRecommendationJobResponse
] = _operation("GetResponsiveAdRecommendationJob")
UPDATE_CONVERSION_VALUE_RULES: Operation[
    api.UpdateConversionValueRulesRequest, api.UpdateConversionValueRulesResponse
] = _operation("UpdateConversionValueRules")
UPDATE_CONVERSION_VALUE_RULES_STATUS: Operation[
    api.UpdateConversionValueRulesStatusRequest, api.UpdateConversionValueRulesStatusResponse
] = _operation("UpdateConversionValueRulesStatus")
ADD_CONVERSION_VALUE_RULES: Operation[api.AddConversionValueRulesRequest, api.AddConversionValueRulesResponse] = (
    _operation("AddConversionValueRules")
)
GET_CONVERSION_VALUE_RULES_BY_ACCOUNT_ID: Operation[
    api.GetConversionValueRulesByAccountIdRequest, api.GetConversionValueRulesByAccountIdResponse
] = _operation("GetConversionValueRulesByAccountId")
GET_CONVERSION_VALUE_RULES_BY_IDS: Operation[
    api.GetConversionValueRulesByIdsRequest, api.GetConversionValueRulesByIdsResponse
] = _operation("GetConversionValueRulesByIds")
ADD_BRAND_KITS: Operation[api.AddBrandKitsRequest, api.AddBrandKitsResponse] = _operation("AddBrandKits")
UPDATE_BRAND_KITS: Operation[api.UpdateBrandKitsRequest, api.UpdateBrandKitsResponse] = _operation("UpdateBrandKits")
DELETE_BRAND_KITS: Operation[api.DeleteBrandKitsRequest, api.DeleteBrandKitsResponse] = _operation("DeleteBrandKits")
CREATE_BRAND_KIT_RECOMMENDATION: Operation[
    api.CreateBrandKitRecommendationRequest, api.CreateBrandKitRecommendationResponse
] = _operation("CreateBrandKitRecommendation")
ADD_NEW_CUSTOMER_ACQUISITION_GOALS: Operation[
    api.AddNewCustomerAcquisitionGoalsRequest, api.AddNewCustomerAcquisitionGoalsResponse
] = _operation("AddNewCustomerAcquisitionGoals")
UPDATE_NEW_CUSTOMER_ACQUISITION_GOALS: Operation[
    api.UpdateNewCustomerAcquisitionGoalsRequest, api.UpdateNewCustomerAcquisitionGoalsResponse
] = _operation("UpdateNewCustomerAcquisitionGoals")
GET_NEW_CUSTOMER_ACQUISITION_GOALS_BY_ACCOUNT_ID: Operation[
    api.GetNewCustomerAcquisitionGoalsByAccountIdRequest, api.GetNewCustomerAcquisitionGoalsByAccountIdResponse
] = _operation("GetNewCustomerAcquisitionGoalsByAccountId")
GET_BRAND_KITS_BY_ACCOUNT_ID: Operation[api.GetBrandKitsByAccountIdRequest, api.GetBrandKitsByAccountIdResponse] = (
    _operation("GetBrandKitsByAccountId")
)
GET_BRAND_KITS_BY_IDS: Operation[api.GetBrandKitsByIdsRequest, api.GetBrandKitsByIdsResponse] = _operation(
    "GetBrandKitsByIds"
)
GET_CLIPCHAMP_TEMPLATES: Operation[api.GetClipchampTemplatesRequest, api.GetClipchampTemplatesResponse] = _operation(
    "GetClipchampTemplates"
)
GET_SUPPORTED_CLIPCHAMP_AUDIO: Operation[
    api.GetSupportedClipchampAudioRequest, api.GetSupportedClipchampAudioResponse
] = _operation("GetSupportedClipchampAudio")
GET_SUPPORTED_FONTS: Operation[api.GetSupportedFontsRequest, api.GetSupportedFontsResponse] = _operation(
    "GetSupportedFonts"
)
GET_HEALTH_CHECK: Operation[api.GetHealthCheckRequest, api.GetHealthCheckResponse] = _operation("GetHealthCheck")
GET_DIAGNOSTICS: Operation[api.GetDiagnosticsRequest, api.GetDiagnosticsResponse] = _operation("GetDiagnostics")
GET_ANNOTATION_OPT_OUT: Operation[api.GetAnnotationOptOutRequest, api.GetAnnotationOptOutResponse] = _operation(
    "GetAnnotationOptOut"
)
UPDATE_ANNOTATION_OPT_OUT: Operation[api.UpdateAnnotationOptOutRequest, api.UpdateAnnotationOptOutResponse] = (
    _operation("UpdateAnnotationOptOut")
)
ADD_LINKED_IN_SEGMENTS: Operation[api.AddLinkedInSegmentsRequest, api.AddLinkedInSegmentsResponse] = _operation(
    "AddLinkedInSegments"
)
DELETE_LINKED_IN_SEGMENTS: Operation[api.DeleteLinkedInSegmentsRequest, api.DeleteLinkedInSegmentsResponse] = (
    _operation("DeleteLinkedInSegments")
)
UPDATE_LINKED_IN_SEGMENTS: Operation[api.UpdateLinkedInSegmentsRequest, api.UpdateLinkedInSegmentsResponse] = (
    _operation("UpdateLinkedInSegments")
)
GET_LINKED_IN_SEGMENTS: Operation[api.GetLinkedInSegmentsRequest, api.GetLinkedInSegmentsResponse] = _operation(
    "GetLinkedInSegments"
)
GET_COMPANY_LIST_DETAILS: Operation[api.GetCompanyListDetailsRequest, api.GetCompanyListDetailsResponse] = _operation(
    "GetCompanyListDetails"
)
GET_UET_TAG_AUTH_KEY: Operation[api.GetUetTagAuthKeyRequest, api.GetUetTagAuthKeyResponse] = _operation(
    "GetUetTagAuthKey"
)
