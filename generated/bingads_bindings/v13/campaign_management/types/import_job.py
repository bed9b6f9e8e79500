"""Types of Campaign Management v13: ImportJob, GoogleImportJob, FileImportJob"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import CampaignAdGroupIds, Frequency, ImportOption


@record(TYPES, "cm:ImportJob")
class ImportJob(Record):
    """Complex type `ImportJob` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by …"""

    created_by_user_id: int | None | Unset = nillable("CreatedByUserId", "xs:long")
    created_by_user_name: str | None | Unset = nillable("CreatedByUserName", "xs:string")
    created_date_time_in_utc: datetime | None | Unset = nillable("CreatedDateTimeInUTC", "xs:dateTime")
    frequency: Frequency | None | Unset = nillable("Frequency", "cm:Frequency")
    id: int | None | Unset = nillable("Id", "xs:long")
    import_option: ImportOption | None | Unset = nillable("ImportOption", "cm:ImportOption")
    last_run_time_in_utc: datetime | None | Unset = nillable("LastRunTimeInUTC", "xs:dateTime")
    name: str | None | Unset = nillable("Name", "xs:string")
    notification_email: str | None | Unset = nillable("NotificationEmail", "xs:string")
    notification_type: str | None | Unset = nillable("NotificationType", "xs:string")
    status: str | None | Unset = nillable("Status", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:GoogleImportJob")
class GoogleImportJob(ImportJob):
    """Complex type `GoogleImportJob` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_ad_group_ids: Sequence[CampaignAdGroupIds | None] | None | Unset = nillable(
        "CampaignAdGroupIds", "cm:ArrayOfCampaignAdGroupIds"
    )
    campaign_types: Sequence[str | None] | None | Unset = nillable("CampaignTypes", "arrays:ArrayOfstring")
    credential_id: str | None | Unset = nillable("CredentialId", "xs:string", required=True)
    google_account_id: int | None | Unset = nillable("GoogleAccountId", "xs:long", required=True)
    google_user_name: str | None | Unset = nillable("GoogleUserName", "xs:string")


@record(TYPES, "cm:FileImportJob")
class FileImportJob(ImportJob):
    """Complex type `FileImportJob` of https://bingads.microsoft.com/CampaignManagement/v13."""

    file_source: str | None | Unset = nillable("FileSource", "xs:string", required=True)
    file_url: str | None | Unset = nillable("FileUrl", "xs:string", required=True)
