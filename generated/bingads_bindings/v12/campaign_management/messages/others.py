"""Messages of Campaign Management v12: GetGeoLocationsFileUrlRequest, GetGeoLocationsFileUrlResponse, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdExtensionsTypeFilter, AssociationType, BatchError, OfflineConversion


@record(TYPES, "cm:GetGeoLocationsFileUrlRequest")
class GetGeoLocationsFileUrlRequest(Record):
    """Element `GetGeoLocationsFileUrlRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    version: str | None | Unset = nillable("Version", "xs:string")
    language_locale: str | None | Unset = nillable("LanguageLocale", "xs:string")


@record(TYPES, "cm:GetGeoLocationsFileUrlResponse")
class GetGeoLocationsFileUrlResponse(Reply):
    """Element `GetGeoLocationsFileUrlResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    file_url: str | None | Unset = nillable("FileUrl", "xs:string")
    file_url_expiry_time_utc: datetime | None | Unset = nillable("FileUrlExpiryTimeUtc", "xs:dateTime")
    last_modified_time_utc: datetime | Unset = element("LastModifiedTimeUtc", "xs:dateTime")


@record(TYPES, "cm:GetAdExtensionIdsByAccountIdRequest")
class GetAdExtensionIdsByAccountIdRequest(Record):
    """Element `GetAdExtensionIdsByAccountIdRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    account_id: int | Unset = element("AccountId", "xs:long")
    ad_extension_type: FlagsLike[AdExtensionsTypeFilter] | Unset = element(
        "AdExtensionType", "cm:AdExtensionsTypeFilter"
    )
    association_type: AssociationType | str | None | Unset = nillable("AssociationType", "cm:AssociationType")


@record(TYPES, "cm:GetAdExtensionIdsByAccountIdResponse")
class GetAdExtensionIdsByAccountIdResponse(Reply):
    """Element `GetAdExtensionIdsByAccountIdResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_extension_ids: Sequence[int] | None | Unset = nillable("AdExtensionIds", "arrays:ArrayOflong")


@record(TYPES, "cm:ApplyOfflineConversionsRequest")
class ApplyOfflineConversionsRequest(Record):
    """Element `ApplyOfflineConversionsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    offline_conversions: Sequence[OfflineConversion | None] | None | Unset = nillable(
        "OfflineConversions", "cm:ArrayOfOfflineConversion"
    )


@record(TYPES, "cm:ApplyOfflineConversionsResponse")
class ApplyOfflineConversionsResponse(Reply):
    """Element `ApplyOfflineConversionsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
