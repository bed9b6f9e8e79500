"""Messages of Campaign Management v13: GetGeoLocationsFileUrlRequest, GetGeoLocationsFileUrlResponse, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdExtensionsTypeFilter, AssociationType, BatchError, CampaignSize, CompressionType, DiagnosticsEntity
    from .. import DiagnosticsFilter, DiagnosticsRequestStatus, DiagnosticsSettings, EntityResult
    from .. import OnlineConversionAdjustment


@record(TYPES, "cm:GetGeoLocationsFileUrlRequest")
class GetGeoLocationsFileUrlRequest(Record):
    """Element `GetGeoLocationsFileUrlRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    version: str | None | Unset = nillable("Version", "xs:string")
    language_locale: str | None | Unset = nillable("LanguageLocale", "xs:string")
    compression_type: CompressionType | str | None | Unset = nillable("CompressionType", "cm:CompressionType")


@record(TYPES, "cm:GetGeoLocationsFileUrlResponse")
class GetGeoLocationsFileUrlResponse(Reply):
    """Element `GetGeoLocationsFileUrlResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    file_url: str | None | Unset = nillable("FileUrl", "xs:string")
    file_url_expiry_time_utc: datetime | None | Unset = nillable("FileUrlExpiryTimeUtc", "xs:dateTime")
    last_modified_time_utc: datetime | Unset = element("LastModifiedTimeUtc", "xs:dateTime")


@record(TYPES, "cm:GetAdExtensionIdsByAccountIdRequest")
class GetAdExtensionIdsByAccountIdRequest(Record):
    """Element `GetAdExtensionIdsByAccountIdRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    ad_extension_type: FlagsLike[AdExtensionsTypeFilter] | Unset = element(
        "AdExtensionType", "cm:AdExtensionsTypeFilter"
    )
    association_type: AssociationType | str | None | Unset = nillable("AssociationType", "cm:AssociationType")


@record(TYPES, "cm:GetAdExtensionIdsByAccountIdResponse")
class GetAdExtensionIdsByAccountIdResponse(Reply):
    """Element `GetAdExtensionIdsByAccountIdResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_extension_ids: Sequence[int] | None | Unset = nillable("AdExtensionIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetCampaignSizesByAccountIdRequest")
class GetCampaignSizesByAccountIdRequest(Record):
    """Element `GetCampaignSizesByAccountIdRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None | Unset = nillable("CampaignIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetCampaignSizesByAccountIdResponse")
class GetCampaignSizesByAccountIdResponse(Reply):
    """Element `GetCampaignSizesByAccountIdResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_sizes: Sequence[CampaignSize | None] | None | Unset = nillable("CampaignSizes", "cm:ArrayOfCampaignSize")


@record(TYPES, "cm:ApplyOnlineConversionAdjustmentsRequest")
class ApplyOnlineConversionAdjustmentsRequest(Record):
    """Element `ApplyOnlineConversionAdjustmentsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    online_conversion_adjustments: Sequence[OnlineConversionAdjustment | None] | None | Unset = nillable(
        "OnlineConversionAdjustments", "cm:ArrayOfOnlineConversionAdjustment"
    )


@record(TYPES, "cm:ApplyOnlineConversionAdjustmentsResponse")
class ApplyOnlineConversionAdjustmentsResponse(Reply):
    """Element `ApplyOnlineConversionAdjustmentsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetFileImportUploadUrlRequest")
class GetFileImportUploadUrlRequest(Record):
    """Element `GetFileImportUploadUrlRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:GetFileImportUploadUrlResponse")
class GetFileImportUploadUrlResponse(Reply):
    """Element `GetFileImportUploadUrlResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    file_import_upload_url: str | None | Unset = nillable("FileImportUploadUrl", "xs:string")


@record(TYPES, "cm:GetDiagnosticsRequest")
class GetDiagnosticsRequest(Record):
    """Element `GetDiagnosticsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    entities: Sequence[DiagnosticsEntity | None] | None | Unset = nillable("Entities", "cm:ArrayOfDiagnosticsEntity")
    checks: Sequence[DiagnosticsFilter | None] | None | Unset = nillable("Checks", "cm:ArrayOfDiagnosticsFilter")
    settings: DiagnosticsSettings | None | Unset = nillable("Settings", "cm:DiagnosticsSettings")
    caller_name: str | None | Unset = nillable("CallerName", "xs:string")


@record(TYPES, "cm:GetDiagnosticsResponse")
class GetDiagnosticsResponse(Reply):
    """Element `GetDiagnosticsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    request_status: DiagnosticsRequestStatus | None | Unset = nillable("RequestStatus", "cm:DiagnosticsRequestStatus")
    entities: Sequence[EntityResult | None] | None | Unset = nillable("Entities", "cm:ArrayOfEntityResult")
