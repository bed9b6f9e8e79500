"""Types of Campaign Management v13: HTML5"""

from __future__ import annotations

from datetime import datetime
from ....record import Record, nillable, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "cm:HTML5")
class HTML5(Record):
    """Complex type `HTML5` of https://bingads.microsoft.com/CampaignManagement/v13."""

    created_date_time_in_utc: datetime | None | Unset = nillable("CreatedDateTimeInUTC", "xs:dateTime")
    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    failure_code: str | None | Unset = nillable("FailureCode", "xs:string")
    height: int | None | Unset = nillable("Height", "xs:int")
    id: int | None | Unset = nillable("Id", "xs:long")
    modified_date_time_in_utc: datetime | None | Unset = nillable("ModifiedDateTimeInUTC", "xs:dateTime")
    name: str | None | Unset = nillable("Name", "xs:string")
    status: str | None | Unset = nillable("Status", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    thumbnail_url: str | None | Unset = nillable("ThumbnailUrl", "xs:string")
    url: str | None | Unset = nillable("Url", "xs:string")
    width: int | None | Unset = nillable("Width", "xs:int")
