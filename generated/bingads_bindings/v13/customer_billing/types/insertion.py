"""Types of Customer Billing v13: InsertionOrder, InsertionOrderStatus, InsertionOrderPendingChanges, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Flag, Record, StrEnum, TYPES, Unset, element, nillable, record


class InsertionOrderStatus(StrEnum):
    """Enumeration `InsertionOrderStatus` of https://bingads.microsoft.com/Customer/v13/Entities."""

    PENDING_USER_REVIEW = "PendingUserReview"
    ACTIVE = "Active"
    DECLINED = "Declined"
    EXPIRED = "Expired"
    CANCELED = "Canceled"
    NOT_STARTED = "NotStarted"
    EXHAUSTED = "Exhausted"
    QUEUED = "Queued"


class InsertionOrderPendingChangesStatus(StrEnum):
    """Enumeration `InsertionOrderPendingChangesStatus` of https://bingads.microsoft.com/Customer/v13/Entities."""

    PENDING_USER_REVIEW = "PendingUserReview"
    APPROVE_CHANGES = "ApproveChanges"
    DECLINE_CHANGES = "DeclineChanges"
    CANCEL_CHANGES = "CancelChanges"


class InsertionOrderAdditionalField(Flag):
    """Flags `InsertionOrderAdditionalField` of https://bingads.microsoft.com/Customer/v13/Entities."""

    NONE = "None"
    UNLIMITED_AND_ENDLESS_FLAGS = "UnlimitedAndEndlessFlags"


@record(TYPES, "entities:InsertionOrder")
class InsertionOrder(Record):
    """Complex type `InsertionOrder` of https://bingads.microsoft.com/Customer/v13/Entities."""

    account_id: int | Unset = element("AccountId", "xs:long")
    booking_country_code: str | None | Unset = nillable("BookingCountryCode", "xs:string")
    comment: str | None | Unset = nillable("Comment", "xs:string")
    end_date: datetime | None | Unset = nillable("EndDate", "xs:dateTime")
    id: int | None | Unset = nillable("Id", "xs:long")
    last_modified_by_user_id: int | None | Unset = nillable("LastModifiedByUserId", "xs:long")
    last_modified_time: datetime | None | Unset = nillable("LastModifiedTime", "xs:dateTime")
    notification_threshold: float | None | Unset = nillable("NotificationThreshold", "xs:double")
    reference_id: int | None | Unset = nillable("ReferenceId", "xs:long")
    spend_cap_amount: float | None | Unset = nillable("SpendCapAmount", "xs:double")
    start_date: datetime | None | Unset = nillable("StartDate", "xs:dateTime")
    name: str | None | Unset = nillable("Name", "xs:string")
    status: InsertionOrderStatus | str | None | Unset = nillable("Status", "entities:InsertionOrderStatus")
    purchase_order: str | None | Unset = nillable("PurchaseOrder", "xs:string")
    pending_changes: InsertionOrderPendingChanges | None | Unset = nillable(
        "PendingChanges", "entities:InsertionOrderPendingChanges"
    )
    account_number: str | None | Unset = nillable("AccountNumber", "xs:string")
    budget_remaining: float | None | Unset = nillable("BudgetRemaining", "xs:double")
    budget_spent: float | None | Unset = nillable("BudgetSpent", "xs:double")
    budget_remaining_percent: float | None | Unset = nillable("BudgetRemainingPercent", "xs:double")
    budget_spent_percent: float | None | Unset = nillable("BudgetSpentPercent", "xs:double")
    series_name: str | None | Unset = nillable("SeriesName", "xs:string")
    is_in_series: bool | None | Unset = nillable("IsInSeries", "xs:boolean")
    series_frequency_type: str | None | Unset = nillable("SeriesFrequencyType", "xs:string")
    is_unlimited: bool | None | Unset = nillable("IsUnlimited", "xs:boolean")
    is_endless: bool | None | Unset = nillable("IsEndless", "xs:boolean")


@record(TYPES, "entities:InsertionOrderPendingChanges")
class InsertionOrderPendingChanges(Record):
    """Complex type `InsertionOrderPendingChanges` of https://bingads.microsoft.com/Customer/v13/Entities."""

    comment: str | None | Unset = nillable("Comment", "xs:string")
    end_date: datetime | None | Unset = nillable("EndDate", "xs:dateTime")
    requested_by_user_id: int | None | Unset = nillable("RequestedByUserId", "xs:int")
    modified_date_time: datetime | None | Unset = nillable("ModifiedDateTime", "xs:dateTime")
    notification_threshold: float | None | Unset = nillable("NotificationThreshold", "xs:double")
    reference_id: int | None | Unset = nillable("ReferenceId", "xs:long")
    spend_cap_amount: float | None | Unset = nillable("SpendCapAmount", "xs:double")
    start_date: datetime | None | Unset = nillable("StartDate", "xs:dateTime")
    name: str | None | Unset = nillable("Name", "xs:string")
    purchase_order: str | None | Unset = nillable("PurchaseOrder", "xs:string")
    change_status: InsertionOrderPendingChangesStatus | str | None | Unset = nillable(
        "ChangeStatus", "entities:InsertionOrderPendingChangesStatus"
    )
