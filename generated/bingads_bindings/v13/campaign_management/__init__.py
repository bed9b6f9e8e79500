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
    from .messages.html5_s import (
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
        AISearchSetting as AISearchSetting,
        ActionAdExtension as ActionAdExtension,
        ActionAdExtensionActionType as ActionAdExtensionActionType,
        Address as Address,
        AdvertiserAILabel as AdvertiserAILabel,
        AnnotationOptOut as AnnotationOptOut,
        AppealStatus as AppealStatus,
        AssociationType as AssociationType,
        AttributionModelType as AttributionModelType,
        AudioFilter as AudioFilter,
        AuditPointResult as AuditPointResult,
    )
    from .types.account import (
        AccountContentNegativeKeywordList as AccountContentNegativeKeywordList,
        AccountMigrationStatusesInfo as AccountMigrationStatusesInfo,
        AccountNegativeKeywordList as AccountNegativeKeywordList,
        AccountPlacementExclusionList as AccountPlacementExclusionList,
        AccountPlacementInclusionList as AccountPlacementInclusionList,
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
    )
    from .types.ad_extension import (
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
    )
    from .types.ad_group import (
        AdGroup as AdGroup,
        AdGroupAdditionalField as AdGroupAdditionalField,
        AdGroupCriterion as AdGroupCriterion,
        AdGroupCriterionAction as AdGroupCriterionAction,
        AdGroupCriterionEditorialStatus as AdGroupCriterionEditorialStatus,
        AdGroupCriterionStatus as AdGroupCriterionStatus,
        AdGroupCriterionType as AdGroupCriterionType,
        AdGroupNegativeSites as AdGroupNegativeSites,
        AdGroupPrivacyStatus as AdGroupPrivacyStatus,
        AdGroupStatus as AdGroupStatus,
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
    from .types.age import AgeCriterion as AgeCriterion, AgeDimension as AgeDimension, AgeRange as AgeRange
    from .types.app import (
        AppAdExtension as AppAdExtension,
        AppDownloadGoal as AppDownloadGoal,
        AppInstallAd as AppInstallAd,
        AppInstallGoal as AppInstallGoal,
        AppSetting as AppSetting,
        AppStore as AppStore,
        AppUrl as AppUrl,
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
    )
    from .types.audience import (
        Audience as Audience,
        AudienceAdditionalField as AudienceAdditionalField,
        AudienceCondition as AudienceCondition,
        AudienceConditionItem as AudienceConditionItem,
        AudienceCriterion as AudienceCriterion,
        AudienceDimension as AudienceDimension,
        AudienceGroup as AudienceGroup,
        AudienceGroupAdditionalField as AudienceGroupAdditionalField,
        AudienceGroupAssetGroupAssociation as AudienceGroupAssetGroupAssociation,
        AudienceGroupDimension as AudienceGroupDimension,
        AudienceGroupDimensionType as AudienceGroupDimensionType,
        AudienceIdName as AudienceIdName,
        AudienceInfo as AudienceInfo,
        AudienceType as AudienceType,
    )
    from .types.b import (
        BaseDomainSetting as BaseDomainSetting,
        BatchErrorCollection as BatchErrorCollection,
        BiddableAdGroupCriterion as BiddableAdGroupCriterion,
        BiddableCampaignCriterion as BiddableCampaignCriterion,
        BiddingScheme as BiddingScheme,
        Budget as Budget,
        BudgetLimitType as BudgetLimitType,
        BusinessGeoCodeStatus as BusinessGeoCodeStatus,
    )
    from .types.bid import (
        Bid as Bid,
        BidMultiplier as BidMultiplier,
        BidOption as BidOption,
        BidStrategy as BidStrategy,
    )
    from .types.bmc import (
        BMCStore as BMCStore,
        BMCStoreAdditionalField as BMCStoreAdditionalField,
        BMCStoreSubType as BMCStoreSubType,
    )
    from .types.brand import (
        BrandExclusionSetting as BrandExclusionSetting,
        BrandItem as BrandItem,
        BrandKit as BrandKit,
        BrandKitColor as BrandKitColor,
        BrandKitFont as BrandKitFont,
        BrandKitImage as BrandKitImage,
        BrandKitPalette as BrandKitPalette,
        BrandList as BrandList,
        BrandVoice as BrandVoice,
    )
    from .types.c import (
        CalloutAdExtension as CalloutAdExtension,
        CashbackAdjustment as CashbackAdjustment,
        CategoryResult as CategoryResult,
        ChannelPlacementCriterion as ChannelPlacementCriterion,
        ClipchampTemplateInfo as ClipchampTemplateInfo,
        CoOpSetting as CoOpSetting,
        CombinationRule as CombinationRule,
        CombinedList as CombinedList,
        CommissionBiddingScheme as CommissionBiddingScheme,
        CostPerSaleBiddingScheme as CostPerSaleBiddingScheme,
        CropType as CropType,
    )
    from .types.call import (
        CallAdExtension as CallAdExtension,
        CallToAction as CallToAction,
        CallToActionSetting as CallToActionSetting,
    )
    from .types.campaign import (
        Campaign as Campaign,
        CampaignAdGroupIds as CampaignAdGroupIds,
        CampaignAdditionalField as CampaignAdditionalField,
        CampaignAssociation as CampaignAssociation,
        CampaignConversionGoal as CampaignConversionGoal,
        CampaignCriterion as CampaignCriterion,
        CampaignCriterionStatus as CampaignCriterionStatus,
        CampaignCriterionType as CampaignCriterionType,
        CampaignFrequencyCapSetting as CampaignFrequencyCapSetting,
        CampaignNegativeSites as CampaignNegativeSites,
        CampaignPageFeedSetting as CampaignPageFeedSetting,
        CampaignPrivacyStatus as CampaignPrivacyStatus,
        CampaignSize as CampaignSize,
        CampaignStatus as CampaignStatus,
        CampaignType as CampaignType,
    )
    from .types.company import (
        Company as Company,
        CompanyList as CompanyList,
        CompanyName as CompanyName,
        CompanyNameStatus as CompanyNameStatus,
        CompanySizeCategory as CompanySizeCategory,
    )
    from .types.conversion import (
        ConversionGoal as ConversionGoal,
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
    from .types.criterion import (
        Criterion as Criterion,
        CriterionAdditionalField as CriterionAdditionalField,
        CriterionBid as CriterionBid,
        CriterionCashback as CriterionCashback,
        CriterionTypeGroup as CriterionTypeGroup,
    )
    from .types.custom import (
        CustomAudience as CustomAudience,
        CustomEventsRule as CustomEventsRule,
        CustomLinkedInCriterion as CustomLinkedInCriterion,
        CustomParameter as CustomParameter,
        CustomParameters as CustomParameters,
        CustomSegment as CustomSegment,
        CustomSegmentCatalog as CustomSegmentCatalog,
        CustomSegmentEditorialStatus as CustomSegmentEditorialStatus,
    )
    from .types.customer import (
        CustomerAccountShare as CustomerAccountShare,
        CustomerAccountShareAssociation as CustomerAccountShareAssociation,
        CustomerList as CustomerList,
        CustomerListActionType as CustomerListActionType,
        CustomerListItemSubType as CustomerListItemSubType,
        CustomerListUserData as CustomerListUserData,
        CustomerShare as CustomerShare,
    )
    from .types.d import (
        DailySummary as DailySummary,
        DataExclusion as DataExclusion,
        Date as Date,
        DealCriterion as DealCriterion,
        DisclaimerAdExtension as DisclaimerAdExtension,
        DisclaimerSetting as DisclaimerSetting,
        DistanceUnit as DistanceUnit,
        DurationGoal as DurationGoal,
    )
    from .types.day import Day as Day, DayTime as DayTime, DayTimeCriterion as DayTimeCriterion
    from .types.device import (
        DeviceCondition as DeviceCondition,
        DeviceCriterion as DeviceCriterion,
        DeviceType as DeviceType,
    )
    from .types.diagnostics import (
        DiagnosticsEntity as DiagnosticsEntity,
        DiagnosticsFilter as DiagnosticsFilter,
        DiagnosticsRequestStatus as DiagnosticsRequestStatus,
        DiagnosticsSettings as DiagnosticsSettings,
    )
    from .types.dynamic import (
        DynamicFeedSetting as DynamicFeedSetting,
        DynamicSearchAd as DynamicSearchAd,
        DynamicSearchAdsSetting as DynamicSearchAdsSetting,
        DynamicSearchAdsSource as DynamicSearchAdsSource,
    )
    from .types.e import (
        EffectiveEditorialStatus as EffectiveEditorialStatus,
        EnhancedCpcBiddingScheme as EnhancedCpcBiddingScheme,
        EventGoal as EventGoal,
        ExpandedTextAd as ExpandedTextAd,
        ExpressionOperator as ExpressionOperator,
    )
    from .types.editorial import (
        EditorialApiFaultDetail as EditorialApiFaultDetail,
        EditorialErrorCollection as EditorialErrorCollection,
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
    from .types.f import (
        FileImportJob as FileImportJob,
        FileImportOption as FileImportOption,
        FilterLinkAdExtension as FilterLinkAdExtension,
        FixedBid as FixedBid,
        FlyerAdExtension as FlyerAdExtension,
    )
    from .types.frequency import (
        Frequency as Frequency,
        FrequencyCapSettings as FrequencyCapSettings,
        FrequencyCapTimeGranularity as FrequencyCapTimeGranularity,
    )
    from .types.g import (
        GenericEntityStatus as GenericEntityStatus,
        GenreCriterion as GenreCriterion,
        GeoPoint as GeoPoint,
        GoogleImportJob as GoogleImportJob,
        GoogleImportOption as GoogleImportOption,
    )
    from .types.gender import (
        GenderCriterion as GenderCriterion,
        GenderDimension as GenderDimension,
        GenderType as GenderType,
    )
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
        HotelAd as HotelAd,
        HotelAdGroupType as HotelAdGroupType,
        HotelAdvanceBookingWindowCriterion as HotelAdvanceBookingWindowCriterion,
        HotelCheckInDateCriterion as HotelCheckInDateCriterion,
        HotelCheckInDayCriterion as HotelCheckInDayCriterion,
        HotelDateSelectionType as HotelDateSelectionType,
        HotelDateSelectionTypeCriterion as HotelDateSelectionTypeCriterion,
        HotelGroup as HotelGroup,
        HotelLengthOfStayCriterion as HotelLengthOfStayCriterion,
        HotelListing as HotelListing,
        HotelListingType as HotelListingType,
        HotelSetting as HotelSetting,
    )
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
    from .types.import_ import (
        ImportAdditionalField as ImportAdditionalField,
        ImportEntityStatistics as ImportEntityStatistics,
        ImportEntityType as ImportEntityType,
        ImportJob as ImportJob,
        ImportOption as ImportOption,
        ImportResult as ImportResult,
        ImportSearchAndReplaceForStringProperty as ImportSearchAndReplaceForStringProperty,
    )
    from .types.impression import (
        ImpressionBasedEntityType as ImpressionBasedEntityType,
        ImpressionBasedRemarketingList as ImpressionBasedRemarketingList,
        ImpressionTrackingSetting as ImpressionTrackingSetting,
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
        LogoAdExtension as LogoAdExtension,
    )
    from .types.linked import (
        LinkedInCompanyData as LinkedInCompanyData,
        LinkedInSegment as LinkedInSegment,
        LinkedInSegmentStatus as LinkedInSegmentStatus,
        LinkedInSegmentType as LinkedInSegmentType,
    )
    from .types.location import (
        LocationAdExtension as LocationAdExtension,
        LocationCondition as LocationCondition,
        LocationConditionItem as LocationConditionItem,
        LocationCriterion as LocationCriterion,
        LocationIntentCriterion as LocationIntentCriterion,
        LocationType as LocationType,
    )
    from .types.m import (
        MatchType as MatchType,
        MigrationStatus as MigrationStatus,
        MigrationStatusInfo as MigrationStatusInfo,
        Minute as Minute,
    )
    from .types.manual import (
        ManualCpaBiddingScheme as ManualCpaBiddingScheme,
        ManualCpcBiddingScheme as ManualCpcBiddingScheme,
        ManualCpmBiddingScheme as ManualCpmBiddingScheme,
        ManualCpvBiddingScheme as ManualCpvBiddingScheme,
    )
    from .types.max import (
        MaxClicksBiddingScheme as MaxClicksBiddingScheme,
        MaxConversionValueBiddingScheme as MaxConversionValueBiddingScheme,
        MaxConversionsBiddingScheme as MaxConversionsBiddingScheme,
        MaxRoasBiddingScheme as MaxRoasBiddingScheme,
    )
    from .types.media import (
        Media as Media,
        MediaAdditionalField as MediaAdditionalField,
        MediaAssociation as MediaAssociation,
        MediaEnabledEntityFilter as MediaEnabledEntityFilter,
        MediaMetaData as MediaMetaData,
        MediaRepresentation as MediaRepresentation,
    )
    from .types.n import (
        Network as Network,
        NetworkDistributionSetting as NetworkDistributionSetting,
        NewCustomerAcquisitionGoal as NewCustomerAcquisitionGoal,
        NewCustomerAcquisitionGoalSetting as NewCustomerAcquisitionGoalSetting,
        NormalForm as NormalForm,
        NumberOperator as NumberOperator,
        NumberRuleItem as NumberRuleItem,
    )
    from .types.negative import (
        NegativeAdGroupCriterion as NegativeAdGroupCriterion,
        NegativeCampaignCriterion as NegativeCampaignCriterion,
        NegativeKeyword as NegativeKeyword,
        NegativeKeywordList as NegativeKeywordList,
        NegativeSite as NegativeSite,
    )
    from .types.offline import (
        OfflineConversion as OfflineConversion,
        OfflineConversionAdjustment as OfflineConversionAdjustment,
        OfflineConversionAlert as OfflineConversionAlert,
        OfflineConversionGoal as OfflineConversionGoal,
        OfflineConversionUnattributedReason as OfflineConversionUnattributedReason,
        OfflineConversionUploadChannel as OfflineConversionUploadChannel,
        OfflineGoalConversionSummary as OfflineGoalConversionSummary,
        OfflineGoalDailySummary as OfflineGoalDailySummary,
    )
    from .types.others import (
        HTML5 as HTML5,
        KeyValuePairOflonglong as KeyValuePairOflonglong,
        OnlineConversionAdjustment as OnlineConversionAdjustment,
        UnifiedAutomationSetting as UnifiedAutomationSetting,
        UrlGoal as UrlGoal,
        ValueOperator as ValueOperator,
        VerifiedTrackingSetting as VerifiedTrackingSetting,
    )
    from .types.p import (
        PagesViewedPerVisitGoal as PagesViewedPerVisitGoal,
        Paging as Paging,
        PercentCpcBiddingScheme as PercentCpcBiddingScheme,
        PerformanceMaxSetting as PerformanceMaxSetting,
        PlacementCriterion as PlacementCriterion,
        PlacementExclusionList as PlacementExclusionList,
        PortfolioBidStrategyAdditionalField as PortfolioBidStrategyAdditionalField,
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
    from .types.profile import (
        ProfileCriterion as ProfileCriterion,
        ProfileDimension as ProfileDimension,
        ProfileInfo as ProfileInfo,
        ProfileType as ProfileType,
    )
    from .types.promotion import (
        PromotionAdExtension as PromotionAdExtension,
        PromotionDiscountModifier as PromotionDiscountModifier,
        PromotionOccasion as PromotionOccasion,
    )
    from .types.r import (
        RadiusCriterion as RadiusCriterion,
        RateAmount as RateAmount,
        RateBid as RateBid,
        ReachOptimizationGoal as ReachOptimizationGoal,
        ReachOptimizationGoalSetting as ReachOptimizationGoalSetting,
        RemarketingList as RemarketingList,
        RemarketingRule as RemarketingRule,
        ReviewAdExtension as ReviewAdExtension,
        RuleItem as RuleItem,
        RuleItemGroup as RuleItemGroup,
        Schedule as Schedule,
        SeasonalityAdjustment as SeasonalityAdjustment,
        Setting as Setting,
        ShoppingSetting as ShoppingSetting,
        SimilarRemarketingList as SimilarRemarketingList,
        Site as Site,
        SitelinkAdExtension as SitelinkAdExtension,
        StoreCriterion as StoreCriterion,
        StringOperator as StringOperator,
        StringRuleItem as StringRuleItem,
        StructuredSnippetAdExtension as StructuredSnippetAdExtension,
        SystemAIDetectionSignal as SystemAIDetectionSignal,
    )
    from .types.responsive import (
        ResponsiveAd as ResponsiveAd,
        ResponsiveSearchAd as ResponsiveSearchAd,
        ResponsiveSearchAdsSetting as ResponsiveSearchAdsSetting,
    )
    from .types.shared import (
        SharedEntity as SharedEntity,
        SharedEntityAssociation as SharedEntityAssociation,
        SharedEntityAssociationAdditionalField as SharedEntityAssociationAdditionalField,
        SharedList as SharedList,
        SharedListItem as SharedListItem,
    )
    from .types.supported import (
        SupportedClipchampAudio as SupportedClipchampAudio,
        SupportedClipchampAudioData as SupportedClipchampAudioData,
        SupportedFont as SupportedFont,
        SupportedFontsData as SupportedFontsData,
    )
    from .types.t import (
        TextAd as TextAd,
        TextAsset as TextAsset,
        ThirdPartyMeasurementSetting as ThirdPartyMeasurementSetting,
        TopicCriterion as TopicCriterion,
    )
    from .types.target import (
        TargetCpaBiddingScheme as TargetCpaBiddingScheme,
        TargetImpressionShareBiddingScheme as TargetImpressionShareBiddingScheme,
        TargetRoasBiddingScheme as TargetRoasBiddingScheme,
        TargetSetting as TargetSetting,
        TargetSettingDetail as TargetSettingDetail,
    )
    from .types.uet import (
        UetTag as UetTag,
        UetTagAdditionalField as UetTagAdditionalField,
        UetTagIndustry as UetTagIndustry,
        UetTagTrackingStatus as UetTagTrackingStatus,
    )
    from .types.vanity import (
        VanityPharmaDisplayUrlMode as VanityPharmaDisplayUrlMode,
        VanityPharmaSetting as VanityPharmaSetting,
        VanityPharmaWebsiteDescription as VanityPharmaWebsiteDescription,
    )
    from .types.video import (
        Video as Video,
        VideoAdExtension as VideoAdExtension,
        VideoAsset as VideoAsset,
        VideoTemplateFilter as VideoTemplateFilter,
    )
    from .types.webpage import (
        Webpage as Webpage,
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
        ".messages.html5_s": "AddHTML5sRequest AddHTML5sResponse GetHTML5sByIdsRequest GetHTML5sByIdsResponse DeleteHTML5sRequest DeleteHTML5sResponse",
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
        ".types.a": "AISearchSetting AppealStatus Address ActionAdExtension ActionAdExtensionActionType AssociationType AdvertiserAILabel AttributionModelType AudioFilter AuditPointResult AnnotationOptOut",
        ".types.account": "AccountMigrationStatusesInfo AccountProperty AccountPropertyName AccountNegativeKeywordList AccountContentNegativeKeywordList AccountPlacementExclusionList AccountPlacementInclusionList",
        ".types.ad": "Ad AdEditorialStatus AdStatus AdType AdSubType AdRotation AdRotationType AdAdditionalField AdExtensionsTypeFilter",
        ".types.ad_extension": "AdExtension AdExtensionStatus AdExtensionHeaderType AdExtensionIdentity AdExtensionAdditionalField AdExtensionIdToEntityIdAssociation AdExtensionEditorialReasonCollection AdExtensionEditorialReason AdExtensionAssociationCollection AdExtensionAssociation AdExtensionEditorialStatus",
        ".types.ad_group": "AdGroup AdGroupPrivacyStatus AdGroupStatus AdGroupAdditionalField AdGroupNegativeSites AdGroupCriterionType AdGroupCriterion AdGroupCriterionStatus AdGroupCriterionEditorialStatus AdGroupCriterionAction",
        ".types.ad_recommendation": "AdRecommendationAdditionalField AdRecommendationCustomizedProperty AdRecommendationVideoType AdRecommendationVideoSuggestion AdRecommendationJobInfo AdRecommendationMediaRefineResult AdRecommendationRefinedMedia",
        ".types.ad_recommendation_image": "AdRecommendationImageSuggestion AdRecommendationImageSuggestionMetadata AdRecommendationImageAssetProperty AdRecommendationImageField AdRecommendationImageRefineOperation AdRecommendationImageRefineType",
        ".types.ad_recommendation_text": "AdRecommendationTextTone AdRecommendationTextAssetProperty AdRecommendationTextField AdRecommendationTextRefineOperation AdRecommendationTextRefineResult",
        ".types.age": "AgeCriterion AgeRange AgeDimension",
        ".types.app": "AppUrl AppInstallAd AppSetting AppStore AppAdExtension AppInstallGoal AppDownloadGoal",
        ".types.asset": "AssetLink Asset AssetLinkEditorialStatus AssetGroupListingGroupAction AssetGroupListingGroup AssetGroupListingType AssetGroupListingGroupAdditionalField AssetGroup AssetGroupSearchTheme AssetGroupUrlTarget AssetGroupEditorialStatus AssetGroupStatus AssetGroupAdditionalField AssetGroupEditorialReasonCollection AssetGroupEditorialReason",
        ".types.audience": "AudienceCriterion AudienceType AudienceGroup AudienceGroupDimension AudienceGroupDimensionType AudienceDimension AudienceInfo AudienceGroupAdditionalField AudienceGroupAssetGroupAssociation Audience AudienceAdditionalField AudienceCondition AudienceConditionItem AudienceIdName",
        ".types.b": "BaseDomainSetting BiddingScheme BudgetLimitType BusinessGeoCodeStatus BatchErrorCollection BiddableAdGroupCriterion BiddableCampaignCriterion Budget",
        ".types.bid": "BidOption Bid BidMultiplier BidStrategy",
        ".types.bmc": "BMCStoreAdditionalField BMCStore BMCStoreSubType",
        ".types.brand": "BrandExclusionSetting BrandItem BrandList BrandKit BrandVoice BrandKitFont BrandKitImage BrandKitPalette BrandKitColor",
        ".types.c": "CropType CoOpSetting CommissionBiddingScheme CostPerSaleBiddingScheme CalloutAdExtension ChannelPlacementCriterion CashbackAdjustment CombinedList CombinationRule ClipchampTemplateInfo CategoryResult",
        ".types.call": "CallToAction CallToActionSetting CallAdExtension",
        ".types.campaign": "CampaignFrequencyCapSetting CampaignPageFeedSetting Campaign CampaignPrivacyStatus CampaignStatus CampaignType CampaignAdditionalField CampaignNegativeSites CampaignSize CampaignCriterion CampaignCriterionStatus CampaignCriterionType CampaignAdGroupIds CampaignConversionGoal CampaignAssociation",
        ".types.company": "Company CompanyList CompanyName CompanySizeCategory CompanyNameStatus",
        ".types.conversion": "ConversionGoalType ConversionGoalAdditionalField ConversionGoal ConversionGoalCountType ConversionGoalCategory ConversionGoalRevenue ConversionGoalRevenueType ConversionGoalStatus ConversionGoalTrackingStatus ConversionValueRule ConversionValueRuleOperator ConversionValueRuleStatus",
        ".types.criterion": "CriterionTypeGroup CriterionBid CriterionAdditionalField Criterion CriterionCashback",
        ".types.custom": "CustomParameters CustomParameter CustomLinkedInCriterion CustomEventsRule CustomAudience CustomSegment CustomSegmentCatalog CustomSegmentEditorialStatus",
        ".types.customer": "CustomerShare CustomerAccountShare CustomerAccountShareAssociation CustomerList CustomerListUserData CustomerListActionType CustomerListItemSubType",
        ".types.d": "DisclaimerSetting Date DisclaimerAdExtension DistanceUnit DealCriterion DurationGoal DailySummary DataExclusion",
        ".types.day": "DayTime Day DayTimeCriterion",
        ".types.device": "DeviceCriterion DeviceType DeviceCondition",
        ".types.diagnostics": "DiagnosticsEntity DiagnosticsFilter DiagnosticsSettings DiagnosticsRequestStatus",
        ".types.dynamic": "DynamicSearchAd DynamicFeedSetting DynamicSearchAdsSetting DynamicSearchAdsSource",
        ".types.e": "ExpandedTextAd EnhancedCpcBiddingScheme EffectiveEditorialStatus ExpressionOperator EventGoal",
        ".types.editorial": "EditorialApiFaultDetail EditorialReasonCollection EditorialReason EditorialErrorCollection",
        ".types.entity": "EntityScope EntityIdToParentIdAssociation EntityType EntityNegativeKeyword EntityResult",
        ".types.experiment": "Experiment ExperimentArm ExperimentAdditionalField",
        ".types.f": "FixedBid FilterLinkAdExtension FlyerAdExtension FileImportOption FileImportJob",
        ".types.frequency": "FrequencyCapTimeGranularity FrequencyCapSettings Frequency",
        ".types.g": "GeoPoint GenreCriterion GenericEntityStatus GoogleImportOption GoogleImportJob",
        ".types.gender": "GenderCriterion GenderType GenderDimension",
        ".types.health": "HealthCheckEntity HealthCheckMetadata HealthCheckColumnMetadata HealthCheckActionLinkMetadata HealthCheckData HealthCheckSubEntityData HealthCheckError",
        ".types.hotel": "HotelAd HotelSetting HotelAdGroupType HotelGroup HotelListing HotelListingType HotelAdvanceBookingWindowCriterion HotelCheckInDateCriterion HotelCheckInDayCriterion HotelDateSelectionTypeCriterion HotelDateSelectionType HotelLengthOfStayCriterion",
        ".types.i": "InheritFromParentBiddingScheme IntentOption ItemAction IdCollection InMarketAudience InStoreTransactionGoal",
        ".types.image": "ImageAsset ImageAdExtension Image ImageMediaRepresentation",
        ".types.import_": "ImportJob ImportOption ImportSearchAndReplaceForStringProperty ImportAdditionalField ImportResult ImportEntityStatistics ImportEntityType",
        ".types.impression": "ImpressionTrackingSetting ImpressionBasedRemarketingList ImpressionBasedEntityType",
        ".types.keyword": "Keyword KeywordEditorialStatus KeywordStatus KeywordAdditionalField",
        ".types.l": "LanguageName LogoAdExtension LogicalOperator Label LabelAssociation",
        ".types.linked": "LinkedInSegment LinkedInSegmentStatus LinkedInCompanyData LinkedInSegmentType",
        ".types.location": "LocationAdExtension LocationCriterion LocationIntentCriterion LocationCondition LocationConditionItem LocationType",
        ".types.m": "MatchType MigrationStatusInfo MigrationStatus Minute",
        ".types.manual": "ManualCpcBiddingScheme ManualCpvBiddingScheme ManualCpmBiddingScheme ManualCpaBiddingScheme",
        ".types.max": "MaxClicksBiddingScheme MaxConversionsBiddingScheme MaxRoasBiddingScheme MaxConversionValueBiddingScheme",
        ".types.media": "Media MediaEnabledEntityFilter MediaAdditionalField MediaMetaData MediaRepresentation MediaAssociation",
        ".types.n": "NewCustomerAcquisitionGoalSetting NetworkDistributionSetting Network NormalForm NumberRuleItem NumberOperator NewCustomerAcquisitionGoal",
        ".types.negative": "NegativeAdGroupCriterion NegativeKeyword NegativeSite NegativeKeywordList NegativeCampaignCriterion",
        ".types.offline": "OfflineConversionGoal OfflineConversion OfflineConversionAdjustment OfflineConversionUploadChannel OfflineGoalConversionSummary OfflineConversionAlert OfflineConversionUnattributedReason OfflineGoalDailySummary",
        ".types.others": "VerifiedTrackingSetting UnifiedAutomationSetting UrlGoal ValueOperator OnlineConversionAdjustment HTML5 KeyValuePairOflonglong",
        ".types.p": "PerformanceMaxSetting PercentCpcBiddingScheme Paging PlacementCriterion PlacementExclusionList PortfolioBidStrategyAdditionalField PagesViewedPerVisitGoal",
        ".types.page": "PageVisitorsRule PageVisitorsWhoVisitedAnotherPageRule PageVisitorsWhoDidNotVisitAnotherPageRule",
        ".types.price": "PriceAdExtension PriceExtensionType PriceTableRow PriceQualifier PriceUnit",
        ".types.product": "ProductAd ProductPartition ProductCondition ProductPartitionType ProductScope ProductAudience ProductAudienceType",
        ".types.profile": "ProfileCriterion ProfileType ProfileDimension ProfileInfo",
        ".types.promotion": "PromotionAdExtension PromotionDiscountModifier PromotionOccasion",
        ".types.r": "Setting ShoppingSetting ReachOptimizationGoalSetting ReachOptimizationGoal RateBid RateAmount Schedule ReviewAdExtension SitelinkAdExtension StructuredSnippetAdExtension SystemAIDetectionSignal RadiusCriterion StoreCriterion Site RemarketingList RemarketingRule RuleItemGroup RuleItem StringRuleItem StringOperator SimilarRemarketingList SeasonalityAdjustment",
        ".types.responsive": "ResponsiveAd ResponsiveSearchAdsSetting ResponsiveSearchAd",
        ".types.shared": "SharedListItem SharedEntity SharedList SharedEntityAssociation SharedEntityAssociationAdditionalField",
        ".types.supported": "SupportedClipchampAudioData SupportedClipchampAudio SupportedFontsData SupportedFont",
        ".types.t": "TextAd TextAsset ThirdPartyMeasurementSetting TopicCriterion",
        ".types.target": "TargetSetting TargetSettingDetail TargetCpaBiddingScheme TargetRoasBiddingScheme TargetImpressionShareBiddingScheme",
        ".types.uet": "UetTagAdditionalField UetTag UetTagIndustry UetTagTrackingStatus",
        ".types.vanity": "VanityPharmaSetting VanityPharmaDisplayUrlMode VanityPharmaWebsiteDescription",
        ".types.video": "VideoAsset VideoAdExtension Video VideoTemplateFilter",
        ".types.webpage": "Webpage WebpageParameter WebpageCondition WebpageConditionOperand WebpageConditionOperator",
    }
    __getattr__, __dir__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
