"""Types of Campaign Management v13: CustomerShare, CustomerAccountShare, CustomerAccountShareAssociation, …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record


class CustomerListActionType(StrEnum):
    """Enumeration `CustomerListActionType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NONE = "None"
    ADD = "Add"
    REMOVE = "Remove"
    REPLACE = "Replace"


class CustomerListItemSubType(StrEnum):
    """Enumeration `CustomerListItemSubType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    EMAIL = "Email"
    CRM = "CRM"
    PHONE = "Phone"


@record(TYPES, "cm:CustomerShare")
class CustomerShare(Record):
    """Complex type `CustomerShare` of https://bingads.microsoft.com/CampaignManagement/v13."""

    customer_account_shares: Sequence[CustomerAccountShare | None] | None | Unset = nillable(
        "CustomerAccountShares", "cm:ArrayOfCustomerAccountShare"
    )
    owner_customer_id: int | None | Unset = nillable("OwnerCustomerId", "xs:long")


@record(TYPES, "cm:CustomerAccountShare")
class CustomerAccountShare(Record):
    """Complex type `CustomerAccountShare` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | None | Unset = nillable("AccountId", "xs:long")
    associations: Sequence[CustomerAccountShareAssociation | None] | None | Unset = nillable(
        "Associations", "cm:ArrayOfCustomerAccountShareAssociation"
    )
    customer_id: int | None | Unset = nillable("CustomerId", "xs:long")


@record(TYPES, "cm:CustomerAccountShareAssociation")
class CustomerAccountShareAssociation(Record):
    """Complex type `CustomerAccountShareAssociation` of https://bingads.microsoft.com/CampaignManagement/v13."""

    association_count: int | None | Unset = nillable("AssociationCount", "xs:long")
    usage_type: str | None | Unset = nillable("UsageType", "xs:string")


@record(TYPES, "cm:CustomerListUserData")
class CustomerListUserData(Record):
    """Complex type `CustomerListUserData` of https://bingads.microsoft.com/CampaignManagement/v13."""

    accept_customer_match_term: bool | None | Unset = nillable("AcceptCustomerMatchTerm", "xs:boolean")
    action_type: CustomerListActionType | str | Unset = element(
        "ActionType", "cm:CustomerListActionType", required=True
    )
    audience_id: int | Unset = element("AudienceId", "xs:long", required=True)
    customer_list_item_sub_type: CustomerListItemSubType | str | Unset = element(
        "CustomerListItemSubType", "cm:CustomerListItemSubType", required=True
    )
    customer_list_items: Sequence[str | None] | None | Unset = nillable(
        "CustomerListItems", "arrays:ArrayOfstring", required=True
    )
