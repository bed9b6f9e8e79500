"""Messages of Customer Management v13: UpdateUserRequest, UpdateUserResponse, UpdateUserRolesRequest, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CustomerRole, Predicate, User, UserInvitation


@record(TYPES, "customer:UpdateUserRequest")
class UpdateUserRequest(Record):
    """Element `UpdateUserRequest` of https://bingads.microsoft.com/Customer/v13."""

    user: User | None | Unset = nillable("User", "entities:User")


@record(TYPES, "customer:UpdateUserResponse")
class UpdateUserResponse(Reply):
    """Element `UpdateUserResponse` of https://bingads.microsoft.com/Customer/v13."""

    last_modified_time: datetime | Unset = element("LastModifiedTime", "xs:dateTime")


@record(TYPES, "customer:UpdateUserRolesRequest")
class UpdateUserRolesRequest(Record):
    """Element `UpdateUserRolesRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer_id: int | Unset = element("CustomerId", "xs:long")
    user_id: int | Unset = element("UserId", "xs:long")
    new_role_id: int | None | Unset = nillable("NewRoleId", "xs:int")
    new_account_ids: Sequence[int] | None | Unset = nillable("NewAccountIds", "arrays:ArrayOflong")
    new_customer_ids: Sequence[int] | None | Unset = nillable("NewCustomerIds", "arrays:ArrayOflong")
    delete_role_id: int | None | Unset = nillable("DeleteRoleId", "xs:int")
    delete_account_ids: Sequence[int] | None | Unset = nillable("DeleteAccountIds", "arrays:ArrayOflong")
    delete_customer_ids: Sequence[int] | None | Unset = nillable("DeleteCustomerIds", "arrays:ArrayOflong")


@record(TYPES, "customer:UpdateUserRolesResponse")
class UpdateUserRolesResponse(Reply):
    """Element `UpdateUserRolesResponse` of https://bingads.microsoft.com/Customer/v13."""

    last_modified_time: datetime | Unset = element("LastModifiedTime", "xs:dateTime")


@record(TYPES, "customer:GetUserRequest")
class GetUserRequest(Record):
    """Element `GetUserRequest` of https://bingads.microsoft.com/Customer/v13."""

    user_id: int | None | Unset = nillable("UserId", "xs:long")


@record(TYPES, "customer:GetUserResponse")
class GetUserResponse(Reply):
    """Element `GetUserResponse` of https://bingads.microsoft.com/Customer/v13."""

    user: User | None | Unset = nillable("User", "entities:User")
    customer_roles: Sequence[CustomerRole | None] | None | Unset = nillable(
        "CustomerRoles", "entities:ArrayOfCustomerRole"
    )


@record(TYPES, "customer:DeleteUserRequest")
class DeleteUserRequest(Record):
    """Element `DeleteUserRequest` of https://bingads.microsoft.com/Customer/v13."""

    user_id: int | Unset = element("UserId", "xs:long")
    time_stamp: bytes | None | Unset = nillable("TimeStamp", "xs:base64Binary")


@record(TYPES, "customer:DeleteUserResponse")
class DeleteUserResponse(Reply):
    """Element `DeleteUserResponse` of https://bingads.microsoft.com/Customer/v13."""


@record(TYPES, "customer:SendUserInvitationRequest")
class SendUserInvitationRequest(Record):
    """Element `SendUserInvitationRequest` of https://bingads.microsoft.com/Customer/v13."""

    user_invitation: UserInvitation | None | Unset = nillable("UserInvitation", "entities:UserInvitation")


@record(TYPES, "customer:SendUserInvitationResponse")
class SendUserInvitationResponse(Reply):
    """Element `SendUserInvitationResponse` of https://bingads.microsoft.com/Customer/v13."""

    user_invitation_id: int | Unset = element("UserInvitationId", "xs:long")


@record(TYPES, "customer:SearchUserInvitationsRequest")
class SearchUserInvitationsRequest(Record):
    """Element `SearchUserInvitationsRequest` of https://bingads.microsoft.com/Customer/v13."""

    predicates: Sequence[Predicate | None] | None | Unset = nillable("Predicates", "entities:ArrayOfPredicate")


@record(TYPES, "customer:SearchUserInvitationsResponse")
class SearchUserInvitationsResponse(Reply):
    """Element `SearchUserInvitationsResponse` of https://bingads.microsoft.com/Customer/v13."""

    user_invitations: Sequence[UserInvitation | None] | None | Unset = nillable(
        "UserInvitations", "entities:ArrayOfUserInvitation"
    )


@record(TYPES, "customer:GetUserMFAStatusRequest")
class GetUserMFAStatusRequest(Record):
    """Element `GetUserMFAStatusRequest` of https://bingads.microsoft.com/Customer/v13."""


@record(TYPES, "customer:GetUserMFAStatusResponse")
class GetUserMFAStatusResponse(Reply):
    """Element `GetUserMFAStatusResponse` of https://bingads.microsoft.com/Customer/v13."""

    mfa_status: bool | Unset = element("MFAStatus", "xs:boolean")
