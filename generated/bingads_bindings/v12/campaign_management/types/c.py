"""Types of Campaign Management v12: CustomParameters, CustomParameter, CallToAction, CriterionTypeGroup, Company"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record


class CallToAction(StrEnum):
    """Enumeration `CallToAction` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ADD_TO_CART = "AddToCart"
    APPLY_NOW = "ApplyNow"
    BOOK_NOW = "BookNow"
    BOOK_TRAVEL = "BookTravel"
    BUY = "Buy"
    BUY_NOW = "BuyNow"
    CONTACT_US = "ContactUs"
    DOWNLOAD = "Download"
    GET_QUOTE = "GetQuote"
    INSTALL = "Install"
    LEARN_MORE = "LearnMore"
    NO_BUTTON = "NoButton"
    OPEN_LINK = "OpenLink"
    ORDER_NOW = "OrderNow"
    REGISTER_NOW = "RegisterNow"
    SEE_MORE = "SeeMore"
    SHOP_NOW = "ShopNow"
    SIGN_UP = "SignUp"
    SUBSCRIBE = "Subscribe"
    UNKNOWN = "Unknown"
    VISIT_SITE = "VisitSite"


class CriterionTypeGroup(StrEnum):
    """Enumeration `CriterionTypeGroup` of https://bingads.microsoft.com/CampaignManagement/v12."""

    GENDER = "Gender"
    AGE = "Age"
    AUDIENCE = "Audience"
    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"


@record(TYPES, "cm:CustomParameters")
class CustomParameters(Record):
    """Complex type `CustomParameters` of https://bingads.microsoft.com/CampaignManagement/v12."""

    parameters: Sequence[CustomParameter | None] | None | Unset = nillable("Parameters", "cm:ArrayOfCustomParameter")


@record(TYPES, "cm:CustomParameter")
class CustomParameter(Record):
    """Complex type `CustomParameter` of https://bingads.microsoft.com/CampaignManagement/v12."""

    key: str | None | Unset = nillable("Key", "xs:string")
    value: str | None | Unset = nillable("Value", "xs:string")


@record(TYPES, "cm:Company")
class Company(Record):
    """Complex type `Company` of https://bingads.microsoft.com/CampaignManagement/v12."""

    logo_url: str | None | Unset = nillable("LogoUrl", "xs:string")
    name: str | None | Unset = nillable("Name", "xs:string")
    profile_id: int | Unset = element("ProfileId", "xs:long", required=True)
    status: str | None | Unset = nillable("Status", "xs:string")
