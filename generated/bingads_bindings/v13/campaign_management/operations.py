"""Operations of Campaign Management v13."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TYPE_CHECKING
from ..._api import API
from ...api import Service
from ...operation import Fault, Operation
from ...record import Element
from .._types import TYPES

if TYPE_CHECKING:
    from .. import campaign_management as api

SERVICE = Service(
    name="Campaign Management",
    version="v13",
    endpoints={
        "production": "https://campaign.api.bingads.microsoft.com/Api/Advertiser/CampaignManagement/v13/CampaignManagementService.svc",
        "sandbox": "https://campaign.api.sandbox.bingads.microsoft.com/Api/Advertiser/CampaignManagement/v13/CampaignManagementService.svc",
    },
)

_PACKAGE = __name__.rpartition(".")[0]
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


def _operation(name: str, request: str, response: str, soap_action: str | None = None) -> Operation[Any, Any]:
    _operations[name] = Operation(
        name=name,
        soap_action=name if soap_action is None else soap_action,
        package=_PACKAGE,
        types=TYPES,
        request_name=request,
        response_name=response,
        request_header_elements=_REQUEST_HEADERS,
        response_header_elements=_RESPONSE_HEADERS,
        faults=_FAULTS,
        action_header="Action",
        api=API,
        read=API.is_read(name),
    )
    return _operations[name]


def _operation_2(name: str, request: str, response: str, soap_action: str | None = None) -> Operation[Any, Any]:
    _operations[name] = Operation(
        name=name,
        soap_action=name if soap_action is None else soap_action,
        package=_PACKAGE,
        types=TYPES,
        request_name=request,
        response_name=response,
        request_header_elements=_REQUEST_HEADERS,
        response_header_elements=_RESPONSE_HEADERS,
        faults=_FAULTS_2,
        action_header="Action",
        api=API,
        read=API.is_read(name),
    )
    return _operations[name]


ADD_CAMPAIGNS: Operation[api.AddCampaignsRequest, api.AddCampaignsResponse] = _operation(
    "AddCampaigns", "AddCampaignsRequest", "AddCampaignsResponse"
)
GET_CAMPAIGNS_BY_ACCOUNT_ID: Operation[api.GetCampaignsByAccountIdRequest, api.GetCampaignsByAccountIdResponse] = (
    _operation("GetCampaignsByAccountId", "GetCampaignsByAccountIdRequest", "GetCampaignsByAccountIdResponse")
)
GET_CAMPAIGNS_BY_IDS: Operation[api.GetCampaignsByIdsRequest, api.GetCampaignsByIdsResponse] = _operation(
    "GetCampaignsByIds", "GetCampaignsByIdsRequest", "GetCampaignsByIdsResponse"
)
DELETE_CAMPAIGNS: Operation[api.DeleteCampaignsRequest, api.DeleteCampaignsResponse] = _operation(
    "DeleteCampaigns", "DeleteCampaignsRequest", "DeleteCampaignsResponse"
)
UPDATE_CAMPAIGNS: Operation[api.UpdateCampaignsRequest, api.UpdateCampaignsResponse] = _operation(
    "UpdateCampaigns", "UpdateCampaignsRequest", "UpdateCampaignsResponse"
)
GET_NEGATIVE_SITES_BY_CAMPAIGN_IDS: Operation[
    api.GetNegativeSitesByCampaignIdsRequest, api.GetNegativeSitesByCampaignIdsResponse
] = _operation(
    "GetNegativeSitesByCampaignIds", "GetNegativeSitesByCampaignIdsRequest", "GetNegativeSitesByCampaignIdsResponse"
)
SET_NEGATIVE_SITES_TO_CAMPAIGNS: Operation[
    api.SetNegativeSitesToCampaignsRequest, api.SetNegativeSitesToCampaignsResponse
] = _operation(
    "SetNegativeSitesToCampaigns", "SetNegativeSitesToCampaignsRequest", "SetNegativeSitesToCampaignsResponse"
)
GET_CONFIG_VALUE: Operation[api.GetConfigValueRequest, api.GetConfigValueResponse] = _operation(
    "GetConfigValue", "GetConfigValueRequest", "GetConfigValueResponse"
)
GET_BSC_COUNTRIES: Operation[api.GetBSCCountriesRequest, api.GetBSCCountriesResponse] = _operation(
    "GetBSCCountries", "GetBSCCountriesRequest", "GetBSCCountriesResponse"
)
ADD_AD_GROUPS: Operation[api.AddAdGroupsRequest, api.AddAdGroupsResponse] = _operation(
    "AddAdGroups", "AddAdGroupsRequest", "AddAdGroupsResponse"
)
DELETE_AD_GROUPS: Operation[api.DeleteAdGroupsRequest, api.DeleteAdGroupsResponse] = _operation(
    "DeleteAdGroups", "DeleteAdGroupsRequest", "DeleteAdGroupsResponse"
)
GET_AD_GROUPS_BY_IDS: Operation[api.GetAdGroupsByIdsRequest, api.GetAdGroupsByIdsResponse] = _operation(
    "GetAdGroupsByIds", "GetAdGroupsByIdsRequest", "GetAdGroupsByIdsResponse"
)
GET_AD_GROUPS_BY_CAMPAIGN_ID: Operation[api.GetAdGroupsByCampaignIdRequest, api.GetAdGroupsByCampaignIdResponse] = (
    _operation("GetAdGroupsByCampaignId", "GetAdGroupsByCampaignIdRequest", "GetAdGroupsByCampaignIdResponse")
)
UPDATE_AD_GROUPS: Operation[api.UpdateAdGroupsRequest, api.UpdateAdGroupsResponse] = _operation(
    "UpdateAdGroups", "UpdateAdGroupsRequest", "UpdateAdGroupsResponse"
)
GET_NEGATIVE_SITES_BY_AD_GROUP_IDS: Operation[
    api.GetNegativeSitesByAdGroupIdsRequest, api.GetNegativeSitesByAdGroupIdsResponse
] = _operation(
    "GetNegativeSitesByAdGroupIds", "GetNegativeSitesByAdGroupIdsRequest", "GetNegativeSitesByAdGroupIdsResponse"
)
SET_NEGATIVE_SITES_TO_AD_GROUPS: Operation[
    api.SetNegativeSitesToAdGroupsRequest, api.SetNegativeSitesToAdGroupsResponse
] = _operation("SetNegativeSitesToAdGroups", "SetNegativeSitesToAdGroupsRequest", "SetNegativeSitesToAdGroupsResponse")
GET_GEO_LOCATIONS_FILE_URL: Operation[api.GetGeoLocationsFileUrlRequest, api.GetGeoLocationsFileUrlResponse] = (
    _operation("GetGeoLocationsFileUrl", "GetGeoLocationsFileUrlRequest", "GetGeoLocationsFileUrlResponse")
)
ADD_ADS: Operation[api.AddAdsRequest, api.AddAdsResponse] = _operation_2("AddAds", "AddAdsRequest", "AddAdsResponse")
DELETE_ADS: Operation[api.DeleteAdsRequest, api.DeleteAdsResponse] = _operation(
    "DeleteAds", "DeleteAdsRequest", "DeleteAdsResponse"
)
GET_ADS_BY_EDITORIAL_STATUS: Operation[api.GetAdsByEditorialStatusRequest, api.GetAdsByEditorialStatusResponse] = (
    _operation("GetAdsByEditorialStatus", "GetAdsByEditorialStatusRequest", "GetAdsByEditorialStatusResponse")
)
GET_ADS_BY_IDS: Operation[api.GetAdsByIdsRequest, api.GetAdsByIdsResponse] = _operation(
    "GetAdsByIds", "GetAdsByIdsRequest", "GetAdsByIdsResponse"
)
GET_ADS_BY_AD_GROUP_ID: Operation[api.GetAdsByAdGroupIdRequest, api.GetAdsByAdGroupIdResponse] = _operation(
    "GetAdsByAdGroupId", "GetAdsByAdGroupIdRequest", "GetAdsByAdGroupIdResponse"
)
UPDATE_ADS: Operation[api.UpdateAdsRequest, api.UpdateAdsResponse] = _operation_2(
    "UpdateAds", "UpdateAdsRequest", "UpdateAdsResponse"
)
ADD_KEYWORDS: Operation[api.AddKeywordsRequest, api.AddKeywordsResponse] = _operation_2(
    "AddKeywords", "AddKeywordsRequest", "AddKeywordsResponse"
)
DELETE_KEYWORDS: Operation[api.DeleteKeywordsRequest, api.DeleteKeywordsResponse] = _operation(
    "DeleteKeywords", "DeleteKeywordsRequest", "DeleteKeywordsResponse"
)
GET_KEYWORDS_BY_EDITORIAL_STATUS: Operation[
    api.GetKeywordsByEditorialStatusRequest, api.GetKeywordsByEditorialStatusResponse
] = _operation(
    "GetKeywordsByEditorialStatus", "GetKeywordsByEditorialStatusRequest", "GetKeywordsByEditorialStatusResponse"
)
GET_KEYWORDS_BY_IDS: Operation[api.GetKeywordsByIdsRequest, api.GetKeywordsByIdsResponse] = _operation(
    "GetKeywordsByIds", "GetKeywordsByIdsRequest", "GetKeywordsByIdsResponse"
)
GET_KEYWORDS_BY_AD_GROUP_ID: Operation[api.GetKeywordsByAdGroupIdRequest, api.GetKeywordsByAdGroupIdResponse] = (
    _operation("GetKeywordsByAdGroupId", "GetKeywordsByAdGroupIdRequest", "GetKeywordsByAdGroupIdResponse")
)
GET_KEYWORDS_BY_ASSET_GROUP_ID: Operation[
    api.GetKeywordsByAssetGroupIdRequest, api.GetKeywordsByAssetGroupIdResponse
] = _operation("GetKeywordsByAssetGroupId", "GetKeywordsByAssetGroupIdRequest", "GetKeywordsByAssetGroupIdResponse")
UPDATE_KEYWORDS: Operation[api.UpdateKeywordsRequest, api.UpdateKeywordsResponse] = _operation_2(
    "UpdateKeywords", "UpdateKeywordsRequest", "UpdateKeywordsResponse"
)
APPEAL_EDITORIAL_REJECTIONS: Operation[api.AppealEditorialRejectionsRequest, api.AppealEditorialRejectionsResponse] = (
    _operation("AppealEditorialRejections", "AppealEditorialRejectionsRequest", "AppealEditorialRejectionsResponse")
)
GET_EDITORIAL_REASONS_BY_IDS: Operation[api.GetEditorialReasonsByIdsRequest, api.GetEditorialReasonsByIdsResponse] = (
    _operation("GetEditorialReasonsByIds", "GetEditorialReasonsByIdsRequest", "GetEditorialReasonsByIdsResponse")
)
GET_ACCOUNT_MIGRATION_STATUSES: Operation[
    api.GetAccountMigrationStatusesRequest, api.GetAccountMigrationStatusesResponse
] = _operation(
    "GetAccountMigrationStatuses", "GetAccountMigrationStatusesRequest", "GetAccountMigrationStatusesResponse"
)
SET_ACCOUNT_PROPERTIES: Operation[api.SetAccountPropertiesRequest, api.SetAccountPropertiesResponse] = _operation(
    "SetAccountProperties", "SetAccountPropertiesRequest", "SetAccountPropertiesResponse"
)
GET_ACCOUNT_PROPERTIES: Operation[api.GetAccountPropertiesRequest, api.GetAccountPropertiesResponse] = _operation(
    "GetAccountProperties", "GetAccountPropertiesRequest", "GetAccountPropertiesResponse"
)
ADD_AD_EXTENSIONS: Operation[api.AddAdExtensionsRequest, api.AddAdExtensionsResponse] = _operation(
    "AddAdExtensions", "AddAdExtensionsRequest", "AddAdExtensionsResponse"
)
GET_AD_EXTENSIONS_BY_IDS: Operation[api.GetAdExtensionsByIdsRequest, api.GetAdExtensionsByIdsResponse] = _operation(
    "GetAdExtensionsByIds", "GetAdExtensionsByIdsRequest", "GetAdExtensionsByIdsResponse"
)
UPDATE_AD_EXTENSIONS: Operation[api.UpdateAdExtensionsRequest, api.UpdateAdExtensionsResponse] = _operation_2(
    "UpdateAdExtensions", "UpdateAdExtensionsRequest", "UpdateAdExtensionsResponse"
)
DELETE_AD_EXTENSIONS: Operation[api.DeleteAdExtensionsRequest, api.DeleteAdExtensionsResponse] = _operation(
    "DeleteAdExtensions", "DeleteAdExtensionsRequest", "DeleteAdExtensionsResponse"
)
GET_AD_EXTENSIONS_EDITORIAL_REASONS: Operation[
    api.GetAdExtensionsEditorialReasonsRequest, api.GetAdExtensionsEditorialReasonsResponse
] = _operation(
    "GetAdExtensionsEditorialReasons",
    "GetAdExtensionsEditorialReasonsRequest",
    "GetAdExtensionsEditorialReasonsResponse",
)
SET_AD_EXTENSIONS_ASSOCIATIONS: Operation[
    api.SetAdExtensionsAssociationsRequest, api.SetAdExtensionsAssociationsResponse
] = _operation_2(
    "SetAdExtensionsAssociations", "SetAdExtensionsAssociationsRequest", "SetAdExtensionsAssociationsResponse"
)
GET_AD_EXTENSIONS_ASSOCIATIONS: Operation[
    api.GetAdExtensionsAssociationsRequest, api.GetAdExtensionsAssociationsResponse
] = _operation(
    "GetAdExtensionsAssociations", "GetAdExtensionsAssociationsRequest", "GetAdExtensionsAssociationsResponse"
)
DELETE_AD_EXTENSIONS_ASSOCIATIONS: Operation[
    api.DeleteAdExtensionsAssociationsRequest, api.DeleteAdExtensionsAssociationsResponse
] = _operation(
    "DeleteAdExtensionsAssociations", "DeleteAdExtensionsAssociationsRequest", "DeleteAdExtensionsAssociationsResponse"
)
GET_AD_EXTENSION_IDS_BY_ACCOUNT_ID: Operation[
    api.GetAdExtensionIdsByAccountIdRequest, api.GetAdExtensionIdsByAccountIdResponse
] = _operation(
    "GetAdExtensionIdsByAccountId", "GetAdExtensionIdsByAccountIdRequest", "GetAdExtensionIdsByAccountIdResponse"
)
ADD_MEDIA: Operation[api.AddMediaRequest, api.AddMediaResponse] = _operation(
    "AddMedia", "AddMediaRequest", "AddMediaResponse"
)
UPDATE_MEDIA: Operation[api.UpdateMediaRequest, api.UpdateMediaResponse] = _operation(
    "UpdateMedia", "UpdateMediaRequest", "UpdateMediaResponse"
)
DELETE_MEDIA: Operation[api.DeleteMediaRequest, api.DeleteMediaResponse] = _operation(
    "DeleteMedia", "DeleteMediaRequest", "DeleteMediaResponse"
)
GET_MEDIA_META_DATA_BY_ACCOUNT_ID: Operation[
    api.GetMediaMetaDataByAccountIdRequest, api.GetMediaMetaDataByAccountIdResponse
] = _operation(
    "GetMediaMetaDataByAccountId", "GetMediaMetaDataByAccountIdRequest", "GetMediaMetaDataByAccountIdResponse"
)
GET_MEDIA_META_DATA_BY_IDS: Operation[api.GetMediaMetaDataByIdsRequest, api.GetMediaMetaDataByIdsResponse] = _operation(
    "GetMediaMetaDataByIds", "GetMediaMetaDataByIdsRequest", "GetMediaMetaDataByIdsResponse"
)
GET_MEDIA_ASSOCIATIONS: Operation[api.GetMediaAssociationsRequest, api.GetMediaAssociationsResponse] = _operation(
    "GetMediaAssociations", "GetMediaAssociationsRequest", "GetMediaAssociationsResponse"
)
GET_AD_GROUP_CRITERIONS_BY_IDS: Operation[
    api.GetAdGroupCriterionsByIdsRequest, api.GetAdGroupCriterionsByIdsResponse
] = _operation("GetAdGroupCriterionsByIds", "GetAdGroupCriterionsByIdsRequest", "GetAdGroupCriterionsByIdsResponse")
ADD_AD_GROUP_CRITERIONS: Operation[api.AddAdGroupCriterionsRequest, api.AddAdGroupCriterionsResponse] = _operation_2(
    "AddAdGroupCriterions", "AddAdGroupCriterionsRequest", "AddAdGroupCriterionsResponse"
)
UPDATE_AD_GROUP_CRITERIONS: Operation[api.UpdateAdGroupCriterionsRequest, api.UpdateAdGroupCriterionsResponse] = (
    _operation_2("UpdateAdGroupCriterions", "UpdateAdGroupCriterionsRequest", "UpdateAdGroupCriterionsResponse")
)
DELETE_AD_GROUP_CRITERIONS: Operation[api.DeleteAdGroupCriterionsRequest, api.DeleteAdGroupCriterionsResponse] = (
    _operation("DeleteAdGroupCriterions", "DeleteAdGroupCriterionsRequest", "DeleteAdGroupCriterionsResponse")
)
APPLY_PRODUCT_PARTITION_ACTIONS: Operation[
    api.ApplyProductPartitionActionsRequest, api.ApplyProductPartitionActionsResponse
] = _operation(
    "ApplyProductPartitionActions", "ApplyProductPartitionActionsRequest", "ApplyProductPartitionActionsResponse"
)
APPLY_HOTEL_GROUP_ACTIONS: Operation[api.ApplyHotelGroupActionsRequest, api.ApplyHotelGroupActionsResponse] = (
    _operation("ApplyHotelGroupActions", "ApplyHotelGroupActionsRequest", "ApplyHotelGroupActionsResponse")
)
APPLY_ASSET_GROUP_LISTING_GROUP_ACTIONS: Operation[
    api.ApplyAssetGroupListingGroupActionsRequest, api.ApplyAssetGroupListingGroupActionsResponse
] = _operation(
    "ApplyAssetGroupListingGroupActions",
    "ApplyAssetGroupListingGroupActionsRequest",
    "ApplyAssetGroupListingGroupActionsResponse",
)
GET_ASSET_GROUP_LISTING_GROUPS_BY_IDS: Operation[
    api.GetAssetGroupListingGroupsByIdsRequest, api.GetAssetGroupListingGroupsByIdsResponse
] = _operation(
    "GetAssetGroupListingGroupsByIds",
    "GetAssetGroupListingGroupsByIdsRequest",
    "GetAssetGroupListingGroupsByIdsResponse",
)
GET_BMC_STORES_BY_CUSTOMER_ID: Operation[api.GetBMCStoresByCustomerIdRequest, api.GetBMCStoresByCustomerIdResponse] = (
    _operation("GetBMCStoresByCustomerId", "GetBMCStoresByCustomerIdRequest", "GetBMCStoresByCustomerIdResponse")
)
ADD_NEGATIVE_KEYWORDS_TO_ENTITIES: Operation[
    api.AddNegativeKeywordsToEntitiesRequest, api.AddNegativeKeywordsToEntitiesResponse
] = _operation(
    "AddNegativeKeywordsToEntities", "AddNegativeKeywordsToEntitiesRequest", "AddNegativeKeywordsToEntitiesResponse"
)
GET_NEGATIVE_KEYWORDS_BY_ENTITY_IDS: Operation[
    api.GetNegativeKeywordsByEntityIdsRequest, api.GetNegativeKeywordsByEntityIdsResponse
] = _operation(
    "GetNegativeKeywordsByEntityIds", "GetNegativeKeywordsByEntityIdsRequest", "GetNegativeKeywordsByEntityIdsResponse"
)
DELETE_NEGATIVE_KEYWORDS_FROM_ENTITIES: Operation[
    api.DeleteNegativeKeywordsFromEntitiesRequest, api.DeleteNegativeKeywordsFromEntitiesResponse
] = _operation(
    "DeleteNegativeKeywordsFromEntities",
    "DeleteNegativeKeywordsFromEntitiesRequest",
    "DeleteNegativeKeywordsFromEntitiesResponse",
)
GET_SHARED_ENTITIES_BY_ACCOUNT_ID: Operation[
    api.GetSharedEntitiesByAccountIdRequest, api.GetSharedEntitiesByAccountIdResponse
] = _operation(
    "GetSharedEntitiesByAccountId", "GetSharedEntitiesByAccountIdRequest", "GetSharedEntitiesByAccountIdResponse"
)
GET_SHARED_ENTITIES: Operation[api.GetSharedEntitiesRequest, api.GetSharedEntitiesResponse] = _operation(
    "GetSharedEntities", "GetSharedEntitiesRequest", "GetSharedEntitiesResponse"
)
ADD_SHARED_ENTITY: Operation[api.AddSharedEntityRequest, api.AddSharedEntityResponse] = _operation(
    "AddSharedEntity", "AddSharedEntityRequest", "AddSharedEntityResponse"
)
GET_LIST_ITEMS_BY_SHARED_LIST: Operation[api.GetListItemsBySharedListRequest, api.GetListItemsBySharedListResponse] = (
    _operation("GetListItemsBySharedList", "GetListItemsBySharedListRequest", "GetListItemsBySharedListResponse")
)
ADD_LIST_ITEMS_TO_SHARED_LIST: Operation[api.AddListItemsToSharedListRequest, api.AddListItemsToSharedListResponse] = (
    _operation("AddListItemsToSharedList", "AddListItemsToSharedListRequest", "AddListItemsToSharedListResponse")
)
UPDATE_SHARED_ENTITIES: Operation[api.UpdateSharedEntitiesRequest, api.UpdateSharedEntitiesResponse] = _operation(
    "UpdateSharedEntities", "UpdateSharedEntitiesRequest", "UpdateSharedEntitiesResponse"
)
DELETE_LIST_ITEMS_FROM_SHARED_LIST: Operation[
    api.DeleteListItemsFromSharedListRequest, api.DeleteListItemsFromSharedListResponse
] = _operation(
    "DeleteListItemsFromSharedList", "DeleteListItemsFromSharedListRequest", "DeleteListItemsFromSharedListResponse"
)
SET_SHARED_ENTITY_ASSOCIATIONS: Operation[
    api.SetSharedEntityAssociationsRequest, api.SetSharedEntityAssociationsResponse
] = _operation(
    "SetSharedEntityAssociations", "SetSharedEntityAssociationsRequest", "SetSharedEntityAssociationsResponse"
)
DELETE_SHARED_ENTITY_ASSOCIATIONS: Operation[
    api.DeleteSharedEntityAssociationsRequest, api.DeleteSharedEntityAssociationsResponse
] = _operation(
    "DeleteSharedEntityAssociations", "DeleteSharedEntityAssociationsRequest", "DeleteSharedEntityAssociationsResponse"
)
GET_SHARED_ENTITY_ASSOCIATIONS_BY_SHARED_ENTITY_IDS: Operation[
    api.GetSharedEntityAssociationsBySharedEntityIdsRequest, api.GetSharedEntityAssociationsBySharedEntityIdsResponse
] = _operation(
    "GetSharedEntityAssociationsBySharedEntityIds",
    "GetSharedEntityAssociationsBySharedEntityIdsRequest",
    "GetSharedEntityAssociationsBySharedEntityIdsResponse",
)
GET_SHARED_ENTITY_ASSOCIATIONS_BY_ENTITY_IDS: Operation[
    api.GetSharedEntityAssociationsByEntityIdsRequest, api.GetSharedEntityAssociationsByEntityIdsResponse
] = _operation(
    "GetSharedEntityAssociationsByEntityIds",
    "GetSharedEntityAssociationsByEntityIdsRequest",
    "GetSharedEntityAssociationsByEntityIdsResponse",
)
DELETE_SHARED_ENTITIES: Operation[api.DeleteSharedEntitiesRequest, api.DeleteSharedEntitiesResponse] = _operation(
    "DeleteSharedEntities", "DeleteSharedEntitiesRequest", "DeleteSharedEntitiesResponse"
)
GET_CAMPAIGN_SIZES_BY_ACCOUNT_ID: Operation[
    api.GetCampaignSizesByAccountIdRequest, api.GetCampaignSizesByAccountIdResponse
] = _operation(
    "GetCampaignSizesByAccountId", "GetCampaignSizesByAccountIdRequest", "GetCampaignSizesByAccountIdResponse"
)
ADD_CAMPAIGN_CRITERIONS: Operation[api.AddCampaignCriterionsRequest, api.AddCampaignCriterionsResponse] = _operation(
    "AddCampaignCriterions", "AddCampaignCriterionsRequest", "AddCampaignCriterionsResponse"
)
UPDATE_CAMPAIGN_CRITERIONS: Operation[api.UpdateCampaignCriterionsRequest, api.UpdateCampaignCriterionsResponse] = (
    _operation("UpdateCampaignCriterions", "UpdateCampaignCriterionsRequest", "UpdateCampaignCriterionsResponse")
)
DELETE_CAMPAIGN_CRITERIONS: Operation[api.DeleteCampaignCriterionsRequest, api.DeleteCampaignCriterionsResponse] = (
    _operation("DeleteCampaignCriterions", "DeleteCampaignCriterionsRequest", "DeleteCampaignCriterionsResponse")
)
GET_CAMPAIGN_CRITERIONS_BY_IDS: Operation[
    api.GetCampaignCriterionsByIdsRequest, api.GetCampaignCriterionsByIdsResponse
] = _operation("GetCampaignCriterionsByIds", "GetCampaignCriterionsByIdsRequest", "GetCampaignCriterionsByIdsResponse")
ADD_BUDGETS: Operation[api.AddBudgetsRequest, api.AddBudgetsResponse] = _operation(
    "AddBudgets", "AddBudgetsRequest", "AddBudgetsResponse"
)
UPDATE_BUDGETS: Operation[api.UpdateBudgetsRequest, api.UpdateBudgetsResponse] = _operation(
    "UpdateBudgets", "UpdateBudgetsRequest", "UpdateBudgetsResponse"
)
DELETE_BUDGETS: Operation[api.DeleteBudgetsRequest, api.DeleteBudgetsResponse] = _operation(
    "DeleteBudgets", "DeleteBudgetsRequest", "DeleteBudgetsResponse"
)
GET_BUDGETS_BY_IDS: Operation[api.GetBudgetsByIdsRequest, api.GetBudgetsByIdsResponse] = _operation(
    "GetBudgetsByIds", "GetBudgetsByIdsRequest", "GetBudgetsByIdsResponse"
)
GET_CAMPAIGN_IDS_BY_BUDGET_IDS: Operation[
    api.GetCampaignIdsByBudgetIdsRequest, api.GetCampaignIdsByBudgetIdsResponse
] = _operation("GetCampaignIdsByBudgetIds", "GetCampaignIdsByBudgetIdsRequest", "GetCampaignIdsByBudgetIdsResponse")
ADD_BID_STRATEGIES: Operation[api.AddBidStrategiesRequest, api.AddBidStrategiesResponse] = _operation(
    "AddBidStrategies", "AddBidStrategiesRequest", "AddBidStrategiesResponse"
)
UPDATE_BID_STRATEGIES: Operation[api.UpdateBidStrategiesRequest, api.UpdateBidStrategiesResponse] = _operation(
    "UpdateBidStrategies", "UpdateBidStrategiesRequest", "UpdateBidStrategiesResponse"
)
DELETE_BID_STRATEGIES: Operation[api.DeleteBidStrategiesRequest, api.DeleteBidStrategiesResponse] = _operation(
    "DeleteBidStrategies", "DeleteBidStrategiesRequest", "DeleteBidStrategiesResponse"
)
GET_BID_STRATEGIES_BY_IDS: Operation[api.GetBidStrategiesByIdsRequest, api.GetBidStrategiesByIdsResponse] = _operation(
    "GetBidStrategiesByIds", "GetBidStrategiesByIdsRequest", "GetBidStrategiesByIdsResponse"
)
GET_CAMPAIGN_IDS_BY_BID_STRATEGY_IDS: Operation[
    api.GetCampaignIdsByBidStrategyIdsRequest, api.GetCampaignIdsByBidStrategyIdsResponse
] = _operation(
    "GetCampaignIdsByBidStrategyIds", "GetCampaignIdsByBidStrategyIdsRequest", "GetCampaignIdsByBidStrategyIdsResponse"
)
ADD_AUDIENCE_GROUPS: Operation[api.AddAudienceGroupsRequest, api.AddAudienceGroupsResponse] = _operation(
    "AddAudienceGroups", "AddAudienceGroupsRequest", "AddAudienceGroupsResponse"
)
UPDATE_AUDIENCE_GROUPS: Operation[api.UpdateAudienceGroupsRequest, api.UpdateAudienceGroupsResponse] = _operation(
    "UpdateAudienceGroups", "UpdateAudienceGroupsRequest", "UpdateAudienceGroupsResponse"
)
DELETE_AUDIENCE_GROUPS: Operation[api.DeleteAudienceGroupsRequest, api.DeleteAudienceGroupsResponse] = _operation(
    "DeleteAudienceGroups", "DeleteAudienceGroupsRequest", "DeleteAudienceGroupsResponse"
)
GET_AUDIENCE_GROUPS_BY_IDS: Operation[api.GetAudienceGroupsByIdsRequest, api.GetAudienceGroupsByIdsResponse] = (
    _operation("GetAudienceGroupsByIds", "GetAudienceGroupsByIdsRequest", "GetAudienceGroupsByIdsResponse")
)
ADD_ASSET_GROUPS: Operation[api.AddAssetGroupsRequest, api.AddAssetGroupsResponse] = _operation(
    "AddAssetGroups", "AddAssetGroupsRequest", "AddAssetGroupsResponse"
)
UPDATE_ASSET_GROUPS: Operation[api.UpdateAssetGroupsRequest, api.UpdateAssetGroupsResponse] = _operation(
    "UpdateAssetGroups", "UpdateAssetGroupsRequest", "UpdateAssetGroupsResponse"
)
DELETE_ASSET_GROUPS: Operation[api.DeleteAssetGroupsRequest, api.DeleteAssetGroupsResponse] = _operation(
    "DeleteAssetGroups", "DeleteAssetGroupsRequest", "DeleteAssetGroupsResponse"
)
GET_ASSET_GROUPS_BY_IDS: Operation[api.GetAssetGroupsByIdsRequest, api.GetAssetGroupsByIdsResponse] = _operation(
    "GetAssetGroupsByIds", "GetAssetGroupsByIdsRequest", "GetAssetGroupsByIdsResponse"
)
GET_ASSET_GROUPS_BY_CAMPAIGN_ID: Operation[
    api.GetAssetGroupsByCampaignIdRequest, api.GetAssetGroupsByCampaignIdResponse
] = _operation("GetAssetGroupsByCampaignId", "GetAssetGroupsByCampaignIdRequest", "GetAssetGroupsByCampaignIdResponse")
GET_ASSET_GROUPS_EDITORIAL_REASONS: Operation[
    api.GetAssetGroupsEditorialReasonsRequest, api.GetAssetGroupsEditorialReasonsResponse
] = _operation(
    "GetAssetGroupsEditorialReasons", "GetAssetGroupsEditorialReasonsRequest", "GetAssetGroupsEditorialReasonsResponse"
)
SET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS: Operation[
    api.SetAudienceGroupAssetGroupAssociationsRequest, api.SetAudienceGroupAssetGroupAssociationsResponse
] = _operation(
    "SetAudienceGroupAssetGroupAssociations",
    "SetAudienceGroupAssetGroupAssociationsRequest",
    "SetAudienceGroupAssetGroupAssociationsResponse",
)
DELETE_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS: Operation[
    api.DeleteAudienceGroupAssetGroupAssociationsRequest, api.DeleteAudienceGroupAssetGroupAssociationsResponse
] = _operation(
    "DeleteAudienceGroupAssetGroupAssociations",
    "DeleteAudienceGroupAssetGroupAssociationsRequest",
    "DeleteAudienceGroupAssetGroupAssociationsResponse",
)
GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_ASSET_GROUP_IDS: Operation[
    api.GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest,
    api.GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse,
] = _operation(
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIds",
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest",
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse",
)
GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_AUDIENCE_GROUP_IDS: Operation[
    api.GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest,
    api.GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse,
] = _operation(
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIds",
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest",
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse",
)
ADD_AUDIENCES: Operation[api.AddAudiencesRequest, api.AddAudiencesResponse] = _operation(
    "AddAudiences", "AddAudiencesRequest", "AddAudiencesResponse"
)
UPDATE_AUDIENCES: Operation[api.UpdateAudiencesRequest, api.UpdateAudiencesResponse] = _operation(
    "UpdateAudiences", "UpdateAudiencesRequest", "UpdateAudiencesResponse"
)
DELETE_AUDIENCES: Operation[api.DeleteAudiencesRequest, api.DeleteAudiencesResponse] = _operation(
    "DeleteAudiences", "DeleteAudiencesRequest", "DeleteAudiencesResponse"
)
GET_AUDIENCES_BY_IDS: Operation[api.GetAudiencesByIdsRequest, api.GetAudiencesByIdsResponse] = _operation(
    "GetAudiencesByIds", "GetAudiencesByIdsRequest", "GetAudiencesByIdsResponse"
)
APPLY_CUSTOMER_LIST_ITEMS: Operation[api.ApplyCustomerListItemsRequest, api.ApplyCustomerListItemsResponse] = (
    _operation("ApplyCustomerListItems", "ApplyCustomerListItemsRequest", "ApplyCustomerListItemsResponse")
)
APPLY_CUSTOMER_LIST_USER_DATA: Operation[
    api.ApplyCustomerListUserDataRequest, api.ApplyCustomerListUserDataResponse
] = _operation("ApplyCustomerListUserData", "ApplyCustomerListUserDataRequest", "ApplyCustomerListUserDataResponse")
GET_UET_TAGS_BY_IDS: Operation[api.GetUetTagsByIdsRequest, api.GetUetTagsByIdsResponse] = _operation(
    "GetUetTagsByIds", "GetUetTagsByIdsRequest", "GetUetTagsByIdsResponse"
)
ADD_UET_TAGS: Operation[api.AddUetTagsRequest, api.AddUetTagsResponse] = _operation(
    "AddUetTags", "AddUetTagsRequest", "AddUetTagsResponse"
)
UPDATE_UET_TAGS: Operation[api.UpdateUetTagsRequest, api.UpdateUetTagsResponse] = _operation(
    "UpdateUetTags", "UpdateUetTagsRequest", "UpdateUetTagsResponse"
)
GET_CONVERSION_GOALS_BY_IDS: Operation[api.GetConversionGoalsByIdsRequest, api.GetConversionGoalsByIdsResponse] = (
    _operation("GetConversionGoalsByIds", "GetConversionGoalsByIdsRequest", "GetConversionGoalsByIdsResponse")
)
GET_CONVERSION_GOALS_BY_TAG_IDS: Operation[
    api.GetConversionGoalsByTagIdsRequest, api.GetConversionGoalsByTagIdsResponse
] = _operation("GetConversionGoalsByTagIds", "GetConversionGoalsByTagIdsRequest", "GetConversionGoalsByTagIdsResponse")
ADD_CONVERSION_GOALS: Operation[api.AddConversionGoalsRequest, api.AddConversionGoalsResponse] = _operation(
    "AddConversionGoals", "AddConversionGoalsRequest", "AddConversionGoalsResponse"
)
UPDATE_CONVERSION_GOALS: Operation[api.UpdateConversionGoalsRequest, api.UpdateConversionGoalsResponse] = _operation(
    "UpdateConversionGoals", "UpdateConversionGoalsRequest", "UpdateConversionGoalsResponse"
)
APPLY_OFFLINE_CONVERSIONS: Operation[api.ApplyOfflineConversionsRequest, api.ApplyOfflineConversionsResponse] = (
    _operation("ApplyOfflineConversions", "ApplyOfflineConversionsRequest", "ApplyOfflineConversionsResponse")
)
APPLY_OFFLINE_CONVERSION_ADJUSTMENTS: Operation[
    api.ApplyOfflineConversionAdjustmentsRequest, api.ApplyOfflineConversionAdjustmentsResponse
] = _operation(
    "ApplyOfflineConversionAdjustments",
    "ApplyOfflineConversionAdjustmentsRequest",
    "ApplyOfflineConversionAdjustmentsResponse",
)
APPLY_ONLINE_CONVERSION_ADJUSTMENTS: Operation[
    api.ApplyOnlineConversionAdjustmentsRequest, api.ApplyOnlineConversionAdjustmentsResponse
] = _operation(
    "ApplyOnlineConversionAdjustments",
    "ApplyOnlineConversionAdjustmentsRequest",
    "ApplyOnlineConversionAdjustmentsResponse",
)
GET_OFFLINE_CONVERSION_REPORTS: Operation[
    api.GetOfflineConversionReportsRequest, api.GetOfflineConversionReportsResponse
] = _operation(
    "GetOfflineConversionReports", "GetOfflineConversionReportsRequest", "GetOfflineConversionReportsResponse"
)
GET_OFFLINE_CONVERSION_REPORT_BY_GOAL_IDS: Operation[
    api.GetOfflineConversionReportByGoalIdsRequest, api.GetOfflineConversionReportByGoalIdsResponse
] = _operation(
    "GetOfflineConversionReportByGoalIds",
    "GetOfflineConversionReportByGoalIdsRequest",
    "GetOfflineConversionReportByGoalIdsResponse",
)
ADD_LABELS: Operation[api.AddLabelsRequest, api.AddLabelsResponse] = _operation(
    "AddLabels", "AddLabelsRequest", "AddLabelsResponse"
)
DELETE_LABELS: Operation[api.DeleteLabelsRequest, api.DeleteLabelsResponse] = _operation(
    "DeleteLabels", "DeleteLabelsRequest", "DeleteLabelsResponse"
)
UPDATE_LABELS: Operation[api.UpdateLabelsRequest, api.UpdateLabelsResponse] = _operation(
    "UpdateLabels", "UpdateLabelsRequest", "UpdateLabelsResponse"
)
GET_LABELS_BY_IDS: Operation[api.GetLabelsByIdsRequest, api.GetLabelsByIdsResponse] = _operation(
    "GetLabelsByIds", "GetLabelsByIdsRequest", "GetLabelsByIdsResponse"
)
SET_LABEL_ASSOCIATIONS: Operation[api.SetLabelAssociationsRequest, api.SetLabelAssociationsResponse] = _operation(
    "SetLabelAssociations", "SetLabelAssociationsRequest", "SetLabelAssociationsResponse"
)
DELETE_LABEL_ASSOCIATIONS: Operation[api.DeleteLabelAssociationsRequest, api.DeleteLabelAssociationsResponse] = (
    _operation("DeleteLabelAssociations", "DeleteLabelAssociationsRequest", "DeleteLabelAssociationsResponse")
)
GET_LABEL_ASSOCIATIONS_BY_ENTITY_IDS: Operation[
    api.GetLabelAssociationsByEntityIdsRequest, api.GetLabelAssociationsByEntityIdsResponse
] = _operation(
    "GetLabelAssociationsByEntityIds",
    "GetLabelAssociationsByEntityIdsRequest",
    "GetLabelAssociationsByEntityIdsResponse",
)
GET_LABEL_ASSOCIATIONS_BY_LABEL_IDS: Operation[
    api.GetLabelAssociationsByLabelIdsRequest, api.GetLabelAssociationsByLabelIdsResponse
] = _operation(
    "GetLabelAssociationsByLabelIds", "GetLabelAssociationsByLabelIdsRequest", "GetLabelAssociationsByLabelIdsResponse"
)
ADD_EXPERIMENTS: Operation[api.AddExperimentsRequest, api.AddExperimentsResponse] = _operation(
    "AddExperiments", "AddExperimentsRequest", "AddExperimentsResponse"
)
DELETE_EXPERIMENTS: Operation[api.DeleteExperimentsRequest, api.DeleteExperimentsResponse] = _operation(
    "DeleteExperiments", "DeleteExperimentsRequest", "DeleteExperimentsResponse"
)
UPDATE_EXPERIMENTS: Operation[api.UpdateExperimentsRequest, api.UpdateExperimentsResponse] = _operation(
    "UpdateExperiments", "UpdateExperimentsRequest", "UpdateExperimentsResponse"
)
GET_EXPERIMENTS_BY_IDS: Operation[api.GetExperimentsByIdsRequest, api.GetExperimentsByIdsResponse] = _operation(
    "GetExperimentsByIds", "GetExperimentsByIdsRequest", "GetExperimentsByIdsResponse"
)
GET_PROFILE_DATA_FILE_URL: Operation[api.GetProfileDataFileUrlRequest, api.GetProfileDataFileUrlResponse] = _operation(
    "GetProfileDataFileUrl", "GetProfileDataFileUrlRequest", "GetProfileDataFileUrlResponse"
)
SEARCH_COMPANIES: Operation[api.SearchCompaniesRequest, api.SearchCompaniesResponse] = _operation(
    "SearchCompanies", "SearchCompaniesRequest", "SearchCompaniesResponse"
)
GET_FILE_IMPORT_UPLOAD_URL: Operation[api.GetFileImportUploadUrlRequest, api.GetFileImportUploadUrlResponse] = (
    _operation("GetFileImportUploadUrl", "GetFileImportUploadUrlRequest", "GetFileImportUploadUrlResponse")
)
ADD_IMPORT_JOBS: Operation[api.AddImportJobsRequest, api.AddImportJobsResponse] = _operation(
    "AddImportJobs", "AddImportJobsRequest", "AddImportJobsResponse"
)
GET_IMPORT_RESULTS: Operation[api.GetImportResultsRequest, api.GetImportResultsResponse] = _operation(
    "GetImportResults", "GetImportResultsRequest", "GetImportResultsResponse"
)
GET_IMPORT_JOBS_BY_IDS: Operation[api.GetImportJobsByIdsRequest, api.GetImportJobsByIdsResponse] = _operation(
    "GetImportJobsByIds", "GetImportJobsByIdsRequest", "GetImportJobsByIdsResponse"
)
DELETE_IMPORT_JOBS: Operation[api.DeleteImportJobsRequest, api.DeleteImportJobsResponse] = _operation(
    "DeleteImportJobs", "DeleteImportJobsRequest", "DeleteImportJobsResponse"
)
GET_IMPORT_ENTITY_IDS_MAPPING: Operation[
    api.GetImportEntityIdsMappingRequest, api.GetImportEntityIdsMappingResponse
] = _operation("GetImportEntityIdsMapping", "GetImportEntityIdsMappingRequest", "GetImportEntityIdsMappingResponse")
UPDATE_IMPORT_JOBS: Operation[api.UpdateImportJobsRequest, api.UpdateImportJobsResponse] = _operation(
    "UpdateImportJobs", "UpdateImportJobsRequest", "UpdateImportJobsResponse"
)
ADD_VIDEOS: Operation[api.AddVideosRequest, api.AddVideosResponse] = _operation(
    "AddVideos", "AddVideosRequest", "AddVideosResponse"
)
DELETE_VIDEOS: Operation[api.DeleteVideosRequest, api.DeleteVideosResponse] = _operation(
    "DeleteVideos", "DeleteVideosRequest", "DeleteVideosResponse"
)
GET_VIDEOS_BY_IDS: Operation[api.GetVideosByIdsRequest, api.GetVideosByIdsResponse] = _operation(
    "GetVideosByIds", "GetVideosByIdsRequest", "GetVideosByIdsResponse"
)
UPDATE_VIDEOS: Operation[api.UpdateVideosRequest, api.UpdateVideosResponse] = _operation(
    "UpdateVideos", "UpdateVideosRequest", "UpdateVideosResponse"
)
ADD_HTML5S: Operation[api.AddHTML5sRequest, api.AddHTML5sResponse] = _operation(
    "AddHTML5s", "AddHTML5sRequest", "AddHTML5sResponse"
)
GET_HTML5S_BY_IDS: Operation[api.GetHTML5sByIdsRequest, api.GetHTML5sByIdsResponse] = _operation(
    "GetHTML5sByIds", "GetHTML5sByIdsRequest", "GetHTML5sByIdsResponse"
)
DELETE_HTML5S: Operation[api.DeleteHTML5sRequest, api.DeleteHTML5sResponse] = _operation(
    "DeleteHTML5s", "DeleteHTML5sRequest", "DeleteHTML5sResponse"
)
ADD_CAMPAIGN_CONVERSION_GOALS: Operation[
    api.AddCampaignConversionGoalsRequest, api.AddCampaignConversionGoalsResponse
] = _operation("AddCampaignConversionGoals", "AddCampaignConversionGoalsRequest", "AddCampaignConversionGoalsResponse")
DELETE_CAMPAIGN_CONVERSION_GOALS: Operation[
    api.DeleteCampaignConversionGoalsRequest, api.DeleteCampaignConversionGoalsResponse
] = _operation(
    "DeleteCampaignConversionGoals", "DeleteCampaignConversionGoalsRequest", "DeleteCampaignConversionGoalsResponse"
)
ADD_DATA_EXCLUSIONS: Operation[api.AddDataExclusionsRequest, api.AddDataExclusionsResponse] = _operation(
    "AddDataExclusions", "AddDataExclusionsRequest", "AddDataExclusionsResponse"
)
UPDATE_DATA_EXCLUSIONS: Operation[api.UpdateDataExclusionsRequest, api.UpdateDataExclusionsResponse] = _operation(
    "UpdateDataExclusions", "UpdateDataExclusionsRequest", "UpdateDataExclusionsResponse"
)
DELETE_DATA_EXCLUSIONS: Operation[api.DeleteDataExclusionsRequest, api.DeleteDataExclusionsResponse] = _operation(
    "DeleteDataExclusions", "DeleteDataExclusionsRequest", "DeleteDataExclusionsResponse"
)
GET_DATA_EXCLUSIONS_BY_IDS: Operation[api.GetDataExclusionsByIdsRequest, api.GetDataExclusionsByIdsResponse] = (
    _operation("GetDataExclusionsByIds", "GetDataExclusionsByIdsRequest", "GetDataExclusionsByIdsResponse")
)
GET_DATA_EXCLUSIONS_BY_ACCOUNT_ID: Operation[
    api.GetDataExclusionsByAccountIdRequest, api.GetDataExclusionsByAccountIdResponse
] = _operation(
    "GetDataExclusionsByAccountId", "GetDataExclusionsByAccountIdRequest", "GetDataExclusionsByAccountIdResponse"
)
ADD_SEASONALITY_ADJUSTMENTS: Operation[api.AddSeasonalityAdjustmentsRequest, api.AddSeasonalityAdjustmentsResponse] = (
    _operation("AddSeasonalityAdjustments", "AddSeasonalityAdjustmentsRequest", "AddSeasonalityAdjustmentsResponse")
)
UPDATE_SEASONALITY_ADJUSTMENTS: Operation[
    api.UpdateSeasonalityAdjustmentsRequest, api.UpdateSeasonalityAdjustmentsResponse
] = _operation(
    "UpdateSeasonalityAdjustments", "UpdateSeasonalityAdjustmentsRequest", "UpdateSeasonalityAdjustmentsResponse"
)
DELETE_SEASONALITY_ADJUSTMENTS: Operation[
    api.DeleteSeasonalityAdjustmentsRequest, api.DeleteSeasonalityAdjustmentsResponse
] = _operation(
    "DeleteSeasonalityAdjustments", "DeleteSeasonalityAdjustmentsRequest", "DeleteSeasonalityAdjustmentsResponse"
)
GET_SEASONALITY_ADJUSTMENTS_BY_IDS: Operation[
    api.GetSeasonalityAdjustmentsByIdsRequest, api.GetSeasonalityAdjustmentsByIdsResponse
] = _operation(
    "GetSeasonalityAdjustmentsByIds", "GetSeasonalityAdjustmentsByIdsRequest", "GetSeasonalityAdjustmentsByIdsResponse"
)
GET_SEASONALITY_ADJUSTMENTS_BY_ACCOUNT_ID: Operation[
    api.GetSeasonalityAdjustmentsByAccountIdRequest, api.GetSeasonalityAdjustmentsByAccountIdResponse
] = _operation(
    "GetSeasonalityAdjustmentsByAccountId",
    "GetSeasonalityAdjustmentsByAccountIdRequest",
    "GetSeasonalityAdjustmentsByAccountIdResponse",
)
CREATE_ASSET_GROUP_RECOMMENDATION: Operation[
    api.CreateAssetGroupRecommendationRequest, api.CreateAssetGroupRecommendationResponse
] = _operation(
    "CreateAssetGroupRecommendation", "CreateAssetGroupRecommendationRequest", "CreateAssetGroupRecommendationResponse"
)
CREATE_RESPONSIVE_AD_RECOMMENDATION: Operation[
    api.CreateResponsiveAdRecommendationRequest, api.CreateResponsiveAdRecommendationResponse
] = _operation(
    "CreateResponsiveAdRecommendation",
    "CreateResponsiveAdRecommendationRequest",
    "CreateResponsiveAdRecommendationResponse",
)
CREATE_RESPONSIVE_SEARCH_AD_RECOMMENDATION: Operation[
    api.CreateResponsiveSearchAdRecommendationRequest, api.CreateResponsiveSearchAdRecommendationResponse
] = _operation(
    "CreateResponsiveSearchAdRecommendation",
    "CreateResponsiveSearchAdRecommendationRequest",
    "CreateResponsiveSearchAdRecommendationResponse",
)
REFINE_ASSET_GROUP_RECOMMENDATION: Operation[
    api.RefineAssetGroupRecommendationRequest, api.RefineAssetGroupRecommendationResponse
] = _operation(
    "RefineAssetGroupRecommendation", "RefineAssetGroupRecommendationRequest", "RefineAssetGroupRecommendationResponse"
)
REFINE_RESPONSIVE_AD_RECOMMENDATION: Operation[
    api.RefineResponsiveAdRecommendationRequest, api.RefineResponsiveAdRecommendationResponse
] = _operation(
    "RefineResponsiveAdRecommendation",
    "RefineResponsiveAdRecommendationRequest",
    "RefineResponsiveAdRecommendationResponse",
)
REFINE_RESPONSIVE_SEARCH_AD_RECOMMENDATION: Operation[
    api.RefineResponsiveSearchAdRecommendationRequest, api.RefineResponsiveSearchAdRecommendationResponse
] = _operation(
    "RefineResponsiveSearchAdRecommendation",
    "RefineResponsiveSearchAdRecommendationRequest",
    "RefineResponsiveSearchAdRecommendationResponse",
)
GET_RESPONSIVE_AD_RECOMMENDATION_JOB: Operation[
    api.GetResponsiveAdRecommendationJobRequest, api.GetResponsiveAdRecommendationJobResponse
] = _operation(
    "GetResponsiveAdRecommendationJob",
    "GetResponsiveAdRecommendationJobRequest",
    "GetResponsiveAdRecommendationJobResponse",
)
UPDATE_CONVERSION_VALUE_RULES: Operation[
    api.UpdateConversionValueRulesRequest, api.UpdateConversionValueRulesResponse
] = _operation("UpdateConversionValueRules", "UpdateConversionValueRulesRequest", "UpdateConversionValueRulesResponse")
UPDATE_CONVERSION_VALUE_RULES_STATUS: Operation[
    api.UpdateConversionValueRulesStatusRequest, api.UpdateConversionValueRulesStatusResponse
] = _operation(
    "UpdateConversionValueRulesStatus",
    "UpdateConversionValueRulesStatusRequest",
    "UpdateConversionValueRulesStatusResponse",
)
ADD_CONVERSION_VALUE_RULES: Operation[api.AddConversionValueRulesRequest, api.AddConversionValueRulesResponse] = (
    _operation("AddConversionValueRules", "AddConversionValueRulesRequest", "AddConversionValueRulesResponse")
)
GET_CONVERSION_VALUE_RULES_BY_ACCOUNT_ID: Operation[
    api.GetConversionValueRulesByAccountIdRequest, api.GetConversionValueRulesByAccountIdResponse
] = _operation(
    "GetConversionValueRulesByAccountId",
    "GetConversionValueRulesByAccountIdRequest",
    "GetConversionValueRulesByAccountIdResponse",
)
GET_CONVERSION_VALUE_RULES_BY_IDS: Operation[
    api.GetConversionValueRulesByIdsRequest, api.GetConversionValueRulesByIdsResponse
] = _operation(
    "GetConversionValueRulesByIds", "GetConversionValueRulesByIdsRequest", "GetConversionValueRulesByIdsResponse"
)
ADD_BRAND_KITS: Operation[api.AddBrandKitsRequest, api.AddBrandKitsResponse] = _operation(
    "AddBrandKits", "AddBrandKitsRequest", "AddBrandKitsResponse"
)
UPDATE_BRAND_KITS: Operation[api.UpdateBrandKitsRequest, api.UpdateBrandKitsResponse] = _operation(
    "UpdateBrandKits", "UpdateBrandKitsRequest", "UpdateBrandKitsResponse"
)
DELETE_BRAND_KITS: Operation[api.DeleteBrandKitsRequest, api.DeleteBrandKitsResponse] = _operation(
    "DeleteBrandKits", "DeleteBrandKitsRequest", "DeleteBrandKitsResponse"
)
CREATE_BRAND_KIT_RECOMMENDATION: Operation[
    api.CreateBrandKitRecommendationRequest, api.CreateBrandKitRecommendationResponse
] = _operation(
    "CreateBrandKitRecommendation", "CreateBrandKitRecommendationRequest", "CreateBrandKitRecommendationResponse"
)
ADD_NEW_CUSTOMER_ACQUISITION_GOALS: Operation[
    api.AddNewCustomerAcquisitionGoalsRequest, api.AddNewCustomerAcquisitionGoalsResponse
] = _operation(
    "AddNewCustomerAcquisitionGoals", "AddNewCustomerAcquisitionGoalsRequest", "AddNewCustomerAcquisitionGoalsResponse"
)
UPDATE_NEW_CUSTOMER_ACQUISITION_GOALS: Operation[
    api.UpdateNewCustomerAcquisitionGoalsRequest, api.UpdateNewCustomerAcquisitionGoalsResponse
] = _operation(
    "UpdateNewCustomerAcquisitionGoals",
    "UpdateNewCustomerAcquisitionGoalsRequest",
    "UpdateNewCustomerAcquisitionGoalsResponse",
)
GET_NEW_CUSTOMER_ACQUISITION_GOALS_BY_ACCOUNT_ID: Operation[
    api.GetNewCustomerAcquisitionGoalsByAccountIdRequest, api.GetNewCustomerAcquisitionGoalsByAccountIdResponse
] = _operation(
    "GetNewCustomerAcquisitionGoalsByAccountId",
    "GetNewCustomerAcquisitionGoalsByAccountIdRequest",
    "GetNewCustomerAcquisitionGoalsByAccountIdResponse",
)
GET_BRAND_KITS_BY_ACCOUNT_ID: Operation[api.GetBrandKitsByAccountIdRequest, api.GetBrandKitsByAccountIdResponse] = (
    _operation("GetBrandKitsByAccountId", "GetBrandKitsByAccountIdRequest", "GetBrandKitsByAccountIdResponse")
)
GET_BRAND_KITS_BY_IDS: Operation[api.GetBrandKitsByIdsRequest, api.GetBrandKitsByIdsResponse] = _operation(
    "GetBrandKitsByIds", "GetBrandKitsByIdsRequest", "GetBrandKitsByIdsResponse"
)
GET_CLIPCHAMP_TEMPLATES: Operation[api.GetClipchampTemplatesRequest, api.GetClipchampTemplatesResponse] = _operation(
    "GetClipchampTemplates", "GetClipchampTemplatesRequest", "GetClipchampTemplatesResponse"
)
GET_SUPPORTED_CLIPCHAMP_AUDIO: Operation[
    api.GetSupportedClipchampAudioRequest, api.GetSupportedClipchampAudioResponse
] = _operation("GetSupportedClipchampAudio", "GetSupportedClipchampAudioRequest", "GetSupportedClipchampAudioResponse")
GET_SUPPORTED_FONTS: Operation[api.GetSupportedFontsRequest, api.GetSupportedFontsResponse] = _operation(
    "GetSupportedFonts", "GetSupportedFontsRequest", "GetSupportedFontsResponse"
)
GET_HEALTH_CHECK: Operation[api.GetHealthCheckRequest, api.GetHealthCheckResponse] = _operation(
    "GetHealthCheck", "GetHealthCheckRequest", "GetHealthCheckResponse"
)
GET_DIAGNOSTICS: Operation[api.GetDiagnosticsRequest, api.GetDiagnosticsResponse] = _operation(
    "GetDiagnostics", "GetDiagnosticsRequest", "GetDiagnosticsResponse"
)
GET_ANNOTATION_OPT_OUT: Operation[api.GetAnnotationOptOutRequest, api.GetAnnotationOptOutResponse] = _operation(
    "GetAnnotationOptOut", "GetAnnotationOptOutRequest", "GetAnnotationOptOutResponse"
)
UPDATE_ANNOTATION_OPT_OUT: Operation[api.UpdateAnnotationOptOutRequest, api.UpdateAnnotationOptOutResponse] = (
    _operation("UpdateAnnotationOptOut", "UpdateAnnotationOptOutRequest", "UpdateAnnotationOptOutResponse")
)
ADD_LINKED_IN_SEGMENTS: Operation[api.AddLinkedInSegmentsRequest, api.AddLinkedInSegmentsResponse] = _operation(
    "AddLinkedInSegments", "AddLinkedInSegmentsRequest", "AddLinkedInSegmentsResponse"
)
DELETE_LINKED_IN_SEGMENTS: Operation[api.DeleteLinkedInSegmentsRequest, api.DeleteLinkedInSegmentsResponse] = (
    _operation("DeleteLinkedInSegments", "DeleteLinkedInSegmentsRequest", "DeleteLinkedInSegmentsResponse")
)
UPDATE_LINKED_IN_SEGMENTS: Operation[api.UpdateLinkedInSegmentsRequest, api.UpdateLinkedInSegmentsResponse] = (
    _operation("UpdateLinkedInSegments", "UpdateLinkedInSegmentsRequest", "UpdateLinkedInSegmentsResponse")
)
GET_LINKED_IN_SEGMENTS: Operation[api.GetLinkedInSegmentsRequest, api.GetLinkedInSegmentsResponse] = _operation(
    "GetLinkedInSegments", "GetLinkedInSegmentsRequest", "GetLinkedInSegmentsResponse"
)
GET_COMPANY_LIST_DETAILS: Operation[api.GetCompanyListDetailsRequest, api.GetCompanyListDetailsResponse] = _operation(
    "GetCompanyListDetails", "GetCompanyListDetailsRequest", "GetCompanyListDetailsResponse"
)
GET_UET_TAG_AUTH_KEY: Operation[api.GetUetTagAuthKeyRequest, api.GetUetTagAuthKeyResponse] = _operation(
    "GetUetTagAuthKey", "GetUetTagAuthKeyRequest", "GetUetTagAuthKeyResponse"
)
