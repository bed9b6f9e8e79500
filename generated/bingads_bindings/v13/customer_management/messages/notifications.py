"""Messages of Customer Management v13: GetNotificationsRequest, GetNotificationsResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import KeyValueEntityOflongint, Notification


@record(TYPES, "customer:GetNotificationsRequest")
class GetNotificationsRequest(Record):
    """Element `GetNotificationsRequest` of https://bingads.microsoft.com/Customer/v13."""

    locale: str | None | Unset = nillable("Locale", "xs:string")
    user_id: int | None | Unset = nillable("UserId", "xs:int")
    type_ids: Sequence[int] | None | Unset = nillable("TypeIds", "arrays:ArrayOfint")


@record(TYPES, "customer:GetNotificationsResponse")
class GetNotificationsResponse(Reply):
    """Element `GetNotificationsResponse` of https://bingads.microsoft.com/Customer/v13."""

    notifications: Sequence[Notification | None] | None | Unset = nillable(
        "Notifications", "entities:ArrayOfNotification"
    )


@record(TYPES, "customer:DismissNotificationsRequest")
class DismissNotificationsRequest(Record):
    """Element `DismissNotificationsRequest` of https://bingads.microsoft.com/Customer/v13."""

    user_id: int | None | Unset = nillable("UserId", "xs:int")
    notification_type_pairs: Sequence[KeyValueEntityOflongint | None] | None | Unset = nillable(
        "NotificationTypePairs", "entities:ArrayOfKeyValueEntityOflongint"
    )


@record(TYPES, "customer:DismissNotificationsResponse")
class DismissNotificationsResponse(Reply):
    """Element `DismissNotificationsResponse` of https://bingads.microsoft.com/Customer/v13."""
