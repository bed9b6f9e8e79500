"""Messages of Campaign Management v12: ApplyProductPartitionActionsRequest, ApplyProductPartitionActionsResponse, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdGroupCriterionAction, BatchError, ProfileType


@record(TYPES, "cm:ApplyProductPartitionActionsRequest")
class ApplyProductPartitionActionsRequest(Record):
    """Element `ApplyProductPartitionActionsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    criterion_actions: Sequence[AdGroupCriterionAction | None] | None | Unset = nillable(
        "CriterionActions", "cm:ArrayOfAdGroupCriterionAction"
    )


@record(TYPES, "cm:ApplyProductPartitionActionsResponse")
class ApplyProductPartitionActionsResponse(Reply):
    """Element `ApplyProductPartitionActionsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_criterion_ids: Sequence[int | None] | None | Unset = nillable(
        "AdGroupCriterionIds", "system:ArrayOfNullableOflong"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetProfileDataFileUrlRequest")
class GetProfileDataFileUrlRequest(Record):
    """Element `GetProfileDataFileUrlRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    language_locale: str | None | Unset = nillable("LanguageLocale", "xs:string")
    profile_type: FlagsLike[ProfileType] | Unset = element("ProfileType", "cm:ProfileType")


@record(TYPES, "cm:GetProfileDataFileUrlResponse")
class GetProfileDataFileUrlResponse(Reply):
    """Element `GetProfileDataFileUrlResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    file_url: str | None | Unset = nillable("FileUrl", "xs:string")
    file_url_expiry_time_utc: datetime | None | Unset = nillable("FileUrlExpiryTimeUtc", "xs:dateTime")
    last_modified_time_utc: datetime | Unset = element("LastModifiedTimeUtc", "xs:dateTime")
