"""Campaign Management v13: types, messages, operations, exceptions and clients."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.adapi.all import (
        AdApiError as AdApiError,
        AdApiFaultDetail as AdApiFaultDetail,
        ApplicationFault as ApplicationFault,
    )
    from ..shared.adapi.exceptions import AdApiFaultDetailException as AdApiFaultDetailException
    from ..shared.arrays.all import KeyValueOfstringstring as KeyValueOfstringstring
    from ..shared.cm.all import (
        ApiFaultDetail as ApiFaultDetail,
        BatchError as BatchError,
        CompressionType as CompressionType,
        EditorialError as EditorialError,
        OperationError as OperationError,
    )
    from ..shared.cm.exceptions import ApiFaultDetailException as ApiFaultDetailException
    from ..shared.generic.all import KeyValuePairOfstringstring as KeyValuePairOfstringstring
    from .async_client import AsyncCampaignManagementClient as AsyncCampaignManagementClient
    from .client import CampaignManagementClient as CampaignManagementClient
    from .exceptions import EditorialApiFaultDetailException as EditorialApiFaultDetailException
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
    from .messages.annotation import (
        GetAnnotationOptOutRequest as GetAnnotationOptOutRequest,
        GetAnnotationOptOutResponse as GetAnnotationOptOutResponse,
        UpdateAnnotationOptOutRequest as UpdateAnnotationOptOutRequest,
        UpdateAnnotationOptOutResponse as UpdateAnnotationOptOutResponse,
    )
    from .messages.asset_group import (
        ApplyAssetGroupListingGroupActionsRequest as ApplyAssetGroupListingGroupActionsRequest,
        ApplyAssetGroupListingGroupActionsResponse as ApplyAssetGroupListingGroupActionsResponse,
        CreateAssetGroupRecommendationRequest as CreateAssetGroupRecommendationRequest,
        CreateAssetGroupRecommendationResponse as CreateAssetGroupRecommendationResponse,
        GetAssetGroupListingGroupsByIdsRequest as GetAssetGroupListingGroupsByIdsRequest,
        GetAssetGroupListingGroupsByIdsResponse as GetAssetGroupListingGroupsByIdsResponse,
        RefineAssetGroupRecommendationRequest as RefineAssetGroupRecommendationRequest,
        RefineAssetGroupRecommendationResponse as RefineAssetGroupRecommendationResponse,
    )
    from .messages.asset_groups import (
        AddAssetGroupsRequest as AddAssetGroupsRequest,
        AddAssetGroupsResponse as AddAssetGroupsResponse,
        DeleteAssetGroupsRequest as DeleteAssetGroupsRequest,
        DeleteAssetGroupsResponse as DeleteAssetGroupsResponse,
        GetAssetGroupsByCampaignIdRequest as GetAssetGroupsByCampaignIdRequest,
        GetAssetGroupsByCampaignIdResponse as GetAssetGroupsByCampaignIdResponse,
        GetAssetGroupsByIdsRequest as GetAssetGroupsByIdsRequest,
        GetAssetGroupsByIdsResponse as GetAssetGroupsByIdsResponse,
        GetAssetGroupsEditorialReasonsRequest as GetAssetGroupsEditorialReasonsRequest,
        GetAssetGroupsEditorialReasonsResponse as GetAssetGroupsEditorialReasonsResponse,
        UpdateAssetGroupsRequest as UpdateAssetGroupsRequest,
        UpdateAssetGroupsResponse as UpdateAssetGroupsResponse,
    )
    from .messages.audience import (
        AddAudienceGroupsRequest as AddAudienceGroupsRequest,
        AddAudienceGroupsResponse as AddAudienceGroupsResponse,
        DeleteAudienceGroupAssetGroupAssociationsRequest as DeleteAudienceGroupAssetGroupAssociationsRequest,
        DeleteAudienceGroupAssetGroupAssociationsResponse as DeleteAudienceGroupAssetGroupAssociationsResponse,
        DeleteAudienceGroupsRequest as DeleteAudienceGroupsRequest,
        DeleteAudienceGroupsResponse as DeleteAudienceGroupsResponse,
        GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest as GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest,
        GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse as GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse,
        GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest as GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest,
        GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse as GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse,
        GetAudienceGroupsByIdsRequest as GetAudienceGroupsByIdsRequest,
        GetAudienceGroupsByIdsResponse as GetAudienceGroupsByIdsResponse,
        SetAudienceGroupAssetGroupAssociationsRequest as SetAudienceGroupAssetGroupAssociationsRequest,
        SetAudienceGroupAssetGroupAssociationsResponse as SetAudienceGroupAssetGroupAssociationsResponse,
        UpdateAudienceGroupsRequest as UpdateAudienceGroupsRequest,
        UpdateAudienceGroupsResponse as UpdateAudienceGroupsResponse,
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
    from .messages.bid import (
        AddBidStrategiesRequest as AddBidStrategiesRequest,
        AddBidStrategiesResponse as AddBidStrategiesResponse,
        DeleteBidStrategiesRequest as DeleteBidStrategiesRequest,
        DeleteBidStrategiesResponse as DeleteBidStrategiesResponse,
        GetBidStrategiesByIdsRequest as GetBidStrategiesByIdsRequest,
        GetBidStrategiesByIdsResponse as GetBidStrategiesByIdsResponse,
        UpdateBidStrategiesRequest as UpdateBidStrategiesRequest,
        UpdateBidStrategiesResponse as UpdateBidStrategiesResponse,
    )
    from .messages.brand import (
        AddBrandKitsRequest as AddBrandKitsRequest,
        AddBrandKitsResponse as AddBrandKitsResponse,
        CreateBrandKitRecommendationRequest as CreateBrandKitRecommendationRequest,
        CreateBrandKitRecommendationResponse as CreateBrandKitRecommendationResponse,
        DeleteBrandKitsRequest as DeleteBrandKitsRequest,
        DeleteBrandKitsResponse as DeleteBrandKitsResponse,
        GetBrandKitsByAccountIdRequest as GetBrandKitsByAccountIdRequest,
        GetBrandKitsByAccountIdResponse as GetBrandKitsByAccountIdResponse,
        GetBrandKitsByIdsRequest as GetBrandKitsByIdsRequest,
        GetBrandKitsByIdsResponse as GetBrandKitsByIdsResponse,
        UpdateBrandKitsRequest as UpdateBrandKitsRequest,
        UpdateBrandKitsResponse as UpdateBrandKitsResponse,
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
        GetClipchampTemplatesRequest as GetClipchampTemplatesRequest,
        GetClipchampTemplatesResponse as GetClipchampTemplatesResponse,
        GetCompanyListDetailsRequest as GetCompanyListDetailsRequest,
        GetCompanyListDetailsResponse as GetCompanyListDetailsResponse,
        GetConfigValueRequest as GetConfigValueRequest,
        GetConfigValueResponse as GetConfigValueResponse,
        SearchCompaniesRequest as SearchCompaniesRequest,
        SearchCompaniesResponse as SearchCompaniesResponse,
    )
    from .messages.campaign_conversion import (
        AddCampaignConversionGoalsRequest as AddCampaignConversionGoalsRequest,
        AddCampaignConversionGoalsResponse as AddCampaignConversionGoalsResponse,
        DeleteCampaignConversionGoalsRequest as DeleteCampaignConversionGoalsRequest,
        DeleteCampaignConversionGoalsResponse as DeleteCampaignConversionGoalsResponse,
    )
    from .messages.campaign_criterions import (
        AddCampaignCriterionsRequest as AddCampaignCriterionsRequest,
        AddCampaignCriterionsResponse as AddCampaignCriterionsResponse,
        DeleteCampaignCriterionsRequest as DeleteCampaignCriterionsRequest,
        DeleteCampaignCriterionsResponse as DeleteCampaignCriterionsResponse,
        GetCampaignCriterionsByIdsRequest as GetCampaignCriterionsByIdsRequest,
        GetCampaignCriterionsByIdsResponse as GetCampaignCriterionsByIdsResponse,
        UpdateCampaignCriterionsRequest as UpdateCampaignCriterionsRequest,
        UpdateCampaignCriterionsResponse as UpdateCampaignCriterionsResponse,
    )
    from .messages.campaign_ids import (
        GetCampaignIdsByBidStrategyIdsRequest as GetCampaignIdsByBidStrategyIdsRequest,
        GetCampaignIdsByBidStrategyIdsResponse as GetCampaignIdsByBidStrategyIdsResponse,
        GetCampaignIdsByBudgetIdsRequest as GetCampaignIdsByBudgetIdsRequest,
        GetCampaignIdsByBudgetIdsResponse as GetCampaignIdsByBudgetIdsResponse,
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
    from .messages.conversion_goals import (
        AddConversionGoalsRequest as AddConversionGoalsRequest,
        AddConversionGoalsResponse as AddConversionGoalsResponse,
        GetConversionGoalsByIdsRequest as GetConversionGoalsByIdsRequest,
        GetConversionGoalsByIdsResponse as GetConversionGoalsByIdsResponse,
        GetConversionGoalsByTagIdsRequest as GetConversionGoalsByTagIdsRequest,
        GetConversionGoalsByTagIdsResponse as GetConversionGoalsByTagIdsResponse,
        UpdateConversionGoalsRequest as UpdateConversionGoalsRequest,
        UpdateConversionGoalsResponse as UpdateConversionGoalsResponse,
    )
    from .messages.conversion_value import (
        AddConversionValueRulesRequest as AddConversionValueRulesRequest,
        AddConversionValueRulesResponse as AddConversionValueRulesResponse,
        GetConversionValueRulesByAccountIdRequest as GetConversionValueRulesByAccountIdRequest,
        GetConversionValueRulesByAccountIdResponse as GetConversionValueRulesByAccountIdResponse,
        GetConversionValueRulesByIdsRequest as GetConversionValueRulesByIdsRequest,
        GetConversionValueRulesByIdsResponse as GetConversionValueRulesByIdsResponse,
        UpdateConversionValueRulesRequest as UpdateConversionValueRulesRequest,
        UpdateConversionValueRulesResponse as UpdateConversionValueRulesResponse,
        UpdateConversionValueRulesStatusRequest as UpdateConversionValueRulesStatusRequest,
        UpdateConversionValueRulesStatusResponse as UpdateConversionValueRulesStatusResponse,
    )
    from .messages.customer import (
        ApplyCustomerListItemsRequest as ApplyCustomerListItemsRequest,
        ApplyCustomerListItemsResponse as ApplyCustomerListItemsResponse,
        ApplyCustomerListUserDataRequest as ApplyCustomerListUserDataRequest,
        ApplyCustomerListUserDataResponse as ApplyCustomerListUserDataResponse,
    )
    from .messages.data import (
        AddDataExclusionsRequest as AddDataExclusionsRequest,
        AddDataExclusionsResponse as AddDataExclusionsResponse,
        DeleteDataExclusionsRequest as DeleteDataExclusionsRequest,
        DeleteDataExclusionsResponse as DeleteDataExclusionsResponse,
        GetDataExclusionsByAccountIdRequest as GetDataExclusionsByAccountIdRequest,
        GetDataExclusionsByAccountIdResponse as GetDataExclusionsByAccountIdResponse,
        GetDataExclusionsByIdsRequest as GetDataExclusionsByIdsRequest,
        GetDataExclusionsByIdsResponse as GetDataExclusionsByIdsResponse,
        UpdateDataExclusionsRequest as UpdateDataExclusionsRequest,
        UpdateDataExclusionsResponse as UpdateDataExclusionsResponse,
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
    from .messages.h import (
        ApplyHotelGroupActionsRequest as ApplyHotelGroupActionsRequest,
        ApplyHotelGroupActionsResponse as ApplyHotelGroupActionsResponse,
        GetHealthCheckRequest as GetHealthCheckRequest,
        GetHealthCheckResponse as GetHealthCheckResponse,
    )
    from .messages.html5s import (
        AddHTML5sRequest as AddHTML5sRequest,
        AddHTML5sResponse as AddHTML5sResponse,
        DeleteHTML5sRequest as DeleteHTML5sRequest,
        DeleteHTML5sResponse as DeleteHTML5sResponse,
        GetHTML5sByIdsRequest as GetHTML5sByIdsRequest,
        GetHTML5sByIdsResponse as GetHTML5sByIdsResponse,
    )
    from .messages.import_ import (
        AddImportJobsRequest as AddImportJobsRequest,
        AddImportJobsResponse as AddImportJobsResponse,
        DeleteImportJobsRequest as DeleteImportJobsRequest,
        DeleteImportJobsResponse as DeleteImportJobsResponse,
        GetImportEntityIdsMappingRequest as GetImportEntityIdsMappingRequest,
        GetImportEntityIdsMappingResponse as GetImportEntityIdsMappingResponse,
        GetImportJobsByIdsRequest as GetImportJobsByIdsRequest,
        GetImportJobsByIdsResponse as GetImportJobsByIdsResponse,
        GetImportResultsRequest as GetImportResultsRequest,
        GetImportResultsResponse as GetImportResultsResponse,
        UpdateImportJobsRequest as UpdateImportJobsRequest,
        UpdateImportJobsResponse as UpdateImportJobsResponse,
    )
    from .messages.keywords import (
        AddKeywordsRequest as AddKeywordsRequest,
        AddKeywordsResponse as AddKeywordsResponse,
        DeleteKeywordsRequest as DeleteKeywordsRequest,
        DeleteKeywordsResponse as DeleteKeywordsResponse,
        GetKeywordsByAdGroupIdRequest as GetKeywordsByAdGroupIdRequest,
        GetKeywordsByAdGroupIdResponse as GetKeywordsByAdGroupIdResponse,
        GetKeywordsByAssetGroupIdRequest as GetKeywordsByAssetGroupIdRequest,
        GetKeywordsByAssetGroupIdResponse as GetKeywordsByAssetGroupIdResponse,
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
    from .messages.linked import (
        AddLinkedInSegmentsRequest as AddLinkedInSegmentsRequest,
        AddLinkedInSegmentsResponse as AddLinkedInSegmentsResponse,
        DeleteLinkedInSegmentsRequest as DeleteLinkedInSegmentsRequest,
        DeleteLinkedInSegmentsResponse as DeleteLinkedInSegmentsResponse,
        GetLinkedInSegmentsRequest as GetLinkedInSegmentsRequest,
        GetLinkedInSegmentsResponse as GetLinkedInSegmentsResponse,
        UpdateLinkedInSegmentsRequest as UpdateLinkedInSegmentsRequest,
        UpdateLinkedInSegmentsResponse as UpdateLinkedInSegmentsResponse,
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
        UpdateMediaRequest as UpdateMediaRequest,
        UpdateMediaResponse as UpdateMediaResponse,
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
    from .messages.new import (
        AddNewCustomerAcquisitionGoalsRequest as AddNewCustomerAcquisitionGoalsRequest,
        AddNewCustomerAcquisitionGoalsResponse as AddNewCustomerAcquisitionGoalsResponse,
        GetNewCustomerAcquisitionGoalsByAccountIdRequest as GetNewCustomerAcquisitionGoalsByAccountIdRequest,
        GetNewCustomerAcquisitionGoalsByAccountIdResponse as GetNewCustomerAcquisitionGoalsByAccountIdResponse,
        UpdateNewCustomerAcquisitionGoalsRequest as UpdateNewCustomerAcquisitionGoalsRequest,
        UpdateNewCustomerAcquisitionGoalsResponse as UpdateNewCustomerAcquisitionGoalsResponse,
    )
    from .messages.offline import (
        ApplyOfflineConversionAdjustmentsRequest as ApplyOfflineConversionAdjustmentsRequest,
        ApplyOfflineConversionAdjustmentsResponse as ApplyOfflineConversionAdjustmentsResponse,
        ApplyOfflineConversionsRequest as ApplyOfflineConversionsRequest,
        ApplyOfflineConversionsResponse as ApplyOfflineConversionsResponse,
        GetOfflineConversionReportByGoalIdsRequest as GetOfflineConversionReportByGoalIdsRequest,
        GetOfflineConversionReportByGoalIdsResponse as GetOfflineConversionReportByGoalIdsResponse,
        GetOfflineConversionReportsRequest as GetOfflineConversionReportsRequest,
        GetOfflineConversionReportsResponse as GetOfflineConversionReportsResponse,
    )
    from .messages.others import (
        ApplyOnlineConversionAdjustmentsRequest as ApplyOnlineConversionAdjustmentsRequest,
        ApplyOnlineConversionAdjustmentsResponse as ApplyOnlineConversionAdjustmentsResponse,
        GetAdExtensionIdsByAccountIdRequest as GetAdExtensionIdsByAccountIdRequest,
        GetAdExtensionIdsByAccountIdResponse as GetAdExtensionIdsByAccountIdResponse,
        GetCampaignSizesByAccountIdRequest as GetCampaignSizesByAccountIdRequest,
        GetCampaignSizesByAccountIdResponse as GetCampaignSizesByAccountIdResponse,
        GetDiagnosticsRequest as GetDiagnosticsRequest,
        GetDiagnosticsResponse as GetDiagnosticsResponse,
        GetFileImportUploadUrlRequest as GetFileImportUploadUrlRequest,
        GetFileImportUploadUrlResponse as GetFileImportUploadUrlResponse,
        GetGeoLocationsFileUrlRequest as GetGeoLocationsFileUrlRequest,
        GetGeoLocationsFileUrlResponse as GetGeoLocationsFileUrlResponse,
    )
    from .messages.p import (
        ApplyProductPartitionActionsRequest as ApplyProductPartitionActionsRequest,
        ApplyProductPartitionActionsResponse as ApplyProductPartitionActionsResponse,
        GetProfileDataFileUrlRequest as GetProfileDataFileUrlRequest,
        GetProfileDataFileUrlResponse as GetProfileDataFileUrlResponse,
    )
    from .messages.responsive import (
        CreateResponsiveAdRecommendationRequest as CreateResponsiveAdRecommendationRequest,
        CreateResponsiveAdRecommendationResponse as CreateResponsiveAdRecommendationResponse,
        CreateResponsiveSearchAdRecommendationRequest as CreateResponsiveSearchAdRecommendationRequest,
        CreateResponsiveSearchAdRecommendationResponse as CreateResponsiveSearchAdRecommendationResponse,
        GetResponsiveAdRecommendationJobRequest as GetResponsiveAdRecommendationJobRequest,
        GetResponsiveAdRecommendationJobResponse as GetResponsiveAdRecommendationJobResponse,
        RefineResponsiveAdRecommendationRequest as RefineResponsiveAdRecommendationRequest,
        RefineResponsiveAdRecommendationResponse as RefineResponsiveAdRecommendationResponse,
        RefineResponsiveSearchAdRecommendationRequest as RefineResponsiveSearchAdRecommendationRequest,
        RefineResponsiveSearchAdRecommendationResponse as RefineResponsiveSearchAdRecommendationResponse,
    )
    from .messages.seasonality import (
        AddSeasonalityAdjustmentsRequest as AddSeasonalityAdjustmentsRequest,
        AddSeasonalityAdjustmentsResponse as AddSeasonalityAdjustmentsResponse,
        DeleteSeasonalityAdjustmentsRequest as DeleteSeasonalityAdjustmentsRequest,
        DeleteSeasonalityAdjustmentsResponse as DeleteSeasonalityAdjustmentsResponse,
        GetSeasonalityAdjustmentsByAccountIdRequest as GetSeasonalityAdjustmentsByAccountIdRequest,
        GetSeasonalityAdjustmentsByAccountIdResponse as GetSeasonalityAdjustmentsByAccountIdResponse,
        GetSeasonalityAdjustmentsByIdsRequest as GetSeasonalityAdjustmentsByIdsRequest,
        GetSeasonalityAdjustmentsByIdsResponse as GetSeasonalityAdjustmentsByIdsResponse,
        UpdateSeasonalityAdjustmentsRequest as UpdateSeasonalityAdjustmentsRequest,
        UpdateSeasonalityAdjustmentsResponse as UpdateSeasonalityAdjustmentsResponse,
    )
    from .messages.shared_entities import (
        DeleteSharedEntitiesRequest as DeleteSharedEntitiesRequest,
        DeleteSharedEntitiesResponse as DeleteSharedEntitiesResponse,
        GetSharedEntitiesByAccountIdRequest as GetSharedEntitiesByAccountIdRequest,
        GetSharedEntitiesByAccountIdResponse as GetSharedEntitiesByAccountIdResponse,
        GetSharedEntitiesRequest as GetSharedEntitiesRequest,
        GetSharedEntitiesResponse as GetSharedEntitiesResponse,
        UpdateSharedEntitiesRequest as UpdateSharedEntitiesRequest,
        UpdateSharedEntitiesResponse as UpdateSharedEntitiesResponse,
    )
    from .messages.shared_entity import (
        AddSharedEntityRequest as AddSharedEntityRequest,
        AddSharedEntityResponse as AddSharedEntityResponse,
        DeleteSharedEntityAssociationsRequest as DeleteSharedEntityAssociationsRequest,
        DeleteSharedEntityAssociationsResponse as DeleteSharedEntityAssociationsResponse,
        GetSharedEntityAssociationsByEntityIdsRequest as GetSharedEntityAssociationsByEntityIdsRequest,
        GetSharedEntityAssociationsByEntityIdsResponse as GetSharedEntityAssociationsByEntityIdsResponse,
        GetSharedEntityAssociationsBySharedEntityIdsRequest as GetSharedEntityAssociationsBySharedEntityIdsRequest,
        GetSharedEntityAssociationsBySharedEntityIdsResponse as GetSharedEntityAssociationsBySharedEntityIdsResponse,
        SetSharedEntityAssociationsRequest as SetSharedEntityAssociationsRequest,
        SetSharedEntityAssociationsResponse as SetSharedEntityAssociationsResponse,
    )
    from .messages.supported import (
        GetSupportedClipchampAudioRequest as GetSupportedClipchampAudioRequest,
        GetSupportedClipchampAudioResponse as GetSupportedClipchampAudioResponse,
        GetSupportedFontsRequest as GetSupportedFontsRequest,
        GetSupportedFontsResponse as GetSupportedFontsResponse,
    )
    from .messages.uet import (
        AddUetTagsRequest as AddUetTagsRequest,
        AddUetTagsResponse as AddUetTagsResponse,
        GetUetTagAuthKeyRequest as GetUetTagAuthKeyRequest,
        GetUetTagAuthKeyResponse as GetUetTagAuthKeyResponse,
        GetUetTagsByIdsRequest as GetUetTagsByIdsRequest,
        GetUetTagsByIdsResponse as GetUetTagsByIdsResponse,
        UpdateUetTagsRequest as UpdateUetTagsRequest,
        UpdateUetTagsResponse as UpdateUetTagsResponse,
    )
    from .messages.videos import (
        AddVideosRequest as AddVideosRequest,
        AddVideosResponse as AddVideosResponse,
        DeleteVideosRequest as DeleteVideosRequest,
        DeleteVideosResponse as DeleteVideosResponse,
        GetVideosByIdsRequest as GetVideosByIdsRequest,
        GetVideosByIdsResponse as GetVideosByIdsResponse,
        UpdateVideosRequest as UpdateVideosRequest,
        UpdateVideosResponse as UpdateVideosResponse,
    )
    from .operations import OPERATIONS as OPERATIONS
    from .types.a import (
        ActionAdExtensionActionType as ActionAdExtensionActionType,
        Address as Address,
        AdvertiserAILabel as AdvertiserAILabel,
        AgeRange as AgeRange,
        AnnotationOptOut as AnnotationOptOut,
        AppStore as AppStore,
        AppUrl as AppUrl,
        AppealStatus as AppealStatus,
        AssociationType as AssociationType,
        AttributionModelType as AttributionModelType,
        AudioFilter as AudioFilter,
        AuditPointResult as AuditPointResult,
    )
    from .types.account import (
        AccountMigrationStatusesInfo as AccountMigrationStatusesInfo,
        AccountProperty as AccountProperty,
        AccountPropertyName as AccountPropertyName,
    )
    from .types.ad import (
        Ad as Ad,
        AdAdditionalField as AdAdditionalField,
        AdEditorialStatus as AdEditorialStatus,
        AdExtensionsTypeFilter as AdExtensionsTypeFilter,
        AdRotation as AdRotation,
        AdRotationType as AdRotationType,
        AdStatus as AdStatus,
        AdSubType as AdSubType,
        AdType as AdType,
        AppInstallAd as AppInstallAd,
        DynamicSearchAd as DynamicSearchAd,
        ExpandedTextAd as ExpandedTextAd,
        HotelAd as HotelAd,
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
        AdExtensionHeaderType as AdExtensionHeaderType,
        AdExtensionIdToEntityIdAssociation as AdExtensionIdToEntityIdAssociation,
        AdExtensionIdentity as AdExtensionIdentity,
        AdExtensionStatus as AdExtensionStatus,
        AppAdExtension as AppAdExtension,
        CallAdExtension as CallAdExtension,
        CalloutAdExtension as CalloutAdExtension,
        DisclaimerAdExtension as DisclaimerAdExtension,
        FilterLinkAdExtension as FilterLinkAdExtension,
        FlyerAdExtension as FlyerAdExtension,
        ImageAdExtension as ImageAdExtension,
        LocationAdExtension as LocationAdExtension,
        LogoAdExtension as LogoAdExtension,
        PriceAdExtension as PriceAdExtension,
        PromotionAdExtension as PromotionAdExtension,
        ReviewAdExtension as ReviewAdExtension,
        SitelinkAdExtension as SitelinkAdExtension,
        StructuredSnippetAdExtension as StructuredSnippetAdExtension,
        VideoAdExtension as VideoAdExtension,
    )
    from .types.ad_group import (
        AdGroup as AdGroup,
        AdGroupAdditionalField as AdGroupAdditionalField,
        AdGroupCriterionAction as AdGroupCriterionAction,
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
    from .types.ad_recommendation import (
        AdRecommendationAdditionalField as AdRecommendationAdditionalField,
        AdRecommendationCustomizedProperty as AdRecommendationCustomizedProperty,
        AdRecommendationJobInfo as AdRecommendationJobInfo,
        AdRecommendationMediaRefineResult as AdRecommendationMediaRefineResult,
        AdRecommendationRefinedMedia as AdRecommendationRefinedMedia,
        AdRecommendationVideoSuggestion as AdRecommendationVideoSuggestion,
        AdRecommendationVideoType as AdRecommendationVideoType,
    )
    from .types.ad_recommendation_image import (
        AdRecommendationImageAssetProperty as AdRecommendationImageAssetProperty,
        AdRecommendationImageField as AdRecommendationImageField,
        AdRecommendationImageRefineOperation as AdRecommendationImageRefineOperation,
        AdRecommendationImageRefineType as AdRecommendationImageRefineType,
        AdRecommendationImageSuggestion as AdRecommendationImageSuggestion,
        AdRecommendationImageSuggestionMetadata as AdRecommendationImageSuggestionMetadata,
    )
    from .types.ad_recommendation_text import (
        AdRecommendationTextAssetProperty as AdRecommendationTextAssetProperty,
        AdRecommendationTextField as AdRecommendationTextField,
        AdRecommendationTextRefineOperation as AdRecommendationTextRefineOperation,
        AdRecommendationTextRefineResult as AdRecommendationTextRefineResult,
        AdRecommendationTextTone as AdRecommendationTextTone,
    )
    from .types.asset import (
        Asset as Asset,
        AssetGroup as AssetGroup,
        AssetGroupAdditionalField as AssetGroupAdditionalField,
        AssetGroupEditorialReason as AssetGroupEditorialReason,
        AssetGroupEditorialReasonCollection as AssetGroupEditorialReasonCollection,
        AssetGroupEditorialStatus as AssetGroupEditorialStatus,
        AssetGroupListingGroup as AssetGroupListingGroup,
        AssetGroupListingGroupAction as AssetGroupListingGroupAction,
        AssetGroupListingGroupAdditionalField as AssetGroupListingGroupAdditionalField,
        AssetGroupListingType as AssetGroupListingType,
        AssetGroupSearchTheme as AssetGroupSearchTheme,
        AssetGroupStatus as AssetGroupStatus,
        AssetGroupUrlTarget as AssetGroupUrlTarget,
        AssetLink as AssetLink,
        AssetLinkEditorialStatus as AssetLinkEditorialStatus,
        ImageAsset as ImageAsset,
        TextAsset as TextAsset,
        VideoAsset as VideoAsset,
    )
    from .types.audience import (
        Audience as Audience,
        AudienceAdditionalField as AudienceAdditionalField,
        AudienceCondition as AudienceCondition,
        AudienceConditionItem as AudienceConditionItem,
        AudienceGroup as AudienceGroup,
        AudienceGroupAdditionalField as AudienceGroupAdditionalField,
        AudienceGroupAssetGroupAssociation as AudienceGroupAssetGroupAssociation,
        AudienceGroupDimensionType as AudienceGroupDimensionType,
        AudienceIdName as AudienceIdName,
        AudienceInfo as AudienceInfo,
        AudienceType as AudienceType,
        CombinedList as CombinedList,
        CustomAudience as CustomAudience,
        CustomSegment as CustomSegment,
        CustomerList as CustomerList,
        ImpressionBasedRemarketingList as ImpressionBasedRemarketingList,
        InMarketAudience as InMarketAudience,
        ProductAudience as ProductAudience,
        RemarketingList as RemarketingList,
        SimilarRemarketingList as SimilarRemarketingList,
    )
    from .types.audience_group_dimension import (
        AgeDimension as AgeDimension,
        AudienceDimension as AudienceDimension,
        AudienceGroupDimension as AudienceGroupDimension,
        GenderDimension as GenderDimension,
        ProfileDimension as ProfileDimension,
    )
    from .types.b import (
        Budget as Budget,
        BudgetLimitType as BudgetLimitType,
        BusinessGeoCodeStatus as BusinessGeoCodeStatus,
    )
    from .types.batch_error_collection import (
        BatchErrorCollection as BatchErrorCollection,
        EditorialErrorCollection as EditorialErrorCollection,
    )
    from .types.bid import Bid as Bid, BidOption as BidOption, BidStrategy as BidStrategy
    from .types.bidding_scheme import (
        BiddingScheme as BiddingScheme,
        CommissionBiddingScheme as CommissionBiddingScheme,
        CostPerSaleBiddingScheme as CostPerSaleBiddingScheme,
        EnhancedCpcBiddingScheme as EnhancedCpcBiddingScheme,
        InheritFromParentBiddingScheme as InheritFromParentBiddingScheme,
        PercentCpcBiddingScheme as PercentCpcBiddingScheme,
    )
    from .types.bidding_scheme_manual import (
        ManualCpaBiddingScheme as ManualCpaBiddingScheme,
        ManualCpcBiddingScheme as ManualCpcBiddingScheme,
        ManualCpmBiddingScheme as ManualCpmBiddingScheme,
        ManualCpvBiddingScheme as ManualCpvBiddingScheme,
    )
    from .types.bidding_scheme_max import (
        MaxClicksBiddingScheme as MaxClicksBiddingScheme,
        MaxConversionValueBiddingScheme as MaxConversionValueBiddingScheme,
        MaxConversionsBiddingScheme as MaxConversionsBiddingScheme,
        MaxRoasBiddingScheme as MaxRoasBiddingScheme,
    )
    from .types.bidding_scheme_target import (
        TargetCpaBiddingScheme as TargetCpaBiddingScheme,
        TargetImpressionShareBiddingScheme as TargetImpressionShareBiddingScheme,
        TargetRoasBiddingScheme as TargetRoasBiddingScheme,
    )
    from .types.bmc import (
        BMCStore as BMCStore,
        BMCStoreAdditionalField as BMCStoreAdditionalField,
        BMCStoreSubType as BMCStoreSubType,
    )
    from .types.brand import (
        BrandKit as BrandKit,
        BrandKitColor as BrandKitColor,
        BrandKitFont as BrandKitFont,
        BrandKitImage as BrandKitImage,
        BrandKitPalette as BrandKitPalette,
        BrandVoice as BrandVoice,
    )
    from .types.c import (
        CallToAction as CallToAction,
        CategoryResult as CategoryResult,
        ClipchampTemplateInfo as ClipchampTemplateInfo,
        CombinationRule as CombinationRule,
        CriterionAdditionalField as CriterionAdditionalField,
        CriterionTypeGroup as CriterionTypeGroup,
        CropType as CropType,
    )
    from .types.campaign import (
        Campaign as Campaign,
        CampaignAdGroupIds as CampaignAdGroupIds,
        CampaignAdditionalField as CampaignAdditionalField,
        CampaignAssociation as CampaignAssociation,
        CampaignConversionGoal as CampaignConversionGoal,
        CampaignCriterionStatus as CampaignCriterionStatus,
        CampaignCriterionType as CampaignCriterionType,
        CampaignNegativeSites as CampaignNegativeSites,
        CampaignPrivacyStatus as CampaignPrivacyStatus,
        CampaignSize as CampaignSize,
        CampaignStatus as CampaignStatus,
        CampaignType as CampaignType,
    )
    from .types.campaign_criterion import (
        BiddableCampaignCriterion as BiddableCampaignCriterion,
        CampaignCriterion as CampaignCriterion,
        NegativeCampaignCriterion as NegativeCampaignCriterion,
    )
    from .types.company import (
        Company as Company,
        CompanyName as CompanyName,
        CompanyNameStatus as CompanyNameStatus,
        CompanySizeCategory as CompanySizeCategory,
    )
    from .types.conversion import (
        ConversionGoalAdditionalField as ConversionGoalAdditionalField,
        ConversionGoalCategory as ConversionGoalCategory,
        ConversionGoalCountType as ConversionGoalCountType,
        ConversionGoalRevenue as ConversionGoalRevenue,
        ConversionGoalRevenueType as ConversionGoalRevenueType,
        ConversionGoalStatus as ConversionGoalStatus,
        ConversionGoalTrackingStatus as ConversionGoalTrackingStatus,
        ConversionGoalType as ConversionGoalType,
        ConversionValueRule as ConversionValueRule,
        ConversionValueRuleOperator as ConversionValueRuleOperator,
        ConversionValueRuleStatus as ConversionValueRuleStatus,
    )
    from .types.conversion_goal import (
        AppDownloadGoal as AppDownloadGoal,
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
        ChannelPlacementCriterion as ChannelPlacementCriterion,
        Criterion as Criterion,
        CustomLinkedInCriterion as CustomLinkedInCriterion,
        DayTimeCriterion as DayTimeCriterion,
        DealCriterion as DealCriterion,
        DeviceCriterion as DeviceCriterion,
        GenderCriterion as GenderCriterion,
        GenreCriterion as GenreCriterion,
        LocationCriterion as LocationCriterion,
        LocationIntentCriterion as LocationIntentCriterion,
        PlacementCriterion as PlacementCriterion,
        ProductPartition as ProductPartition,
        ProductScope as ProductScope,
        ProfileCriterion as ProfileCriterion,
        RadiusCriterion as RadiusCriterion,
        StoreCriterion as StoreCriterion,
        TopicCriterion as TopicCriterion,
        Webpage as Webpage,
    )
    from .types.criterion_bid import (
        BidMultiplier as BidMultiplier,
        CriterionBid as CriterionBid,
        FixedBid as FixedBid,
        RateBid as RateBid,
    )
    from .types.criterion_cashback import (
        CashbackAdjustment as CashbackAdjustment,
        CriterionCashback as CriterionCashback,
    )
    from .types.criterion_hotel import (
        HotelAdvanceBookingWindowCriterion as HotelAdvanceBookingWindowCriterion,
        HotelCheckInDateCriterion as HotelCheckInDateCriterion,
        HotelCheckInDayCriterion as HotelCheckInDayCriterion,
        HotelDateSelectionTypeCriterion as HotelDateSelectionTypeCriterion,
        HotelGroup as HotelGroup,
        HotelLengthOfStayCriterion as HotelLengthOfStayCriterion,
    )
    from .types.custom import (
        CustomParameter as CustomParameter,
        CustomParameters as CustomParameters,
        CustomSegmentCatalog as CustomSegmentCatalog,
        CustomSegmentEditorialStatus as CustomSegmentEditorialStatus,
    )
    from .types.customer import (
        CustomerAccountShare as CustomerAccountShare,
        CustomerAccountShareAssociation as CustomerAccountShareAssociation,
        CustomerListActionType as CustomerListActionType,
        CustomerListItemSubType as CustomerListItemSubType,
        CustomerListUserData as CustomerListUserData,
        CustomerShare as CustomerShare,
    )
    from .types.d import (
        DailySummary as DailySummary,
        DataExclusion as DataExclusion,
        Date as Date,
        Day as Day,
        DayTime as DayTime,
        DeviceCondition as DeviceCondition,
        DeviceType as DeviceType,
        DistanceUnit as DistanceUnit,
        DynamicSearchAdsSource as DynamicSearchAdsSource,
    )
    from .types.diagnostics import (
        DiagnosticsEntity as DiagnosticsEntity,
        DiagnosticsFilter as DiagnosticsFilter,
        DiagnosticsRequestStatus as DiagnosticsRequestStatus,
        DiagnosticsSettings as DiagnosticsSettings,
    )
    from .types.editorial import (
        EditorialApiFaultDetail as EditorialApiFaultDetail,
        EditorialReason as EditorialReason,
        EditorialReasonCollection as EditorialReasonCollection,
    )
    from .types.entity import (
        EntityIdToParentIdAssociation as EntityIdToParentIdAssociation,
        EntityNegativeKeyword as EntityNegativeKeyword,
        EntityResult as EntityResult,
        EntityScope as EntityScope,
        EntityType as EntityType,
    )
    from .types.experiment import (
        Experiment as Experiment,
        ExperimentAdditionalField as ExperimentAdditionalField,
        ExperimentArm as ExperimentArm,
    )
    from .types.frequency import (
        Frequency as Frequency,
        FrequencyCapSettings as FrequencyCapSettings,
        FrequencyCapTimeGranularity as FrequencyCapTimeGranularity,
    )
    from .types.g import GenderType as GenderType, GenericEntityStatus as GenericEntityStatus, GeoPoint as GeoPoint
    from .types.health import (
        HealthCheckActionLinkMetadata as HealthCheckActionLinkMetadata,
        HealthCheckColumnMetadata as HealthCheckColumnMetadata,
        HealthCheckData as HealthCheckData,
        HealthCheckEntity as HealthCheckEntity,
        HealthCheckError as HealthCheckError,
        HealthCheckMetadata as HealthCheckMetadata,
        HealthCheckSubEntityData as HealthCheckSubEntityData,
    )
    from .types.hotel import (
        HotelAdGroupType as HotelAdGroupType,
        HotelDateSelectionType as HotelDateSelectionType,
        HotelListing as HotelListing,
        HotelListingType as HotelListingType,
    )
    from .types.i import (
        IdCollection as IdCollection,
        ImpressionBasedEntityType as ImpressionBasedEntityType,
        IntentOption as IntentOption,
        ItemAction as ItemAction,
    )
    from .types.import_ import (
        ImportAdditionalField as ImportAdditionalField,
        ImportEntityStatistics as ImportEntityStatistics,
        ImportEntityType as ImportEntityType,
        ImportResult as ImportResult,
        ImportSearchAndReplaceForStringProperty as ImportSearchAndReplaceForStringProperty,
    )
    from .types.import_job import (
        FileImportJob as FileImportJob,
        GoogleImportJob as GoogleImportJob,
        ImportJob as ImportJob,
    )
    from .types.import_option import (
        FileImportOption as FileImportOption,
        GoogleImportOption as GoogleImportOption,
        ImportOption as ImportOption,
    )
    from .types.keyword import (
        Keyword as Keyword,
        KeywordAdditionalField as KeywordAdditionalField,
        KeywordEditorialStatus as KeywordEditorialStatus,
        KeywordStatus as KeywordStatus,
    )
    from .types.l import (
        Label as Label,
        LabelAssociation as LabelAssociation,
        LanguageName as LanguageName,
        LogicalOperator as LogicalOperator,
    )
    from .types.linked import (
        LinkedInCompanyData as LinkedInCompanyData,
        LinkedInSegmentStatus as LinkedInSegmentStatus,
        LinkedInSegmentType as LinkedInSegmentType,
    )
    from .types.linked_in_segment import CompanyList as CompanyList, LinkedInSegment as LinkedInSegment
    from .types.location import (
        LocationCondition as LocationCondition,
        LocationConditionItem as LocationConditionItem,
        LocationType as LocationType,
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
        MediaAdditionalField as MediaAdditionalField,
        MediaAssociation as MediaAssociation,
        MediaEnabledEntityFilter as MediaEnabledEntityFilter,
        MediaMetaData as MediaMetaData,
    )
    from .types.media_representation import (
        ImageMediaRepresentation as ImageMediaRepresentation,
        MediaRepresentation as MediaRepresentation,
    )
    from .types.n import (
        Network as Network,
        NewCustomerAcquisitionGoal as NewCustomerAcquisitionGoal,
        NormalForm as NormalForm,
        NumberOperator as NumberOperator,
    )
    from .types.offline import (
        OfflineConversion as OfflineConversion,
        OfflineConversionAdjustment as OfflineConversionAdjustment,
        OfflineConversionAlert as OfflineConversionAlert,
        OfflineConversionUnattributedReason as OfflineConversionUnattributedReason,
        OfflineConversionUploadChannel as OfflineConversionUploadChannel,
        OfflineGoalConversionSummary as OfflineGoalConversionSummary,
        OfflineGoalDailySummary as OfflineGoalDailySummary,
    )
    from .types.others import (
        EffectiveEditorialStatus as EffectiveEditorialStatus,
        ExpressionOperator as ExpressionOperator,
        HTML5 as HTML5,
        KeyValuePairOflonglong as KeyValuePairOflonglong,
        OnlineConversionAdjustment as OnlineConversionAdjustment,
        TargetSettingDetail as TargetSettingDetail,
    )
    from .types.p import (
        Paging as Paging,
        PortfolioBidStrategyAdditionalField as PortfolioBidStrategyAdditionalField,
        ProfileInfo as ProfileInfo,
        ProfileType as ProfileType,
        PromotionDiscountModifier as PromotionDiscountModifier,
        PromotionOccasion as PromotionOccasion,
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
    from .types.r import (
        RateAmount as RateAmount,
        ReachOptimizationGoal as ReachOptimizationGoal,
        RuleItemGroup as RuleItemGroup,
    )
    from .types.remarketing_rule import (
        CustomEventsRule as CustomEventsRule,
        PageVisitorsRule as PageVisitorsRule,
        PageVisitorsWhoDidNotVisitAnotherPageRule as PageVisitorsWhoDidNotVisitAnotherPageRule,
        PageVisitorsWhoVisitedAnotherPageRule as PageVisitorsWhoVisitedAnotherPageRule,
        RemarketingRule as RemarketingRule,
    )
    from .types.rule_item import (
        NumberRuleItem as NumberRuleItem,
        RuleItem as RuleItem,
        StringRuleItem as StringRuleItem,
    )
    from .types.s import (
        Schedule as Schedule,
        SeasonalityAdjustment as SeasonalityAdjustment,
        SharedEntityAssociation as SharedEntityAssociation,
        SharedEntityAssociationAdditionalField as SharedEntityAssociationAdditionalField,
        StringOperator as StringOperator,
        SystemAIDetectionSignal as SystemAIDetectionSignal,
    )
    from .types.setting import (
        AISearchSetting as AISearchSetting,
        AppSetting as AppSetting,
        BaseDomainSetting as BaseDomainSetting,
        BrandExclusionSetting as BrandExclusionSetting,
        CallToActionSetting as CallToActionSetting,
        CampaignFrequencyCapSetting as CampaignFrequencyCapSetting,
        CampaignPageFeedSetting as CampaignPageFeedSetting,
        CoOpSetting as CoOpSetting,
        DisclaimerSetting as DisclaimerSetting,
        DynamicFeedSetting as DynamicFeedSetting,
        DynamicSearchAdsSetting as DynamicSearchAdsSetting,
        HotelSetting as HotelSetting,
        ImpressionTrackingSetting as ImpressionTrackingSetting,
        NetworkDistributionSetting as NetworkDistributionSetting,
        NewCustomerAcquisitionGoalSetting as NewCustomerAcquisitionGoalSetting,
        PerformanceMaxSetting as PerformanceMaxSetting,
        ReachOptimizationGoalSetting as ReachOptimizationGoalSetting,
        ResponsiveSearchAdsSetting as ResponsiveSearchAdsSetting,
        Setting as Setting,
        ShoppingSetting as ShoppingSetting,
        TargetSetting as TargetSetting,
        ThirdPartyMeasurementSetting as ThirdPartyMeasurementSetting,
        UnifiedAutomationSetting as UnifiedAutomationSetting,
        VanityPharmaSetting as VanityPharmaSetting,
        VerifiedTrackingSetting as VerifiedTrackingSetting,
    )
    from .types.shared_entity import (
        AccountContentNegativeKeywordList as AccountContentNegativeKeywordList,
        AccountNegativeKeywordList as AccountNegativeKeywordList,
        AccountPlacementExclusionList as AccountPlacementExclusionList,
        AccountPlacementInclusionList as AccountPlacementInclusionList,
        BrandList as BrandList,
        NegativeKeywordList as NegativeKeywordList,
        PlacementExclusionList as PlacementExclusionList,
        SharedEntity as SharedEntity,
        SharedList as SharedList,
    )
    from .types.shared_list_item import (
        BrandItem as BrandItem,
        NegativeKeyword as NegativeKeyword,
        NegativeSite as NegativeSite,
        SharedListItem as SharedListItem,
        Site as Site,
    )
    from .types.supported import (
        SupportedClipchampAudio as SupportedClipchampAudio,
        SupportedClipchampAudioData as SupportedClipchampAudioData,
        SupportedFont as SupportedFont,
        SupportedFontsData as SupportedFontsData,
    )
    from .types.uet import (
        UetTag as UetTag,
        UetTagAdditionalField as UetTagAdditionalField,
        UetTagIndustry as UetTagIndustry,
        UetTagTrackingStatus as UetTagTrackingStatus,
    )
    from .types.v import (
        ValueOperator as ValueOperator,
        VanityPharmaDisplayUrlMode as VanityPharmaDisplayUrlMode,
        VanityPharmaWebsiteDescription as VanityPharmaWebsiteDescription,
        Video as Video,
        VideoTemplateFilter as VideoTemplateFilter,
    )
    from .types.webpage import (
        WebpageCondition as WebpageCondition,
        WebpageConditionOperand as WebpageConditionOperand,
        WebpageConditionOperator as WebpageConditionOperator,
        WebpageParameter as WebpageParameter,
    )
else:
    from ...index import lazy_attributes

    _NAMES = {
        "..shared.adapi.all": "AdApiFaultDetail ApplicationFault AdApiError",
        "..shared.adapi.exceptions": "AdApiFaultDetailException",
        "..shared.arrays.all": "KeyValueOfstringstring",
        "..shared.cm.all": "CompressionType ApiFaultDetail BatchError EditorialError OperationError",
        "..shared.cm.exceptions": "ApiFaultDetailException",
        "..shared.generic.all": "KeyValuePairOfstringstring",
        ".async_client": "AsyncCampaignManagementClient",
        ".client": "CampaignManagementClient",
        ".exceptions": "EditorialApiFaultDetailException",
        ".messages.account": "GetAccountMigrationStatusesRequest GetAccountMigrationStatusesResponse SetAccountPropertiesRequest SetAccountPropertiesResponse GetAccountPropertiesRequest GetAccountPropertiesResponse",
        ".messages.ad_extensions": "AddAdExtensionsRequest AddAdExtensionsResponse GetAdExtensionsByIdsRequest GetAdExtensionsByIdsResponse UpdateAdExtensionsRequest UpdateAdExtensionsResponse DeleteAdExtensionsRequest DeleteAdExtensionsResponse GetAdExtensionsEditorialReasonsRequest GetAdExtensionsEditorialReasonsResponse SetAdExtensionsAssociationsRequest SetAdExtensionsAssociationsResponse GetAdExtensionsAssociationsRequest GetAdExtensionsAssociationsResponse DeleteAdExtensionsAssociationsRequest DeleteAdExtensionsAssociationsResponse",
        ".messages.ad_group": "GetAdGroupCriterionsByIdsRequest GetAdGroupCriterionsByIdsResponse AddAdGroupCriterionsRequest AddAdGroupCriterionsResponse UpdateAdGroupCriterionsRequest UpdateAdGroupCriterionsResponse DeleteAdGroupCriterionsRequest DeleteAdGroupCriterionsResponse",
        ".messages.ad_groups": "AddAdGroupsRequest AddAdGroupsResponse DeleteAdGroupsRequest DeleteAdGroupsResponse GetAdGroupsByIdsRequest GetAdGroupsByIdsResponse GetAdGroupsByCampaignIdRequest GetAdGroupsByCampaignIdResponse UpdateAdGroupsRequest UpdateAdGroupsResponse",
        ".messages.ads": "AddAdsRequest AddAdsResponse DeleteAdsRequest DeleteAdsResponse GetAdsByEditorialStatusRequest GetAdsByEditorialStatusResponse GetAdsByIdsRequest GetAdsByIdsResponse GetAdsByAdGroupIdRequest GetAdsByAdGroupIdResponse UpdateAdsRequest UpdateAdsResponse",
        ".messages.annotation": "GetAnnotationOptOutRequest GetAnnotationOptOutResponse UpdateAnnotationOptOutRequest UpdateAnnotationOptOutResponse",
        ".messages.asset_group": "ApplyAssetGroupListingGroupActionsRequest ApplyAssetGroupListingGroupActionsResponse GetAssetGroupListingGroupsByIdsRequest GetAssetGroupListingGroupsByIdsResponse CreateAssetGroupRecommendationRequest CreateAssetGroupRecommendationResponse RefineAssetGroupRecommendationRequest RefineAssetGroupRecommendationResponse",
        ".messages.asset_groups": "AddAssetGroupsRequest AddAssetGroupsResponse UpdateAssetGroupsRequest UpdateAssetGroupsResponse DeleteAssetGroupsRequest DeleteAssetGroupsResponse GetAssetGroupsByIdsRequest GetAssetGroupsByIdsResponse GetAssetGroupsByCampaignIdRequest GetAssetGroupsByCampaignIdResponse GetAssetGroupsEditorialReasonsRequest GetAssetGroupsEditorialReasonsResponse",
        ".messages.audience": "AddAudienceGroupsRequest AddAudienceGroupsResponse UpdateAudienceGroupsRequest UpdateAudienceGroupsResponse DeleteAudienceGroupsRequest DeleteAudienceGroupsResponse GetAudienceGroupsByIdsRequest GetAudienceGroupsByIdsResponse SetAudienceGroupAssetGroupAssociationsRequest SetAudienceGroupAssetGroupAssociationsResponse DeleteAudienceGroupAssetGroupAssociationsRequest DeleteAudienceGroupAssetGroupAssociationsResponse GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse",
        ".messages.audiences": "AddAudiencesRequest AddAudiencesResponse UpdateAudiencesRequest UpdateAudiencesResponse DeleteAudiencesRequest DeleteAudiencesResponse GetAudiencesByIdsRequest GetAudiencesByIdsResponse",
        ".messages.b": "GetBSCCountriesRequest GetBSCCountriesResponse GetBMCStoresByCustomerIdRequest GetBMCStoresByCustomerIdResponse",
        ".messages.bid": "AddBidStrategiesRequest AddBidStrategiesResponse UpdateBidStrategiesRequest UpdateBidStrategiesResponse DeleteBidStrategiesRequest DeleteBidStrategiesResponse GetBidStrategiesByIdsRequest GetBidStrategiesByIdsResponse",
        ".messages.brand": "AddBrandKitsRequest AddBrandKitsResponse UpdateBrandKitsRequest UpdateBrandKitsResponse DeleteBrandKitsRequest DeleteBrandKitsResponse CreateBrandKitRecommendationRequest CreateBrandKitRecommendationResponse GetBrandKitsByAccountIdRequest GetBrandKitsByAccountIdResponse GetBrandKitsByIdsRequest GetBrandKitsByIdsResponse",
        ".messages.budgets": "AddBudgetsRequest AddBudgetsResponse UpdateBudgetsRequest UpdateBudgetsResponse DeleteBudgetsRequest DeleteBudgetsResponse GetBudgetsByIdsRequest GetBudgetsByIdsResponse",
        ".messages.c": "GetConfigValueRequest GetConfigValueResponse SearchCompaniesRequest SearchCompaniesResponse GetClipchampTemplatesRequest GetClipchampTemplatesResponse GetCompanyListDetailsRequest GetCompanyListDetailsResponse",
        ".messages.campaign_conversion": "AddCampaignConversionGoalsRequest AddCampaignConversionGoalsResponse DeleteCampaignConversionGoalsRequest DeleteCampaignConversionGoalsResponse",
        ".messages.campaign_criterions": "AddCampaignCriterionsRequest AddCampaignCriterionsResponse UpdateCampaignCriterionsRequest UpdateCampaignCriterionsResponse DeleteCampaignCriterionsRequest DeleteCampaignCriterionsResponse GetCampaignCriterionsByIdsRequest GetCampaignCriterionsByIdsResponse",
        ".messages.campaign_ids": "GetCampaignIdsByBudgetIdsRequest GetCampaignIdsByBudgetIdsResponse GetCampaignIdsByBidStrategyIdsRequest GetCampaignIdsByBidStrategyIdsResponse",
        ".messages.campaigns": "AddCampaignsRequest AddCampaignsResponse GetCampaignsByAccountIdRequest GetCampaignsByAccountIdResponse GetCampaignsByIdsRequest GetCampaignsByIdsResponse DeleteCampaignsRequest DeleteCampaignsResponse UpdateCampaignsRequest UpdateCampaignsResponse",
        ".messages.conversion_goals": "GetConversionGoalsByIdsRequest GetConversionGoalsByIdsResponse GetConversionGoalsByTagIdsRequest GetConversionGoalsByTagIdsResponse AddConversionGoalsRequest AddConversionGoalsResponse UpdateConversionGoalsRequest UpdateConversionGoalsResponse",
        ".messages.conversion_value": "UpdateConversionValueRulesRequest UpdateConversionValueRulesResponse UpdateConversionValueRulesStatusRequest UpdateConversionValueRulesStatusResponse AddConversionValueRulesRequest AddConversionValueRulesResponse GetConversionValueRulesByAccountIdRequest GetConversionValueRulesByAccountIdResponse GetConversionValueRulesByIdsRequest GetConversionValueRulesByIdsResponse",
        ".messages.customer": "ApplyCustomerListItemsRequest ApplyCustomerListItemsResponse ApplyCustomerListUserDataRequest ApplyCustomerListUserDataResponse",
        ".messages.data": "AddDataExclusionsRequest AddDataExclusionsResponse UpdateDataExclusionsRequest UpdateDataExclusionsResponse DeleteDataExclusionsRequest DeleteDataExclusionsResponse GetDataExclusionsByIdsRequest GetDataExclusionsByIdsResponse GetDataExclusionsByAccountIdRequest GetDataExclusionsByAccountIdResponse",
        ".messages.editorial": "AppealEditorialRejectionsRequest AppealEditorialRejectionsResponse GetEditorialReasonsByIdsRequest GetEditorialReasonsByIdsResponse",
        ".messages.experiments": "AddExperimentsRequest AddExperimentsResponse DeleteExperimentsRequest DeleteExperimentsResponse UpdateExperimentsRequest UpdateExperimentsResponse GetExperimentsByIdsRequest GetExperimentsByIdsResponse",
        ".messages.h": "ApplyHotelGroupActionsRequest ApplyHotelGroupActionsResponse GetHealthCheckRequest GetHealthCheckResponse",
        ".messages.html5s": "AddHTML5sRequest AddHTML5sResponse GetHTML5sByIdsRequest GetHTML5sByIdsResponse DeleteHTML5sRequest DeleteHTML5sResponse",
        ".messages.import_": "AddImportJobsRequest AddImportJobsResponse GetImportResultsRequest GetImportResultsResponse GetImportJobsByIdsRequest GetImportJobsByIdsResponse DeleteImportJobsRequest DeleteImportJobsResponse GetImportEntityIdsMappingRequest GetImportEntityIdsMappingResponse UpdateImportJobsRequest UpdateImportJobsResponse",
        ".messages.keywords": "AddKeywordsRequest AddKeywordsResponse DeleteKeywordsRequest DeleteKeywordsResponse GetKeywordsByEditorialStatusRequest GetKeywordsByEditorialStatusResponse GetKeywordsByIdsRequest GetKeywordsByIdsResponse GetKeywordsByAdGroupIdRequest GetKeywordsByAdGroupIdResponse GetKeywordsByAssetGroupIdRequest GetKeywordsByAssetGroupIdResponse UpdateKeywordsRequest UpdateKeywordsResponse",
        ".messages.label": "SetLabelAssociationsRequest SetLabelAssociationsResponse DeleteLabelAssociationsRequest DeleteLabelAssociationsResponse GetLabelAssociationsByEntityIdsRequest GetLabelAssociationsByEntityIdsResponse GetLabelAssociationsByLabelIdsRequest GetLabelAssociationsByLabelIdsResponse",
        ".messages.labels": "AddLabelsRequest AddLabelsResponse DeleteLabelsRequest DeleteLabelsResponse UpdateLabelsRequest UpdateLabelsResponse GetLabelsByIdsRequest GetLabelsByIdsResponse",
        ".messages.linked": "AddLinkedInSegmentsRequest AddLinkedInSegmentsResponse DeleteLinkedInSegmentsRequest DeleteLinkedInSegmentsResponse UpdateLinkedInSegmentsRequest UpdateLinkedInSegmentsResponse GetLinkedInSegmentsRequest GetLinkedInSegmentsResponse",
        ".messages.list": "GetListItemsBySharedListRequest GetListItemsBySharedListResponse AddListItemsToSharedListRequest AddListItemsToSharedListResponse DeleteListItemsFromSharedListRequest DeleteListItemsFromSharedListResponse",
        ".messages.media": "AddMediaRequest AddMediaResponse UpdateMediaRequest UpdateMediaResponse DeleteMediaRequest DeleteMediaResponse GetMediaMetaDataByAccountIdRequest GetMediaMetaDataByAccountIdResponse GetMediaMetaDataByIdsRequest GetMediaMetaDataByIdsResponse GetMediaAssociationsRequest GetMediaAssociationsResponse",
        ".messages.negative": "GetNegativeSitesByCampaignIdsRequest GetNegativeSitesByCampaignIdsResponse SetNegativeSitesToCampaignsRequest SetNegativeSitesToCampaignsResponse GetNegativeSitesByAdGroupIdsRequest GetNegativeSitesByAdGroupIdsResponse SetNegativeSitesToAdGroupsRequest SetNegativeSitesToAdGroupsResponse AddNegativeKeywordsToEntitiesRequest AddNegativeKeywordsToEntitiesResponse GetNegativeKeywordsByEntityIdsRequest GetNegativeKeywordsByEntityIdsResponse DeleteNegativeKeywordsFromEntitiesRequest DeleteNegativeKeywordsFromEntitiesResponse",
        ".messages.new": "AddNewCustomerAcquisitionGoalsRequest AddNewCustomerAcquisitionGoalsResponse UpdateNewCustomerAcquisitionGoalsRequest UpdateNewCustomerAcquisitionGoalsResponse GetNewCustomerAcquisitionGoalsByAccountIdRequest GetNewCustomerAcquisitionGoalsByAccountIdResponse",
        ".messages.offline": "ApplyOfflineConversionsRequest ApplyOfflineConversionsResponse ApplyOfflineConversionAdjustmentsRequest ApplyOfflineConversionAdjustmentsResponse GetOfflineConversionReportsRequest GetOfflineConversionReportsResponse GetOfflineConversionReportByGoalIdsRequest GetOfflineConversionReportByGoalIdsResponse",
        ".messages.others": "GetGeoLocationsFileUrlRequest GetGeoLocationsFileUrlResponse GetAdExtensionIdsByAccountIdRequest GetAdExtensionIdsByAccountIdResponse GetCampaignSizesByAccountIdRequest GetCampaignSizesByAccountIdResponse ApplyOnlineConversionAdjustmentsRequest ApplyOnlineConversionAdjustmentsResponse GetFileImportUploadUrlRequest GetFileImportUploadUrlResponse GetDiagnosticsRequest GetDiagnosticsResponse",
        ".messages.p": "ApplyProductPartitionActionsRequest ApplyProductPartitionActionsResponse GetProfileDataFileUrlRequest GetProfileDataFileUrlResponse",
        ".messages.responsive": "CreateResponsiveAdRecommendationRequest CreateResponsiveAdRecommendationResponse CreateResponsiveSearchAdRecommendationRequest CreateResponsiveSearchAdRecommendationResponse RefineResponsiveAdRecommendationRequest RefineResponsiveAdRecommendationResponse RefineResponsiveSearchAdRecommendationRequest RefineResponsiveSearchAdRecommendationResponse GetResponsiveAdRecommendationJobRequest GetResponsiveAdRecommendationJobResponse",
        ".messages.seasonality": "AddSeasonalityAdjustmentsRequest AddSeasonalityAdjustmentsResponse UpdateSeasonalityAdjustmentsRequest UpdateSeasonalityAdjustmentsResponse DeleteSeasonalityAdjustmentsRequest DeleteSeasonalityAdjustmentsResponse GetSeasonalityAdjustmentsByIdsRequest GetSeasonalityAdjustmentsByIdsResponse GetSeasonalityAdjustmentsByAccountIdRequest GetSeasonalityAdjustmentsByAccountIdResponse",
        ".messages.shared_entities": "GetSharedEntitiesByAccountIdRequest GetSharedEntitiesByAccountIdResponse GetSharedEntitiesRequest GetSharedEntitiesResponse UpdateSharedEntitiesRequest UpdateSharedEntitiesResponse DeleteSharedEntitiesRequest DeleteSharedEntitiesResponse",
        ".messages.shared_entity": "AddSharedEntityRequest AddSharedEntityResponse SetSharedEntityAssociationsRequest SetSharedEntityAssociationsResponse DeleteSharedEntityAssociationsRequest DeleteSharedEntityAssociationsResponse GetSharedEntityAssociationsBySharedEntityIdsRequest GetSharedEntityAssociationsBySharedEntityIdsResponse GetSharedEntityAssociationsByEntityIdsRequest GetSharedEntityAssociationsByEntityIdsResponse",
        ".messages.supported": "GetSupportedClipchampAudioRequest GetSupportedClipchampAudioResponse GetSupportedFontsRequest GetSupportedFontsResponse",
        ".messages.uet": "GetUetTagsByIdsRequest GetUetTagsByIdsResponse AddUetTagsRequest AddUetTagsResponse UpdateUetTagsRequest UpdateUetTagsResponse GetUetTagAuthKeyRequest GetUetTagAuthKeyResponse",
        ".messages.videos": "AddVideosRequest AddVideosResponse DeleteVideosRequest DeleteVideosResponse GetVideosByIdsRequest GetVideosByIdsResponse UpdateVideosRequest UpdateVideosResponse",
        ".operations": "OPERATIONS",
        ".types.a": "AppUrl AppStore AppealStatus Address ActionAdExtensionActionType AssociationType AdvertiserAILabel AgeRange AttributionModelType AudioFilter AuditPointResult AnnotationOptOut",
        ".types.account": "AccountMigrationStatusesInfo AccountProperty AccountPropertyName",
        ".types.ad": "TextAd Ad AdEditorialStatus AdStatus AdType ProductAd HotelAd AppInstallAd ExpandedTextAd DynamicSearchAd ResponsiveAd AdSubType ResponsiveSearchAd AdRotation AdRotationType AdAdditionalField AdExtensionsTypeFilter",
        ".types.ad_extension": "AdExtension AdExtensionStatus LocationAdExtension CallAdExtension ImageAdExtension AppAdExtension ReviewAdExtension CalloutAdExtension SitelinkAdExtension ActionAdExtension StructuredSnippetAdExtension PriceAdExtension PromotionAdExtension FilterLinkAdExtension AdExtensionHeaderType FlyerAdExtension VideoAdExtension DisclaimerAdExtension LogoAdExtension AdExtensionIdentity AdExtensionAdditionalField AdExtensionIdToEntityIdAssociation AdExtensionEditorialReasonCollection AdExtensionEditorialReason AdExtensionAssociationCollection AdExtensionAssociation AdExtensionEditorialStatus",
        ".types.ad_group": "AdGroup AdGroupPrivacyStatus AdGroupStatus AdGroupAdditionalField AdGroupNegativeSites AdGroupCriterionType AdGroupCriterionStatus AdGroupCriterionEditorialStatus AdGroupCriterionAction",
        ".types.ad_group_criterion": "AdGroupCriterion BiddableAdGroupCriterion NegativeAdGroupCriterion",
        ".types.ad_recommendation": "AdRecommendationAdditionalField AdRecommendationCustomizedProperty AdRecommendationVideoType AdRecommendationVideoSuggestion AdRecommendationJobInfo AdRecommendationMediaRefineResult AdRecommendationRefinedMedia",
        ".types.ad_recommendation_image": "AdRecommendationImageSuggestion AdRecommendationImageSuggestionMetadata AdRecommendationImageAssetProperty AdRecommendationImageField AdRecommendationImageRefineOperation AdRecommendationImageRefineType",
        ".types.ad_recommendation_text": "AdRecommendationTextTone AdRecommendationTextAssetProperty AdRecommendationTextField AdRecommendationTextRefineOperation AdRecommendationTextRefineResult",
        ".types.asset": "AssetLink Asset TextAsset ImageAsset VideoAsset AssetLinkEditorialStatus AssetGroupListingGroupAction AssetGroupListingGroup AssetGroupListingType AssetGroupListingGroupAdditionalField AssetGroup AssetGroupSearchTheme AssetGroupUrlTarget AssetGroupEditorialStatus AssetGroupStatus AssetGroupAdditionalField AssetGroupEditorialReasonCollection AssetGroupEditorialReason",
        ".types.audience": "AudienceType AudienceGroup AudienceGroupDimensionType AudienceInfo AudienceGroupAdditionalField AudienceGroupAssetGroupAssociation Audience RemarketingList CustomAudience InMarketAudience ProductAudience SimilarRemarketingList CustomerList CombinedList CustomSegment ImpressionBasedRemarketingList AudienceAdditionalField AudienceCondition AudienceConditionItem AudienceIdName",
        ".types.audience_group_dimension": "AudienceGroupDimension AgeDimension GenderDimension AudienceDimension ProfileDimension",
        ".types.b": "BudgetLimitType BusinessGeoCodeStatus Budget",
        ".types.batch_error_collection": "BatchErrorCollection EditorialErrorCollection",
        ".types.bid": "BidOption Bid BidStrategy",
        ".types.bidding_scheme": "BiddingScheme EnhancedCpcBiddingScheme InheritFromParentBiddingScheme PercentCpcBiddingScheme CommissionBiddingScheme CostPerSaleBiddingScheme",
        ".types.bidding_scheme_manual": "ManualCpcBiddingScheme ManualCpvBiddingScheme ManualCpmBiddingScheme ManualCpaBiddingScheme",
        ".types.bidding_scheme_max": "MaxClicksBiddingScheme MaxConversionsBiddingScheme MaxRoasBiddingScheme MaxConversionValueBiddingScheme",
        ".types.bidding_scheme_target": "TargetCpaBiddingScheme TargetRoasBiddingScheme TargetImpressionShareBiddingScheme",
        ".types.bmc": "BMCStoreAdditionalField BMCStore BMCStoreSubType",
        ".types.brand": "BrandKit BrandVoice BrandKitFont BrandKitImage BrandKitPalette BrandKitColor",
        ".types.c": "CallToAction CropType CriterionTypeGroup CriterionAdditionalField CombinationRule ClipchampTemplateInfo CategoryResult",
        ".types.campaign": "Campaign CampaignPrivacyStatus CampaignStatus CampaignType CampaignAdditionalField CampaignNegativeSites CampaignSize CampaignCriterionStatus CampaignCriterionType CampaignAdGroupIds CampaignConversionGoal CampaignAssociation",
        ".types.campaign_criterion": "CampaignCriterion BiddableCampaignCriterion NegativeCampaignCriterion",
        ".types.company": "Company CompanyName CompanySizeCategory CompanyNameStatus",
        ".types.conversion": "ConversionGoalType ConversionGoalAdditionalField ConversionGoalCountType ConversionGoalCategory ConversionGoalRevenue ConversionGoalRevenueType ConversionGoalStatus ConversionGoalTrackingStatus ConversionValueRule ConversionValueRuleOperator ConversionValueRuleStatus",
        ".types.conversion_goal": "ConversionGoal UrlGoal DurationGoal PagesViewedPerVisitGoal EventGoal AppInstallGoal AppDownloadGoal OfflineConversionGoal InStoreTransactionGoal",
        ".types.criterion": "Criterion ProductPartition ProductScope Webpage AgeCriterion DeviceCriterion DayTimeCriterion GenderCriterion RadiusCriterion LocationCriterion LocationIntentCriterion AudienceCriterion ProfileCriterion CustomLinkedInCriterion StoreCriterion DealCriterion GenreCriterion PlacementCriterion TopicCriterion ChannelPlacementCriterion",
        ".types.criterion_bid": "RateBid CriterionBid FixedBid BidMultiplier",
        ".types.criterion_cashback": "CriterionCashback CashbackAdjustment",
        ".types.criterion_hotel": "HotelGroup HotelAdvanceBookingWindowCriterion HotelCheckInDateCriterion HotelCheckInDayCriterion HotelDateSelectionTypeCriterion HotelLengthOfStayCriterion",
        ".types.custom": "CustomParameters CustomParameter CustomSegmentCatalog CustomSegmentEditorialStatus",
        ".types.customer": "CustomerShare CustomerAccountShare CustomerAccountShareAssociation CustomerListUserData CustomerListActionType CustomerListItemSubType",
        ".types.d": "DynamicSearchAdsSource Date DayTime Day DistanceUnit DailySummary DataExclusion DeviceType DeviceCondition",
        ".types.diagnostics": "DiagnosticsEntity DiagnosticsFilter DiagnosticsSettings DiagnosticsRequestStatus",
        ".types.editorial": "EditorialApiFaultDetail EditorialReasonCollection EditorialReason",
        ".types.entity": "EntityScope EntityIdToParentIdAssociation EntityType EntityNegativeKeyword EntityResult",
        ".types.experiment": "Experiment ExperimentArm ExperimentAdditionalField",
        ".types.frequency": "FrequencyCapTimeGranularity FrequencyCapSettings Frequency",
        ".types.g": "GeoPoint GenderType GenericEntityStatus",
        ".types.health": "HealthCheckEntity HealthCheckMetadata HealthCheckColumnMetadata HealthCheckActionLinkMetadata HealthCheckData HealthCheckSubEntityData HealthCheckError",
        ".types.hotel": "HotelAdGroupType HotelListing HotelListingType HotelDateSelectionType",
        ".types.i": "IntentOption ItemAction IdCollection ImpressionBasedEntityType",
        ".types.import_": "ImportSearchAndReplaceForStringProperty ImportAdditionalField ImportResult ImportEntityStatistics ImportEntityType",
        ".types.import_job": "ImportJob GoogleImportJob FileImportJob",
        ".types.import_option": "ImportOption GoogleImportOption FileImportOption",
        ".types.keyword": "Keyword KeywordEditorialStatus KeywordStatus KeywordAdditionalField",
        ".types.l": "LanguageName LogicalOperator Label LabelAssociation",
        ".types.linked": "LinkedInSegmentStatus LinkedInCompanyData LinkedInSegmentType",
        ".types.linked_in_segment": "LinkedInSegment CompanyList",
        ".types.location": "LocationCondition LocationConditionItem LocationType",
        ".types.m": "MatchType MigrationStatusInfo MigrationStatus Minute",
        ".types.media": "Media Image MediaEnabledEntityFilter MediaAdditionalField MediaMetaData MediaAssociation",
        ".types.media_representation": "MediaRepresentation ImageMediaRepresentation",
        ".types.n": "Network NormalForm NumberOperator NewCustomerAcquisitionGoal",
        ".types.offline": "OfflineConversion OfflineConversionAdjustment OfflineConversionUploadChannel OfflineGoalConversionSummary OfflineConversionAlert OfflineConversionUnattributedReason OfflineGoalDailySummary",
        ".types.others": "TargetSettingDetail EffectiveEditorialStatus ExpressionOperator OnlineConversionAdjustment HTML5 KeyValuePairOflonglong",
        ".types.p": "PromotionDiscountModifier PromotionOccasion Paging ProfileType PortfolioBidStrategyAdditionalField ProfileInfo",
        ".types.price": "PriceExtensionType PriceTableRow PriceQualifier PriceUnit",
        ".types.product": "ProductCondition ProductPartitionType ProductAudienceType",
        ".types.r": "ReachOptimizationGoal RateAmount RuleItemGroup",
        ".types.remarketing_rule": "RemarketingRule PageVisitorsRule PageVisitorsWhoVisitedAnotherPageRule PageVisitorsWhoDidNotVisitAnotherPageRule CustomEventsRule",
        ".types.rule_item": "RuleItem StringRuleItem NumberRuleItem",
        ".types.s": "Schedule SystemAIDetectionSignal SharedEntityAssociation SharedEntityAssociationAdditionalField StringOperator SeasonalityAdjustment",
        ".types.setting": "VerifiedTrackingSetting Setting ShoppingSetting DynamicFeedSetting DynamicSearchAdsSetting TargetSetting CoOpSetting DisclaimerSetting HotelSetting ResponsiveSearchAdsSetting PerformanceMaxSetting CallToActionSetting VanityPharmaSetting AppSetting ThirdPartyMeasurementSetting NewCustomerAcquisitionGoalSetting BaseDomainSetting AISearchSetting NetworkDistributionSetting BrandExclusionSetting ImpressionTrackingSetting ReachOptimizationGoalSetting CampaignFrequencyCapSetting UnifiedAutomationSetting CampaignPageFeedSetting",
        ".types.shared_entity": "SharedEntity SharedList NegativeKeywordList PlacementExclusionList AccountNegativeKeywordList AccountContentNegativeKeywordList BrandList AccountPlacementExclusionList AccountPlacementInclusionList",
        ".types.shared_list_item": "NegativeKeyword SharedListItem NegativeSite BrandItem Site",
        ".types.supported": "SupportedClipchampAudioData SupportedClipchampAudio SupportedFontsData SupportedFont",
        ".types.uet": "UetTagAdditionalField UetTag UetTagIndustry UetTagTrackingStatus",
        ".types.v": "VanityPharmaDisplayUrlMode VanityPharmaWebsiteDescription ValueOperator Video VideoTemplateFilter",
        ".types.webpage": "WebpageParameter WebpageCondition WebpageConditionOperand WebpageConditionOperator",
    }
    __getattr__, __dir__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
