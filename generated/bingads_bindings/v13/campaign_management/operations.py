"""Operations of Campaign Management v13."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TYPE_CHECKING
from ...operation import Fault, Operation
from ...record import Element
from .._types import TYPES

if TYPE_CHECKING:
    from .. import campaign_management as api

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


def _operation(name: str, soap_action: str, request: str, response: str) -> Operation[Any, Any]:
    return Operation(
        name=name,
        soap_action=soap_action,
        package=_PACKAGE,
        types=TYPES,
        request_name=request,
        response_name=response,
        request_header_elements=_REQUEST_HEADERS,
        response_header_elements=_RESPONSE_HEADERS,
        faults=_FAULTS,
        action_header="Action",
    )


def _operation_2(name: str, soap_action: str, request: str, response: str) -> Operation[Any, Any]:
    return Operation(
        name=name,
        soap_action=soap_action,
        package=_PACKAGE,
        types=TYPES,
        request_name=request,
        response_name=response,
        request_header_elements=_REQUEST_HEADERS,
        response_header_elements=_RESPONSE_HEADERS,
        faults=_FAULTS_2,
        action_header="Action",
    )


ADD_CAMPAIGNS: Operation[api.AddCampaignsRequest, api.AddCampaignsResponse] = _operation(
    "AddCampaigns", "AddCampaigns", "AddCampaignsRequest", "AddCampaignsResponse"
)
GET_CAMPAIGNS_BY_ACCOUNT_ID: Operation[api.GetCampaignsByAccountIdRequest, api.GetCampaignsByAccountIdResponse] = (
    _operation(
        "GetCampaignsByAccountId",
        "GetCampaignsByAccountId",
        "GetCampaignsByAccountIdRequest",
        "GetCampaignsByAccountIdResponse",
    )
)
GET_CAMPAIGNS_BY_IDS: Operation[api.GetCampaignsByIdsRequest, api.GetCampaignsByIdsResponse] = _operation(
    "GetCampaignsByIds", "GetCampaignsByIds", "GetCampaignsByIdsRequest", "GetCampaignsByIdsResponse"
)
DELETE_CAMPAIGNS: Operation[api.DeleteCampaignsRequest, api.DeleteCampaignsResponse] = _operation(
    "DeleteCampaigns", "DeleteCampaigns", "DeleteCampaignsRequest", "DeleteCampaignsResponse"
)
UPDATE_CAMPAIGNS: Operation[api.UpdateCampaignsRequest, api.UpdateCampaignsResponse] = _operation(
    "UpdateCampaigns", "UpdateCampaigns", "UpdateCampaignsRequest", "UpdateCampaignsResponse"
)
GET_NEGATIVE_SITES_BY_CAMPAIGN_IDS: Operation[
    api.GetNegativeSitesByCampaignIdsRequest, api.GetNegativeSitesByCampaignIdsResponse
] = _operation(
    "GetNegativeSitesByCampaignIds",
    "GetNegativeSitesByCampaignIds",
    "GetNegativeSitesByCampaignIdsRequest",
    "GetNegativeSitesByCampaignIdsResponse",
)
SET_NEGATIVE_SITES_TO_CAMPAIGNS: Operation[
    api.SetNegativeSitesToCampaignsRequest, api.SetNegativeSitesToCampaignsResponse
] = _operation(
    "SetNegativeSitesToCampaigns",
    "SetNegativeSitesToCampaigns",
    "SetNegativeSitesToCampaignsRequest",
    "SetNegativeSitesToCampaignsResponse",
)
GET_CONFIG_VALUE: Operation[api.GetConfigValueRequest, api.GetConfigValueResponse] = _operation(
    "GetConfigValue", "GetConfigValue", "GetConfigValueRequest", "GetConfigValueResponse"
)
GET_BSC_COUNTRIES: Operation[api.GetBSCCountriesRequest, api.GetBSCCountriesResponse] = _operation(
    "GetBSCCountries", "GetBSCCountries", "GetBSCCountriesRequest", "GetBSCCountriesResponse"
)
ADD_AD_GROUPS: Operation[api.AddAdGroupsRequest, api.AddAdGroupsResponse] = _operation(
    "AddAdGroups", "AddAdGroups", "AddAdGroupsRequest", "AddAdGroupsResponse"
)
DELETE_AD_GROUPS: Operation[api.DeleteAdGroupsRequest, api.DeleteAdGroupsResponse] = _operation(
    "DeleteAdGroups", "DeleteAdGroups", "DeleteAdGroupsRequest", "DeleteAdGroupsResponse"
)
GET_AD_GROUPS_BY_IDS: Operation[api.GetAdGroupsByIdsRequest, api.GetAdGroupsByIdsResponse] = _operation(
    "GetAdGroupsByIds", "GetAdGroupsByIds", "GetAdGroupsByIdsRequest", "GetAdGroupsByIdsResponse"
)
GET_AD_GROUPS_BY_CAMPAIGN_ID: Operation[api.GetAdGroupsByCampaignIdRequest, api.GetAdGroupsByCampaignIdResponse] = (
    _operation(
        "GetAdGroupsByCampaignId",
        "GetAdGroupsByCampaignId",
        "GetAdGroupsByCampaignIdRequest",
        "GetAdGroupsByCampaignIdResponse",
    )
)
UPDATE_AD_GROUPS: Operation[api.UpdateAdGroupsRequest, api.UpdateAdGroupsResponse] = _operation(
    "UpdateAdGroups", "UpdateAdGroups", "UpdateAdGroupsRequest", "UpdateAdGroupsResponse"
)
GET_NEGATIVE_SITES_BY_AD_GROUP_IDS: Operation[
    api.GetNegativeSitesByAdGroupIdsRequest, api.GetNegativeSitesByAdGroupIdsResponse
] = _operation(
    "GetNegativeSitesByAdGroupIds",
    "GetNegativeSitesByAdGroupIds",
    "GetNegativeSitesByAdGroupIdsRequest",
    "GetNegativeSitesByAdGroupIdsResponse",
)
SET_NEGATIVE_SITES_TO_AD_GROUPS: Operation[
    api.SetNegativeSitesToAdGroupsRequest, api.SetNegativeSitesToAdGroupsResponse
] = _operation(
    "SetNegativeSitesToAdGroups",
    "SetNegativeSitesToAdGroups",
    "SetNegativeSitesToAdGroupsRequest",
    "SetNegativeSitesToAdGroupsResponse",
)
GET_GEO_LOCATIONS_FILE_URL: Operation[api.GetGeoLocationsFileUrlRequest, api.GetGeoLocationsFileUrlResponse] = (
    _operation(
        "GetGeoLocationsFileUrl",
        "GetGeoLocationsFileUrl",
        "GetGeoLocationsFileUrlRequest",
        "GetGeoLocationsFileUrlResponse",
    )
)
ADD_ADS: Operation[api.AddAdsRequest, api.AddAdsResponse] = _operation_2(
    "AddAds", "AddAds", "AddAdsRequest", "AddAdsResponse"
)
DELETE_ADS: Operation[api.DeleteAdsRequest, api.DeleteAdsResponse] = _operation(
    "DeleteAds", "DeleteAds", "DeleteAdsRequest", "DeleteAdsResponse"
)
GET_ADS_BY_EDITORIAL_STATUS: Operation[api.GetAdsByEditorialStatusRequest, api.GetAdsByEditorialStatusResponse] = (
    _operation(
        "GetAdsByEditorialStatus",
        "GetAdsByEditorialStatus",
        "GetAdsByEditorialStatusRequest",
        "GetAdsByEditorialStatusResponse",
    )
)
GET_ADS_BY_IDS: Operation[api.GetAdsByIdsRequest, api.GetAdsByIdsResponse] = _operation(
    "GetAdsByIds", "GetAdsByIds", "GetAdsByIdsRequest", "GetAdsByIdsResponse"
)
GET_ADS_BY_AD_GROUP_ID: Operation[api.GetAdsByAdGroupIdRequest, api.GetAdsByAdGroupIdResponse] = _operation(
    "GetAdsByAdGroupId", "GetAdsByAdGroupId", "GetAdsByAdGroupIdRequest", "GetAdsByAdGroupIdResponse"
)
UPDATE_ADS: Operation[api.UpdateAdsRequest, api.UpdateAdsResponse] = _operation_2(
    "UpdateAds", "UpdateAds", "UpdateAdsRequest", "UpdateAdsResponse"
)
ADD_KEYWORDS: Operation[api.AddKeywordsRequest, api.AddKeywordsResponse] = _operation_2(
    "AddKeywords", "AddKeywords", "AddKeywordsRequest", "AddKeywordsResponse"
)
DELETE_KEYWORDS: Operation[api.DeleteKeywordsRequest, api.DeleteKeywordsResponse] = _operation(
    "DeleteKeywords", "DeleteKeywords", "DeleteKeywordsRequest", "DeleteKeywordsResponse"
)
GET_KEYWORDS_BY_EDITORIAL_STATUS: Operation[
    api.GetKeywordsByEditorialStatusRequest, api.GetKeywordsByEditorialStatusResponse
] = _operation(
    "GetKeywordsByEditorialStatus",
    "GetKeywordsByEditorialStatus",
    "GetKeywordsByEditorialStatusRequest",
    "GetKeywordsByEditorialStatusResponse",
)
GET_KEYWORDS_BY_IDS: Operation[api.GetKeywordsByIdsRequest, api.GetKeywordsByIdsResponse] = _operation(
    "GetKeywordsByIds", "GetKeywordsByIds", "GetKeywordsByIdsRequest", "GetKeywordsByIdsResponse"
)
GET_KEYWORDS_BY_AD_GROUP_ID: Operation[api.GetKeywordsByAdGroupIdRequest, api.GetKeywordsByAdGroupIdResponse] = (
    _operation(
        "GetKeywordsByAdGroupId",
        "GetKeywordsByAdGroupId",
        "GetKeywordsByAdGroupIdRequest",
        "GetKeywordsByAdGroupIdResponse",
    )
)
GET_KEYWORDS_BY_ASSET_GROUP_ID: Operation[
    api.GetKeywordsByAssetGroupIdRequest, api.GetKeywordsByAssetGroupIdResponse
] = _operation(
    "GetKeywordsByAssetGroupId",
    "GetKeywordsByAssetGroupId",
    "GetKeywordsByAssetGroupIdRequest",
    "GetKeywordsByAssetGroupIdResponse",
)
UPDATE_KEYWORDS: Operation[api.UpdateKeywordsRequest, api.UpdateKeywordsResponse] = _operation_2(
    "UpdateKeywords", "UpdateKeywords", "UpdateKeywordsRequest", "UpdateKeywordsResponse"
)
APPEAL_EDITORIAL_REJECTIONS: Operation[api.AppealEditorialRejectionsRequest, api.AppealEditorialRejectionsResponse] = (
    _operation(
        "AppealEditorialRejections",
        "AppealEditorialRejections",
        "AppealEditorialRejectionsRequest",
        "AppealEditorialRejectionsResponse",
    )
)
GET_EDITORIAL_REASONS_BY_IDS: Operation[api.GetEditorialReasonsByIdsRequest, api.GetEditorialReasonsByIdsResponse] = (
    _operation(
        "GetEditorialReasonsByIds",
        "GetEditorialReasonsByIds",
        "GetEditorialReasonsByIdsRequest",
        "GetEditorialReasonsByIdsResponse",
    )
)
GET_ACCOUNT_MIGRATION_STATUSES: Operation[
    api.GetAccountMigrationStatusesRequest, api.GetAccountMigrationStatusesResponse
] = _operation(
    "GetAccountMigrationStatuses",
    "GetAccountMigrationStatuses",
    "GetAccountMigrationStatusesRequest",
    "GetAccountMigrationStatusesResponse",
)
SET_ACCOUNT_PROPERTIES: Operation[api.SetAccountPropertiesRequest, api.SetAccountPropertiesResponse] = _operation(
    "SetAccountProperties", "SetAccountProperties", "SetAccountPropertiesRequest", "SetAccountPropertiesResponse"
)
GET_ACCOUNT_PROPERTIES: Operation[api.GetAccountPropertiesRequest, api.GetAccountPropertiesResponse] = _operation(
    "GetAccountProperties", "GetAccountProperties", "GetAccountPropertiesRequest", "GetAccountPropertiesResponse"
)
ADD_AD_EXTENSIONS: Operation[api.AddAdExtensionsRequest, api.AddAdExtensionsResponse] = _operation(
    "AddAdExtensions", "AddAdExtensions", "AddAdExtensionsRequest", "AddAdExtensionsResponse"
)
GET_AD_EXTENSIONS_BY_IDS: Operation[api.GetAdExtensionsByIdsRequest, api.GetAdExtensionsByIdsResponse] = _operation(
    "GetAdExtensionsByIds", "GetAdExtensionsByIds", "GetAdExtensionsByIdsRequest", "GetAdExtensionsByIdsResponse"
)
UPDATE_AD_EXTENSIONS: Operation[api.UpdateAdExtensionsRequest, api.UpdateAdExtensionsResponse] = _operation_2(
    "UpdateAdExtensions", "UpdateAdExtensions", "UpdateAdExtensionsRequest", "UpdateAdExtensionsResponse"
)
DELETE_AD_EXTENSIONS: Operation[api.DeleteAdExtensionsRequest, api.DeleteAdExtensionsResponse] = _operation(
    "DeleteAdExtensions", "DeleteAdExtensions", "DeleteAdExtensionsRequest", "DeleteAdExtensionsResponse"
)
GET_AD_EXTENSIONS_EDITORIAL_REASONS: Operation[
    api.GetAdExtensionsEditorialReasonsRequest, api.GetAdExtensionsEditorialReasonsResponse
] = _operation(
    "GetAdExtensionsEditorialReasons",
    "GetAdExtensionsEditorialReasons",
    "GetAdExtensionsEditorialReasonsRequest",
    "GetAdExtensionsEditorialReasonsResponse",
)
SET_AD_EXTENSIONS_ASSOCIATIONS: Operation[
    api.SetAdExtensionsAssociationsRequest, api.SetAdExtensionsAssociationsResponse
] = _operation_2(
    "SetAdExtensionsAssociations",
    "SetAdExtensionsAssociations",
    "SetAdExtensionsAssociationsRequest",
    "SetAdExtensionsAssociationsResponse",
)
GET_AD_EXTENSIONS_ASSOCIATIONS: Operation[
    api.GetAdExtensionsAssociationsRequest, api.GetAdExtensionsAssociationsResponse
] = _operation(
    "GetAdExtensionsAssociations",
    "GetAdExtensionsAssociations",
    "GetAdExtensionsAssociationsRequest",
    "GetAdExtensionsAssociationsResponse",
)
DELETE_AD_EXTENSIONS_ASSOCIATIONS: Operation[
    api.DeleteAdExtensionsAssociationsRequest, api.DeleteAdExtensionsAssociationsResponse
] = _operation(
    "DeleteAdExtensionsAssociations",
    "DeleteAdExtensionsAssociations",
    "DeleteAdExtensionsAssociationsRequest",
    "DeleteAdExtensionsAssociationsResponse",
)
GET_AD_EXTENSION_IDS_BY_ACCOUNT_ID: Operation[
    api.GetAdExtensionIdsByAccountIdRequest, api.GetAdExtensionIdsByAccountIdResponse
] = _operation(
    "GetAdExtensionIdsByAccountId",
    "GetAdExtensionIdsByAccountId",
    "GetAdExtensionIdsByAccountIdRequest",
    "GetAdExtensionIdsByAccountIdResponse",
)
ADD_MEDIA: Operation[api.AddMediaRequest, api.AddMediaResponse] = _operation(
    "AddMedia", "AddMedia", "AddMediaRequest", "AddMediaResponse"
)
UPDATE_MEDIA: Operation[api.UpdateMediaRequest, api.UpdateMediaResponse] = _operation(
    "UpdateMedia", "UpdateMedia", "UpdateMediaRequest", "UpdateMediaResponse"
)
DELETE_MEDIA: Operation[api.DeleteMediaRequest, api.DeleteMediaResponse] = _operation(
    "DeleteMedia", "DeleteMedia", "DeleteMediaRequest", "DeleteMediaResponse"
)
GET_MEDIA_META_DATA_BY_ACCOUNT_ID: Operation[
    api.GetMediaMetaDataByAccountIdRequest, api.GetMediaMetaDataByAccountIdResponse
] = _operation(
    "GetMediaMetaDataByAccountId",
    "GetMediaMetaDataByAccountId",
    "GetMediaMetaDataByAccountIdRequest",
    "GetMediaMetaDataByAccountIdResponse",
)
GET_MEDIA_META_DATA_BY_IDS: Operation[api.GetMediaMetaDataByIdsRequest, api.GetMediaMetaDataByIdsResponse] = _operation(
    "GetMediaMetaDataByIds", "GetMediaMetaDataByIds", "GetMediaMetaDataByIdsRequest", "GetMediaMetaDataByIdsResponse"
)
GET_MEDIA_ASSOCIATIONS: Operation[api.GetMediaAssociationsRequest, api.GetMediaAssociationsResponse] = _operation(
    "GetMediaAssociations", "GetMediaAssociations", "GetMediaAssociationsRequest", "GetMediaAssociationsResponse"
)
GET_AD_GROUP_CRITERIONS_BY_IDS: Operation[
    api.GetAdGroupCriterionsByIdsRequest, api.GetAdGroupCriterionsByIdsResponse
] = _operation(
    "GetAdGroupCriterionsByIds",
    "GetAdGroupCriterionsByIds",
    "GetAdGroupCriterionsByIdsRequest",
    "GetAdGroupCriterionsByIdsResponse",
)
ADD_AD_GROUP_CRITERIONS: Operation[api.AddAdGroupCriterionsRequest, api.AddAdGroupCriterionsResponse] = _operation_2(
    "AddAdGroupCriterions", "AddAdGroupCriterions", "AddAdGroupCriterionsRequest", "AddAdGroupCriterionsResponse"
)
UPDATE_AD_GROUP_CRITERIONS: Operation[api.UpdateAdGroupCriterionsRequest, api.UpdateAdGroupCriterionsResponse] = (
    _operation_2(
        "UpdateAdGroupCriterions",
        "UpdateAdGroupCriterions",
        "UpdateAdGroupCriterionsRequest",
        "UpdateAdGroupCriterionsResponse",
    )
)
DELETE_AD_GROUP_CRITERIONS: Operation[api.DeleteAdGroupCriterionsRequest, api.DeleteAdGroupCriterionsResponse] = (
    _operation(
        "DeleteAdGroupCriterions",
        "DeleteAdGroupCriterions",
        "DeleteAdGroupCriterionsRequest",
        "DeleteAdGroupCriterionsResponse",
    )
)
APPLY_PRODUCT_PARTITION_ACTIONS: Operation[
    api.ApplyProductPartitionActionsRequest, api.ApplyProductPartitionActionsResponse
] = _operation(
    "ApplyProductPartitionActions",
    "ApplyProductPartitionActions",
    "ApplyProductPartitionActionsRequest",
    "ApplyProductPartitionActionsResponse",
)
APPLY_HOTEL_GROUP_ACTIONS: Operation[api.ApplyHotelGroupActionsRequest, api.ApplyHotelGroupActionsResponse] = (
    _operation(
        "ApplyHotelGroupActions",
        "ApplyHotelGroupActions",
        "ApplyHotelGroupActionsRequest",
        "ApplyHotelGroupActionsResponse",
    )
)
APPLY_ASSET_GROUP_LISTING_GROUP_ACTIONS: Operation[
    api.ApplyAssetGroupListingGroupActionsRequest, api.ApplyAssetGroupListingGroupActionsResponse
] = _operation(
    "ApplyAssetGroupListingGroupActions",
    "ApplyAssetGroupListingGroupActions",
    "ApplyAssetGroupListingGroupActionsRequest",
    "ApplyAssetGroupListingGroupActionsResponse",
)
GET_ASSET_GROUP_LISTING_GROUPS_BY_IDS: Operation[
    api.GetAssetGroupListingGroupsByIdsRequest, api.GetAssetGroupListingGroupsByIdsResponse
] = _operation(
    "GetAssetGroupListingGroupsByIds",
    "GetAssetGroupListingGroupsByIds",
    "GetAssetGroupListingGroupsByIdsRequest",
    "GetAssetGroupListingGroupsByIdsResponse",
)
GET_BMC_STORES_BY_CUSTOMER_ID: Operation[api.GetBMCStoresByCustomerIdRequest, api.GetBMCStoresByCustomerIdResponse] = (
    _operation(
        "GetBMCStoresByCustomerId",
        "GetBMCStoresByCustomerId",
        "GetBMCStoresByCustomerIdRequest",
        "GetBMCStoresByCustomerIdResponse",
    )
)
ADD_NEGATIVE_KEYWORDS_TO_ENTITIES: Operation[
    api.AddNegativeKeywordsToEntitiesRequest, api.AddNegativeKeywordsToEntitiesResponse
] = _operation(
    "AddNegativeKeywordsToEntities",
    "AddNegativeKeywordsToEntities",
    "AddNegativeKeywordsToEntitiesRequest",
    "AddNegativeKeywordsToEntitiesResponse",
)
GET_NEGATIVE_KEYWORDS_BY_ENTITY_IDS: Operation[
    api.GetNegativeKeywordsByEntityIdsRequest, api.GetNegativeKeywordsByEntityIdsResponse
] = _operation(
    "GetNegativeKeywordsByEntityIds",
    "GetNegativeKeywordsByEntityIds",
    "GetNegativeKeywordsByEntityIdsRequest",
    "GetNegativeKeywordsByEntityIdsResponse",
)
DELETE_NEGATIVE_KEYWORDS_FROM_ENTITIES: Operation[
    api.DeleteNegativeKeywordsFromEntitiesRequest, api.DeleteNegativeKeywordsFromEntitiesResponse
] = _operation(
    "DeleteNegativeKeywordsFromEntities",
    "DeleteNegativeKeywordsFromEntities",
    "DeleteNegativeKeywordsFromEntitiesRequest",
    "DeleteNegativeKeywordsFromEntitiesResponse",
)
GET_SHARED_ENTITIES_BY_ACCOUNT_ID: Operation[
    api.GetSharedEntitiesByAccountIdRequest, api.GetSharedEntitiesByAccountIdResponse
] = _operation(
    "GetSharedEntitiesByAccountId",
    "GetSharedEntitiesByAccountId",
    "GetSharedEntitiesByAccountIdRequest",
    "GetSharedEntitiesByAccountIdResponse",
)
GET_SHARED_ENTITIES: Operation[api.GetSharedEntitiesRequest, api.GetSharedEntitiesResponse] = _operation(
    "GetSharedEntities", "GetSharedEntities", "GetSharedEntitiesRequest", "GetSharedEntitiesResponse"
)
ADD_SHARED_ENTITY: Operation[api.AddSharedEntityRequest, api.AddSharedEntityResponse] = _operation(
    "AddSharedEntity", "AddSharedEntity", "AddSharedEntityRequest", "AddSharedEntityResponse"
)
GET_LIST_ITEMS_BY_SHARED_LIST: Operation[api.GetListItemsBySharedListRequest, api.GetListItemsBySharedListResponse] = (
    _operation(
        "GetListItemsBySharedList",
        "GetListItemsBySharedList",
        "GetListItemsBySharedListRequest",
        "GetListItemsBySharedListResponse",
    )
)
ADD_LIST_ITEMS_TO_SHARED_LIST: Operation[api.AddListItemsToSharedListRequest, api.AddListItemsToSharedListResponse] = (
    _operation(
        "AddListItemsToSharedList",
        "AddListItemsToSharedList",
        "AddListItemsToSharedListRequest",
        "AddListItemsToSharedListResponse",
    )
)
UPDATE_SHARED_ENTITIES: Operation[api.UpdateSharedEntitiesRequest, api.UpdateSharedEntitiesResponse] = _operation(
    "UpdateSharedEntities", "UpdateSharedEntities", "UpdateSharedEntitiesRequest", "UpdateSharedEntitiesResponse"
)
DELETE_LIST_ITEMS_FROM_SHARED_LIST: Operation[
    api.DeleteListItemsFromSharedListRequest, api.DeleteListItemsFromSharedListResponse
] = _operation(
    "DeleteListItemsFromSharedList",
    "DeleteListItemsFromSharedList",
    "DeleteListItemsFromSharedListRequest",
    "DeleteListItemsFromSharedListResponse",
)
SET_SHARED_ENTITY_ASSOCIATIONS: Operation[
    api.SetSharedEntityAssociationsRequest, api.SetSharedEntityAssociationsResponse
] = _operation(
    "SetSharedEntityAssociations",
    "SetSharedEntityAssociations",
    "SetSharedEntityAssociationsRequest",
    "SetSharedEntityAssociationsResponse",
)
DELETE_SHARED_ENTITY_ASSOCIATIONS: Operation[
    api.DeleteSharedEntityAssociationsRequest, api.DeleteSharedEntityAssociationsResponse
] = _operation(
    "DeleteSharedEntityAssociations",
    "DeleteSharedEntityAssociations",
    "DeleteSharedEntityAssociationsRequest",
    "DeleteSharedEntityAssociationsResponse",
)
GET_SHARED_ENTITY_ASSOCIATIONS_BY_SHARED_ENTITY_IDS: Operation[
    api.GetSharedEntityAssociationsBySharedEntityIdsRequest, api.GetSharedEntityAssociationsBySharedEntityIdsResponse
] = _operation(
    "GetSharedEntityAssociationsBySharedEntityIds",
    "GetSharedEntityAssociationsBySharedEntityIds",
    "GetSharedEntityAssociationsBySharedEntityIdsRequest",
    "GetSharedEntityAssociationsBySharedEntityIdsResponse",
)
GET_SHARED_ENTITY_ASSOCIATIONS_BY_ENTITY_IDS: Operation[
    api.GetSharedEntityAssociationsByEntityIdsRequest, api.GetSharedEntityAssociationsByEntityIdsResponse
] = _operation(
    "GetSharedEntityAssociationsByEntityIds",
    "GetSharedEntityAssociationsByEntityIds",
    "GetSharedEntityAssociationsByEntityIdsRequest",
    "GetSharedEntityAssociationsByEntityIdsResponse",
)
DELETE_SHARED_ENTITIES: Operation[api.DeleteSharedEntitiesRequest, api.DeleteSharedEntitiesResponse] = _operation(
    "DeleteSharedEntities", "DeleteSharedEntities", "DeleteSharedEntitiesRequest", "DeleteSharedEntitiesResponse"
)
GET_CAMPAIGN_SIZES_BY_ACCOUNT_ID: Operation[
    api.GetCampaignSizesByAccountIdRequest, api.GetCampaignSizesByAccountIdResponse
] = _operation(
    "GetCampaignSizesByAccountId",
    "GetCampaignSizesByAccountId",
    "GetCampaignSizesByAccountIdRequest",
    "GetCampaignSizesByAccountIdResponse",
)
ADD_CAMPAIGN_CRITERIONS: Operation[api.AddCampaignCriterionsRequest, api.AddCampaignCriterionsResponse] = _operation(
    "AddCampaignCriterions", "AddCampaignCriterions", "AddCampaignCriterionsRequest", "AddCampaignCriterionsResponse"
)
UPDATE_CAMPAIGN_CRITERIONS: Operation[api.UpdateCampaignCriterionsRequest, api.UpdateCampaignCriterionsResponse] = (
    _operation(
        "UpdateCampaignCriterions",
        "UpdateCampaignCriterions",
        "UpdateCampaignCriterionsRequest",
        "UpdateCampaignCriterionsResponse",
    )
)
DELETE_CAMPAIGN_CRITERIONS: Operation[api.DeleteCampaignCriterionsRequest, api.DeleteCampaignCriterionsResponse] = (
    _operation(
        "DeleteCampaignCriterions",
        "DeleteCampaignCriterions",
        "DeleteCampaignCriterionsRequest",
        "DeleteCampaignCriterionsResponse",
    )
)
GET_CAMPAIGN_CRITERIONS_BY_IDS: Operation[
    api.GetCampaignCriterionsByIdsRequest, api.GetCampaignCriterionsByIdsResponse
] = _operation(
    "GetCampaignCriterionsByIds",
    "GetCampaignCriterionsByIds",
    "GetCampaignCriterionsByIdsRequest",
    "GetCampaignCriterionsByIdsResponse",
)
ADD_BUDGETS: Operation[api.AddBudgetsRequest, api.AddBudgetsResponse] = _operation(
    "AddBudgets", "AddBudgets", "AddBudgetsRequest", "AddBudgetsResponse"
)
UPDATE_BUDGETS: Operation[api.UpdateBudgetsRequest, api.UpdateBudgetsResponse] = _operation(
    "UpdateBudgets", "UpdateBudgets", "UpdateBudgetsRequest", "UpdateBudgetsResponse"
)
DELETE_BUDGETS: Operation[api.DeleteBudgetsRequest, api.DeleteBudgetsResponse] = _operation(
    "DeleteBudgets", "DeleteBudgets", "DeleteBudgetsRequest", "DeleteBudgetsResponse"
)
GET_BUDGETS_BY_IDS: Operation[api.GetBudgetsByIdsRequest, api.GetBudgetsByIdsResponse] = _operation(
    "GetBudgetsByIds", "GetBudgetsByIds", "GetBudgetsByIdsRequest", "GetBudgetsByIdsResponse"
)
GET_CAMPAIGN_IDS_BY_BUDGET_IDS: Operation[
    api.GetCampaignIdsByBudgetIdsRequest, api.GetCampaignIdsByBudgetIdsResponse
] = _operation(
    "GetCampaignIdsByBudgetIds",
    "GetCampaignIdsByBudgetIds",
    "GetCampaignIdsByBudgetIdsRequest",
    "GetCampaignIdsByBudgetIdsResponse",
)
ADD_BID_STRATEGIES: Operation[api.AddBidStrategiesRequest, api.AddBidStrategiesResponse] = _operation(
    "AddBidStrategies", "AddBidStrategies", "AddBidStrategiesRequest", "AddBidStrategiesResponse"
)
UPDATE_BID_STRATEGIES: Operation[api.UpdateBidStrategiesRequest, api.UpdateBidStrategiesResponse] = _operation(
    "UpdateBidStrategies", "UpdateBidStrategies", "UpdateBidStrategiesRequest", "UpdateBidStrategiesResponse"
)
DELETE_BID_STRATEGIES: Operation[api.DeleteBidStrategiesRequest, api.DeleteBidStrategiesResponse] = _operation(
    "DeleteBidStrategies", "DeleteBidStrategies", "DeleteBidStrategiesRequest", "DeleteBidStrategiesResponse"
)
GET_BID_STRATEGIES_BY_IDS: Operation[api.GetBidStrategiesByIdsRequest, api.GetBidStrategiesByIdsResponse] = _operation(
    "GetBidStrategiesByIds", "GetBidStrategiesByIds", "GetBidStrategiesByIdsRequest", "GetBidStrategiesByIdsResponse"
)
GET_CAMPAIGN_IDS_BY_BID_STRATEGY_IDS: Operation[
    api.GetCampaignIdsByBidStrategyIdsRequest, api.GetCampaignIdsByBidStrategyIdsResponse
] = _operation(
    "GetCampaignIdsByBidStrategyIds",
    "GetCampaignIdsByBidStrategyIds",
    "GetCampaignIdsByBidStrategyIdsRequest",
    "GetCampaignIdsByBidStrategyIdsResponse",
)
ADD_AUDIENCE_GROUPS: Operation[api.AddAudienceGroupsRequest, api.AddAudienceGroupsResponse] = _operation(
    "AddAudienceGroups", "AddAudienceGroups", "AddAudienceGroupsRequest", "AddAudienceGroupsResponse"
)
UPDATE_AUDIENCE_GROUPS: Operation[api.UpdateAudienceGroupsRequest, api.UpdateAudienceGroupsResponse] = _operation(
    "UpdateAudienceGroups", "UpdateAudienceGroups", "UpdateAudienceGroupsRequest", "UpdateAudienceGroupsResponse"
)
DELETE_AUDIENCE_GROUPS: Operation[api.DeleteAudienceGroupsRequest, api.DeleteAudienceGroupsResponse] = _operation(
    "DeleteAudienceGroups", "DeleteAudienceGroups", "DeleteAudienceGroupsRequest", "DeleteAudienceGroupsResponse"
)
GET_AUDIENCE_GROUPS_BY_IDS: Operation[api.GetAudienceGroupsByIdsRequest, api.GetAudienceGroupsByIdsResponse] = (
    _operation(
        "GetAudienceGroupsByIds",
        "GetAudienceGroupsByIds",
        "GetAudienceGroupsByIdsRequest",
        "GetAudienceGroupsByIdsResponse",
    )
)
ADD_ASSET_GROUPS: Operation[api.AddAssetGroupsRequest, api.AddAssetGroupsResponse] = _operation(
    "AddAssetGroups", "AddAssetGroups", "AddAssetGroupsRequest", "AddAssetGroupsResponse"
)
UPDATE_ASSET_GROUPS: Operation[api.UpdateAssetGroupsRequest, api.UpdateAssetGroupsResponse] = _operation(
    "UpdateAssetGroups", "UpdateAssetGroups", "UpdateAssetGroupsRequest", "UpdateAssetGroupsResponse"
)
DELETE_ASSET_GROUPS: Operation[api.DeleteAssetGroupsRequest, api.DeleteAssetGroupsResponse] = _operation(
    "DeleteAssetGroups", "DeleteAssetGroups", "DeleteAssetGroupsRequest", "DeleteAssetGroupsResponse"
)
GET_ASSET_GROUPS_BY_IDS: Operation[api.GetAssetGroupsByIdsRequest, api.GetAssetGroupsByIdsResponse] = _operation(
    "GetAssetGroupsByIds", "GetAssetGroupsByIds", "GetAssetGroupsByIdsRequest", "GetAssetGroupsByIdsResponse"
)
GET_ASSET_GROUPS_BY_CAMPAIGN_ID: Operation[
    api.GetAssetGroupsByCampaignIdRequest, api.GetAssetGroupsByCampaignIdResponse
] = _operation(
    "GetAssetGroupsByCampaignId",
    "GetAssetGroupsByCampaignId",
    "GetAssetGroupsByCampaignIdRequest",
    "GetAssetGroupsByCampaignIdResponse",
)
GET_ASSET_GROUPS_EDITORIAL_REASONS: Operation[
    api.GetAssetGroupsEditorialReasonsRequest, api.GetAssetGroupsEditorialReasonsResponse
] = _operation(
    "GetAssetGroupsEditorialReasons",
    "GetAssetGroupsEditorialReasons",
    "GetAssetGroupsEditorialReasonsRequest",
    "GetAssetGroupsEditorialReasonsResponse",
)
SET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS: Operation[
    api.SetAudienceGroupAssetGroupAssociationsRequest, api.SetAudienceGroupAssetGroupAssociationsResponse
] = _operation(
    "SetAudienceGroupAssetGroupAssociations",
    "SetAudienceGroupAssetGroupAssociations",
    "SetAudienceGroupAssetGroupAssociationsRequest",
    "SetAudienceGroupAssetGroupAssociationsResponse",
)
DELETE_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS: Operation[
    api.DeleteAudienceGroupAssetGroupAssociationsRequest, api.DeleteAudienceGroupAssetGroupAssociationsResponse
] = _operation(
    "DeleteAudienceGroupAssetGroupAssociations",
    "DeleteAudienceGroupAssetGroupAssociations",
    "DeleteAudienceGroupAssetGroupAssociationsRequest",
    "DeleteAudienceGroupAssetGroupAssociationsResponse",
)
GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_ASSET_GROUP_IDS: Operation[
    api.GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest,
    api.GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse,
] = _operation(
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIds",
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIds",
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest",
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse",
)
GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_AUDIENCE_GROUP_IDS: Operation[
    api.GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest,
    api.GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse,
] = _operation(
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIds",
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIds",
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest",
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse",
)
ADD_AUDIENCES: Operation[api.AddAudiencesRequest, api.AddAudiencesResponse] = _operation(
    "AddAudiences", "AddAudiences", "AddAudiencesRequest", "AddAudiencesResponse"
)
UPDATE_AUDIENCES: Operation[api.UpdateAudiencesRequest, api.UpdateAudiencesResponse] = _operation(
    "UpdateAudiences", "UpdateAudiences", "UpdateAudiencesRequest", "UpdateAudiencesResponse"
)
DELETE_AUDIENCES: Operation[api.DeleteAudiencesRequest, api.DeleteAudiencesResponse] = _operation(
    "DeleteAudiences", "DeleteAudiences", "DeleteAudiencesRequest", "DeleteAudiencesResponse"
)
GET_AUDIENCES_BY_IDS: Operation[api.GetAudiencesByIdsRequest, api.GetAudiencesByIdsResponse] = _operation(
    "GetAudiencesByIds", "GetAudiencesByIds", "GetAudiencesByIdsRequest", "GetAudiencesByIdsResponse"
)
APPLY_CUSTOMER_LIST_ITEMS: Operation[api.ApplyCustomerListItemsRequest, api.ApplyCustomerListItemsResponse] = (
    _operation(
        "ApplyCustomerListItems",
        "ApplyCustomerListItems",
        "ApplyCustomerListItemsRequest",
        "ApplyCustomerListItemsResponse",
    )
)
APPLY_CUSTOMER_LIST_USER_DATA: Operation[
    api.ApplyCustomerListUserDataRequest, api.ApplyCustomerListUserDataResponse
] = _operation(
    "ApplyCustomerListUserData",
    "ApplyCustomerListUserData",
    "ApplyCustomerListUserDataRequest",
    "ApplyCustomerListUserDataResponse",
)
GET_UET_TAGS_BY_IDS: Operation[api.GetUetTagsByIdsRequest, api.GetUetTagsByIdsResponse] = _operation(
    "GetUetTagsByIds", "GetUetTagsByIds", "GetUetTagsByIdsRequest", "GetUetTagsByIdsResponse"
)
ADD_UET_TAGS: Operation[api.AddUetTagsRequest, api.AddUetTagsResponse] = _operation(
    "AddUetTags", "AddUetTags", "AddUetTagsRequest", "AddUetTagsResponse"
)
UPDATE_UET_TAGS: Operation[api.UpdateUetTagsRequest, api.UpdateUetTagsResponse] = _operation(
    "UpdateUetTags", "UpdateUetTags", "UpdateUetTagsRequest", "UpdateUetTagsResponse"
)
GET_CONVERSION_GOALS_BY_IDS: Operation[api.GetConversionGoalsByIdsRequest, api.GetConversionGoalsByIdsResponse] = (
    _operation(
        "GetConversionGoalsByIds",
        "GetConversionGoalsByIds",
        "GetConversionGoalsByIdsRequest",
        "GetConversionGoalsByIdsResponse",
    )
)
GET_CONVERSION_GOALS_BY_TAG_IDS: Operation[
    api.GetConversionGoalsByTagIdsRequest, api.GetConversionGoalsByTagIdsResponse
] = _operation(
    "GetConversionGoalsByTagIds",
    "GetConversionGoalsByTagIds",
    "GetConversionGoalsByTagIdsRequest",
    "GetConversionGoalsByTagIdsResponse",
)
ADD_CONVERSION_GOALS: Operation[api.AddConversionGoalsRequest, api.AddConversionGoalsResponse] = _operation(
    "AddConversionGoals", "AddConversionGoals", "AddConversionGoalsRequest", "AddConversionGoalsResponse"
)
UPDATE_CONVERSION_GOALS: Operation[api.UpdateConversionGoalsRequest, api.UpdateConversionGoalsResponse] = _operation(
    "UpdateConversionGoals", "UpdateConversionGoals", "UpdateConversionGoalsRequest", "UpdateConversionGoalsResponse"
)
APPLY_OFFLINE_CONVERSIONS: Operation[api.ApplyOfflineConversionsRequest, api.ApplyOfflineConversionsResponse] = (
    _operation(
        "ApplyOfflineConversions",
        "ApplyOfflineConversions",
        "ApplyOfflineConversionsRequest",
        "ApplyOfflineConversionsResponse",
    )
)
APPLY_OFFLINE_CONVERSION_ADJUSTMENTS: Operation[
    api.ApplyOfflineConversionAdjustmentsRequest, api.ApplyOfflineConversionAdjustmentsResponse
] = _operation(
    "ApplyOfflineConversionAdjustments",
    "ApplyOfflineConversionAdjustments",
    "ApplyOfflineConversionAdjustmentsRequest",
    "ApplyOfflineConversionAdjustmentsResponse",
)
APPLY_ONLINE_CONVERSION_ADJUSTMENTS: Operation[
    api.ApplyOnlineConversionAdjustmentsRequest, api.ApplyOnlineConversionAdjustmentsResponse
] = _operation(
    "ApplyOnlineConversionAdjustments",
    "ApplyOnlineConversionAdjustments",
    "ApplyOnlineConversionAdjustmentsRequest",
    "ApplyOnlineConversionAdjustmentsResponse",
)
GET_OFFLINE_CONVERSION_REPORTS: Operation[
    api.GetOfflineConversionReportsRequest, api.GetOfflineConversionReportsResponse
] = _operation(
    "GetOfflineConversionReports",
    "GetOfflineConversionReports",
    "GetOfflineConversionReportsRequest",
    "GetOfflineConversionReportsResponse",
)
GET_OFFLINE_CONVERSION_REPORT_BY_GOAL_IDS: Operation[
    api.GetOfflineConversionReportByGoalIdsRequest, api.GetOfflineConversionReportByGoalIdsResponse
] = _operation(
    "GetOfflineConversionReportByGoalIds",
    "GetOfflineConversionReportByGoalIds",
    "GetOfflineConversionReportByGoalIdsRequest",
    "GetOfflineConversionReportByGoalIdsResponse",
)
ADD_LABELS: Operation[api.AddLabelsRequest, api.AddLabelsResponse] = _operation(
    "AddLabels", "AddLabels", "AddLabelsRequest", "AddLabelsResponse"
)
DELETE_LABELS: Operation[api.DeleteLabelsRequest, api.DeleteLabelsResponse] = _operation(
    "DeleteLabels", "DeleteLabels", "DeleteLabelsRequest", "DeleteLabelsResponse"
)
UPDATE_LABELS: Operation[api.UpdateLabelsRequest, api.UpdateLabelsResponse] = _operation(
    "UpdateLabels", "UpdateLabels", "UpdateLabelsRequest", "UpdateLabelsResponse"
)
GET_LABELS_BY_IDS: Operation[api.GetLabelsByIdsRequest, api.GetLabelsByIdsResponse] = _operation(
    "GetLabelsByIds", "GetLabelsByIds", "GetLabelsByIdsRequest", "GetLabelsByIdsResponse"
)
SET_LABEL_ASSOCIATIONS: Operation[api.SetLabelAssociationsRequest, api.SetLabelAssociationsResponse] = _operation(
    "SetLabelAssociations", "SetLabelAssociations", "SetLabelAssociationsRequest", "SetLabelAssociationsResponse"
)
DELETE_LABEL_ASSOCIATIONS: Operation[api.DeleteLabelAssociationsRequest, api.DeleteLabelAssociationsResponse] = (
    _operation(
        "DeleteLabelAssociations",
        "DeleteLabelAssociations",
        "DeleteLabelAssociationsRequest",
        "DeleteLabelAssociationsResponse",
    )
)
GET_LABEL_ASSOCIATIONS_BY_ENTITY_IDS: Operation[
    api.GetLabelAssociationsByEntityIdsRequest, api.GetLabelAssociationsByEntityIdsResponse
] = _operation(
    "GetLabelAssociationsByEntityIds",
    "GetLabelAssociationsByEntityIds",
    "GetLabelAssociationsByEntityIdsRequest",
    "GetLabelAssociationsByEntityIdsResponse",
)
GET_LABEL_ASSOCIATIONS_BY_LABEL_IDS: Operation[
    api.GetLabelAssociationsByLabelIdsRequest, api.GetLabelAssociationsByLabelIdsResponse
] = _operation(
    "GetLabelAssociationsByLabelIds",
    "GetLabelAssociationsByLabelIds",
    "GetLabelAssociationsByLabelIdsRequest",
    "GetLabelAssociationsByLabelIdsResponse",
)
ADD_EXPERIMENTS: Operation[api.AddExperimentsRequest, api.AddExperimentsResponse] = _operation(
    "AddExperiments", "AddExperiments", "AddExperimentsRequest", "AddExperimentsResponse"
)
DELETE_EXPERIMENTS: Operation[api.DeleteExperimentsRequest, api.DeleteExperimentsResponse] = _operation(
    "DeleteExperiments", "DeleteExperiments", "DeleteExperimentsRequest", "DeleteExperimentsResponse"
)
UPDATE_EXPERIMENTS: Operation[api.UpdateExperimentsRequest, api.UpdateExperimentsResponse] = _operation(
    "UpdateExperiments", "UpdateExperiments", "UpdateExperimentsRequest", "UpdateExperimentsResponse"
)
GET_EXPERIMENTS_BY_IDS: Operation[api.GetExperimentsByIdsRequest, api.GetExperimentsByIdsResponse] = _operation(
    "GetExperimentsByIds", "GetExperimentsByIds", "GetExperimentsByIdsRequest", "GetExperimentsByIdsResponse"
)
GET_PROFILE_DATA_FILE_URL: Operation[api.GetProfileDataFileUrlRequest, api.GetProfileDataFileUrlResponse] = _operation(
    "GetProfileDataFileUrl", "GetProfileDataFileUrl", "GetProfileDataFileUrlRequest", "GetProfileDataFileUrlResponse"
)
SEARCH_COMPANIES: Operation[api.SearchCompaniesRequest, api.SearchCompaniesResponse] = _operation(
    "SearchCompanies", "SearchCompanies", "SearchCompaniesRequest", "SearchCompaniesResponse"
)
GET_FILE_IMPORT_UPLOAD_URL: Operation[api.GetFileImportUploadUrlRequest, api.GetFileImportUploadUrlResponse] = (
    _operation(
        "GetFileImportUploadUrl",
        "GetFileImportUploadUrl",
        "GetFileImportUploadUrlRequest",
        "GetFileImportUploadUrlResponse",
    )
)
ADD_IMPORT_JOBS: Operation[api.AddImportJobsRequest, api.AddImportJobsResponse] = _operation(
    "AddImportJobs", "AddImportJobs", "AddImportJobsRequest", "AddImportJobsResponse"
)
GET_IMPORT_RESULTS: Operation[api.GetImportResultsRequest, api.GetImportResultsResponse] = _operation(
    "GetImportResults", "GetImportResults", "GetImportResultsRequest", "GetImportResultsResponse"
)
GET_IMPORT_JOBS_BY_IDS: Operation[api.GetImportJobsByIdsRequest, api.GetImportJobsByIdsResponse] = _operation(
    "GetImportJobsByIds", "GetImportJobsByIds", "GetImportJobsByIdsRequest", "GetImportJobsByIdsResponse"
)
DELETE_IMPORT_JOBS: Operation[api.DeleteImportJobsRequest, api.DeleteImportJobsResponse] = _operation(
    "DeleteImportJobs", "DeleteImportJobs", "DeleteImportJobsRequest", "DeleteImportJobsResponse"
)
GET_IMPORT_ENTITY_IDS_MAPPING: Operation[
    api.GetImportEntityIdsMappingRequest, api.GetImportEntityIdsMappingResponse
] = _operation(
    "GetImportEntityIdsMapping",
    "GetImportEntityIdsMapping",
    "GetImportEntityIdsMappingRequest",
    "GetImportEntityIdsMappingResponse",
)
UPDATE_IMPORT_JOBS: Operation[api.UpdateImportJobsRequest, api.UpdateImportJobsResponse] = _operation(
    "UpdateImportJobs", "UpdateImportJobs", "UpdateImportJobsRequest", "UpdateImportJobsResponse"
)
ADD_VIDEOS: Operation[api.AddVideosRequest, api.AddVideosResponse] = _operation(
    "AddVideos", "AddVideos", "AddVideosRequest", "AddVideosResponse"
)
DELETE_VIDEOS: Operation[api.DeleteVideosRequest, api.DeleteVideosResponse] = _operation(
    "DeleteVideos", "DeleteVideos", "DeleteVideosRequest", "DeleteVideosResponse"
)
GET_VIDEOS_BY_IDS: Operation[api.GetVideosByIdsRequest, api.GetVideosByIdsResponse] = _operation(
    "GetVideosByIds", "GetVideosByIds", "GetVideosByIdsRequest", "GetVideosByIdsResponse"
)
UPDATE_VIDEOS: Operation[api.UpdateVideosRequest, api.UpdateVideosResponse] = _operation(
    "UpdateVideos", "UpdateVideos", "UpdateVideosRequest", "UpdateVideosResponse"
)
ADD_HTML5S: Operation[api.AddHTML5sRequest, api.AddHTML5sResponse] = _operation(
    "AddHTML5s", "AddHTML5s", "AddHTML5sRequest", "AddHTML5sResponse"
)
GET_HTML5S_BY_IDS: Operation[api.GetHTML5sByIdsRequest, api.GetHTML5sByIdsResponse] = _operation(
    "GetHTML5sByIds", "GetHTML5sByIds", "GetHTML5sByIdsRequest", "GetHTML5sByIdsResponse"
)
DELETE_HTML5S: Operation[api.DeleteHTML5sRequest, api.DeleteHTML5sResponse] = _operation(
    "DeleteHTML5s", "DeleteHTML5s", "DeleteHTML5sRequest", "DeleteHTML5sResponse"
)
ADD_CAMPAIGN_CONVERSION_GOALS: Operation[
    api.AddCampaignConversionGoalsRequest, api.AddCampaignConversionGoalsResponse
] = _operation(
    "AddCampaignConversionGoals",
    "AddCampaignConversionGoals",
    "AddCampaignConversionGoalsRequest",
    "AddCampaignConversionGoalsResponse",
)
DELETE_CAMPAIGN_CONVERSION_GOALS: Operation[
    api.DeleteCampaignConversionGoalsRequest, api.DeleteCampaignConversionGoalsResponse
] = _operation(
    "DeleteCampaignConversionGoals",
    "DeleteCampaignConversionGoals",
    "DeleteCampaignConversionGoalsRequest",
    "DeleteCampaignConversionGoalsResponse",
)
ADD_DATA_EXCLUSIONS: Operation[api.AddDataExclusionsRequest, api.AddDataExclusionsResponse] = _operation(
    "AddDataExclusions", "AddDataExclusions", "AddDataExclusionsRequest", "AddDataExclusionsResponse"
)
UPDATE_DATA_EXCLUSIONS: Operation[api.UpdateDataExclusionsRequest, api.UpdateDataExclusionsResponse] = _operation(
    "UpdateDataExclusions", "UpdateDataExclusions", "UpdateDataExclusionsRequest", "UpdateDataExclusionsResponse"
)
DELETE_DATA_EXCLUSIONS: Operation[api.DeleteDataExclusionsRequest, api.DeleteDataExclusionsResponse] = _operation(
    "DeleteDataExclusions", "DeleteDataExclusions", "DeleteDataExclusionsRequest", "DeleteDataExclusionsResponse"
)
GET_DATA_EXCLUSIONS_BY_IDS: Operation[api.GetDataExclusionsByIdsRequest, api.GetDataExclusionsByIdsResponse] = (
    _operation(
        "GetDataExclusionsByIds",
        "GetDataExclusionsByIds",
        "GetDataExclusionsByIdsRequest",
        "GetDataExclusionsByIdsResponse",
    )
)
GET_DATA_EXCLUSIONS_BY_ACCOUNT_ID: Operation[
    api.GetDataExclusionsByAccountIdRequest, api.GetDataExclusionsByAccountIdResponse
] = _operation(
    "GetDataExclusionsByAccountId",
    "GetDataExclusionsByAccountId",
    "GetDataExclusionsByAccountIdRequest",
    "GetDataExclusionsByAccountIdResponse",
)
ADD_SEASONALITY_ADJUSTMENTS: Operation[api.AddSeasonalityAdjustmentsRequest, api.AddSeasonalityAdjustmentsResponse] = (
    _operation(
        "AddSeasonalityAdjustments",
        "AddSeasonalityAdjustments",
        "AddSeasonalityAdjustmentsRequest",
        "AddSeasonalityAdjustmentsResponse",
    )
)
UPDATE_SEASONALITY_ADJUSTMENTS: Operation[
    api.UpdateSeasonalityAdjustmentsRequest, api.UpdateSeasonalityAdjustmentsResponse
] = _operation(
    "UpdateSeasonalityAdjustments",
    "UpdateSeasonalityAdjustments",
    "UpdateSeasonalityAdjustmentsRequest",
    "UpdateSeasonalityAdjustmentsResponse",
)
DELETE_SEASONALITY_ADJUSTMENTS: Operation[
    api.DeleteSeasonalityAdjustmentsRequest, api.DeleteSeasonalityAdjustmentsResponse
] = _operation(
    "DeleteSeasonalityAdjustments",
    "DeleteSeasonalityAdjustments",
    "DeleteSeasonalityAdjustmentsRequest",
    "DeleteSeasonalityAdjustmentsResponse",
)
GET_SEASONALITY_ADJUSTMENTS_BY_IDS: Operation[
    api.GetSeasonalityAdjustmentsByIdsRequest, api.GetSeasonalityAdjustmentsByIdsResponse
] = _operation(
    "GetSeasonalityAdjustmentsByIds",
    "GetSeasonalityAdjustmentsByIds",
    "GetSeasonalityAdjustmentsByIdsRequest",
    "GetSeasonalityAdjustmentsByIdsResponse",
)
GET_SEASONALITY_ADJUSTMENTS_BY_ACCOUNT_ID: Operation[
    api.GetSeasonalityAdjustmentsByAccountIdRequest, api.GetSeasonalityAdjustmentsByAccountIdResponse
] = _operation(
    "GetSeasonalityAdjustmentsByAccountId",
    "GetSeasonalityAdjustmentsByAccountId",
    "GetSeasonalityAdjustmentsByAccountIdRequest",
    "GetSeasonalityAdjustmentsByAccountIdResponse",
)
CREATE_ASSET_GROUP_RECOMMENDATION: Operation[
    api.CreateAssetGroupRecommendationRequest, api.CreateAssetGroupRecommendationResponse
] = _operation(
    "CreateAssetGroupRecommendation",
    "CreateAssetGroupRecommendation",
    "CreateAssetGroupRecommendationRequest",
    "CreateAssetGroupRecommendationResponse",
)
CREATE_RESPONSIVE_AD_RECOMMENDATION: Operation[
    api.CreateResponsiveAdRecommendationRequest, api.CreateResponsiveAdRecommendationResponse
] = _operation(
    "CreateResponsiveAdRecommendation",
    "CreateResponsiveAdRecommendation",
    "CreateResponsiveAdRecommendationRequest",
    "CreateResponsiveAdRecommendationResponse",
)
CREATE_RESPONSIVE_SEARCH_AD_RECOMMENDATION: Operation[
    api.CreateResponsiveSearchAdRecommendationRequest, api.CreateResponsiveSearchAdRecommendationResponse
] = _operation(
    "CreateResponsiveSearchAdRecommendation",
    "CreateResponsiveSearchAdRecommendation",
    "CreateResponsiveSearchAdRecommendationRequest",
    "CreateResponsiveSearchAdRecommendationResponse",
)
REFINE_ASSET_GROUP_RECOMMENDATION: Operation[
    api.RefineAssetGroupRecommendationRequest, api.RefineAssetGroupRecommendationResponse
] = _operation(
    "RefineAssetGroupRecommendation",
    "RefineAssetGroupRecommendation",
    "RefineAssetGroupRecommendationRequest",
    "RefineAssetGroupRecommendationResponse",
)
REFINE_RESPONSIVE_AD_RECOMMENDATION: Operation[
    api.RefineResponsiveAdRecommendationRequest, api.RefineResponsiveAdRecommendationResponse
] = _operation(
    "RefineResponsiveAdRecommendation",
    "RefineResponsiveAdRecommendation",
    "RefineResponsiveAdRecommendationRequest",
    "RefineResponsiveAdRecommendationResponse",
)
REFINE_RESPONSIVE_SEARCH_AD_RECOMMENDATION: Operation[
    api.RefineResponsiveSearchAdRecommendationRequest, api.RefineResponsiveSearchAdRecommendationResponse
] = _operation(
    "RefineResponsiveSearchAdRecommendation",
    "RefineResponsiveSearchAdRecommendation",
    "RefineResponsiveSearchAdRecommendationRequest",
    "RefineResponsiveSearchAdRecommendationResponse",
)
GET_RESPONSIVE_AD_RECOMMENDATION_JOB: Operation[
    api.GetResponsiveAdRecommendationJobRequest, api.GetResponsiveAdRecommendationJobResponse
] = _operation(
    "GetResponsiveAdRecommendationJob",
    "GetResponsiveAdRecommendationJob",
    "GetResponsiveAdRecommendationJobRequest",
    "GetResponsiveAdRecommendationJobResponse",
)
UPDATE_CONVERSION_VALUE_RULES: Operation[
    api.UpdateConversionValueRulesRequest, api.UpdateConversionValueRulesResponse
] = _operation(
    "UpdateConversionValueRules",
    "UpdateConversionValueRules",
    "UpdateConversionValueRulesRequest",
    "UpdateConversionValueRulesResponse",
)
UPDATE_CONVERSION_VALUE_RULES_STATUS: Operation[
    api.UpdateConversionValueRulesStatusRequest, api.UpdateConversionValueRulesStatusResponse
] = _operation(
    "UpdateConversionValueRulesStatus",
    "UpdateConversionValueRulesStatus",
    "UpdateConversionValueRulesStatusRequest",
    "UpdateConversionValueRulesStatusResponse",
)
ADD_CONVERSION_VALUE_RULES: Operation[api.AddConversionValueRulesRequest, api.AddConversionValueRulesResponse] = (
    _operation(
        "AddConversionValueRules",
        "AddConversionValueRules",
        "AddConversionValueRulesRequest",
        "AddConversionValueRulesResponse",
    )
)
GET_CONVERSION_VALUE_RULES_BY_ACCOUNT_ID: Operation[
    api.GetConversionValueRulesByAccountIdRequest, api.GetConversionValueRulesByAccountIdResponse
] = _operation(
    "GetConversionValueRulesByAccountId",
    "GetConversionValueRulesByAccountId",
    "GetConversionValueRulesByAccountIdRequest",
    "GetConversionValueRulesByAccountIdResponse",
)
GET_CONVERSION_VALUE_RULES_BY_IDS: Operation[
    api.GetConversionValueRulesByIdsRequest, api.GetConversionValueRulesByIdsResponse
] = _operation(
    "GetConversionValueRulesByIds",
    "GetConversionValueRulesByIds",
    "GetConversionValueRulesByIdsRequest",
    "GetConversionValueRulesByIdsResponse",
)
ADD_BRAND_KITS: Operation[api.AddBrandKitsRequest, api.AddBrandKitsResponse] = _operation(
    "AddBrandKits", "AddBrandKits", "AddBrandKitsRequest", "AddBrandKitsResponse"
)
UPDATE_BRAND_KITS: Operation[api.UpdateBrandKitsRequest, api.UpdateBrandKitsResponse] = _operation(
    "UpdateBrandKits", "UpdateBrandKits", "UpdateBrandKitsRequest", "UpdateBrandKitsResponse"
)
DELETE_BRAND_KITS: Operation[api.DeleteBrandKitsRequest, api.DeleteBrandKitsResponse] = _operation(
    "DeleteBrandKits", "DeleteBrandKits", "DeleteBrandKitsRequest", "DeleteBrandKitsResponse"
)
CREATE_BRAND_KIT_RECOMMENDATION: Operation[
    api.CreateBrandKitRecommendationRequest, api.CreateBrandKitRecommendationResponse
] = _operation(
    "CreateBrandKitRecommendation",
    "CreateBrandKitRecommendation",
    "CreateBrandKitRecommendationRequest",
    "CreateBrandKitRecommendationResponse",
)
ADD_NEW_CUSTOMER_ACQUISITION_GOALS: Operation[
    api.AddNewCustomerAcquisitionGoalsRequest, api.AddNewCustomerAcquisitionGoalsResponse
] = _operation(
    "AddNewCustomerAcquisitionGoals",
    "AddNewCustomerAcquisitionGoals",
    "AddNewCustomerAcquisitionGoalsRequest",
    "AddNewCustomerAcquisitionGoalsResponse",
)
UPDATE_NEW_CUSTOMER_ACQUISITION_GOALS: Operation[
    api.UpdateNewCustomerAcquisitionGoalsRequest, api.UpdateNewCustomerAcquisitionGoalsResponse
] = _operation(
    "UpdateNewCustomerAcquisitionGoals",
    "UpdateNewCustomerAcquisitionGoals",
    "UpdateNewCustomerAcquisitionGoalsRequest",
    "UpdateNewCustomerAcquisitionGoalsResponse",
)
GET_NEW_CUSTOMER_ACQUISITION_GOALS_BY_ACCOUNT_ID: Operation[
    api.GetNewCustomerAcquisitionGoalsByAccountIdRequest, api.GetNewCustomerAcquisitionGoalsByAccountIdResponse
] = _operation(
    "GetNewCustomerAcquisitionGoalsByAccountId",
    "GetNewCustomerAcquisitionGoalsByAccountId",
    "GetNewCustomerAcquisitionGoalsByAccountIdRequest",
    "GetNewCustomerAcquisitionGoalsByAccountIdResponse",
)
GET_BRAND_KITS_BY_ACCOUNT_ID: Operation[api.GetBrandKitsByAccountIdRequest, api.GetBrandKitsByAccountIdResponse] = (
    _operation(
        "GetBrandKitsByAccountId",
        "GetBrandKitsByAccountId",
        "GetBrandKitsByAccountIdRequest",
        "GetBrandKitsByAccountIdResponse",
    )
)
GET_BRAND_KITS_BY_IDS: Operation[api.GetBrandKitsByIdsRequest, api.GetBrandKitsByIdsResponse] = _operation(
    "GetBrandKitsByIds", "GetBrandKitsByIds", "GetBrandKitsByIdsRequest", "GetBrandKitsByIdsResponse"
)
GET_CLIPCHAMP_TEMPLATES: Operation[api.GetClipchampTemplatesRequest, api.GetClipchampTemplatesResponse] = _operation(
    "GetClipchampTemplates", "GetClipchampTemplates", "GetClipchampTemplatesRequest", "GetClipchampTemplatesResponse"
)
GET_SUPPORTED_CLIPCHAMP_AUDIO: Operation[
    api.GetSupportedClipchampAudioRequest, api.GetSupportedClipchampAudioResponse
] = _operation(
    "GetSupportedClipchampAudio",
    "GetSupportedClipchampAudio",
    "GetSupportedClipchampAudioRequest",
    "GetSupportedClipchampAudioResponse",
)
GET_SUPPORTED_FONTS: Operation[api.GetSupportedFontsRequest, api.GetSupportedFontsResponse] = _operation(
    "GetSupportedFonts", "GetSupportedFonts", "GetSupportedFontsRequest", "GetSupportedFontsResponse"
)
GET_HEALTH_CHECK: Operation[api.GetHealthCheckRequest, api.GetHealthCheckResponse] = _operation(
    "GetHealthCheck", "GetHealthCheck", "GetHealthCheckRequest", "GetHealthCheckResponse"
)
GET_DIAGNOSTICS: Operation[api.GetDiagnosticsRequest, api.GetDiagnosticsResponse] = _operation(
    "GetDiagnostics", "GetDiagnostics", "GetDiagnosticsRequest", "GetDiagnosticsResponse"
)
GET_ANNOTATION_OPT_OUT: Operation[api.GetAnnotationOptOutRequest, api.GetAnnotationOptOutResponse] = _operation(
    "GetAnnotationOptOut", "GetAnnotationOptOut", "GetAnnotationOptOutRequest", "GetAnnotationOptOutResponse"
)
UPDATE_ANNOTATION_OPT_OUT: Operation[api.UpdateAnnotationOptOutRequest, api.UpdateAnnotationOptOutResponse] = (
    _operation(
        "UpdateAnnotationOptOut",
        "UpdateAnnotationOptOut",
        "UpdateAnnotationOptOutRequest",
        "UpdateAnnotationOptOutResponse",
    )
)
ADD_LINKED_IN_SEGMENTS: Operation[api.AddLinkedInSegmentsRequest, api.AddLinkedInSegmentsResponse] = _operation(
    "AddLinkedInSegments", "AddLinkedInSegments", "AddLinkedInSegmentsRequest", "AddLinkedInSegmentsResponse"
)
DELETE_LINKED_IN_SEGMENTS: Operation[api.DeleteLinkedInSegmentsRequest, api.DeleteLinkedInSegmentsResponse] = (
    _operation(
        "DeleteLinkedInSegments",
        "DeleteLinkedInSegments",
        "DeleteLinkedInSegmentsRequest",
        "DeleteLinkedInSegmentsResponse",
    )
)
UPDATE_LINKED_IN_SEGMENTS: Operation[api.UpdateLinkedInSegmentsRequest, api.UpdateLinkedInSegmentsResponse] = (
    _operation(
        "UpdateLinkedInSegments",
        "UpdateLinkedInSegments",
        "UpdateLinkedInSegmentsRequest",
        "UpdateLinkedInSegmentsResponse",
    )
)
GET_LINKED_IN_SEGMENTS: Operation[api.GetLinkedInSegmentsRequest, api.GetLinkedInSegmentsResponse] = _operation(
    "GetLinkedInSegments", "GetLinkedInSegments", "GetLinkedInSegmentsRequest", "GetLinkedInSegmentsResponse"
)
GET_COMPANY_LIST_DETAILS: Operation[api.GetCompanyListDetailsRequest, api.GetCompanyListDetailsResponse] = _operation(
    "GetCompanyListDetails", "GetCompanyListDetails", "GetCompanyListDetailsRequest", "GetCompanyListDetailsResponse"
)
GET_UET_TAG_AUTH_KEY: Operation[api.GetUetTagAuthKeyRequest, api.GetUetTagAuthKeyResponse] = _operation(
    "GetUetTagAuthKey", "GetUetTagAuthKey", "GetUetTagAuthKeyRequest", "GetUetTagAuthKeyResponse"
)

OPERATIONS: Mapping[str, Operation[Any, Any]] = {
    each.name: each for each in tuple(vars().values()) if isinstance(each, Operation)
}
