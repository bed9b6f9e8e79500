"""Messages of Customer Management v13: GetAccountsInfoRequest, GetAccountsInfoResponse, FindAccountsRequest, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AccountAdditionalField, AccountInfo, AccountInfoWithCustomerData, AdvertiserAccount, OrderBy, Paging
    from .. import Predicate


@record(TYPES, "customer:GetAccountsInfoRequest")
class GetAccountsInfoRequest(Record):
    """Element `GetAccountsInfoRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer_id: int | None | Unset = nillable("CustomerId", "xs:long")
    only_parent_accounts: bool | Unset = element("OnlyParentAccounts", "xs:boolean")


@record(TYPES, "customer:GetAccountsInfoResponse")
class GetAccountsInfoResponse(Reply):
    """Element `GetAccountsInfoResponse` of https://bingads.microsoft.com/Customer/v13."""

    accounts_info: Sequence[AccountInfo | None] | None | Unset = nillable("AccountsInfo", "entities:ArrayOfAccountInfo")


@record(TYPES, "customer:FindAccountsRequest")
class FindAccountsRequest(Record):
    """Element `FindAccountsRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer_id: int | None | Unset = nillable("CustomerId", "xs:long")
    account_filter: str | None | Unset = nillable("AccountFilter", "xs:string")
    top_n: int | Unset = element("TopN", "xs:int")


@record(TYPES, "customer:FindAccountsResponse")
class FindAccountsResponse(Reply):
    """Element `FindAccountsResponse` of https://bingads.microsoft.com/Customer/v13."""

    accounts_info: Sequence[AccountInfo | None] | None | Unset = nillable("AccountsInfo", "entities:ArrayOfAccountInfo")


@record(TYPES, "customer:FindAccountsOrCustomersInfoRequest")
class FindAccountsOrCustomersInfoRequest(Record):
    """Element `FindAccountsOrCustomersInfoRequest` of https://bingads.microsoft.com/Customer/v13."""

    filter: str | None | Unset = nillable("Filter", "xs:string")
    top_n: int | Unset = element("TopN", "xs:int")
    return_additional_fields: FlagsLike[AccountAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "entities:AccountAdditionalField"
    )


@record(TYPES, "customer:FindAccountsOrCustomersInfoResponse")
class FindAccountsOrCustomersInfoResponse(Reply):
    """Element `FindAccountsOrCustomersInfoResponse` of https://bingads.microsoft.com/Customer/v13."""

    account_info_with_customer_data: Sequence[AccountInfoWithCustomerData | None] | None | Unset = nillable(
        "AccountInfoWithCustomerData", "entities:ArrayOfAccountInfoWithCustomerData"
    )


@record(TYPES, "customer:SearchAccountsRequest")
class SearchAccountsRequest(Record):
    """Element `SearchAccountsRequest` of https://bingads.microsoft.com/Customer/v13."""

    predicates: Sequence[Predicate | None] | None | Unset = nillable("Predicates", "entities:ArrayOfPredicate")
    ordering: Sequence[OrderBy | None] | None | Unset = nillable("Ordering", "entities:ArrayOfOrderBy")
    page_info: Paging | None | Unset = nillable("PageInfo", "entities:Paging")
    return_additional_fields: FlagsLike[AccountAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "entities:AccountAdditionalField"
    )


@record(TYPES, "customer:SearchAccountsResponse")
class SearchAccountsResponse(Reply):
    """Element `SearchAccountsResponse` of https://bingads.microsoft.com/Customer/v13."""

    accounts: Sequence[AdvertiserAccount | None] | None | Unset = nillable(
        "Accounts", "entities:ArrayOfAdvertiserAccount"
    )
