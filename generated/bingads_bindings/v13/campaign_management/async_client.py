"""Asynchronous client of Campaign Management v13."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from ...client import AsyncClient
from ...enumeration import FlagsLike
from ...unset import UNSET, Unset
from . import operations

if TYPE_CHECKING:
    from .. import campaign_management as api


class AsyncCampaignManagementClient(AsyncClient):
    """Asynchronous client of Campaign Management v13."""

    service = operations.SERVICE

    async def add_campaigns(
        self, *, account_id: int | Unset = UNSET, campaigns: Sequence[api.Campaign | None] | None | Unset = UNSET
    ) -> api.AddCampaignsResponse:
        """Call `AddCampaigns`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_CAMPAIGNS.request(account_id=account_id, campaigns=campaigns)
        return await self._call(operations.ADD_CAMPAIGNS, request)

    async def get_campaigns_by_account_id(
        self,
        *,
        account_id: int | Unset = UNSET,
        campaign_type: FlagsLike[api.CampaignType] | Unset = UNSET,
        return_additional_fields: FlagsLike[api.CampaignAdditionalField] | None | Unset = UNSET,
    ) -> api.GetCampaignsByAccountIdResponse:
        """Call `GetCampaignsByAccountId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_CAMPAIGNS_BY_ACCOUNT_ID.request(
            account_id=account_id, campaign_type=campaign_type, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_CAMPAIGNS_BY_ACCOUNT_ID, request)

    async def get_campaigns_by_ids(
        self,
        *,
        account_id: int | Unset = UNSET,
        campaign_ids: Sequence[int] | None | Unset = UNSET,
        campaign_type: FlagsLike[api.CampaignType] | Unset = UNSET,
        return_additional_fields: FlagsLike[api.CampaignAdditionalField] | None | Unset = UNSET,
    ) -> api.GetCampaignsByIdsResponse:
        """Call `GetCampaignsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_CAMPAIGNS_BY_IDS.request(
            account_id=account_id,
            campaign_ids=campaign_ids,
            campaign_type=campaign_type,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_CAMPAIGNS_BY_IDS, request)

    async def delete_campaigns(
        self, *, account_id: int | Unset = UNSET, campaign_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.DeleteCampaignsResponse:
        """Call `DeleteCampaigns`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_CAMPAIGNS.request(account_id=account_id, campaign_ids=campaign_ids)
        return await self._call(operations.DELETE_CAMPAIGNS, request)

    async def update_campaigns(
        self, *, account_id: int | Unset = UNSET, campaigns: Sequence[api.Campaign | None] | None | Unset = UNSET
    ) -> api.UpdateCampaignsResponse:
        """Call `UpdateCampaigns`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_CAMPAIGNS.request(account_id=account_id, campaigns=campaigns)
        return await self._call(operations.UPDATE_CAMPAIGNS, request)

    async def get_negative_sites_by_campaign_ids(
        self, *, account_id: int | Unset = UNSET, campaign_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.GetNegativeSitesByCampaignIdsResponse:
        """Call `GetNegativeSitesByCampaignIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_NEGATIVE_SITES_BY_CAMPAIGN_IDS.request(
            account_id=account_id, campaign_ids=campaign_ids
        )
        return await self._call(operations.GET_NEGATIVE_SITES_BY_CAMPAIGN_IDS, request)

    async def set_negative_sites_to_campaigns(
        self,
        *,
        account_id: int | Unset = UNSET,
        campaign_negative_sites: Sequence[api.CampaignNegativeSites | None] | None | Unset = UNSET,
    ) -> api.SetNegativeSitesToCampaignsResponse:
        """Call `SetNegativeSitesToCampaigns`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.SET_NEGATIVE_SITES_TO_CAMPAIGNS.request(
            account_id=account_id, campaign_negative_sites=campaign_negative_sites
        )
        return await self._call(operations.SET_NEGATIVE_SITES_TO_CAMPAIGNS, request)

    async def get_config_value(self, *, config_key: str | None | Unset = UNSET) -> api.GetConfigValueResponse:
        """Call `GetConfigValue`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.GET_CONFIG_VALUE, operations.GET_CONFIG_VALUE.request(config_key=config_key))

    async def get_bsc_countries(self) -> api.GetBSCCountriesResponse:
        """Call `GetBSCCountries`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.GET_BSC_COUNTRIES, operations.GET_BSC_COUNTRIES.request())

    async def add_ad_groups(
        self,
        *,
        campaign_id: int | Unset = UNSET,
        ad_groups: Sequence[api.AdGroup | None] | None | Unset = UNSET,
        return_inherited_bid_strategy_types: bool | None | Unset = UNSET,
    ) -> api.AddAdGroupsResponse:
        """Call `AddAdGroups`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_AD_GROUPS.request(
            campaign_id=campaign_id,
            ad_groups=ad_groups,
            return_inherited_bid_strategy_types=return_inherited_bid_strategy_types,
        )
        return await self._call(operations.ADD_AD_GROUPS, request)

    async def delete_ad_groups(
        self, *, campaign_id: int | Unset = UNSET, ad_group_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.DeleteAdGroupsResponse:
        """Call `DeleteAdGroups`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_AD_GROUPS.request(campaign_id=campaign_id, ad_group_ids=ad_group_ids)
        return await self._call(operations.DELETE_AD_GROUPS, request)

    async def get_ad_groups_by_ids(
        self,
        *,
        campaign_id: int | Unset = UNSET,
        ad_group_ids: Sequence[int] | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AdGroupAdditionalField] | None | Unset = UNSET,
    ) -> api.GetAdGroupsByIdsResponse:
        """Call `GetAdGroupsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_AD_GROUPS_BY_IDS.request(
            campaign_id=campaign_id, ad_group_ids=ad_group_ids, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_AD_GROUPS_BY_IDS, request)

    async def get_ad_groups_by_campaign_id(
        self,
        *,
        campaign_id: int | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AdGroupAdditionalField] | None | Unset = UNSET,
    ) -> api.GetAdGroupsByCampaignIdResponse:
        """Call `GetAdGroupsByCampaignId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_AD_GROUPS_BY_CAMPAIGN_ID.request(
            campaign_id=campaign_id, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_AD_GROUPS_BY_CAMPAIGN_ID, request)

    async def update_ad_groups(
        self,
        *,
        campaign_id: int | Unset = UNSET,
        ad_groups: Sequence[api.AdGroup | None] | None | Unset = UNSET,
        update_audience_ads_bid_adjustment: bool | Unset = UNSET,
        return_inherited_bid_strategy_types: bool | None | Unset = UNSET,
    ) -> api.UpdateAdGroupsResponse:
        """Call `UpdateAdGroups`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_AD_GROUPS.request(
            campaign_id=campaign_id,
            ad_groups=ad_groups,
            update_audience_ads_bid_adjustment=update_audience_ads_bid_adjustment,
            return_inherited_bid_strategy_types=return_inherited_bid_strategy_types,
        )
        return await self._call(operations.UPDATE_AD_GROUPS, request)

    async def get_negative_sites_by_ad_group_ids(
        self, *, campaign_id: int | Unset = UNSET, ad_group_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.GetNegativeSitesByAdGroupIdsResponse:
        """Call `GetNegativeSitesByAdGroupIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_NEGATIVE_SITES_BY_AD_GROUP_IDS.request(
            campaign_id=campaign_id, ad_group_ids=ad_group_ids
        )
        return await self._call(operations.GET_NEGATIVE_SITES_BY_AD_GROUP_IDS, request)

    async def set_negative_sites_to_ad_groups(
        self,
        *,
        campaign_id: int | Unset = UNSET,
        ad_group_negative_sites: Sequence[api.AdGroupNegativeSites | None] | None | Unset = UNSET,
    ) -> api.SetNegativeSitesToAdGroupsResponse:
        """Call `SetNegativeSitesToAdGroups`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.SET_NEGATIVE_SITES_TO_AD_GROUPS.request(
            campaign_id=campaign_id, ad_group_negative_sites=ad_group_negative_sites
        )
        return await self._call(operations.SET_NEGATIVE_SITES_TO_AD_GROUPS, request)

    async def get_geo_locations_file_url(
        self,
        *,
        version: str | None | Unset = UNSET,
        language_locale: str | None | Unset = UNSET,
        compression_type: api.CompressionType | str | None | Unset = UNSET,
    ) -> api.GetGeoLocationsFileUrlResponse:
        """Call `GetGeoLocationsFileUrl`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_GEO_LOCATIONS_FILE_URL.request(
            version=version, language_locale=language_locale, compression_type=compression_type
        )
        return await self._call(operations.GET_GEO_LOCATIONS_FILE_URL, request)

    async def add_ads(
        self, *, ad_group_id: int | Unset = UNSET, ads: Sequence[api.Ad | None] | None | Unset = UNSET
    ) -> api.AddAdsResponse:
        """Call `AddAds`; raises AdApiFaultDetailException, EditorialApiFaultDetailException."""
        return await self._call(operations.ADD_ADS, operations.ADD_ADS.request(ad_group_id=ad_group_id, ads=ads))

    async def delete_ads(
        self, *, ad_group_id: int | Unset = UNSET, ad_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.DeleteAdsResponse:
        """Call `DeleteAds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_ADS.request(ad_group_id=ad_group_id, ad_ids=ad_ids)
        return await self._call(operations.DELETE_ADS, request)

    async def get_ads_by_editorial_status(
        self,
        *,
        ad_group_id: int | Unset = UNSET,
        editorial_status: api.AdEditorialStatus | str | Unset = UNSET,
        ad_types: Sequence[api.AdType | str] | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AdAdditionalField] | None | Unset = UNSET,
    ) -> api.GetAdsByEditorialStatusResponse:
        """Call `GetAdsByEditorialStatus`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_ADS_BY_EDITORIAL_STATUS.request(
            ad_group_id=ad_group_id,
            editorial_status=editorial_status,
            ad_types=ad_types,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_ADS_BY_EDITORIAL_STATUS, request)

    async def get_ads_by_ids(
        self,
        *,
        ad_group_id: int | Unset = UNSET,
        ad_ids: Sequence[int] | None | Unset = UNSET,
        ad_types: Sequence[api.AdType | str] | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AdAdditionalField] | None | Unset = UNSET,
    ) -> api.GetAdsByIdsResponse:
        """Call `GetAdsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_ADS_BY_IDS.request(
            ad_group_id=ad_group_id, ad_ids=ad_ids, ad_types=ad_types, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_ADS_BY_IDS, request)

    async def get_ads_by_ad_group_id(
        self,
        *,
        ad_group_id: int | Unset = UNSET,
        ad_types: Sequence[api.AdType | str] | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AdAdditionalField] | None | Unset = UNSET,
    ) -> api.GetAdsByAdGroupIdResponse:
        """Call `GetAdsByAdGroupId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_ADS_BY_AD_GROUP_ID.request(
            ad_group_id=ad_group_id, ad_types=ad_types, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_ADS_BY_AD_GROUP_ID, request)

    async def update_ads(
        self, *, ad_group_id: int | Unset = UNSET, ads: Sequence[api.Ad | None] | None | Unset = UNSET
    ) -> api.UpdateAdsResponse:
        """Call `UpdateAds`; raises AdApiFaultDetailException, EditorialApiFaultDetailException."""
        return await self._call(operations.UPDATE_ADS, operations.UPDATE_ADS.request(ad_group_id=ad_group_id, ads=ads))

    async def add_keywords(
        self,
        *,
        ad_group_id: int | None | Unset = UNSET,
        keywords: Sequence[api.Keyword | None] | None | Unset = UNSET,
        return_inherited_bid_strategy_types: bool | None | Unset = UNSET,
        asset_group_id: int | None | Unset = UNSET,
    ) -> api.AddKeywordsResponse:
        """Call `AddKeywords`; raises AdApiFaultDetailException, EditorialApiFaultDetailException."""
        request = operations.ADD_KEYWORDS.request(
            ad_group_id=ad_group_id,
            keywords=keywords,
            return_inherited_bid_strategy_types=return_inherited_bid_strategy_types,
            asset_group_id=asset_group_id,
        )
        return await self._call(operations.ADD_KEYWORDS, request)

    async def delete_keywords(
        self,
        *,
        ad_group_id: int | None | Unset = UNSET,
        keyword_ids: Sequence[int] | None | Unset = UNSET,
        asset_group_id: int | None | Unset = UNSET,
    ) -> api.DeleteKeywordsResponse:
        """Call `DeleteKeywords`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_KEYWORDS.request(
            ad_group_id=ad_group_id, keyword_ids=keyword_ids, asset_group_id=asset_group_id
        )
        return await self._call(operations.DELETE_KEYWORDS, request)

    async def get_keywords_by_editorial_status(
        self,
        *,
        ad_group_id: int | Unset = UNSET,
        editorial_status: api.KeywordEditorialStatus | str | Unset = UNSET,
        return_additional_fields: FlagsLike[api.KeywordAdditionalField] | None | Unset = UNSET,
    ) -> api.GetKeywordsByEditorialStatusResponse:
        """Call `GetKeywordsByEditorialStatus`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_KEYWORDS_BY_EDITORIAL_STATUS.request(
            ad_group_id=ad_group_id,
            editorial_status=editorial_status,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_KEYWORDS_BY_EDITORIAL_STATUS, request)

    async def get_keywords_by_ids(
        self,
        *,
        ad_group_id: int | None | Unset = UNSET,
        keyword_ids: Sequence[int] | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.KeywordAdditionalField] | None | Unset = UNSET,
        asset_group_id: int | None | Unset = UNSET,
    ) -> api.GetKeywordsByIdsResponse:
        """Call `GetKeywordsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_KEYWORDS_BY_IDS.request(
            ad_group_id=ad_group_id,
            keyword_ids=keyword_ids,
            return_additional_fields=return_additional_fields,
            asset_group_id=asset_group_id,
        )
        return await self._call(operations.GET_KEYWORDS_BY_IDS, request)

    async def get_keywords_by_ad_group_id(
        self,
        *,
        ad_group_id: int | Unset = UNSET,
        return_additional_fields: FlagsLike[api.KeywordAdditionalField] | None | Unset = UNSET,
    ) -> api.GetKeywordsByAdGroupIdResponse:
        """Call `GetKeywordsByAdGroupId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_KEYWORDS_BY_AD_GROUP_ID.request(
            ad_group_id=ad_group_id, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_KEYWORDS_BY_AD_GROUP_ID, request)

    async def get_keywords_by_asset_group_id(
        self,
        *,
        asset_group_id: int | Unset = UNSET,
        return_additional_fields: FlagsLike[api.KeywordAdditionalField] | None | Unset = UNSET,
    ) -> api.GetKeywordsByAssetGroupIdResponse:
        """Call `GetKeywordsByAssetGroupId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_KEYWORDS_BY_ASSET_GROUP_ID.request(
            asset_group_id=asset_group_id, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_KEYWORDS_BY_ASSET_GROUP_ID, request)

    async def update_keywords(
        self,
        *,
        ad_group_id: int | None | Unset = UNSET,
        keywords: Sequence[api.Keyword | None] | None | Unset = UNSET,
        return_inherited_bid_strategy_types: bool | None | Unset = UNSET,
        asset_group_id: int | None | Unset = UNSET,
    ) -> api.UpdateKeywordsResponse:
        """Call `UpdateKeywords`; raises AdApiFaultDetailException, EditorialApiFaultDetailException."""
        request = operations.UPDATE_KEYWORDS.request(
            ad_group_id=ad_group_id,
            keywords=keywords,
            return_inherited_bid_strategy_types=return_inherited_bid_strategy_types,
            asset_group_id=asset_group_id,
        )
        return await self._call(operations.UPDATE_KEYWORDS, request)

    async def appeal_editorial_rejections(
        self,
        *,
        entity_id_to_parent_id_associations: Sequence[api.EntityIdToParentIdAssociation | None] | None | Unset = UNSET,
        entity_type: api.EntityType | str | Unset = UNSET,
        justification_text: str | None | Unset = UNSET,
    ) -> api.AppealEditorialRejectionsResponse:
        """Call `AppealEditorialRejections`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.APPEAL_EDITORIAL_REJECTIONS.request(
            entity_id_to_parent_id_associations=entity_id_to_parent_id_associations,
            entity_type=entity_type,
            justification_text=justification_text,
        )
        return await self._call(operations.APPEAL_EDITORIAL_REJECTIONS, request)

    async def get_editorial_reasons_by_ids(
        self,
        *,
        account_id: int | Unset = UNSET,
        entity_id_to_parent_id_associations: Sequence[api.EntityIdToParentIdAssociation | None] | None | Unset = UNSET,
        entity_type: api.EntityType | str | Unset = UNSET,
    ) -> api.GetEditorialReasonsByIdsResponse:
        """Call `GetEditorialReasonsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_EDITORIAL_REASONS_BY_IDS.request(
            account_id=account_id,
            entity_id_to_parent_id_associations=entity_id_to_parent_id_associations,
            entity_type=entity_type,
        )
        return await self._call(operations.GET_EDITORIAL_REASONS_BY_IDS, request)

    async def get_account_migration_statuses(
        self, *, account_ids: Sequence[int] | None | Unset = UNSET, migration_type: str | None | Unset = UNSET
    ) -> api.GetAccountMigrationStatusesResponse:
        """Call `GetAccountMigrationStatuses`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_ACCOUNT_MIGRATION_STATUSES.request(
            account_ids=account_ids, migration_type=migration_type
        )
        return await self._call(operations.GET_ACCOUNT_MIGRATION_STATUSES, request)

    async def set_account_properties(
        self, *, account_properties: Sequence[api.AccountProperty | None] | None | Unset = UNSET
    ) -> api.SetAccountPropertiesResponse:
        """Call `SetAccountProperties`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.SET_ACCOUNT_PROPERTIES.request(account_properties=account_properties)
        return await self._call(operations.SET_ACCOUNT_PROPERTIES, request)

    async def get_account_properties(
        self, *, account_property_names: Sequence[api.AccountPropertyName | str] | None | Unset = UNSET
    ) -> api.GetAccountPropertiesResponse:
        """Call `GetAccountProperties`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_ACCOUNT_PROPERTIES.request(account_property_names=account_property_names)
        return await self._call(operations.GET_ACCOUNT_PROPERTIES, request)

    async def add_ad_extensions(
        self, *, account_id: int | Unset = UNSET, ad_extensions: Sequence[api.AdExtension | None] | None | Unset = UNSET
    ) -> api.AddAdExtensionsResponse:
        """Call `AddAdExtensions`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_AD_EXTENSIONS.request(account_id=account_id, ad_extensions=ad_extensions)
        return await self._call(operations.ADD_AD_EXTENSIONS, request)

    async def get_ad_extensions_by_ids(
        self,
        *,
        account_id: int | Unset = UNSET,
        ad_extension_ids: Sequence[int] | None | Unset = UNSET,
        ad_extension_type: FlagsLike[api.AdExtensionsTypeFilter] | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AdExtensionAdditionalField] | None | Unset = UNSET,
    ) -> api.GetAdExtensionsByIdsResponse:
        """Call `GetAdExtensionsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_AD_EXTENSIONS_BY_IDS.request(
            account_id=account_id,
            ad_extension_ids=ad_extension_ids,
            ad_extension_type=ad_extension_type,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_AD_EXTENSIONS_BY_IDS, request)

    async def update_ad_extensions(
        self, *, account_id: int | Unset = UNSET, ad_extensions: Sequence[api.AdExtension | None] | None | Unset = UNSET
    ) -> api.UpdateAdExtensionsResponse:
        """Call `UpdateAdExtensions`; raises AdApiFaultDetailException, EditorialApiFaultDetailException."""
        request = operations.UPDATE_AD_EXTENSIONS.request(account_id=account_id, ad_extensions=ad_extensions)
        return await self._call(operations.UPDATE_AD_EXTENSIONS, request)

    async def delete_ad_extensions(
        self, *, account_id: int | Unset = UNSET, ad_extension_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.DeleteAdExtensionsResponse:
        """Call `DeleteAdExtensions`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_AD_EXTENSIONS.request(account_id=account_id, ad_extension_ids=ad_extension_ids)
        return await self._call(operations.DELETE_AD_EXTENSIONS, request)

    async def get_ad_extensions_editorial_reasons(
        self,
        *,
        account_id: int | Unset = UNSET,
        ad_extension_id_to_entity_id_associations: (
            Sequence[api.AdExtensionIdToEntityIdAssociation | None] | None | Unset
        ) = UNSET,
        association_type: api.AssociationType | str | Unset = UNSET,
    ) -> api.GetAdExtensionsEditorialReasonsResponse:
        """Call `GetAdExtensionsEditorialReasons`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_AD_EXTENSIONS_EDITORIAL_REASONS.request(
            account_id=account_id,
            ad_extension_id_to_entity_id_associations=ad_extension_id_to_entity_id_associations,
            association_type=association_type,
        )
        return await self._call(operations.GET_AD_EXTENSIONS_EDITORIAL_REASONS, request)

    async def set_ad_extensions_associations(
        self,
        *,
        account_id: int | Unset = UNSET,
        ad_extension_id_to_entity_id_associations: (
            Sequence[api.AdExtensionIdToEntityIdAssociation | None] | None | Unset
        ) = UNSET,
        association_type: api.AssociationType | str | Unset = UNSET,
    ) -> api.SetAdExtensionsAssociationsResponse:
        """Call `SetAdExtensionsAssociations`; raises AdApiFaultDetailException, EditorialApiFaultDetailException."""
        request = operations.SET_AD_EXTENSIONS_ASSOCIATIONS.request(
            account_id=account_id,
            ad_extension_id_to_entity_id_associations=ad_extension_id_to_entity_id_associations,
            association_type=association_type,
        )
        return await self._call(operations.SET_AD_EXTENSIONS_ASSOCIATIONS, request)

    async def get_ad_extensions_associations(
        self,
        *,
        account_id: int | Unset = UNSET,
        ad_extension_type: FlagsLike[api.AdExtensionsTypeFilter] | Unset = UNSET,
        association_type: api.AssociationType | str | Unset = UNSET,
        entity_ids: Sequence[int] | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AdExtensionAdditionalField] | None | Unset = UNSET,
    ) -> api.GetAdExtensionsAssociationsResponse:
        """Call `GetAdExtensionsAssociations`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_AD_EXTENSIONS_ASSOCIATIONS.request(
            account_id=account_id,
            ad_extension_type=ad_extension_type,
            association_type=association_type,
            entity_ids=entity_ids,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_AD_EXTENSIONS_ASSOCIATIONS, request)

    async def delete_ad_extensions_associations(
        self,
        *,
        account_id: int | Unset = UNSET,
        ad_extension_id_to_entity_id_associations: (
            Sequence[api.AdExtensionIdToEntityIdAssociation | None] | None | Unset
        ) = UNSET,
        association_type: api.AssociationType | str | Unset = UNSET,
    ) -> api.DeleteAdExtensionsAssociationsResponse:
        """Call `DeleteAdExtensionsAssociations`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_AD_EXTENSIONS_ASSOCIATIONS.request(
            account_id=account_id,
            ad_extension_id_to_entity_id_associations=ad_extension_id_to_entity_id_associations,
            association_type=association_type,
        )
        return await self._call(operations.DELETE_AD_EXTENSIONS_ASSOCIATIONS, request)

    async def get_ad_extension_ids_by_account_id(
        self,
        *,
        account_id: int | Unset = UNSET,
        ad_extension_type: FlagsLike[api.AdExtensionsTypeFilter] | Unset = UNSET,
        association_type: api.AssociationType | str | None | Unset = UNSET,
    ) -> api.GetAdExtensionIdsByAccountIdResponse:
        """Call `GetAdExtensionIdsByAccountId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_AD_EXTENSION_IDS_BY_ACCOUNT_ID.request(
            account_id=account_id, ad_extension_type=ad_extension_type, association_type=association_type
        )
        return await self._call(operations.GET_AD_EXTENSION_IDS_BY_ACCOUNT_ID, request)

    async def add_media(
        self, *, account_id: int | Unset = UNSET, media: Sequence[api.Media | None] | None | Unset = UNSET
    ) -> api.AddMediaResponse:
        """Call `AddMedia`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.ADD_MEDIA, operations.ADD_MEDIA.request(account_id=account_id, media=media))

    async def update_media(
        self, *, account_id: int | Unset = UNSET, media: Sequence[api.Media | None] | None | Unset = UNSET
    ) -> api.UpdateMediaResponse:
        """Call `UpdateMedia`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_MEDIA.request(account_id=account_id, media=media)
        return await self._call(operations.UPDATE_MEDIA, request)

    async def delete_media(
        self, *, account_id: int | Unset = UNSET, media_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.DeleteMediaResponse:
        """Call `DeleteMedia`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_MEDIA.request(account_id=account_id, media_ids=media_ids)
        return await self._call(operations.DELETE_MEDIA, request)

    async def get_media_meta_data_by_account_id(
        self,
        *,
        media_enabled_entities: FlagsLike[api.MediaEnabledEntityFilter] | Unset = UNSET,
        page_info: api.Paging | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.MediaAdditionalField] | None | Unset = UNSET,
    ) -> api.GetMediaMetaDataByAccountIdResponse:
        """Call `GetMediaMetaDataByAccountId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_MEDIA_META_DATA_BY_ACCOUNT_ID.request(
            media_enabled_entities=media_enabled_entities,
            page_info=page_info,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_MEDIA_META_DATA_BY_ACCOUNT_ID, request)

    async def get_media_meta_data_by_ids(
        self,
        *,
        media_ids: Sequence[int] | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.MediaAdditionalField] | None | Unset = UNSET,
    ) -> api.GetMediaMetaDataByIdsResponse:
        """Call `GetMediaMetaDataByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_MEDIA_META_DATA_BY_IDS.request(
            media_ids=media_ids, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_MEDIA_META_DATA_BY_IDS, request)

    async def get_media_associations(
        self,
        *,
        media_enabled_entities: FlagsLike[api.MediaEnabledEntityFilter] | Unset = UNSET,
        media_ids: Sequence[int] | None | Unset = UNSET,
    ) -> api.GetMediaAssociationsResponse:
        """Call `GetMediaAssociations`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_MEDIA_ASSOCIATIONS.request(
            media_enabled_entities=media_enabled_entities, media_ids=media_ids
        )
        return await self._call(operations.GET_MEDIA_ASSOCIATIONS, request)

    async def get_ad_group_criterions_by_ids(
        self,
        *,
        ad_group_criterion_ids: Sequence[int] | None | Unset = UNSET,
        ad_group_id: int | Unset = UNSET,
        criterion_type: FlagsLike[api.AdGroupCriterionType] | Unset = UNSET,
        return_additional_fields: FlagsLike[api.CriterionAdditionalField] | None | Unset = UNSET,
    ) -> api.GetAdGroupCriterionsByIdsResponse:
        """Call `GetAdGroupCriterionsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_AD_GROUP_CRITERIONS_BY_IDS.request(
            ad_group_criterion_ids=ad_group_criterion_ids,
            ad_group_id=ad_group_id,
            criterion_type=criterion_type,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_AD_GROUP_CRITERIONS_BY_IDS, request)

    async def add_ad_group_criterions(
        self,
        *,
        ad_group_criterions: Sequence[api.AdGroupCriterion | None] | None | Unset = UNSET,
        criterion_type: FlagsLike[api.AdGroupCriterionType] | Unset = UNSET,
    ) -> api.AddAdGroupCriterionsResponse:
        """Call `AddAdGroupCriterions`; raises AdApiFaultDetailException, EditorialApiFaultDetailException."""
        request = operations.ADD_AD_GROUP_CRITERIONS.request(
            ad_group_criterions=ad_group_criterions, criterion_type=criterion_type
        )
        return await self._call(operations.ADD_AD_GROUP_CRITERIONS, request)

    async def update_ad_group_criterions(
        self,
        *,
        ad_group_criterions: Sequence[api.AdGroupCriterion | None] | None | Unset = UNSET,
        criterion_type: FlagsLike[api.AdGroupCriterionType] | Unset = UNSET,
    ) -> api.UpdateAdGroupCriterionsResponse:
        """Call `UpdateAdGroupCriterions`; raises AdApiFaultDetailException, EditorialApiFaultDetailException."""
        request = operations.UPDATE_AD_GROUP_CRITERIONS.request(
            ad_group_criterions=ad_group_criterions, criterion_type=criterion_type
        )
        return await self._call(operations.UPDATE_AD_GROUP_CRITERIONS, request)

    async def delete_ad_group_criterions(
        self,
        *,
        ad_group_criterion_ids: Sequence[int] | None | Unset = UNSET,
        ad_group_id: int | Unset = UNSET,
        criterion_type: FlagsLike[api.AdGroupCriterionType] | Unset = UNSET,
    ) -> api.DeleteAdGroupCriterionsResponse:
        """Call `DeleteAdGroupCriterions`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_AD_GROUP_CRITERIONS.request(
            ad_group_criterion_ids=ad_group_criterion_ids, ad_group_id=ad_group_id, criterion_type=criterion_type
        )
        return await self._call(operations.DELETE_AD_GROUP_CRITERIONS, request)

    async def apply_product_partition_actions(
        self, *, criterion_actions: Sequence[api.AdGroupCriterionAction | None] | None | Unset = UNSET
    ) -> api.ApplyProductPartitionActionsResponse:
        """Call `ApplyProductPartitionActions`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.APPLY_PRODUCT_PARTITION_ACTIONS.request(criterion_actions=criterion_actions)
        return await self._call(operations.APPLY_PRODUCT_PARTITION_ACTIONS, request)

    async def apply_hotel_group_actions(
        self, *, criterion_actions: Sequence[api.AdGroupCriterionAction | None] | None | Unset = UNSET
    ) -> api.ApplyHotelGroupActionsResponse:
        """Call `ApplyHotelGroupActions`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.APPLY_HOTEL_GROUP_ACTIONS.request(criterion_actions=criterion_actions)
        return await self._call(operations.APPLY_HOTEL_GROUP_ACTIONS, request)

    async def apply_asset_group_listing_group_actions(
        self, *, listing_group_actions: Sequence[api.AssetGroupListingGroupAction | None] | None | Unset = UNSET
    ) -> api.ApplyAssetGroupListingGroupActionsResponse:
        """Call `ApplyAssetGroupListingGroupActions`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.APPLY_ASSET_GROUP_LISTING_GROUP_ACTIONS.request(
            listing_group_actions=listing_group_actions
        )
        return await self._call(operations.APPLY_ASSET_GROUP_LISTING_GROUP_ACTIONS, request)

    async def get_asset_group_listing_groups_by_ids(
        self,
        *,
        asset_group_id: int | Unset = UNSET,
        asset_group_listing_group_ids: Sequence[int] | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AssetGroupListingGroupAdditionalField] | None | Unset = UNSET,
    ) -> api.GetAssetGroupListingGroupsByIdsResponse:
        """Call `GetAssetGroupListingGroupsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_ASSET_GROUP_LISTING_GROUPS_BY_IDS.request(
            asset_group_id=asset_group_id,
            asset_group_listing_group_ids=asset_group_listing_group_ids,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_ASSET_GROUP_LISTING_GROUPS_BY_IDS, request)

    async def get_bmc_stores_by_customer_id(
        self, *, return_additional_fields: FlagsLike[api.BMCStoreAdditionalField] | None | Unset = UNSET
    ) -> api.GetBMCStoresByCustomerIdResponse:
        """Call `GetBMCStoresByCustomerId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_BMC_STORES_BY_CUSTOMER_ID.request(return_additional_fields=return_additional_fields)
        return await self._call(operations.GET_BMC_STORES_BY_CUSTOMER_ID, request)

    async def add_negative_keywords_to_entities(
        self, *, entity_negative_keywords: Sequence[api.EntityNegativeKeyword | None] | None | Unset = UNSET
    ) -> api.AddNegativeKeywordsToEntitiesResponse:
        """Call `AddNegativeKeywordsToEntities`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_NEGATIVE_KEYWORDS_TO_ENTITIES.request(
            entity_negative_keywords=entity_negative_keywords
        )
        return await self._call(operations.ADD_NEGATIVE_KEYWORDS_TO_ENTITIES, request)

    async def get_negative_keywords_by_entity_ids(
        self,
        *,
        entity_ids: Sequence[int] | None | Unset = UNSET,
        entity_type: str | None | Unset = UNSET,
        parent_entity_id: int | None | Unset = UNSET,
    ) -> api.GetNegativeKeywordsByEntityIdsResponse:
        """Call `GetNegativeKeywordsByEntityIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_NEGATIVE_KEYWORDS_BY_ENTITY_IDS.request(
            entity_ids=entity_ids, entity_type=entity_type, parent_entity_id=parent_entity_id
        )
        return await self._call(operations.GET_NEGATIVE_KEYWORDS_BY_ENTITY_IDS, request)

    async def delete_negative_keywords_from_entities(
        self, *, entity_negative_keywords: Sequence[api.EntityNegativeKeyword | None] | None | Unset = UNSET
    ) -> api.DeleteNegativeKeywordsFromEntitiesResponse:
        """Call `DeleteNegativeKeywordsFromEntities`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_NEGATIVE_KEYWORDS_FROM_ENTITIES.request(
            entity_negative_keywords=entity_negative_keywords
        )
        return await self._call(operations.DELETE_NEGATIVE_KEYWORDS_FROM_ENTITIES, request)

    async def get_shared_entities_by_account_id(
        self, *, shared_entity_type: str | None | Unset = UNSET
    ) -> api.GetSharedEntitiesByAccountIdResponse:
        """Call `GetSharedEntitiesByAccountId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_SHARED_ENTITIES_BY_ACCOUNT_ID.request(shared_entity_type=shared_entity_type)
        return await self._call(operations.GET_SHARED_ENTITIES_BY_ACCOUNT_ID, request)

    async def get_shared_entities(
        self,
        *,
        shared_entity_type: str | None | Unset = UNSET,
        shared_entity_scope: api.EntityScope | str | None | Unset = UNSET,
    ) -> api.GetSharedEntitiesResponse:
        """Call `GetSharedEntities`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_SHARED_ENTITIES.request(
            shared_entity_type=shared_entity_type, shared_entity_scope=shared_entity_scope
        )
        return await self._call(operations.GET_SHARED_ENTITIES, request)

    async def add_shared_entity(
        self,
        *,
        shared_entity: api.SharedEntity | None | Unset = UNSET,
        list_items: Sequence[api.SharedListItem | None] | None | Unset = UNSET,
        shared_entity_scope: api.EntityScope | str | None | Unset = UNSET,
    ) -> api.AddSharedEntityResponse:
        """Call `AddSharedEntity`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_SHARED_ENTITY.request(
            shared_entity=shared_entity, list_items=list_items, shared_entity_scope=shared_entity_scope
        )
        return await self._call(operations.ADD_SHARED_ENTITY, request)

    async def get_list_items_by_shared_list(
        self,
        *,
        shared_list: api.SharedList | None | Unset = UNSET,
        shared_entity_scope: api.EntityScope | str | None | Unset = UNSET,
    ) -> api.GetListItemsBySharedListResponse:
        """Call `GetListItemsBySharedList`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_LIST_ITEMS_BY_SHARED_LIST.request(
            shared_list=shared_list, shared_entity_scope=shared_entity_scope
        )
        return await self._call(operations.GET_LIST_ITEMS_BY_SHARED_LIST, request)

    async def add_list_items_to_shared_list(
        self,
        *,
        list_items: Sequence[api.SharedListItem | None] | None | Unset = UNSET,
        shared_list: api.SharedList | None | Unset = UNSET,
        shared_entity_scope: api.EntityScope | str | None | Unset = UNSET,
    ) -> api.AddListItemsToSharedListResponse:
        """Call `AddListItemsToSharedList`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_LIST_ITEMS_TO_SHARED_LIST.request(
            list_items=list_items, shared_list=shared_list, shared_entity_scope=shared_entity_scope
        )
        return await self._call(operations.ADD_LIST_ITEMS_TO_SHARED_LIST, request)

    async def update_shared_entities(
        self,
        *,
        shared_entities: Sequence[api.SharedEntity | None] | None | Unset = UNSET,
        shared_entity_scope: api.EntityScope | str | None | Unset = UNSET,
    ) -> api.UpdateSharedEntitiesResponse:
        """Call `UpdateSharedEntities`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_SHARED_ENTITIES.request(
            shared_entities=shared_entities, shared_entity_scope=shared_entity_scope
        )
        return await self._call(operations.UPDATE_SHARED_ENTITIES, request)

    async def delete_list_items_from_shared_list(
        self,
        *,
        list_item_ids: Sequence[int] | None | Unset = UNSET,
        shared_list: api.SharedList | None | Unset = UNSET,
        shared_entity_scope: api.EntityScope | str | None | Unset = UNSET,
    ) -> api.DeleteListItemsFromSharedListResponse:
        """Call `DeleteListItemsFromSharedList`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_LIST_ITEMS_FROM_SHARED_LIST.request(
            list_item_ids=list_item_ids, shared_list=shared_list, shared_entity_scope=shared_entity_scope
        )
        return await self._call(operations.DELETE_LIST_ITEMS_FROM_SHARED_LIST, request)

    async def set_shared_entity_associations(
        self,
        *,
        associations: Sequence[api.SharedEntityAssociation | None] | None | Unset = UNSET,
        shared_entity_scope: api.EntityScope | str | None | Unset = UNSET,
    ) -> api.SetSharedEntityAssociationsResponse:
        """Call `SetSharedEntityAssociations`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.SET_SHARED_ENTITY_ASSOCIATIONS.request(
            associations=associations, shared_entity_scope=shared_entity_scope
        )
        return await self._call(operations.SET_SHARED_ENTITY_ASSOCIATIONS, request)

    async def delete_shared_entity_associations(
        self,
        *,
        associations: Sequence[api.SharedEntityAssociation | None] | None | Unset = UNSET,
        shared_entity_scope: api.EntityScope | str | None | Unset = UNSET,
    ) -> api.DeleteSharedEntityAssociationsResponse:
        """Call `DeleteSharedEntityAssociations`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_SHARED_ENTITY_ASSOCIATIONS.request(
            associations=associations, shared_entity_scope=shared_entity_scope
        )
        return await self._call(operations.DELETE_SHARED_ENTITY_ASSOCIATIONS, request)

    async def get_shared_entity_associations_by_shared_entity_ids(
        self,
        *,
        entity_type: str | None | Unset = UNSET,
        shared_entity_ids: Sequence[int] | None | Unset = UNSET,
        shared_entity_type: str | None | Unset = UNSET,
        shared_entity_scope: api.EntityScope | str | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.SharedEntityAssociationAdditionalField] | None | Unset = UNSET,
    ) -> api.GetSharedEntityAssociationsBySharedEntityIdsResponse:
        """Call `GetSharedEntityAssociationsBySharedEntityIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_SHARED_ENTITY_ASSOCIATIONS_BY_SHARED_ENTITY_IDS.request(
            entity_type=entity_type,
            shared_entity_ids=shared_entity_ids,
            shared_entity_type=shared_entity_type,
            shared_entity_scope=shared_entity_scope,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_SHARED_ENTITY_ASSOCIATIONS_BY_SHARED_ENTITY_IDS, request)

    async def get_shared_entity_associations_by_entity_ids(
        self,
        *,
        entity_ids: Sequence[int] | None | Unset = UNSET,
        entity_type: str | None | Unset = UNSET,
        shared_entity_type: str | None | Unset = UNSET,
        shared_entity_scope: api.EntityScope | str | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.SharedEntityAssociationAdditionalField] | None | Unset = UNSET,
    ) -> api.GetSharedEntityAssociationsByEntityIdsResponse:
        """Call `GetSharedEntityAssociationsByEntityIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_SHARED_ENTITY_ASSOCIATIONS_BY_ENTITY_IDS.request(
            entity_ids=entity_ids,
            entity_type=entity_type,
            shared_entity_type=shared_entity_type,
            shared_entity_scope=shared_entity_scope,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_SHARED_ENTITY_ASSOCIATIONS_BY_ENTITY_IDS, request)

    async def delete_shared_entities(
        self,
        *,
        shared_entities: Sequence[api.SharedEntity | None] | None | Unset = UNSET,
        shared_entity_scope: api.EntityScope | str | None | Unset = UNSET,
    ) -> api.DeleteSharedEntitiesResponse:
        """Call `DeleteSharedEntities`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_SHARED_ENTITIES.request(
            shared_entities=shared_entities, shared_entity_scope=shared_entity_scope
        )
        return await self._call(operations.DELETE_SHARED_ENTITIES, request)

    async def get_campaign_sizes_by_account_id(
        self, *, account_id: int | Unset = UNSET, campaign_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.GetCampaignSizesByAccountIdResponse:
        """Call `GetCampaignSizesByAccountId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_CAMPAIGN_SIZES_BY_ACCOUNT_ID.request(account_id=account_id, campaign_ids=campaign_ids)
        return await self._call(operations.GET_CAMPAIGN_SIZES_BY_ACCOUNT_ID, request)

    async def add_campaign_criterions(
        self,
        *,
        campaign_criterions: Sequence[api.CampaignCriterion | None] | None | Unset = UNSET,
        criterion_type: FlagsLike[api.CampaignCriterionType] | Unset = UNSET,
    ) -> api.AddCampaignCriterionsResponse:
        """Call `AddCampaignCriterions`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_CAMPAIGN_CRITERIONS.request(
            campaign_criterions=campaign_criterions, criterion_type=criterion_type
        )
        return await self._call(operations.ADD_CAMPAIGN_CRITERIONS, request)

    async def update_campaign_criterions(
        self,
        *,
        campaign_criterions: Sequence[api.CampaignCriterion | None] | None | Unset = UNSET,
        criterion_type: FlagsLike[api.CampaignCriterionType] | Unset = UNSET,
    ) -> api.UpdateCampaignCriterionsResponse:
        """Call `UpdateCampaignCriterions`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_CAMPAIGN_CRITERIONS.request(
            campaign_criterions=campaign_criterions, criterion_type=criterion_type
        )
        return await self._call(operations.UPDATE_CAMPAIGN_CRITERIONS, request)

    async def delete_campaign_criterions(
        self,
        *,
        campaign_criterion_ids: Sequence[int] | None | Unset = UNSET,
        campaign_id: int | Unset = UNSET,
        criterion_type: FlagsLike[api.CampaignCriterionType] | Unset = UNSET,
    ) -> api.DeleteCampaignCriterionsResponse:
        """Call `DeleteCampaignCriterions`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_CAMPAIGN_CRITERIONS.request(
            campaign_criterion_ids=campaign_criterion_ids, campaign_id=campaign_id, criterion_type=criterion_type
        )
        return await self._call(operations.DELETE_CAMPAIGN_CRITERIONS, request)

    async def get_campaign_criterions_by_ids(
        self,
        *,
        campaign_criterion_ids: Sequence[int] | None | Unset = UNSET,
        campaign_id: int | Unset = UNSET,
        criterion_type: FlagsLike[api.CampaignCriterionType] | Unset = UNSET,
        return_additional_fields: FlagsLike[api.CriterionAdditionalField] | None | Unset = UNSET,
    ) -> api.GetCampaignCriterionsByIdsResponse:
        """Call `GetCampaignCriterionsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_CAMPAIGN_CRITERIONS_BY_IDS.request(
            campaign_criterion_ids=campaign_criterion_ids,
            campaign_id=campaign_id,
            criterion_type=criterion_type,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_CAMPAIGN_CRITERIONS_BY_IDS, request)

    async def add_budgets(
        self, *, budgets: Sequence[api.Budget | None] | None | Unset = UNSET
    ) -> api.AddBudgetsResponse:
        """Call `AddBudgets`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.ADD_BUDGETS, operations.ADD_BUDGETS.request(budgets=budgets))

    async def update_budgets(
        self, *, budgets: Sequence[api.Budget | None] | None | Unset = UNSET
    ) -> api.UpdateBudgetsResponse:
        """Call `UpdateBudgets`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.UPDATE_BUDGETS, operations.UPDATE_BUDGETS.request(budgets=budgets))

    async def delete_budgets(self, *, budget_ids: Sequence[int] | None | Unset = UNSET) -> api.DeleteBudgetsResponse:
        """Call `DeleteBudgets`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.DELETE_BUDGETS, operations.DELETE_BUDGETS.request(budget_ids=budget_ids))

    async def get_budgets_by_ids(
        self, *, budget_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.GetBudgetsByIdsResponse:
        """Call `GetBudgetsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_BUDGETS_BY_IDS.request(budget_ids=budget_ids)
        return await self._call(operations.GET_BUDGETS_BY_IDS, request)

    async def get_campaign_ids_by_budget_ids(
        self, *, budget_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.GetCampaignIdsByBudgetIdsResponse:
        """Call `GetCampaignIdsByBudgetIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_CAMPAIGN_IDS_BY_BUDGET_IDS.request(budget_ids=budget_ids)
        return await self._call(operations.GET_CAMPAIGN_IDS_BY_BUDGET_IDS, request)

    async def add_bid_strategies(
        self, *, bid_strategies: Sequence[api.BidStrategy | None] | None | Unset = UNSET
    ) -> api.AddBidStrategiesResponse:
        """Call `AddBidStrategies`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_BID_STRATEGIES.request(bid_strategies=bid_strategies)
        return await self._call(operations.ADD_BID_STRATEGIES, request)

    async def update_bid_strategies(
        self, *, bid_strategies: Sequence[api.BidStrategy | None] | None | Unset = UNSET
    ) -> api.UpdateBidStrategiesResponse:
        """Call `UpdateBidStrategies`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_BID_STRATEGIES.request(bid_strategies=bid_strategies)
        return await self._call(operations.UPDATE_BID_STRATEGIES, request)

    async def delete_bid_strategies(
        self,
        *,
        bid_strategy_ids: Sequence[int] | None | Unset = UNSET,
        scope: api.EntityScope | str | None | Unset = UNSET,
    ) -> api.DeleteBidStrategiesResponse:
        """Call `DeleteBidStrategies`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_BID_STRATEGIES.request(bid_strategy_ids=bid_strategy_ids, scope=scope)
        return await self._call(operations.DELETE_BID_STRATEGIES, request)

    async def get_bid_strategies_by_ids(
        self,
        *,
        bid_strategy_ids: Sequence[int] | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.PortfolioBidStrategyAdditionalField] | None | Unset = UNSET,
        scope: api.EntityScope | str | None | Unset = UNSET,
    ) -> api.GetBidStrategiesByIdsResponse:
        """Call `GetBidStrategiesByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_BID_STRATEGIES_BY_IDS.request(
            bid_strategy_ids=bid_strategy_ids, return_additional_fields=return_additional_fields, scope=scope
        )
        return await self._call(operations.GET_BID_STRATEGIES_BY_IDS, request)

    async def get_campaign_ids_by_bid_strategy_ids(
        self,
        *,
        bid_strategy_ids: Sequence[int] | None | Unset = UNSET,
        scope: api.EntityScope | str | None | Unset = UNSET,
    ) -> api.GetCampaignIdsByBidStrategyIdsResponse:
        """Call `GetCampaignIdsByBidStrategyIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_CAMPAIGN_IDS_BY_BID_STRATEGY_IDS.request(
            bid_strategy_ids=bid_strategy_ids, scope=scope
        )
        return await self._call(operations.GET_CAMPAIGN_IDS_BY_BID_STRATEGY_IDS, request)

    async def add_audience_groups(
        self, *, audience_groups: Sequence[api.AudienceGroup | None] | None | Unset = UNSET
    ) -> api.AddAudienceGroupsResponse:
        """Call `AddAudienceGroups`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_AUDIENCE_GROUPS.request(audience_groups=audience_groups)
        return await self._call(operations.ADD_AUDIENCE_GROUPS, request)

    async def update_audience_groups(
        self, *, audience_groups: Sequence[api.AudienceGroup | None] | None | Unset = UNSET
    ) -> api.UpdateAudienceGroupsResponse:
        """Call `UpdateAudienceGroups`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_AUDIENCE_GROUPS.request(audience_groups=audience_groups)
        return await self._call(operations.UPDATE_AUDIENCE_GROUPS, request)

    async def delete_audience_groups(
        self, *, audience_group_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.DeleteAudienceGroupsResponse:
        """Call `DeleteAudienceGroups`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_AUDIENCE_GROUPS.request(audience_group_ids=audience_group_ids)
        return await self._call(operations.DELETE_AUDIENCE_GROUPS, request)

    async def get_audience_groups_by_ids(
        self,
        *,
        audience_group_ids: Sequence[int] | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AudienceGroupAdditionalField] | None | Unset = UNSET,
    ) -> api.GetAudienceGroupsByIdsResponse:
        """Call `GetAudienceGroupsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_AUDIENCE_GROUPS_BY_IDS.request(
            audience_group_ids=audience_group_ids, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_AUDIENCE_GROUPS_BY_IDS, request)

    async def add_asset_groups(
        self, *, asset_groups: Sequence[api.AssetGroup | None] | None | Unset = UNSET, campaign_id: int | Unset = UNSET
    ) -> api.AddAssetGroupsResponse:
        """Call `AddAssetGroups`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_ASSET_GROUPS.request(asset_groups=asset_groups, campaign_id=campaign_id)
        return await self._call(operations.ADD_ASSET_GROUPS, request)

    async def update_asset_groups(
        self, *, campaign_id: int | Unset = UNSET, asset_groups: Sequence[api.AssetGroup | None] | None | Unset = UNSET
    ) -> api.UpdateAssetGroupsResponse:
        """Call `UpdateAssetGroups`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_ASSET_GROUPS.request(campaign_id=campaign_id, asset_groups=asset_groups)
        return await self._call(operations.UPDATE_ASSET_GROUPS, request)

    async def delete_asset_groups(
        self, *, campaign_id: int | Unset = UNSET, asset_group_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.DeleteAssetGroupsResponse:
        """Call `DeleteAssetGroups`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_ASSET_GROUPS.request(campaign_id=campaign_id, asset_group_ids=asset_group_ids)
        return await self._call(operations.DELETE_ASSET_GROUPS, request)

    async def get_asset_groups_by_ids(
        self,
        *,
        campaign_id: int | Unset = UNSET,
        asset_group_ids: Sequence[int] | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AssetGroupAdditionalField] | None | Unset = UNSET,
    ) -> api.GetAssetGroupsByIdsResponse:
        """Call `GetAssetGroupsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_ASSET_GROUPS_BY_IDS.request(
            campaign_id=campaign_id, asset_group_ids=asset_group_ids, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_ASSET_GROUPS_BY_IDS, request)

    async def get_asset_groups_by_campaign_id(
        self,
        *,
        campaign_id: int | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AssetGroupAdditionalField] | None | Unset = UNSET,
    ) -> api.GetAssetGroupsByCampaignIdResponse:
        """Call `GetAssetGroupsByCampaignId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_ASSET_GROUPS_BY_CAMPAIGN_ID.request(
            campaign_id=campaign_id, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_ASSET_GROUPS_BY_CAMPAIGN_ID, request)

    async def get_asset_groups_editorial_reasons(
        self,
        *,
        account_id: int | Unset = UNSET,
        asset_group_id_to_campaign_id_associations: (
            Sequence[api.EntityIdToParentIdAssociation | None] | None | Unset
        ) = UNSET,
    ) -> api.GetAssetGroupsEditorialReasonsResponse:
        """Call `GetAssetGroupsEditorialReasons`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_ASSET_GROUPS_EDITORIAL_REASONS.request(
            account_id=account_id, asset_group_id_to_campaign_id_associations=asset_group_id_to_campaign_id_associations
        )
        return await self._call(operations.GET_ASSET_GROUPS_EDITORIAL_REASONS, request)

    async def set_audience_group_asset_group_associations(
        self,
        *,
        audience_group_asset_group_associations: (
            Sequence[api.AudienceGroupAssetGroupAssociation | None] | None | Unset
        ) = UNSET,
    ) -> api.SetAudienceGroupAssetGroupAssociationsResponse:
        """Call `SetAudienceGroupAssetGroupAssociations`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.SET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS.request(
            audience_group_asset_group_associations=audience_group_asset_group_associations
        )
        return await self._call(operations.SET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS, request)

    async def delete_audience_group_asset_group_associations(
        self,
        *,
        audience_group_asset_group_associations: (
            Sequence[api.AudienceGroupAssetGroupAssociation | None] | None | Unset
        ) = UNSET,
    ) -> api.DeleteAudienceGroupAssetGroupAssociationsResponse:
        """Call `DeleteAudienceGroupAssetGroupAssociations`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS.request(
            audience_group_asset_group_associations=audience_group_asset_group_associations
        )
        return await self._call(operations.DELETE_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS, request)

    async def get_audience_group_asset_group_associations_by_asset_group_ids(
        self, *, asset_group_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse:
        """Call `GetAudienceGroupAssetGroupAssociationsByAssetGroupIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_ASSET_GROUP_IDS.request(
            asset_group_ids=asset_group_ids
        )
        return await self._call(operations.GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_ASSET_GROUP_IDS, request)

    async def get_audience_group_asset_group_associations_by_audience_group_ids(
        self, *, audience_group_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse:
        """Call `GetAudienceGroupAssetGroupAssociationsByAudienceGroupIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_AUDIENCE_GROUP_IDS.request(
            audience_group_ids=audience_group_ids
        )
        return await self._call(operations.GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_AUDIENCE_GROUP_IDS, request)

    async def add_audiences(
        self, *, audiences: Sequence[api.Audience | None] | None | Unset = UNSET
    ) -> api.AddAudiencesResponse:
        """Call `AddAudiences`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.ADD_AUDIENCES, operations.ADD_AUDIENCES.request(audiences=audiences))

    async def update_audiences(
        self, *, audiences: Sequence[api.Audience | None] | None | Unset = UNSET
    ) -> api.UpdateAudiencesResponse:
        """Call `UpdateAudiences`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.UPDATE_AUDIENCES, operations.UPDATE_AUDIENCES.request(audiences=audiences))

    async def delete_audiences(
        self, *, audience_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.DeleteAudiencesResponse:
        """Call `DeleteAudiences`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_AUDIENCES.request(audience_ids=audience_ids)
        return await self._call(operations.DELETE_AUDIENCES, request)

    async def get_audiences_by_ids(
        self,
        *,
        audience_ids: Sequence[int] | None | Unset = UNSET,
        type: FlagsLike[api.AudienceType] | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AudienceAdditionalField] | None | Unset = UNSET,
    ) -> api.GetAudiencesByIdsResponse:
        """Call `GetAudiencesByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_AUDIENCES_BY_IDS.request(
            audience_ids=audience_ids, type=type, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_AUDIENCES_BY_IDS, request)

    async def apply_customer_list_items(
        self, *, customer_list_audience: api.CustomerList | None | Unset = UNSET
    ) -> api.ApplyCustomerListItemsResponse:
        """Call `ApplyCustomerListItems`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.APPLY_CUSTOMER_LIST_ITEMS.request(customer_list_audience=customer_list_audience)
        return await self._call(operations.APPLY_CUSTOMER_LIST_ITEMS, request)

    async def apply_customer_list_user_data(
        self, *, customer_list_user_data: api.CustomerListUserData | None | Unset = UNSET
    ) -> api.ApplyCustomerListUserDataResponse:
        """Call `ApplyCustomerListUserData`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.APPLY_CUSTOMER_LIST_USER_DATA.request(customer_list_user_data=customer_list_user_data)
        return await self._call(operations.APPLY_CUSTOMER_LIST_USER_DATA, request)

    async def get_uet_tags_by_ids(
        self,
        *,
        tag_ids: Sequence[int] | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.UetTagAdditionalField] | None | Unset = UNSET,
    ) -> api.GetUetTagsByIdsResponse:
        """Call `GetUetTagsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_UET_TAGS_BY_IDS.request(
            tag_ids=tag_ids, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_UET_TAGS_BY_IDS, request)

    async def add_uet_tags(
        self, *, uet_tags: Sequence[api.UetTag | None] | None | Unset = UNSET
    ) -> api.AddUetTagsResponse:
        """Call `AddUetTags`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.ADD_UET_TAGS, operations.ADD_UET_TAGS.request(uet_tags=uet_tags))

    async def update_uet_tags(
        self, *, uet_tags: Sequence[api.UetTag | None] | None | Unset = UNSET
    ) -> api.UpdateUetTagsResponse:
        """Call `UpdateUetTags`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.UPDATE_UET_TAGS, operations.UPDATE_UET_TAGS.request(uet_tags=uet_tags))

    async def get_conversion_goals_by_ids(
        self,
        *,
        conversion_goal_ids: Sequence[int] | None | Unset = UNSET,
        conversion_goal_types: FlagsLike[api.ConversionGoalType] | Unset = UNSET,
        return_additional_fields: FlagsLike[api.ConversionGoalAdditionalField] | None | Unset = UNSET,
    ) -> api.GetConversionGoalsByIdsResponse:
        """Call `GetConversionGoalsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_CONVERSION_GOALS_BY_IDS.request(
            conversion_goal_ids=conversion_goal_ids,
            conversion_goal_types=conversion_goal_types,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_CONVERSION_GOALS_BY_IDS, request)

    async def get_conversion_goals_by_tag_ids(
        self,
        *,
        tag_ids: Sequence[int] | None | Unset = UNSET,
        conversion_goal_types: FlagsLike[api.ConversionGoalType] | Unset = UNSET,
        return_additional_fields: FlagsLike[api.ConversionGoalAdditionalField] | None | Unset = UNSET,
    ) -> api.GetConversionGoalsByTagIdsResponse:
        """Call `GetConversionGoalsByTagIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_CONVERSION_GOALS_BY_TAG_IDS.request(
            tag_ids=tag_ids,
            conversion_goal_types=conversion_goal_types,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_CONVERSION_GOALS_BY_TAG_IDS, request)

    async def add_conversion_goals(
        self, *, conversion_goals: Sequence[api.ConversionGoal | None] | None | Unset = UNSET
    ) -> api.AddConversionGoalsResponse:
        """Call `AddConversionGoals`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_CONVERSION_GOALS.request(conversion_goals=conversion_goals)
        return await self._call(operations.ADD_CONVERSION_GOALS, request)

    async def update_conversion_goals(
        self, *, conversion_goals: Sequence[api.ConversionGoal | None] | None | Unset = UNSET
    ) -> api.UpdateConversionGoalsResponse:
        """Call `UpdateConversionGoals`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_CONVERSION_GOALS.request(conversion_goals=conversion_goals)
        return await self._call(operations.UPDATE_CONVERSION_GOALS, request)

    async def apply_offline_conversions(
        self, *, offline_conversions: Sequence[api.OfflineConversion | None] | None | Unset = UNSET
    ) -> api.ApplyOfflineConversionsResponse:
        """Call `ApplyOfflineConversions`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.APPLY_OFFLINE_CONVERSIONS.request(offline_conversions=offline_conversions)
        return await self._call(operations.APPLY_OFFLINE_CONVERSIONS, request)

    async def apply_offline_conversion_adjustments(
        self, *, offline_conversion_adjustments: Sequence[api.OfflineConversionAdjustment | None] | None | Unset = UNSET
    ) -> api.ApplyOfflineConversionAdjustmentsResponse:
        """Call `ApplyOfflineConversionAdjustments`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.APPLY_OFFLINE_CONVERSION_ADJUSTMENTS.request(
            offline_conversion_adjustments=offline_conversion_adjustments
        )
        return await self._call(operations.APPLY_OFFLINE_CONVERSION_ADJUSTMENTS, request)

    async def apply_online_conversion_adjustments(
        self, *, online_conversion_adjustments: Sequence[api.OnlineConversionAdjustment | None] | None | Unset = UNSET
    ) -> api.ApplyOnlineConversionAdjustmentsResponse:
        """Call `ApplyOnlineConversionAdjustments`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.APPLY_ONLINE_CONVERSION_ADJUSTMENTS.request(
            online_conversion_adjustments=online_conversion_adjustments
        )
        return await self._call(operations.APPLY_ONLINE_CONVERSION_ADJUSTMENTS, request)

    async def get_offline_conversion_reports(
        self, *, start_date_utc: datetime | Unset = UNSET, end_date_utc: datetime | Unset = UNSET
    ) -> api.GetOfflineConversionReportsResponse:
        """Call `GetOfflineConversionReports`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_OFFLINE_CONVERSION_REPORTS.request(
            start_date_utc=start_date_utc, end_date_utc=end_date_utc
        )
        return await self._call(operations.GET_OFFLINE_CONVERSION_REPORTS, request)

    async def get_offline_conversion_report_by_goal_ids(
        self,
        *,
        start_date_utc: datetime | Unset = UNSET,
        end_date_utc: datetime | Unset = UNSET,
        goal_ids: Sequence[int] | None | Unset = UNSET,
        upload_channel_filter: FlagsLike[api.OfflineConversionUploadChannel] | None | Unset = UNSET,
    ) -> api.GetOfflineConversionReportByGoalIdsResponse:
        """Call `GetOfflineConversionReportByGoalIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_OFFLINE_CONVERSION_REPORT_BY_GOAL_IDS.request(
            start_date_utc=start_date_utc,
            end_date_utc=end_date_utc,
            goal_ids=goal_ids,
            upload_channel_filter=upload_channel_filter,
        )
        return await self._call(operations.GET_OFFLINE_CONVERSION_REPORT_BY_GOAL_IDS, request)

    async def add_labels(self, *, labels: Sequence[api.Label | None] | None | Unset = UNSET) -> api.AddLabelsResponse:
        """Call `AddLabels`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.ADD_LABELS, operations.ADD_LABELS.request(labels=labels))

    async def delete_labels(self, *, label_ids: Sequence[int] | None | Unset = UNSET) -> api.DeleteLabelsResponse:
        """Call `DeleteLabels`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.DELETE_LABELS, operations.DELETE_LABELS.request(label_ids=label_ids))

    async def update_labels(
        self, *, labels: Sequence[api.Label | None] | None | Unset = UNSET
    ) -> api.UpdateLabelsResponse:
        """Call `UpdateLabels`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.UPDATE_LABELS, operations.UPDATE_LABELS.request(labels=labels))

    async def get_labels_by_ids(
        self, *, label_ids: Sequence[int] | None | Unset = UNSET, page_info: api.Paging | None | Unset = UNSET
    ) -> api.GetLabelsByIdsResponse:
        """Call `GetLabelsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_LABELS_BY_IDS.request(label_ids=label_ids, page_info=page_info)
        return await self._call(operations.GET_LABELS_BY_IDS, request)

    async def set_label_associations(
        self,
        *,
        entity_type: api.EntityType | str | Unset = UNSET,
        label_associations: Sequence[api.LabelAssociation | None] | None | Unset = UNSET,
    ) -> api.SetLabelAssociationsResponse:
        """Call `SetLabelAssociations`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.SET_LABEL_ASSOCIATIONS.request(
            entity_type=entity_type, label_associations=label_associations
        )
        return await self._call(operations.SET_LABEL_ASSOCIATIONS, request)

    async def delete_label_associations(
        self,
        *,
        entity_type: api.EntityType | str | Unset = UNSET,
        label_associations: Sequence[api.LabelAssociation | None] | None | Unset = UNSET,
    ) -> api.DeleteLabelAssociationsResponse:
        """Call `DeleteLabelAssociations`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_LABEL_ASSOCIATIONS.request(
            entity_type=entity_type, label_associations=label_associations
        )
        return await self._call(operations.DELETE_LABEL_ASSOCIATIONS, request)

    async def get_label_associations_by_entity_ids(
        self, *, entity_ids: Sequence[int] | None | Unset = UNSET, entity_type: api.EntityType | str | Unset = UNSET
    ) -> api.GetLabelAssociationsByEntityIdsResponse:
        """Call `GetLabelAssociationsByEntityIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_LABEL_ASSOCIATIONS_BY_ENTITY_IDS.request(
            entity_ids=entity_ids, entity_type=entity_type
        )
        return await self._call(operations.GET_LABEL_ASSOCIATIONS_BY_ENTITY_IDS, request)

    async def get_label_associations_by_label_ids(
        self,
        *,
        entity_type: api.EntityType | str | Unset = UNSET,
        label_ids: Sequence[int] | None | Unset = UNSET,
        page_info: api.Paging | None | Unset = UNSET,
    ) -> api.GetLabelAssociationsByLabelIdsResponse:
        """Call `GetLabelAssociationsByLabelIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_LABEL_ASSOCIATIONS_BY_LABEL_IDS.request(
            entity_type=entity_type, label_ids=label_ids, page_info=page_info
        )
        return await self._call(operations.GET_LABEL_ASSOCIATIONS_BY_LABEL_IDS, request)

    async def add_experiments(
        self, *, experiments: Sequence[api.Experiment | None] | None | Unset = UNSET
    ) -> api.AddExperimentsResponse:
        """Call `AddExperiments`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.ADD_EXPERIMENTS, operations.ADD_EXPERIMENTS.request(experiments=experiments))

    async def delete_experiments(
        self, *, experiment_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.DeleteExperimentsResponse:
        """Call `DeleteExperiments`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_EXPERIMENTS.request(experiment_ids=experiment_ids)
        return await self._call(operations.DELETE_EXPERIMENTS, request)

    async def update_experiments(
        self, *, experiments: Sequence[api.Experiment | None] | None | Unset = UNSET
    ) -> api.UpdateExperimentsResponse:
        """Call `UpdateExperiments`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_EXPERIMENTS.request(experiments=experiments)
        return await self._call(operations.UPDATE_EXPERIMENTS, request)

    async def get_experiments_by_ids(
        self,
        *,
        experiment_ids: Sequence[int] | None | Unset = UNSET,
        page_info: api.Paging | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.ExperimentAdditionalField] | None | Unset = UNSET,
    ) -> api.GetExperimentsByIdsResponse:
        """Call `GetExperimentsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_EXPERIMENTS_BY_IDS.request(
            experiment_ids=experiment_ids, page_info=page_info, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_EXPERIMENTS_BY_IDS, request)

    async def get_profile_data_file_url(
        self, *, language_locale: str | None | Unset = UNSET, profile_type: FlagsLike[api.ProfileType] | Unset = UNSET
    ) -> api.GetProfileDataFileUrlResponse:
        """Call `GetProfileDataFileUrl`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_PROFILE_DATA_FILE_URL.request(
            language_locale=language_locale, profile_type=profile_type
        )
        return await self._call(operations.GET_PROFILE_DATA_FILE_URL, request)

    async def search_companies(
        self, *, company_name_filter: str | None | Unset = UNSET, language_locale: str | None | Unset = UNSET
    ) -> api.SearchCompaniesResponse:
        """Call `SearchCompanies`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.SEARCH_COMPANIES.request(
            company_name_filter=company_name_filter, language_locale=language_locale
        )
        return await self._call(operations.SEARCH_COMPANIES, request)

    async def get_file_import_upload_url(self) -> api.GetFileImportUploadUrlResponse:
        """Call `GetFileImportUploadUrl`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.GET_FILE_IMPORT_UPLOAD_URL, operations.GET_FILE_IMPORT_UPLOAD_URL.request())

    async def add_import_jobs(
        self, *, import_jobs: Sequence[api.ImportJob | None] | None | Unset = UNSET
    ) -> api.AddImportJobsResponse:
        """Call `AddImportJobs`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.ADD_IMPORT_JOBS, operations.ADD_IMPORT_JOBS.request(import_jobs=import_jobs))

    async def get_import_results(
        self,
        *,
        import_type: str | None | Unset = UNSET,
        page_info: api.Paging | None | Unset = UNSET,
        import_job_ids: Sequence[int] | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.ImportAdditionalField] | None | Unset = UNSET,
    ) -> api.GetImportResultsResponse:
        """Call `GetImportResults`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_IMPORT_RESULTS.request(
            import_type=import_type,
            page_info=page_info,
            import_job_ids=import_job_ids,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_IMPORT_RESULTS, request)

    async def get_import_jobs_by_ids(
        self,
        *,
        import_job_ids: Sequence[int] | None | Unset = UNSET,
        import_type: str | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.ImportAdditionalField] | None | Unset = UNSET,
    ) -> api.GetImportJobsByIdsResponse:
        """Call `GetImportJobsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_IMPORT_JOBS_BY_IDS.request(
            import_job_ids=import_job_ids, import_type=import_type, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_IMPORT_JOBS_BY_IDS, request)

    async def delete_import_jobs(
        self, *, import_job_ids: Sequence[int] | None | Unset = UNSET, import_type: str | None | Unset = UNSET
    ) -> api.DeleteImportJobsResponse:
        """Call `DeleteImportJobs`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_IMPORT_JOBS.request(import_job_ids=import_job_ids, import_type=import_type)
        return await self._call(operations.DELETE_IMPORT_JOBS, request)

    async def get_import_entity_ids_mapping(
        self,
        *,
        import_type: str | None | Unset = UNSET,
        source_entity_ids: Sequence[int] | None | Unset = UNSET,
        import_entity_type: api.ImportEntityType | str | Unset = UNSET,
        source_parent_id: int | None | Unset = UNSET,
    ) -> api.GetImportEntityIdsMappingResponse:
        """Call `GetImportEntityIdsMapping`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_IMPORT_ENTITY_IDS_MAPPING.request(
            import_type=import_type,
            source_entity_ids=source_entity_ids,
            import_entity_type=import_entity_type,
            source_parent_id=source_parent_id,
        )
        return await self._call(operations.GET_IMPORT_ENTITY_IDS_MAPPING, request)

    async def update_import_jobs(
        self, *, import_jobs: Sequence[api.ImportJob | None] | None | Unset = UNSET
    ) -> api.UpdateImportJobsResponse:
        """Call `UpdateImportJobs`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_IMPORT_JOBS.request(import_jobs=import_jobs)
        return await self._call(operations.UPDATE_IMPORT_JOBS, request)

    async def add_videos(self, *, videos: Sequence[api.Video | None] | None | Unset = UNSET) -> api.AddVideosResponse:
        """Call `AddVideos`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.ADD_VIDEOS, operations.ADD_VIDEOS.request(videos=videos))

    async def delete_videos(self, *, video_ids: Sequence[int] | None | Unset = UNSET) -> api.DeleteVideosResponse:
        """Call `DeleteVideos`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.DELETE_VIDEOS, operations.DELETE_VIDEOS.request(video_ids=video_ids))

    async def get_videos_by_ids(
        self, *, video_ids: Sequence[int] | None | Unset = UNSET, page_info: api.Paging | None | Unset = UNSET
    ) -> api.GetVideosByIdsResponse:
        """Call `GetVideosByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_VIDEOS_BY_IDS.request(video_ids=video_ids, page_info=page_info)
        return await self._call(operations.GET_VIDEOS_BY_IDS, request)

    async def update_videos(
        self, *, videos: Sequence[api.Video | None] | None | Unset = UNSET
    ) -> api.UpdateVideosResponse:
        """Call `UpdateVideos`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.UPDATE_VIDEOS, operations.UPDATE_VIDEOS.request(videos=videos))

    async def add_html5s(
        self, *, html5_assets: Sequence[api.HTML5 | None] | None | Unset = UNSET
    ) -> api.AddHTML5sResponse:
        """Call `AddHTML5s`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.ADD_HTML5S, operations.ADD_HTML5S.request(html5_assets=html5_assets))

    async def get_html5s_by_ids(
        self, *, html5_asset_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.GetHTML5sByIdsResponse:
        """Call `GetHTML5sByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_HTML5S_BY_IDS.request(html5_asset_ids=html5_asset_ids)
        return await self._call(operations.GET_HTML5S_BY_IDS, request)

    async def delete_html5s(self, *, html5_asset_ids: Sequence[int] | None | Unset = UNSET) -> api.DeleteHTML5sResponse:
        """Call `DeleteHTML5s`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_HTML5S.request(html5_asset_ids=html5_asset_ids)
        return await self._call(operations.DELETE_HTML5S, request)

    async def add_campaign_conversion_goals(
        self, *, campaign_conversion_goal: Sequence[api.CampaignConversionGoal | None] | None | Unset = UNSET
    ) -> api.AddCampaignConversionGoalsResponse:
        """Call `AddCampaignConversionGoals`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_CAMPAIGN_CONVERSION_GOALS.request(campaign_conversion_goal=campaign_conversion_goal)
        return await self._call(operations.ADD_CAMPAIGN_CONVERSION_GOALS, request)

    async def delete_campaign_conversion_goals(
        self, *, campaign_conversion_goal: Sequence[api.CampaignConversionGoal | None] | None | Unset = UNSET
    ) -> api.DeleteCampaignConversionGoalsResponse:
        """Call `DeleteCampaignConversionGoals`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_CAMPAIGN_CONVERSION_GOALS.request(campaign_conversion_goal=campaign_conversion_goal)
        return await self._call(operations.DELETE_CAMPAIGN_CONVERSION_GOALS, request)

    async def add_data_exclusions(
        self,
        *,
        account_id: int | Unset = UNSET,
        data_exclusions: Sequence[api.DataExclusion | None] | None | Unset = UNSET,
    ) -> api.AddDataExclusionsResponse:
        """Call `AddDataExclusions`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_DATA_EXCLUSIONS.request(account_id=account_id, data_exclusions=data_exclusions)
        return await self._call(operations.ADD_DATA_EXCLUSIONS, request)

    async def update_data_exclusions(
        self,
        *,
        account_id: int | Unset = UNSET,
        data_exclusions: Sequence[api.DataExclusion | None] | None | Unset = UNSET,
    ) -> api.UpdateDataExclusionsResponse:
        """Call `UpdateDataExclusions`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_DATA_EXCLUSIONS.request(account_id=account_id, data_exclusions=data_exclusions)
        return await self._call(operations.UPDATE_DATA_EXCLUSIONS, request)

    async def delete_data_exclusions(
        self, *, account_id: int | Unset = UNSET, data_exclusion_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.DeleteDataExclusionsResponse:
        """Call `DeleteDataExclusions`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_DATA_EXCLUSIONS.request(
            account_id=account_id, data_exclusion_ids=data_exclusion_ids
        )
        return await self._call(operations.DELETE_DATA_EXCLUSIONS, request)

    async def get_data_exclusions_by_ids(
        self, *, account_id: int | Unset = UNSET, data_exclusion_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.GetDataExclusionsByIdsResponse:
        """Call `GetDataExclusionsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_DATA_EXCLUSIONS_BY_IDS.request(
            account_id=account_id, data_exclusion_ids=data_exclusion_ids
        )
        return await self._call(operations.GET_DATA_EXCLUSIONS_BY_IDS, request)

    async def get_data_exclusions_by_account_id(
        self, *, account_id: int | Unset = UNSET
    ) -> api.GetDataExclusionsByAccountIdResponse:
        """Call `GetDataExclusionsByAccountId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_DATA_EXCLUSIONS_BY_ACCOUNT_ID.request(account_id=account_id)
        return await self._call(operations.GET_DATA_EXCLUSIONS_BY_ACCOUNT_ID, request)

    async def add_seasonality_adjustments(
        self,
        *,
        account_id: int | Unset = UNSET,
        seasonality_adjustments: Sequence[api.SeasonalityAdjustment | None] | None | Unset = UNSET,
    ) -> api.AddSeasonalityAdjustmentsResponse:
        """Call `AddSeasonalityAdjustments`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_SEASONALITY_ADJUSTMENTS.request(
            account_id=account_id, seasonality_adjustments=seasonality_adjustments
        )
        return await self._call(operations.ADD_SEASONALITY_ADJUSTMENTS, request)

    async def update_seasonality_adjustments(
        self,
        *,
        account_id: int | Unset = UNSET,
        seasonality_adjustments: Sequence[api.SeasonalityAdjustment | None] | None | Unset = UNSET,
    ) -> api.UpdateSeasonalityAdjustmentsResponse:
        """Call `UpdateSeasonalityAdjustments`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_SEASONALITY_ADJUSTMENTS.request(
            account_id=account_id, seasonality_adjustments=seasonality_adjustments
        )
        return await self._call(operations.UPDATE_SEASONALITY_ADJUSTMENTS, request)

    async def delete_seasonality_adjustments(
        self, *, account_id: int | Unset = UNSET, seasonality_adjustment_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.DeleteSeasonalityAdjustmentsResponse:
        """Call `DeleteSeasonalityAdjustments`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_SEASONALITY_ADJUSTMENTS.request(
            account_id=account_id, seasonality_adjustment_ids=seasonality_adjustment_ids
        )
        return await self._call(operations.DELETE_SEASONALITY_ADJUSTMENTS, request)

    async def get_seasonality_adjustments_by_ids(
        self, *, account_id: int | Unset = UNSET, seasonality_adjustment_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.GetSeasonalityAdjustmentsByIdsResponse:
        """Call `GetSeasonalityAdjustmentsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_SEASONALITY_ADJUSTMENTS_BY_IDS.request(
            account_id=account_id, seasonality_adjustment_ids=seasonality_adjustment_ids
        )
        return await self._call(operations.GET_SEASONALITY_ADJUSTMENTS_BY_IDS, request)

    async def get_seasonality_adjustments_by_account_id(
        self, *, account_id: int | Unset = UNSET
    ) -> api.GetSeasonalityAdjustmentsByAccountIdResponse:
        """Call `GetSeasonalityAdjustmentsByAccountId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_SEASONALITY_ADJUSTMENTS_BY_ACCOUNT_ID.request(account_id=account_id)
        return await self._call(operations.GET_SEASONALITY_ADJUSTMENTS_BY_ACCOUNT_ID, request)

    async def create_asset_group_recommendation(
        self,
        *,
        final_urls: Sequence[str | None] | None | Unset = UNSET,
        prompt: str | None | Unset = UNSET,
        text_tone: api.AdRecommendationTextTone | str | None | Unset = UNSET,
        return_additional_fields: api.AdRecommendationAdditionalField | str | None | Unset = UNSET,
    ) -> api.CreateAssetGroupRecommendationResponse:
        """Call `CreateAssetGroupRecommendation`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.CREATE_ASSET_GROUP_RECOMMENDATION.request(
            final_urls=final_urls, prompt=prompt, text_tone=text_tone, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.CREATE_ASSET_GROUP_RECOMMENDATION, request)

    async def create_responsive_ad_recommendation(
        self,
        *,
        ad_sub_type: FlagsLike[api.AdSubType] | None | Unset = UNSET,
        final_urls: Sequence[str | None] | None | Unset = UNSET,
        prompt: str | None | Unset = UNSET,
        text_tone: api.AdRecommendationTextTone | str | None | Unset = UNSET,
        video_type: api.AdRecommendationVideoType | str | None | Unset = UNSET,
        brand_kit_id: int | None | Unset = UNSET,
        return_additional_fields: api.AdRecommendationAdditionalField | str | None | Unset = UNSET,
    ) -> api.CreateResponsiveAdRecommendationResponse:
        """Call `CreateResponsiveAdRecommendation`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.CREATE_RESPONSIVE_AD_RECOMMENDATION.request(
            ad_sub_type=ad_sub_type,
            final_urls=final_urls,
            prompt=prompt,
            text_tone=text_tone,
            video_type=video_type,
            brand_kit_id=brand_kit_id,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.CREATE_RESPONSIVE_AD_RECOMMENDATION, request)

    async def create_responsive_search_ad_recommendation(
        self,
        *,
        final_urls: Sequence[str | None] | None | Unset = UNSET,
        prompt: str | None | Unset = UNSET,
        text_tone: api.AdRecommendationTextTone | str | None | Unset = UNSET,
    ) -> api.CreateResponsiveSearchAdRecommendationResponse:
        """Call `CreateResponsiveSearchAdRecommendation`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.CREATE_RESPONSIVE_SEARCH_AD_RECOMMENDATION.request(
            final_urls=final_urls, prompt=prompt, text_tone=text_tone
        )
        return await self._call(operations.CREATE_RESPONSIVE_SEARCH_AD_RECOMMENDATION, request)

    async def refine_asset_group_recommendation(
        self,
        *,
        asset_group: api.AssetGroup | None | Unset = UNSET,
        text_refine_operations: Sequence[api.AdRecommendationTextRefineOperation | None] | None | Unset = UNSET,
        image_suggestions: Sequence[api.AdRecommendationImageSuggestion | None] | None | Unset = UNSET,
        image_refine_operations: Sequence[api.AdRecommendationImageRefineOperation | None] | None | Unset = UNSET,
        return_additional_fields: api.AdRecommendationAdditionalField | str | None | Unset = UNSET,
    ) -> api.RefineAssetGroupRecommendationResponse:
        """Call `RefineAssetGroupRecommendation`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.REFINE_ASSET_GROUP_RECOMMENDATION.request(
            asset_group=asset_group,
            text_refine_operations=text_refine_operations,
            image_suggestions=image_suggestions,
            image_refine_operations=image_refine_operations,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.REFINE_ASSET_GROUP_RECOMMENDATION, request)

    async def refine_responsive_ad_recommendation(
        self,
        *,
        responsive_ad: api.ResponsiveAd | None | Unset = UNSET,
        text_refine_operations: Sequence[api.AdRecommendationTextRefineOperation | None] | None | Unset = UNSET,
        image_refine_operations: Sequence[api.AdRecommendationImageRefineOperation | None] | None | Unset = UNSET,
        image_suggestions: Sequence[api.AdRecommendationImageSuggestion | None] | None | Unset = UNSET,
        return_additional_fields: api.AdRecommendationAdditionalField | str | None | Unset = UNSET,
    ) -> api.RefineResponsiveAdRecommendationResponse:
        """Call `RefineResponsiveAdRecommendation`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.REFINE_RESPONSIVE_AD_RECOMMENDATION.request(
            responsive_ad=responsive_ad,
            text_refine_operations=text_refine_operations,
            image_refine_operations=image_refine_operations,
            image_suggestions=image_suggestions,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.REFINE_RESPONSIVE_AD_RECOMMENDATION, request)

    async def refine_responsive_search_ad_recommendation(
        self,
        *,
        responsive_search_ad: api.ResponsiveSearchAd | None | Unset = UNSET,
        text_refine_operations: Sequence[api.AdRecommendationTextRefineOperation | None] | None | Unset = UNSET,
    ) -> api.RefineResponsiveSearchAdRecommendationResponse:
        """Call `RefineResponsiveSearchAdRecommendation`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.REFINE_RESPONSIVE_SEARCH_AD_RECOMMENDATION.request(
            responsive_search_ad=responsive_search_ad, text_refine_operations=text_refine_operations
        )
        return await self._call(operations.REFINE_RESPONSIVE_SEARCH_AD_RECOMMENDATION, request)

    async def get_responsive_ad_recommendation_job(
        self, *, job_id: int | Unset = UNSET
    ) -> api.GetResponsiveAdRecommendationJobResponse:
        """Call `GetResponsiveAdRecommendationJob`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_RESPONSIVE_AD_RECOMMENDATION_JOB.request(job_id=job_id)
        return await self._call(operations.GET_RESPONSIVE_AD_RECOMMENDATION_JOB, request)

    async def update_conversion_value_rules(
        self,
        *,
        conversion_value_rules: Sequence[api.ConversionValueRule | None] | None | Unset = UNSET,
        lcid: int | None | Unset = UNSET,
    ) -> api.UpdateConversionValueRulesResponse:
        """Call `UpdateConversionValueRules`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_CONVERSION_VALUE_RULES.request(
            conversion_value_rules=conversion_value_rules, lcid=lcid
        )
        return await self._call(operations.UPDATE_CONVERSION_VALUE_RULES, request)

    async def update_conversion_value_rules_status(
        self,
        *,
        rule_ids: Sequence[int] | None | Unset = UNSET,
        status: api.ConversionValueRuleStatus | str | Unset = UNSET,
    ) -> api.UpdateConversionValueRulesStatusResponse:
        """Call `UpdateConversionValueRulesStatus`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_CONVERSION_VALUE_RULES_STATUS.request(rule_ids=rule_ids, status=status)
        return await self._call(operations.UPDATE_CONVERSION_VALUE_RULES_STATUS, request)

    async def add_conversion_value_rules(
        self,
        *,
        conversion_value_rules: Sequence[api.ConversionValueRule | None] | None | Unset = UNSET,
        lcid: int | None | Unset = UNSET,
    ) -> api.AddConversionValueRulesResponse:
        """Call `AddConversionValueRules`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_CONVERSION_VALUE_RULES.request(
            conversion_value_rules=conversion_value_rules, lcid=lcid
        )
        return await self._call(operations.ADD_CONVERSION_VALUE_RULES, request)

    async def get_conversion_value_rules_by_account_id(
        self, *, account_id: int | Unset = UNSET, lcid: int | None | Unset = UNSET
    ) -> api.GetConversionValueRulesByAccountIdResponse:
        """Call `GetConversionValueRulesByAccountId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_CONVERSION_VALUE_RULES_BY_ACCOUNT_ID.request(account_id=account_id, lcid=lcid)
        return await self._call(operations.GET_CONVERSION_VALUE_RULES_BY_ACCOUNT_ID, request)

    async def get_conversion_value_rules_by_ids(
        self, *, rule_ids: Sequence[int] | None | Unset = UNSET, lcid: int | None | Unset = UNSET
    ) -> api.GetConversionValueRulesByIdsResponse:
        """Call `GetConversionValueRulesByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_CONVERSION_VALUE_RULES_BY_IDS.request(rule_ids=rule_ids, lcid=lcid)
        return await self._call(operations.GET_CONVERSION_VALUE_RULES_BY_IDS, request)

    async def add_brand_kits(
        self, *, account_id: int | Unset = UNSET, brand_kits: Sequence[api.BrandKit | None] | None | Unset = UNSET
    ) -> api.AddBrandKitsResponse:
        """Call `AddBrandKits`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_BRAND_KITS.request(account_id=account_id, brand_kits=brand_kits)
        return await self._call(operations.ADD_BRAND_KITS, request)

    async def update_brand_kits(
        self, *, account_id: int | Unset = UNSET, brand_kits: Sequence[api.BrandKit | None] | None | Unset = UNSET
    ) -> api.UpdateBrandKitsResponse:
        """Call `UpdateBrandKits`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_BRAND_KITS.request(account_id=account_id, brand_kits=brand_kits)
        return await self._call(operations.UPDATE_BRAND_KITS, request)

    async def delete_brand_kits(
        self, *, account_id: int | Unset = UNSET, brand_kit_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.DeleteBrandKitsResponse:
        """Call `DeleteBrandKits`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_BRAND_KITS.request(account_id=account_id, brand_kit_ids=brand_kit_ids)
        return await self._call(operations.DELETE_BRAND_KITS, request)

    async def create_brand_kit_recommendation(
        self, *, account_id: int | Unset = UNSET, final_url: str | None | Unset = UNSET
    ) -> api.CreateBrandKitRecommendationResponse:
        """Call `CreateBrandKitRecommendation`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.CREATE_BRAND_KIT_RECOMMENDATION.request(account_id=account_id, final_url=final_url)
        return await self._call(operations.CREATE_BRAND_KIT_RECOMMENDATION, request)

    async def add_new_customer_acquisition_goals(
        self, *, new_customer_acquisition_goals: Sequence[api.NewCustomerAcquisitionGoal | None] | None | Unset = UNSET
    ) -> api.AddNewCustomerAcquisitionGoalsResponse:
        """Call `AddNewCustomerAcquisitionGoals`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_NEW_CUSTOMER_ACQUISITION_GOALS.request(
            new_customer_acquisition_goals=new_customer_acquisition_goals
        )
        return await self._call(operations.ADD_NEW_CUSTOMER_ACQUISITION_GOALS, request)

    async def update_new_customer_acquisition_goals(
        self, *, new_customer_acquisition_goals: Sequence[api.NewCustomerAcquisitionGoal | None] | None | Unset = UNSET
    ) -> api.UpdateNewCustomerAcquisitionGoalsResponse:
        """Call `UpdateNewCustomerAcquisitionGoals`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_NEW_CUSTOMER_ACQUISITION_GOALS.request(
            new_customer_acquisition_goals=new_customer_acquisition_goals
        )
        return await self._call(operations.UPDATE_NEW_CUSTOMER_ACQUISITION_GOALS, request)

    async def get_new_customer_acquisition_goals_by_account_id(
        self, *, account_id: int | Unset = UNSET
    ) -> api.GetNewCustomerAcquisitionGoalsByAccountIdResponse:
        """Call `GetNewCustomerAcquisitionGoalsByAccountId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_NEW_CUSTOMER_ACQUISITION_GOALS_BY_ACCOUNT_ID.request(account_id=account_id)
        return await self._call(operations.GET_NEW_CUSTOMER_ACQUISITION_GOALS_BY_ACCOUNT_ID, request)

    async def get_brand_kits_by_account_id(
        self, *, account_id: int | Unset = UNSET
    ) -> api.GetBrandKitsByAccountIdResponse:
        """Call `GetBrandKitsByAccountId`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_BRAND_KITS_BY_ACCOUNT_ID.request(account_id=account_id)
        return await self._call(operations.GET_BRAND_KITS_BY_ACCOUNT_ID, request)

    async def get_brand_kits_by_ids(
        self, *, account_id: int | Unset = UNSET, brand_kit_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.GetBrandKitsByIdsResponse:
        """Call `GetBrandKitsByIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_BRAND_KITS_BY_IDS.request(account_id=account_id, brand_kit_ids=brand_kit_ids)
        return await self._call(operations.GET_BRAND_KITS_BY_IDS, request)

    async def get_clipchamp_templates(
        self,
        *,
        mock: bool | None | Unset = UNSET,
        max_ads_count: int | None | Unset = UNSET,
        template_filter: api.VideoTemplateFilter | None | Unset = UNSET,
        locale: str | None | Unset = UNSET,
    ) -> api.GetClipchampTemplatesResponse:
        """Call `GetClipchampTemplates`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_CLIPCHAMP_TEMPLATES.request(
            mock=mock, max_ads_count=max_ads_count, template_filter=template_filter, locale=locale
        )
        return await self._call(operations.GET_CLIPCHAMP_TEMPLATES, request)

    async def get_supported_clipchamp_audio(
        self, *, audio_filter: api.AudioFilter | None | Unset = UNSET
    ) -> api.GetSupportedClipchampAudioResponse:
        """Call `GetSupportedClipchampAudio`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_SUPPORTED_CLIPCHAMP_AUDIO.request(audio_filter=audio_filter)
        return await self._call(operations.GET_SUPPORTED_CLIPCHAMP_AUDIO, request)

    async def get_supported_fonts(
        self, *, ad_sub_type: FlagsLike[api.AdSubType] | Unset = UNSET
    ) -> api.GetSupportedFontsResponse:
        """Call `GetSupportedFonts`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_SUPPORTED_FONTS.request(ad_sub_type=ad_sub_type)
        return await self._call(operations.GET_SUPPORTED_FONTS, request)

    async def get_health_check(
        self,
        *,
        health_check_entities: Sequence[api.HealthCheckEntity | None] | None | Unset = UNSET,
        health_check_types: Sequence[str | None] | None | Unset = UNSET,
    ) -> api.GetHealthCheckResponse:
        """Call `GetHealthCheck`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_HEALTH_CHECK.request(
            health_check_entities=health_check_entities, health_check_types=health_check_types
        )
        return await self._call(operations.GET_HEALTH_CHECK, request)

    async def get_diagnostics(
        self,
        *,
        entities: Sequence[api.DiagnosticsEntity | None] | None | Unset = UNSET,
        checks: Sequence[api.DiagnosticsFilter | None] | None | Unset = UNSET,
        settings: api.DiagnosticsSettings | None | Unset = UNSET,
        caller_name: str | None | Unset = UNSET,
    ) -> api.GetDiagnosticsResponse:
        """Call `GetDiagnostics`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_DIAGNOSTICS.request(
            entities=entities, checks=checks, settings=settings, caller_name=caller_name
        )
        return await self._call(operations.GET_DIAGNOSTICS, request)

    async def get_annotation_opt_out(self) -> api.GetAnnotationOptOutResponse:
        """Call `GetAnnotationOptOut`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        return await self._call(operations.GET_ANNOTATION_OPT_OUT, operations.GET_ANNOTATION_OPT_OUT.request())

    async def update_annotation_opt_out(
        self,
        *,
        justification: str | None | Unset = UNSET,
        annotation_opt_outs: Sequence[api.AnnotationOptOut | None] | None | Unset = UNSET,
    ) -> api.UpdateAnnotationOptOutResponse:
        """Call `UpdateAnnotationOptOut`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_ANNOTATION_OPT_OUT.request(
            justification=justification, annotation_opt_outs=annotation_opt_outs
        )
        return await self._call(operations.UPDATE_ANNOTATION_OPT_OUT, request)

    async def add_linked_in_segments(
        self, *, linked_in_segments: Sequence[api.LinkedInSegment | None] | None | Unset = UNSET
    ) -> api.AddLinkedInSegmentsResponse:
        """Call `AddLinkedInSegments`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.ADD_LINKED_IN_SEGMENTS.request(linked_in_segments=linked_in_segments)
        return await self._call(operations.ADD_LINKED_IN_SEGMENTS, request)

    async def delete_linked_in_segments(
        self, *, linked_in_segment_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.DeleteLinkedInSegmentsResponse:
        """Call `DeleteLinkedInSegments`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DELETE_LINKED_IN_SEGMENTS.request(linked_in_segment_ids=linked_in_segment_ids)
        return await self._call(operations.DELETE_LINKED_IN_SEGMENTS, request)

    async def update_linked_in_segments(
        self, *, linked_in_segments: Sequence[api.LinkedInSegment | None] | None | Unset = UNSET
    ) -> api.UpdateLinkedInSegmentsResponse:
        """Call `UpdateLinkedInSegments`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPDATE_LINKED_IN_SEGMENTS.request(linked_in_segments=linked_in_segments)
        return await self._call(operations.UPDATE_LINKED_IN_SEGMENTS, request)

    async def get_linked_in_segments(
        self,
        *,
        linked_in_segment_ids: Sequence[int] | None | Unset = UNSET,
        type: FlagsLike[api.LinkedInSegmentType] | Unset = UNSET,
    ) -> api.GetLinkedInSegmentsResponse:
        """Call `GetLinkedInSegments`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_LINKED_IN_SEGMENTS.request(linked_in_segment_ids=linked_in_segment_ids, type=type)
        return await self._call(operations.GET_LINKED_IN_SEGMENTS, request)

    async def get_company_list_details(
        self, *, company_list_id: int | Unset = UNSET
    ) -> api.GetCompanyListDetailsResponse:
        """Call `GetCompanyListDetails`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_COMPANY_LIST_DETAILS.request(company_list_id=company_list_id)
        return await self._call(operations.GET_COMPANY_LIST_DETAILS, request)

    async def get_uet_tag_auth_key(self, *, uet_tag_id: int | Unset = UNSET) -> api.GetUetTagAuthKeyResponse:
        """Call `GetUetTagAuthKey`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_UET_TAG_AUTH_KEY.request(uet_tag_id=uet_tag_id)
        return await self._call(operations.GET_UET_TAG_AUTH_KEY, request)
