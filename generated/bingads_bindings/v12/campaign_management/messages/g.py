"""Messages of Campaign Management v12: GetGeoLocationsFileUrlRequest, GetGeoLocationsFileUrlResponse"""

from __future__ import annotations

from datetime import datetime
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "cm:GetGeoLocationsFileUrlRequest")
class GetGeoLocationsFileUrlRequest(Record):
    """Element `GetGeoLocationsFileUrlRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    version: str | None | Unset = nillable("Version", "xs:string")
    language_locale: str | None | Unset = nillable("LanguageLocale", "xs:string")


@record(TYPES, "cm:GetGeoLocationsFileUrlResponse")
class GetGeoLocationsFileUrlResponse(Record):
    """Element `GetGeoLocationsFileUrlResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    file_url: str | None | Unset = nillable("FileUrl", "xs:string")
    file_url_expiry_time_utc: datetime | None | Unset = nillable("FileUrlExpiryTimeUtc", "xs:dateTime")
    last_modified_time_utc: datetime | Unset = element("LastModifiedTimeUtc", "xs:dateTime")
