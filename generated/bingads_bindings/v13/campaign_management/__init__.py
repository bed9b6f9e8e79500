"""Campaign Management v13: types, messages, operations, exceptions and clients."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.adapi.all import AdApiError as AdApiError, AdApiFaultDetail as AdApiFaultDetail
    from ..shared.adapi.all import ApplicationFault as ApplicationFault
    from ..shared.adapi.exceptions import AdApiFaultDetailException as AdApiFaultDetailException
    from ..shared.arrays.all import KeyValueOfstringstring as KeyValueOfstringstring
    from ..shared.cm.all import ApiFaultDetail as ApiFaultDetail, BatchError as BatchError
    from ..shared.cm.all import CompressionType as CompressionType, EditorialError as EditorialError
    from ..shared.cm.all import OperationError as OperationError
    from ..shared.cm.exceptions import ApiFaultDetailException as ApiFaultDetailException
    from ..shared.generic.all import KeyValuePairOfstringstring as KeyValuePairOfstringstring
    from .async_client import AsyncCampaignManagementClient as AsyncCampaignManagementClient
    from .client import CampaignManagementClient as CampaignManagementClient
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
    from .messages.annotation import GetAnnotationOptOutRequest as GetAnnotationOptOutRequest
    from .messages.annotation import GetAnnotationOptOutResponse as GetAnnotationOptOutResponse
    from .messages.annotation import UpdateAnnotationOptOutRequest as UpdateAnnotationOptOutRequest
    from .messages.annotation import UpdateAnnotationOptOutResponse as UpdateAnnotationOptOutResponse
    from .messages.asset_group import (
        ApplyAssetGroupListingGroupActionsRequest as ApplyAssetGroupListingGroupActionsRequest,
    )
    from .messages.asset_group import (
        ApplyAssetGroupListingGroupActionsResponse as ApplyAssetGroupListingGroupActionsResponse,
    )
    from .messages.asset_group import CreateAssetGroupRecommendationRequest as CreateAssetGroupRecommendationRequest
    from .messages.asset_group import CreateAssetGroupRecommendationResponse as CreateAssetGroupRecommendationResponse
    from .messages.asset_group import GetAssetGroupListingGroupsByIdsRequest as GetAssetGroupListingGroupsByIdsRequest
    from .messages.asset_group import GetAssetGroupListingGroupsByIdsResponse as GetAssetGroupListingGroupsByIdsResponse
    from .messages.asset_group import RefineAssetGroupRecommendationRequest as RefineAssetGroupRecommendationRequest
    from .messages.asset_group import RefineAssetGroupRecommendationResponse as RefineAssetGroupRecommendationResponse
    from .messages.asset_groups import AddAssetGroupsRequest as AddAssetGroupsRequest
    from .messages.asset_groups import AddAssetGroupsResponse as AddAssetGroupsResponse
    from .messages.asset_groups import DeleteAssetGroupsRequest as DeleteAssetGroupsRequest
    from .messages.asset_groups import DeleteAssetGroupsResponse as DeleteAssetGroupsResponse
    from .messages.asset_groups import GetAssetGroupsByCampaignIdRequest as GetAssetGroupsByCampaignIdRequest
    from .messages.asset_groups import GetAssetGroupsByCampaignIdResponse as GetAssetGroupsByCampaignIdResponse
    from .messages.asset_groups import GetAssetGroupsByIdsRequest as GetAssetGroupsByIdsRequest
    from .messages.asset_groups import GetAssetGroupsByIdsResponse as GetAssetGroupsByIdsResponse
    from .messages.asset_groups import GetAssetGroupsEditorialReasonsRequest as GetAssetGroupsEditorialReasonsRequest
    from .messages.asset_groups import GetAssetGroupsEditorialReasonsResponse as GetAssetGroupsEditorialReasonsResponse
    from .messages.asset_groups import UpdateAssetGroupsRequest as UpdateAssetGroupsRequest
    from .messages.asset_groups import UpdateAssetGroupsResponse as UpdateAssetGroupsResponse
    from .messages.audience import AddAudienceGroupsRequest as AddAudienceGroupsRequest
    from .messages.audience import AddAudienceGroupsResponse as AddAudienceGroupsResponse
    from .messages.audience import (
        DeleteAudienceGroupAssetGroupAssociationsRequest as DeleteAudienceGroupAssetGroupAssociationsRequest,
    )
    from .messages.audience import (
        DeleteAudienceGroupAssetGroupAssociationsResponse as DeleteAudienceGroupAssetGroupAssociationsResponse,
    )
    from .messages.audience import DeleteAudienceGroupsRequest as DeleteAudienceGroupsRequest
    from .messages.audience import DeleteAudienceGroupsResponse as DeleteAudienceGroupsResponse
    from .messages.audience import (
        GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest as GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest,
    )
    from .messages.audience import (
        GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse as GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse,
    )
    from .messages.audience import (
        GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest as GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest,
    )
    from .messages.audience import (
        GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse as GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse,
    )
    from .messages.audience import GetAudienceGroupsByIdsRequest as GetAudienceGroupsByIdsRequest
    from .messages.audience import GetAudienceGroupsByIdsResponse as GetAudienceGroupsByIdsResponse
    from .messages.audience import (
        SetAudienceGroupAssetGroupAssociationsRequest as SetAudienceGroupAssetGroupAssociationsRequest,
    )
    from .messages.audience import (
        SetAudienceGroupAssetGroupAssociationsResponse as SetAudienceGroupAssetGroupAssociationsResponse,
    )
    from .messages.audience import UpdateAudienceGroupsRequest as UpdateAudienceGroupsRequest
    from .messages.audience import UpdateAudienceGroupsResponse as UpdateAudienceGroupsResponse
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
    from .messages.bid import AddBidStrategiesRequest as AddBidStrategiesRequest
    from .messages.bid import AddBidStrategiesResponse as AddBidStrategiesResponse
    from .messages.bid import DeleteBidStrategiesRequest as DeleteBidStrategiesRequest
    from .messages.bid import DeleteBidStrategiesResponse as DeleteBidStrategiesResponse
    from .messages.bid import GetBidStrategiesByIdsRequest as GetBidStrategiesByIdsRequest
    from .messages.bid import GetBidStrategiesByIdsResponse as GetBidStrategiesByIdsResponse
    from .messages.bid import UpdateBidStrategiesRequest as UpdateBidStrategiesRequest
    from .messages.bid import UpdateBidStrategiesResponse as UpdateBidStrategiesResponse
    from .messages.brand import AddBrandKitsRequest as AddBrandKitsRequest, AddBrandKitsResponse as AddBrandKitsResponse
    from .messages.brand import CreateBrandKitRecommendationRequest as CreateBrandKitRecommendationRequest
    from .messages.brand import CreateBrandKitRecommendationResponse as CreateBrandKitRecommendationResponse
    from .messages.brand import DeleteBrandKitsRequest as DeleteBrandKitsRequest
    from .messages.brand import DeleteBrandKitsResponse as DeleteBrandKitsResponse
    from .messages.brand import GetBrandKitsByAccountIdRequest as GetBrandKitsByAccountIdRequest
    from .messages.brand import GetBrandKitsByAccountIdResponse as GetBrandKitsByAccountIdResponse
    from .messages.brand import GetBrandKitsByIdsRequest as GetBrandKitsByIdsRequest
    from .messages.brand import GetBrandKitsByIdsResponse as GetBrandKitsByIdsResponse
    from .messages.brand import UpdateBrandKitsRequest as UpdateBrandKitsRequest
    from .messages.brand import UpdateBrandKitsResponse as UpdateBrandKitsResponse
    from .messages.budgets import AddBudgetsRequest as AddBudgetsRequest, AddBudgetsResponse as AddBudgetsResponse
    from .messages.budgets import DeleteBudgetsRequest as DeleteBudgetsRequest
    from .messages.budgets import DeleteBudgetsResponse as DeleteBudgetsResponse
    from .messages.budgets import GetBudgetsByIdsRequest as GetBudgetsByIdsRequest
    from .messages.budgets import GetBudgetsByIdsResponse as GetBudgetsByIdsResponse
    from .messages.budgets import UpdateBudgetsRequest as UpdateBudgetsRequest
    from .messages.budgets import UpdateBudgetsResponse as UpdateBudgetsResponse
    from .messages.c import GetClipchampTemplatesRequest as GetClipchampTemplatesRequest
    from .messages.c import GetClipchampTemplatesResponse as GetClipchampTemplatesResponse
    from .messages.c import GetCompanyListDetailsRequest as GetCompanyListDetailsRequest
    from .messages.c import GetCompanyListDetailsResponse as GetCompanyListDetailsResponse
    from .messages.c import GetConfigValueRequest as GetConfigValueRequest
    from .messages.c import GetConfigValueResponse as GetConfigValueResponse
    from .messages.c import SearchCompaniesRequest as SearchCompaniesRequest
    from .messages.c import SearchCompaniesResponse as SearchCompaniesResponse
    from .messages.campaign_conversion import AddCampaignConversionGoalsRequest as AddCampaignConversionGoalsRequest
    from .messages.campaign_conversion import AddCampaignConversionGoalsResponse as AddCampaignConversionGoalsResponse
    from .messages.campaign_conversion import (
        DeleteCampaignConversionGoalsRequest as DeleteCampaignConversionGoalsRequest,
    )
    from .messages.campaign_conversion import (
        DeleteCampaignConversionGoalsResponse as DeleteCampaignConversionGoalsResponse,
    )
    from .messages.campaign_criterions import AddCampaignCriterionsRequest as AddCampaignCriterionsRequest
    from .messages.campaign_criterions import AddCampaignCriterionsResponse as AddCampaignCriterionsResponse
    from .messages.campaign_criterions import DeleteCampaignCriterionsRequest as DeleteCampaignCriterionsRequest
    from .messages.campaign_criterions import DeleteCampaignCriterionsResponse as DeleteCampaignCriterionsResponse
    from .messages.campaign_criterions import GetCampaignCriterionsByIdsRequest as GetCampaignCriterionsByIdsRequest
    from .messages.campaign_criterions import GetCampaignCriterionsByIdsResponse as GetCampaignCriterionsByIdsResponse
    from .messages.campaign_criterions import UpdateCampaignCriterionsRequest as UpdateCampaignCriterionsRequest
    from .messages.campaign_criterions import UpdateCampaignCriterionsResponse as UpdateCampaignCriterionsResponse
    from .messages.campaign_ids import GetCampaignIdsByBidStrategyIdsRequest as GetCampaignIdsByBidStrategyIdsRequest
    from .messages.campaign_ids import GetCampaignIdsByBidStrategyIdsResponse as GetCampaignIdsByBidStrategyIdsResponse
    from .messages.campaign_ids import GetCampaignIdsByBudgetIdsRequest as GetCampaignIdsByBudgetIdsRequest
    from .messages.campaign_ids import GetCampaignIdsByBudgetIdsResponse as GetCampaignIdsByBudgetIdsResponse
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
    from .messages.conversion_goals import AddConversionGoalsRequest as AddConversionGoalsRequest
    from .messages.conversion_goals import AddConversionGoalsResponse as AddConversionGoalsResponse
    from .messages.conversion_goals import GetConversionGoalsByIdsRequest as GetConversionGoalsByIdsRequest
    from .messages.conversion_goals import GetConversionGoalsByIdsResponse as GetConversionGoalsByIdsResponse
    from .messages.conversion_goals import GetConversionGoalsByTagIdsRequest as GetConversionGoalsByTagIdsRequest
    from .messages.conversion_goals import GetConversionGoalsByTagIdsResponse as GetConversionGoalsByTagIdsResponse
    from .messages.conversion_goals import UpdateConversionGoalsRequest as UpdateConversionGoalsRequest
    from .messages.conversion_goals import UpdateConversionGoalsResponse as UpdateConversionGoalsResponse
    from .messages.conversion_value import AddConversionValueRulesRequest as AddConversionValueRulesRequest
    from .messages.conversion_value import AddConversionValueRulesResponse as AddConversionValueRulesResponse
    from .messages.conversion_value import (
        GetConversionValueRulesByAccountIdRequest as GetConversionValueRulesByAccountIdRequest,
    )
    from .messages.conversion_value import (
        GetConversionValueRulesByAccountIdResponse as GetConversionValueRulesByAccountIdResponse,
    )
    from .messages.conversion_value import GetConversionValueRulesByIdsRequest as GetConversionValueRulesByIdsRequest
    from .messages.conversion_value import GetConversionValueRulesByIdsResponse as GetConversionValueRulesByIdsResponse
    from .messages.conversion_value import UpdateConversionValueRulesRequest as UpdateConversionValueRulesRequest
    from .messages.conversion_value import UpdateConversionValueRulesResponse as UpdateConversionValueRulesResponse
    from .messages.conversion_value import (
        UpdateConversionValueRulesStatusRequest as UpdateConversionValueRulesStatusRequest,
    )
    from .messages.conversion_value import (
        UpdateConversionValueRulesStatusResponse as UpdateConversionValueRulesStatusResponse,
    )
    from .messages.customer import ApplyCustomerListItemsRequest as ApplyCustomerListItemsRequest
    from .messages.customer import ApplyCustomerListItemsResponse as ApplyCustomerListItemsResponse
    from .messages.customer import ApplyCustomerListUserDataRequest as ApplyCustomerListUserDataRequest
    from .messages.customer import ApplyCustomerListUserDataResponse as ApplyCustomerListUserDataResponse
    from .messages.data import AddDataExclusionsRequest as AddDataExclusionsRequest
    from .messages.data import AddDataExclusionsResponse as AddDataExclusionsResponse
    from .messages.data import DeleteDataExclusionsRequest as DeleteDataExclusionsRequest
    from .messages.data import DeleteDataExclusionsResponse as DeleteDataExclusionsResponse
    from .messages.data import GetDataExclusionsByAccountIdRequest as GetDataExclusionsByAccountIdRequest
    from .messages.data import GetDataExclusionsByAccountIdResponse as GetDataExclusionsByAccountIdResponse
    from .messages.data import GetDataExclusionsByIdsRequest as GetDataExclusionsByIdsRequest
    from .messages.data import GetDataExclusionsByIdsResponse as GetDataExclusionsByIdsResponse
    from .messages.data import UpdateDataExclusionsRequest as UpdateDataExclusionsRequest
    from .messages.data import UpdateDataExclusionsResponse as UpdateDataExclusionsResponse
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
    from .messages.h import ApplyHotelGroupActionsRequest as ApplyHotelGroupActionsRequest
    from .messages.h import ApplyHotelGroupActionsResponse as ApplyHotelGroupActionsResponse
    from .messages.h import GetHealthCheckRequest as GetHealthCheckRequest
    from .messages.h import GetHealthCheckResponse as GetHealthCheckResponse
    from .messages.html5s import AddHTML5sRequest as AddHTML5sRequest, AddHTML5sResponse as AddHTML5sResponse
    from .messages.html5s import DeleteHTML5sRequest as DeleteHTML5sRequest
    from .messages.html5s import DeleteHTML5sResponse as DeleteHTML5sResponse
    from .messages.html5s import GetHTML5sByIdsRequest as GetHTML5sByIdsRequest
    from .messages.html5s import GetHTML5sByIdsResponse as GetHTML5sByIdsResponse
    from .messages.import_ import AddImportJobsRequest as AddImportJobsRequest
    from .messages.import_ import AddImportJobsResponse as AddImportJobsResponse
    from .messages.import_ import DeleteImportJobsRequest as DeleteImportJobsRequest
    from .messages.import_ import DeleteImportJobsResponse as DeleteImportJobsResponse
    from .messages.import_ import GetImportEntityIdsMappingRequest as GetImportEntityIdsMappingRequest
    from .messages.import_ import GetImportEntityIdsMappingResponse as GetImportEntityIdsMappingResponse
    from .messages.import_ import GetImportJobsByIdsRequest as GetImportJobsByIdsRequest
    from .messages.import_ import GetImportJobsByIdsResponse as GetImportJobsByIdsResponse
    from .messages.import_ import GetImportResultsRequest as GetImportResultsRequest
    from .messages.import_ import GetImportResultsResponse as GetImportResultsResponse
    from .messages.import_ import UpdateImportJobsRequest as UpdateImportJobsRequest
    from .messages.import_ import UpdateImportJobsResponse as UpdateImportJobsResponse
    from .messages.keywords import AddKeywordsRequest as AddKeywordsRequest, AddKeywordsResponse as AddKeywordsResponse
    from .messages.keywords import DeleteKeywordsRequest as DeleteKeywordsRequest
    from .messages.keywords import DeleteKeywordsResponse as DeleteKeywordsResponse
    from .messages.keywords import GetKeywordsByAdGroupIdRequest as GetKeywordsByAdGroupIdRequest
    from .messages.keywords import GetKeywordsByAdGroupIdResponse as GetKeywordsByAdGroupIdResponse
    from .messages.keywords import GetKeywordsByAssetGroupIdRequest as GetKeywordsByAssetGroupIdRequest
    from .messages.keywords import GetKeywordsByAssetGroupIdResponse as GetKeywordsByAssetGroupIdResponse
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
    from .messages.linked import AddLinkedInSegmentsRequest as AddLinkedInSegmentsRequest
    from .messages.linked import AddLinkedInSegmentsResponse as AddLinkedInSegmentsResponse
    from .messages.linked import DeleteLinkedInSegmentsRequest as DeleteLinkedInSegmentsRequest
    from .messages.linked import DeleteLinkedInSegmentsResponse as DeleteLinkedInSegmentsResponse
    from .messages.linked import GetLinkedInSegmentsRequest as GetLinkedInSegmentsRequest
    from .messages.linked import GetLinkedInSegmentsResponse as GetLinkedInSegmentsResponse
    from .messages.linked import UpdateLinkedInSegmentsRequest as UpdateLinkedInSegmentsRequest
    from .messages.linked import UpdateLinkedInSegmentsResponse as UpdateLinkedInSegmentsResponse
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
    from .messages.media import UpdateMediaRequest as UpdateMediaRequest, UpdateMediaResponse as UpdateMediaResponse
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
    from .messages.new import AddNewCustomerAcquisitionGoalsRequest as AddNewCustomerAcquisitionGoalsRequest
    from .messages.new import AddNewCustomerAcquisitionGoalsResponse as AddNewCustomerAcquisitionGoalsResponse
    from .messages.new import (
        GetNewCustomerAcquisitionGoalsByAccountIdRequest as GetNewCustomerAcquisitionGoalsByAccountIdRequest,
    )
    from .messages.new import (
        GetNewCustomerAcquisitionGoalsByAccountIdResponse as GetNewCustomerAcquisitionGoalsByAccountIdResponse,
    )
    from .messages.new import UpdateNewCustomerAcquisitionGoalsRequest as UpdateNewCustomerAcquisitionGoalsRequest
    from .messages.new import UpdateNewCustomerAcquisitionGoalsResponse as UpdateNewCustomerAcquisitionGoalsResponse
    from .messages.offline import ApplyOfflineConversionAdjustmentsRequest as ApplyOfflineConversionAdjustmentsRequest
    from .messages.offline import ApplyOfflineConversionAdjustmentsResponse as ApplyOfflineConversionAdjustmentsResponse
    from .messages.offline import ApplyOfflineConversionsRequest as ApplyOfflineConversionsRequest
    from .messages.offline import ApplyOfflineConversionsResponse as ApplyOfflineConversionsResponse
    from .messages.offline import (
        GetOfflineConversionReportByGoalIdsRequest as GetOfflineConversionReportByGoalIdsRequest,
    )
    from .messages.offline import (
        GetOfflineConversionReportByGoalIdsResponse as GetOfflineConversionReportByGoalIdsResponse,
    )
    from .messages.offline import GetOfflineConversionReportsRequest as GetOfflineConversionReportsRequest
    from .messages.offline import GetOfflineConversionReportsResponse as GetOfflineConversionReportsResponse
    from .messages.others import ApplyOnlineConversionAdjustmentsRequest as ApplyOnlineConversionAdjustmentsRequest
    from .messages.others import ApplyOnlineConversionAdjustmentsResponse as ApplyOnlineConversionAdjustmentsResponse
    from .messages.others import GetAdExtensionIdsByAccountIdRequest as GetAdExtensionIdsByAccountIdRequest
    from .messages.others import GetAdExtensionIdsByAccountIdResponse as GetAdExtensionIdsByAccountIdResponse
    from .messages.others import GetCampaignSizesByAccountIdRequest as GetCampaignSizesByAccountIdRequest
    from .messages.others import GetCampaignSizesByAccountIdResponse as GetCampaignSizesByAccountIdResponse
    from .messages.others import GetDiagnosticsRequest as GetDiagnosticsRequest
    from .messages.others import GetDiagnosticsResponse as GetDiagnosticsResponse
    from .messages.others import GetFileImportUploadUrlRequest as GetFileImportUploadUrlRequest
    from .messages.others import GetFileImportUploadUrlResponse as GetFileImportUploadUrlResponse
    from .messages.others import GetGeoLocationsFileUrlRequest as GetGeoLocationsFileUrlRequest
    from .messages.others import GetGeoLocationsFileUrlResponse as GetGeoLocationsFileUrlResponse
    from .messages.p import ApplyProductPartitionActionsRequest as ApplyProductPartitionActionsRequest
    from .messages.p import ApplyProductPartitionActionsResponse as ApplyProductPartitionActionsResponse
    from .messages.p import GetProfileDataFileUrlRequest as GetProfileDataFileUrlRequest
    from .messages.p import GetProfileDataFileUrlResponse as GetProfileDataFileUrlResponse
    from .messages.responsive import CreateResponsiveAdRecommendationRequest as CreateResponsiveAdRecommendationRequest
    from .messages.responsive import (
        CreateResponsiveAdRecommendationResponse as CreateResponsiveAdRecommendationResponse,
    )
    from .messages.responsive import (
        CreateResponsiveSearchAdRecommendationRequest as CreateResponsiveSearchAdRecommendationRequest,
    )
    from .messages.responsive import (
        CreateResponsiveSearchAdRecommendationResponse as CreateResponsiveSearchAdRecommendationResponse,
    )
    from .messages.responsive import GetResponsiveAdRecommendationJobRequest as GetResponsiveAdRecommendationJobRequest
    from .messages.responsive import (
        GetResponsiveAdRecommendationJobResponse as GetResponsiveAdRecommendationJobResponse,
    )
    from .messages.responsive import RefineResponsiveAdRecommendationRequest as RefineResponsiveAdRecommendationRequest
    from .messages.responsive import (
        RefineResponsiveAdRecommendationResponse as RefineResponsiveAdRecommendationResponse,
    )
    from .messages.responsive import (
        RefineResponsiveSearchAdRecommendationRequest as RefineResponsiveSearchAdRecommendationRequest,
    )
    from .messages.responsive import (
        RefineResponsiveSearchAdRecommendationResponse as RefineResponsiveSearchAdRecommendationResponse,
    )
    from .messages.seasonality import AddSeasonalityAdjustmentsRequest as AddSeasonalityAdjustmentsRequest
    from .messages.seasonality import AddSeasonalityAdjustmentsResponse as AddSeasonalityAdjustmentsResponse
    from .messages.seasonality import DeleteSeasonalityAdjustmentsRequest as DeleteSeasonalityAdjustmentsRequest
    from .messages.seasonality import DeleteSeasonalityAdjustmentsResponse as DeleteSeasonalityAdjustmentsResponse
    from .messages.seasonality import (
        GetSeasonalityAdjustmentsByAccountIdRequest as GetSeasonalityAdjustmentsByAccountIdRequest,
    )
    from .messages.seasonality import (
        GetSeasonalityAdjustmentsByAccountIdResponse as GetSeasonalityAdjustmentsByAccountIdResponse,
    )
    from .messages.seasonality import GetSeasonalityAdjustmentsByIdsRequest as GetSeasonalityAdjustmentsByIdsRequest
    from .messages.seasonality import GetSeasonalityAdjustmentsByIdsResponse as GetSeasonalityAdjustmentsByIdsResponse
    from .messages.seasonality import UpdateSeasonalityAdjustmentsRequest as UpdateSeasonalityAdjustmentsRequest
    from .messages.seasonality import UpdateSeasonalityAdjustmentsResponse as UpdateSeasonalityAdjustmentsResponse
    from .messages.shared_entities import DeleteSharedEntitiesRequest as DeleteSharedEntitiesRequest
    from .messages.shared_entities import DeleteSharedEntitiesResponse as DeleteSharedEntitiesResponse
    from .messages.shared_entities import GetSharedEntitiesByAccountIdRequest as GetSharedEntitiesByAccountIdRequest
    from .messages.shared_entities import GetSharedEntitiesByAccountIdResponse as GetSharedEntitiesByAccountIdResponse
    from .messages.shared_entities import GetSharedEntitiesRequest as GetSharedEntitiesRequest
    from .messages.shared_entities import GetSharedEntitiesResponse as GetSharedEntitiesResponse
    from .messages.shared_entities import UpdateSharedEntitiesRequest as UpdateSharedEntitiesRequest
    from .messages.shared_entities import UpdateSharedEntitiesResponse as UpdateSharedEntitiesResponse
    from .messages.shared_entity import AddSharedEntityRequest as AddSharedEntityRequest
    from .messages.shared_entity import AddSharedEntityResponse as AddSharedEntityResponse
    from .messages.shared_entity import DeleteSharedEntityAssociationsRequest as DeleteSharedEntityAssociationsRequest
    from .messages.shared_entity import DeleteSharedEntityAssociationsResponse as DeleteSharedEntityAssociationsResponse
    from .messages.shared_entity import (
        GetSharedEntityAssociationsByEntityIdsRequest as GetSharedEntityAssociationsByEntityIdsRequest,
    )
    from .messages.shared_entity import (
        GetSharedEntityAssociationsByEntityIdsResponse as GetSharedEntityAssociationsByEntityIdsResponse,
    )
    from .messages.shared_entity import (
        GetSharedEntityAssociationsBySharedEntityIdsRequest as GetSharedEntityAssociationsBySharedEntityIdsRequest,
    )
    from .messages.shared_entity import (
        GetSharedEntityAssociationsBySharedEntityIdsResponse as GetSharedEntityAssociationsBySharedEntityIdsResponse,
    )
    from .messages.shared_entity import SetSharedEntityAssociationsRequest as SetSharedEntityAssociationsRequest
    from .messages.shared_entity import SetSharedEntityAssociationsResponse as SetSharedEntityAssociationsResponse
    from .messages.supported import GetSupportedClipchampAudioRequest as GetSupportedClipchampAudioRequest
    from .messages.supported import GetSupportedClipchampAudioResponse as GetSupportedClipchampAudioResponse
    from .messages.supported import GetSupportedFontsRequest as GetSupportedFontsRequest
    from .messages.supported import GetSupportedFontsResponse as GetSupportedFontsResponse
    from .messages.uet import AddUetTagsRequest as AddUetTagsRequest, AddUetTagsResponse as AddUetTagsResponse
    from .messages.uet import GetUetTagAuthKeyRequest as GetUetTagAuthKeyRequest
    from .messages.uet import GetUetTagAuthKeyResponse as GetUetTagAuthKeyResponse
    from .messages.uet import GetUetTagsByIdsRequest as GetUetTagsByIdsRequest
    from .messages.uet import GetUetTagsByIdsResponse as GetUetTagsByIdsResponse
    from .messages.uet import UpdateUetTagsRequest as UpdateUetTagsRequest
    from .messages.uet import UpdateUetTagsResponse as UpdateUetTagsResponse
    from .messages.videos import AddVideosRequest as AddVideosRequest, AddVideosResponse as AddVideosResponse
    from .messages.videos import DeleteVideosRequest as DeleteVideosRequest
    from .messages.videos import DeleteVideosResponse as DeleteVideosResponse
    from .messages.videos import GetVideosByIdsRequest as GetVideosByIdsRequest
    from .messages.videos import GetVideosByIdsResponse as GetVideosByIdsResponse
    from .messages.videos import UpdateVideosRequest as UpdateVideosRequest
    from .messages.videos import UpdateVideosResponse as UpdateVideosResponse
    from .operations import OPERATIONS as OPERATIONS
    from .types.a import ActionAdExtensionActionType as ActionAdExtensionActionType, Address as Address
    from .types.a import AdvertiserAILabel as AdvertiserAILabel, AgeRange as AgeRange
    from .types.a import AnnotationOptOut as AnnotationOptOut, AppStore as AppStore, AppUrl as AppUrl
    from .types.a import AppealStatus as AppealStatus, AssociationType as AssociationType
    from .types.a import AttributionModelType as AttributionModelType, AudioFilter as AudioFilter
    from .types.a import AuditPointResult as AuditPointResult
    from .types.account import AccountMigrationStatusesInfo as AccountMigrationStatusesInfo
    from .types.account import AccountProperty as AccountProperty, AccountPropertyName as AccountPropertyName
    from .types.ad import Ad as Ad, AdAdditionalField as AdAdditionalField, AdEditorialStatus as AdEditorialStatus
    from .types.ad import AdExtensionsTypeFilter as AdExtensionsTypeFilter, AdRotation as AdRotation
    from .types.ad import AdRotationType as AdRotationType, AdStatus as AdStatus, AdSubType as AdSubType
    from .types.ad import AdType as AdType, AppInstallAd as AppInstallAd, DynamicSearchAd as DynamicSearchAd
    from .types.ad import ExpandedTextAd as ExpandedTextAd, HotelAd as HotelAd, ProductAd as ProductAd
    from .types.ad import ResponsiveAd as ResponsiveAd, ResponsiveSearchAd as ResponsiveSearchAd, TextAd as TextAd
    from .types.ad_extension import ActionAdExtension as ActionAdExtension, AdExtension as AdExtension
    from .types.ad_extension import AdExtensionAdditionalField as AdExtensionAdditionalField
    from .types.ad_extension import AdExtensionAssociation as AdExtensionAssociation
    from .types.ad_extension import AdExtensionAssociationCollection as AdExtensionAssociationCollection
    from .types.ad_extension import AdExtensionEditorialReason as AdExtensionEditorialReason
    from .types.ad_extension import AdExtensionEditorialReasonCollection as AdExtensionEditorialReasonCollection
    from .types.ad_extension import AdExtensionEditorialStatus as AdExtensionEditorialStatus
    from .types.ad_extension import AdExtensionHeaderType as AdExtensionHeaderType
    from .types.ad_extension import AdExtensionIdToEntityIdAssociation as AdExtensionIdToEntityIdAssociation
    from .types.ad_extension import AdExtensionIdentity as AdExtensionIdentity, AdExtensionStatus as AdExtensionStatus
    from .types.ad_extension import AppAdExtension as AppAdExtension, CallAdExtension as CallAdExtension
    from .types.ad_extension import CalloutAdExtension as CalloutAdExtension
    from .types.ad_extension import DisclaimerAdExtension as DisclaimerAdExtension
    from .types.ad_extension import FilterLinkAdExtension as FilterLinkAdExtension, FlyerAdExtension as FlyerAdExtension
    from .types.ad_extension import ImageAdExtension as ImageAdExtension, LocationAdExtension as LocationAdExtension
    from .types.ad_extension import LogoAdExtension as LogoAdExtension, PriceAdExtension as PriceAdExtension
    from .types.ad_extension import PromotionAdExtension as PromotionAdExtension, ReviewAdExtension as ReviewAdExtension
    from .types.ad_extension import SitelinkAdExtension as SitelinkAdExtension
    from .types.ad_extension import StructuredSnippetAdExtension as StructuredSnippetAdExtension
    from .types.ad_extension import VideoAdExtension as VideoAdExtension
    from .types.ad_group import AdGroup as AdGroup, AdGroupAdditionalField as AdGroupAdditionalField
    from .types.ad_group import AdGroupCriterionAction as AdGroupCriterionAction
    from .types.ad_group import AdGroupCriterionEditorialStatus as AdGroupCriterionEditorialStatus
    from .types.ad_group import AdGroupCriterionStatus as AdGroupCriterionStatus
    from .types.ad_group import AdGroupCriterionType as AdGroupCriterionType
    from .types.ad_group import AdGroupNegativeSites as AdGroupNegativeSites
    from .types.ad_group import AdGroupPrivacyStatus as AdGroupPrivacyStatus, AdGroupStatus as AdGroupStatus
    from .types.ad_group_criterion import AdGroupCriterion as AdGroupCriterion
    from .types.ad_group_criterion import BiddableAdGroupCriterion as BiddableAdGroupCriterion
    from .types.ad_group_criterion import NegativeAdGroupCriterion as NegativeAdGroupCriterion
    from .types.ad_recommendation import AdRecommendationAdditionalField as AdRecommendationAdditionalField
    from .types.ad_recommendation import AdRecommendationCustomizedProperty as AdRecommendationCustomizedProperty
    from .types.ad_recommendation import AdRecommendationJobInfo as AdRecommendationJobInfo
    from .types.ad_recommendation import AdRecommendationMediaRefineResult as AdRecommendationMediaRefineResult
    from .types.ad_recommendation import AdRecommendationRefinedMedia as AdRecommendationRefinedMedia
    from .types.ad_recommendation import AdRecommendationVideoSuggestion as AdRecommendationVideoSuggestion
    from .types.ad_recommendation import AdRecommendationVideoType as AdRecommendationVideoType
    from .types.ad_recommendation_image import AdRecommendationImageAssetProperty as AdRecommendationImageAssetProperty
    from .types.ad_recommendation_image import AdRecommendationImageField as AdRecommendationImageField
    from .types.ad_recommendation_image import (
        AdRecommendationImageRefineOperation as AdRecommendationImageRefineOperation,
    )
    from .types.ad_recommendation_image import AdRecommendationImageRefineType as AdRecommendationImageRefineType
    from .types.ad_recommendation_image import AdRecommendationImageSuggestion as AdRecommendationImageSuggestion
    from .types.ad_recommendation_image import (
        AdRecommendationImageSuggestionMetadata as AdRecommendationImageSuggestionMetadata,
    )
    from .types.ad_recommendation_text import AdRecommendationTextAssetProperty as AdRecommendationTextAssetProperty
    from .types.ad_recommendation_text import AdRecommendationTextField as AdRecommendationTextField
    from .types.ad_recommendation_text import AdRecommendationTextRefineOperation as AdRecommendationTextRefineOperation
    from .types.ad_recommendation_text import AdRecommendationTextRefineResult as AdRecommendationTextRefineResult
    from .types.ad_recommendation_text import AdRecommendationTextTone as AdRecommendationTextTone
    from .types.asset import Asset as Asset, AssetGroup as AssetGroup
    from .types.asset import AssetGroupAdditionalField as AssetGroupAdditionalField
    from .types.asset import AssetGroupEditorialReason as AssetGroupEditorialReason
    from .types.asset import AssetGroupEditorialReasonCollection as AssetGroupEditorialReasonCollection
    from .types.asset import AssetGroupEditorialStatus as AssetGroupEditorialStatus
    from .types.asset import AssetGroupListingGroup as AssetGroupListingGroup
    from .types.asset import AssetGroupListingGroupAction as AssetGroupListingGroupAction
    from .types.asset import AssetGroupListingGroupAdditionalField as AssetGroupListingGroupAdditionalField
    from .types.asset import AssetGroupListingType as AssetGroupListingType
    from .types.asset import AssetGroupSearchTheme as AssetGroupSearchTheme, AssetGroupStatus as AssetGroupStatus
    from .types.asset import AssetGroupUrlTarget as AssetGroupUrlTarget, AssetLink as AssetLink
    from .types.asset import AssetLinkEditorialStatus as AssetLinkEditorialStatus, ImageAsset as ImageAsset
    from .types.asset import TextAsset as TextAsset, VideoAsset as VideoAsset
    from .types.audience import Audience as Audience, AudienceAdditionalField as AudienceAdditionalField
    from .types.audience import AudienceCondition as AudienceCondition, AudienceConditionItem as AudienceConditionItem
    from .types.audience import AudienceGroup as AudienceGroup
    from .types.audience import AudienceGroupAdditionalField as AudienceGroupAdditionalField
    from .types.audience import AudienceGroupAssetGroupAssociation as AudienceGroupAssetGroupAssociation
    from .types.audience import AudienceGroupDimensionType as AudienceGroupDimensionType
    from .types.audience import AudienceIdName as AudienceIdName, AudienceInfo as AudienceInfo
    from .types.audience import AudienceType as AudienceType, CombinedList as CombinedList
    from .types.audience import CustomAudience as CustomAudience, CustomSegment as CustomSegment
    from .types.audience import CustomerList as CustomerList
    from .types.audience import ImpressionBasedRemarketingList as ImpressionBasedRemarketingList
    from .types.audience import InMarketAudience as InMarketAudience, ProductAudience as ProductAudience
    from .types.audience import RemarketingList as RemarketingList, SimilarRemarketingList as SimilarRemarketingList
    from .types.audience_group_dimension import AgeDimension as AgeDimension, AudienceDimension as AudienceDimension
    from .types.audience_group_dimension import AudienceGroupDimension as AudienceGroupDimension
    from .types.audience_group_dimension import GenderDimension as GenderDimension, ProfileDimension as ProfileDimension
    from .types.b import Budget as Budget, BudgetLimitType as BudgetLimitType
    from .types.b import BusinessGeoCodeStatus as BusinessGeoCodeStatus
    from .types.batch_error_collection import BatchErrorCollection as BatchErrorCollection
    from .types.batch_error_collection import EditorialErrorCollection as EditorialErrorCollection
    from .types.bid import Bid as Bid, BidOption as BidOption, BidStrategy as BidStrategy
    from .types.bidding_scheme import BiddingScheme as BiddingScheme, CommissionBiddingScheme as CommissionBiddingScheme
    from .types.bidding_scheme import CostPerSaleBiddingScheme as CostPerSaleBiddingScheme
    from .types.bidding_scheme import EnhancedCpcBiddingScheme as EnhancedCpcBiddingScheme
    from .types.bidding_scheme import InheritFromParentBiddingScheme as InheritFromParentBiddingScheme
    from .types.bidding_scheme import PercentCpcBiddingScheme as PercentCpcBiddingScheme
    from .types.bidding_scheme_manual import ManualCpaBiddingScheme as ManualCpaBiddingScheme
    from .types.bidding_scheme_manual import ManualCpcBiddingScheme as ManualCpcBiddingScheme
    from .types.bidding_scheme_manual import ManualCpmBiddingScheme as ManualCpmBiddingScheme
    from .types.bidding_scheme_manual import ManualCpvBiddingScheme as ManualCpvBiddingScheme
    from .types.bidding_scheme_max import MaxClicksBiddingScheme as MaxClicksBiddingScheme
    from .types.bidding_scheme_max import MaxConversionValueBiddingScheme as MaxConversionValueBiddingScheme
    from .types.bidding_scheme_max import MaxConversionsBiddingScheme as MaxConversionsBiddingScheme
    from .types.bidding_scheme_max import MaxRoasBiddingScheme as MaxRoasBiddingScheme
    from .types.bidding_scheme_target import TargetCpaBiddingScheme as TargetCpaBiddingScheme
    from .types.bidding_scheme_target import TargetImpressionShareBiddingScheme as TargetImpressionShareBiddingScheme
    from .types.bidding_scheme_target import TargetRoasBiddingScheme as TargetRoasBiddingScheme
    from .types.bmc import BMCStore as BMCStore, BMCStoreAdditionalField as BMCStoreAdditionalField
    from .types.bmc import BMCStoreSubType as BMCStoreSubType
    from .types.brand import BrandKit as BrandKit, BrandKitColor as BrandKitColor, BrandKitFont as BrandKitFont
    from .types.brand import BrandKitImage as BrandKitImage, BrandKitPalette as BrandKitPalette
    from .types.brand import BrandVoice as BrandVoice
    from .types.c import CallToAction as CallToAction, CategoryResult as CategoryResult
    from .types.c import ClipchampTemplateInfo as ClipchampTemplateInfo, CombinationRule as CombinationRule
    from .types.c import CriterionAdditionalField as CriterionAdditionalField, CriterionTypeGroup as CriterionTypeGroup
    from .types.c import CropType as CropType
    from .types.campaign import Campaign as Campaign, CampaignAdGroupIds as CampaignAdGroupIds
    from .types.campaign import CampaignAdditionalField as CampaignAdditionalField
    from .types.campaign import CampaignAssociation as CampaignAssociation
    from .types.campaign import CampaignConversionGoal as CampaignConversionGoal
    from .types.campaign import CampaignCriterionStatus as CampaignCriterionStatus
    from .types.campaign import CampaignCriterionType as CampaignCriterionType
    from .types.campaign import CampaignNegativeSites as CampaignNegativeSites
    from .types.campaign import CampaignPrivacyStatus as CampaignPrivacyStatus, CampaignSize as CampaignSize
    from .types.campaign import CampaignStatus as CampaignStatus, CampaignType as CampaignType
    from .types.campaign_criterion import BiddableCampaignCriterion as BiddableCampaignCriterion
    from .types.campaign_criterion import CampaignCriterion as CampaignCriterion
    from .types.campaign_criterion import NegativeCampaignCriterion as NegativeCampaignCriterion
    from .types.company import Company as Company, CompanyName as CompanyName, CompanyNameStatus as CompanyNameStatus
    from .types.company import CompanySizeCategory as CompanySizeCategory
    from .types.conversion import ConversionGoalAdditionalField as ConversionGoalAdditionalField
    from .types.conversion import ConversionGoalCategory as ConversionGoalCategory
    from .types.conversion import ConversionGoalCountType as ConversionGoalCountType
    from .types.conversion import ConversionGoalRevenue as ConversionGoalRevenue
    from .types.conversion import ConversionGoalRevenueType as ConversionGoalRevenueType
    from .types.conversion import ConversionGoalStatus as ConversionGoalStatus
    from .types.conversion import ConversionGoalTrackingStatus as ConversionGoalTrackingStatus
    from .types.conversion import ConversionGoalType as ConversionGoalType, ConversionValueRule as ConversionValueRule
    from .types.conversion import ConversionValueRuleOperator as ConversionValueRuleOperator
    from .types.conversion import ConversionValueRuleStatus as ConversionValueRuleStatus
    from .types.conversion_goal import AppDownloadGoal as AppDownloadGoal, AppInstallGoal as AppInstallGoal
    from .types.conversion_goal import ConversionGoal as ConversionGoal, DurationGoal as DurationGoal
    from .types.conversion_goal import EventGoal as EventGoal, InStoreTransactionGoal as InStoreTransactionGoal
    from .types.conversion_goal import OfflineConversionGoal as OfflineConversionGoal
    from .types.conversion_goal import PagesViewedPerVisitGoal as PagesViewedPerVisitGoal, UrlGoal as UrlGoal
    from .types.criterion import AgeCriterion as AgeCriterion, AudienceCriterion as AudienceCriterion
    from .types.criterion import ChannelPlacementCriterion as ChannelPlacementCriterion, Criterion as Criterion
    from .types.criterion import CustomLinkedInCriterion as CustomLinkedInCriterion
    from .types.criterion import DayTimeCriterion as DayTimeCriterion, DealCriterion as DealCriterion
    from .types.criterion import DeviceCriterion as DeviceCriterion, GenderCriterion as GenderCriterion
    from .types.criterion import GenreCriterion as GenreCriterion, LocationCriterion as LocationCriterion
    from .types.criterion import LocationIntentCriterion as LocationIntentCriterion
    from .types.criterion import PlacementCriterion as PlacementCriterion, ProductPartition as ProductPartition
    from .types.criterion import ProductScope as ProductScope, ProfileCriterion as ProfileCriterion
    from .types.criterion import RadiusCriterion as RadiusCriterion, StoreCriterion as StoreCriterion
    from .types.criterion import TopicCriterion as TopicCriterion, Webpage as Webpage
    from .types.criterion_bid import BidMultiplier as BidMultiplier, CriterionBid as CriterionBid, FixedBid as FixedBid
    from .types.criterion_bid import RateBid as RateBid
    from .types.criterion_cashback import CashbackAdjustment as CashbackAdjustment
    from .types.criterion_cashback import CriterionCashback as CriterionCashback
    from .types.criterion_hotel import HotelAdvanceBookingWindowCriterion as HotelAdvanceBookingWindowCriterion
    from .types.criterion_hotel import HotelCheckInDateCriterion as HotelCheckInDateCriterion
    from .types.criterion_hotel import HotelCheckInDayCriterion as HotelCheckInDayCriterion
    from .types.criterion_hotel import HotelDateSelectionTypeCriterion as HotelDateSelectionTypeCriterion
    from .types.criterion_hotel import HotelGroup as HotelGroup
    from .types.criterion_hotel import HotelLengthOfStayCriterion as HotelLengthOfStayCriterion
    from .types.custom import CustomParameter as CustomParameter, CustomParameters as CustomParameters
    from .types.custom import CustomSegmentCatalog as CustomSegmentCatalog
    from .types.custom import CustomSegmentEditorialStatus as CustomSegmentEditorialStatus
    from .types.customer import CustomerAccountShare as CustomerAccountShare
    from .types.customer import CustomerAccountShareAssociation as CustomerAccountShareAssociation
    from .types.customer import CustomerListActionType as CustomerListActionType
    from .types.customer import CustomerListItemSubType as CustomerListItemSubType
    from .types.customer import CustomerListUserData as CustomerListUserData, CustomerShare as CustomerShare
    from .types.d import DailySummary as DailySummary, DataExclusion as DataExclusion, Date as Date, Day as Day
    from .types.d import DayTime as DayTime, DeviceCondition as DeviceCondition, DeviceType as DeviceType
    from .types.d import DistanceUnit as DistanceUnit, DynamicSearchAdsSource as DynamicSearchAdsSource
    from .types.diagnostics import DiagnosticsEntity as DiagnosticsEntity, DiagnosticsFilter as DiagnosticsFilter
    from .types.diagnostics import DiagnosticsRequestStatus as DiagnosticsRequestStatus
    from .types.diagnostics import DiagnosticsSettings as DiagnosticsSettings
    from .types.editorial import EditorialApiFaultDetail as EditorialApiFaultDetail, EditorialReason as EditorialReason
    from .types.editorial import EditorialReasonCollection as EditorialReasonCollection
    from .types.entity import EntityIdToParentIdAssociation as EntityIdToParentIdAssociation
    from .types.entity import EntityNegativeKeyword as EntityNegativeKeyword, EntityResult as EntityResult
    from .types.entity import EntityScope as EntityScope, EntityType as EntityType
    from .types.experiment import Experiment as Experiment, ExperimentAdditionalField as ExperimentAdditionalField
    from .types.experiment import ExperimentArm as ExperimentArm
    from .types.frequency import Frequency as Frequency, FrequencyCapSettings as FrequencyCapSettings
    from .types.frequency import FrequencyCapTimeGranularity as FrequencyCapTimeGranularity
    from .types.g import GenderType as GenderType, GenericEntityStatus as GenericEntityStatus, GeoPoint as GeoPoint
    from .types.health import HealthCheckActionLinkMetadata as HealthCheckActionLinkMetadata
    from .types.health import HealthCheckColumnMetadata as HealthCheckColumnMetadata, HealthCheckData as HealthCheckData
    from .types.health import HealthCheckEntity as HealthCheckEntity, HealthCheckError as HealthCheckError
    from .types.health import HealthCheckMetadata as HealthCheckMetadata
    from .types.health import HealthCheckSubEntityData as HealthCheckSubEntityData
    from .types.hotel import HotelAdGroupType as HotelAdGroupType, HotelDateSelectionType as HotelDateSelectionType
    from .types.hotel import HotelListing as HotelListing, HotelListingType as HotelListingType
    from .types.i import IdCollection as IdCollection, ImpressionBasedEntityType as ImpressionBasedEntityType
    from .types.i import IntentOption as IntentOption, ItemAction as ItemAction
    from .types.import_ import ImportAdditionalField as ImportAdditionalField
    from .types.import_ import ImportEntityStatistics as ImportEntityStatistics, ImportEntityType as ImportEntityType
    from .types.import_ import ImportResult as ImportResult
    from .types.import_ import ImportSearchAndReplaceForStringProperty as ImportSearchAndReplaceForStringProperty
    from .types.import_job import FileImportJob as FileImportJob, GoogleImportJob as GoogleImportJob
    from .types.import_job import ImportJob as ImportJob
    from .types.import_option import FileImportOption as FileImportOption, GoogleImportOption as GoogleImportOption
    from .types.import_option import ImportOption as ImportOption
    from .types.keyword import Keyword as Keyword, KeywordAdditionalField as KeywordAdditionalField
    from .types.keyword import KeywordEditorialStatus as KeywordEditorialStatus, KeywordStatus as KeywordStatus
    from .types.l import Label as Label, LabelAssociation as LabelAssociation, LanguageName as LanguageName
    from .types.l import LogicalOperator as LogicalOperator
    from .types.linked import LinkedInCompanyData as LinkedInCompanyData, LinkedInSegmentStatus as LinkedInSegmentStatus
    from .types.linked import LinkedInSegmentType as LinkedInSegmentType
    from .types.linked_in_segment import CompanyList as CompanyList, LinkedInSegment as LinkedInSegment
    from .types.location import LocationCondition as LocationCondition, LocationConditionItem as LocationConditionItem
    from .types.location import LocationType as LocationType
    from .types.m import MatchType as MatchType, MigrationStatus as MigrationStatus
    from .types.m import MigrationStatusInfo as MigrationStatusInfo, Minute as Minute
    from .types.media import Image as Image, Media as Media, MediaAdditionalField as MediaAdditionalField
    from .types.media import MediaAssociation as MediaAssociation, MediaEnabledEntityFilter as MediaEnabledEntityFilter
    from .types.media import MediaMetaData as MediaMetaData
    from .types.media_representation import ImageMediaRepresentation as ImageMediaRepresentation
    from .types.media_representation import MediaRepresentation as MediaRepresentation
    from .types.n import Network as Network, NewCustomerAcquisitionGoal as NewCustomerAcquisitionGoal
    from .types.n import NormalForm as NormalForm, NumberOperator as NumberOperator
    from .types.offline import OfflineConversion as OfflineConversion
    from .types.offline import OfflineConversionAdjustment as OfflineConversionAdjustment
    from .types.offline import OfflineConversionAlert as OfflineConversionAlert
    from .types.offline import OfflineConversionUnattributedReason as OfflineConversionUnattributedReason
    from .types.offline import OfflineConversionUploadChannel as OfflineConversionUploadChannel
    from .types.offline import OfflineGoalConversionSummary as OfflineGoalConversionSummary
    from .types.offline import OfflineGoalDailySummary as OfflineGoalDailySummary
    from .types.others import EffectiveEditorialStatus as EffectiveEditorialStatus
    from .types.others import ExpressionOperator as ExpressionOperator, HTML5 as HTML5
    from .types.others import KeyValuePairOflonglong as KeyValuePairOflonglong
    from .types.others import OnlineConversionAdjustment as OnlineConversionAdjustment
    from .types.others import TargetSettingDetail as TargetSettingDetail
    from .types.p import Paging as Paging, PortfolioBidStrategyAdditionalField as PortfolioBidStrategyAdditionalField
    from .types.p import ProfileInfo as ProfileInfo, ProfileType as ProfileType
    from .types.p import PromotionDiscountModifier as PromotionDiscountModifier, PromotionOccasion as PromotionOccasion
    from .types.price import PriceExtensionType as PriceExtensionType, PriceQualifier as PriceQualifier
    from .types.price import PriceTableRow as PriceTableRow, PriceUnit as PriceUnit
    from .types.product import ProductAudienceType as ProductAudienceType, ProductCondition as ProductCondition
    from .types.product import ProductPartitionType as ProductPartitionType
    from .types.r import RateAmount as RateAmount, ReachOptimizationGoal as ReachOptimizationGoal
    from .types.r import RuleItemGroup as RuleItemGroup
    from .types.remarketing_rule import CustomEventsRule as CustomEventsRule, PageVisitorsRule as PageVisitorsRule
    from .types.remarketing_rule import (
        PageVisitorsWhoDidNotVisitAnotherPageRule as PageVisitorsWhoDidNotVisitAnotherPageRule,
    )
    from .types.remarketing_rule import PageVisitorsWhoVisitedAnotherPageRule as PageVisitorsWhoVisitedAnotherPageRule
    from .types.remarketing_rule import RemarketingRule as RemarketingRule
    from .types.rule_item import NumberRuleItem as NumberRuleItem, RuleItem as RuleItem
    from .types.rule_item import StringRuleItem as StringRuleItem
    from .types.s import Schedule as Schedule, SeasonalityAdjustment as SeasonalityAdjustment
    from .types.s import SharedEntityAssociation as SharedEntityAssociation
    from .types.s import SharedEntityAssociationAdditionalField as SharedEntityAssociationAdditionalField
    from .types.s import StringOperator as StringOperator, SystemAIDetectionSignal as SystemAIDetectionSignal
    from .types.setting import AISearchSetting as AISearchSetting, AppSetting as AppSetting
    from .types.setting import BaseDomainSetting as BaseDomainSetting, BrandExclusionSetting as BrandExclusionSetting
    from .types.setting import CallToActionSetting as CallToActionSetting
    from .types.setting import CampaignFrequencyCapSetting as CampaignFrequencyCapSetting
    from .types.setting import CampaignPageFeedSetting as CampaignPageFeedSetting, CoOpSetting as CoOpSetting
    from .types.setting import DisclaimerSetting as DisclaimerSetting, DynamicFeedSetting as DynamicFeedSetting
    from .types.setting import DynamicSearchAdsSetting as DynamicSearchAdsSetting, HotelSetting as HotelSetting
    from .types.setting import ImpressionTrackingSetting as ImpressionTrackingSetting
    from .types.setting import NetworkDistributionSetting as NetworkDistributionSetting
    from .types.setting import NewCustomerAcquisitionGoalSetting as NewCustomerAcquisitionGoalSetting
    from .types.setting import PerformanceMaxSetting as PerformanceMaxSetting
    from .types.setting import ReachOptimizationGoalSetting as ReachOptimizationGoalSetting
    from .types.setting import ResponsiveSearchAdsSetting as ResponsiveSearchAdsSetting, Setting as Setting
    from .types.setting import ShoppingSetting as ShoppingSetting, TargetSetting as TargetSetting
    from .types.setting import ThirdPartyMeasurementSetting as ThirdPartyMeasurementSetting
    from .types.setting import UnifiedAutomationSetting as UnifiedAutomationSetting
    from .types.setting import VanityPharmaSetting as VanityPharmaSetting
    from .types.setting import VerifiedTrackingSetting as VerifiedTrackingSetting
    from .types.shared_entity import AccountContentNegativeKeywordList as AccountContentNegativeKeywordList
    from .types.shared_entity import AccountNegativeKeywordList as AccountNegativeKeywordList
    from .types.shared_entity import AccountPlacementExclusionList as AccountPlacementExclusionList
    from .types.shared_entity import AccountPlacementInclusionList as AccountPlacementInclusionList
    from .types.shared_entity import BrandList as BrandList, NegativeKeywordList as NegativeKeywordList
    from .types.shared_entity import PlacementExclusionList as PlacementExclusionList, SharedEntity as SharedEntity
    from .types.shared_entity import SharedList as SharedList
    from .types.shared_list_item import BrandItem as BrandItem, NegativeKeyword as NegativeKeyword
    from .types.shared_list_item import NegativeSite as NegativeSite, SharedListItem as SharedListItem, Site as Site
    from .types.supported import SupportedClipchampAudio as SupportedClipchampAudio
    from .types.supported import SupportedClipchampAudioData as SupportedClipchampAudioData
    from .types.supported import SupportedFont as SupportedFont, SupportedFontsData as SupportedFontsData
    from .types.uet import UetTag as UetTag, UetTagAdditionalField as UetTagAdditionalField
    from .types.uet import UetTagIndustry as UetTagIndustry, UetTagTrackingStatus as UetTagTrackingStatus
    from .types.v import ValueOperator as ValueOperator, VanityPharmaDisplayUrlMode as VanityPharmaDisplayUrlMode
    from .types.v import VanityPharmaWebsiteDescription as VanityPharmaWebsiteDescription, Video as Video
    from .types.v import VideoTemplateFilter as VideoTemplateFilter
    from .types.webpage import WebpageCondition as WebpageCondition, WebpageConditionOperand as WebpageConditionOperand
    from .types.webpage import WebpageConditionOperator as WebpageConditionOperator
    from .types.webpage import WebpageParameter as WebpageParameter
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
    __getattr__, __dir__, __all__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
