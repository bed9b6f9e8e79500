"""Operations of Campaign Management v12."""

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
    version="v12",
    endpoints={
        "production": "https://campaign.api.bingads.microsoft.com/Api/Advertiser/CampaignManagement/v12/CampaignManagementService.svc",
        "sandbox": "https://campaign.api.sandbox.bingads.microsoft.com/Api/Advertiser/CampaignManagement/v12/CampaignManagementService.svc",
    },
)

_PACKAGE = __name__.rpartition(".")[0]
_REQUEST_HEADERS = (
    Element("ApplicationToken", "", "https://bingads.microsoft.com/CampaignManagement/v12", "xs:string", nillable=True),
    Element(
        "AuthenticationToken", "", "https://bingads.microsoft.com/CampaignManagement/v12", "xs:string", nillable=True
    ),
    Element(
        "CustomerAccountId", "", "https://bingads.microsoft.com/CampaignManagement/v12", "xs:string", nillable=True
    ),
    Element("CustomerId", "", "https://bingads.microsoft.com/CampaignManagement/v12", "xs:string", nillable=True),
    Element("DeveloperToken", "", "https://bingads.microsoft.com/CampaignManagement/v12", "xs:string", nillable=True),
    Element("Password", "", "https://bingads.microsoft.com/CampaignManagement/v12", "xs:string", nillable=True),
    Element("UserName", "", "https://bingads.microsoft.com/CampaignManagement/v12", "xs:string", nillable=True),
)
_RESPONSE_HEADERS = (
    Element("TrackingId", "", "https://bingads.microsoft.com/CampaignManagement/v12", "xs:string", nillable=True),
)
_FAULTS = (
    Fault("AdApiFaultDetail", "https://adapi.microsoft.com", "adapi:AdApiFaultDetail", "AdApiFaultDetailException"),
    Fault(
        "ApiFaultDetail",
        "https://bingads.microsoft.com/CampaignManagement/v12",
        "cm:ApiFaultDetail",
        "ApiFaultDetailException",
    ),
)
_FAULTS_2 = (
    Fault("AdApiFaultDetail", "https://adapi.microsoft.com", "adapi:AdApiFaultDetail", "AdApiFaultDetailException"),
    Fault(
        "EditorialApiFaultDetail",
        "https://bingads.microsoft.com/CampaignManagement/v12",
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
