"""Types of Campaign Management v12: CallToAction, CoOpSetting, CallAdExtension …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, StrEnum, TYPES, Unset, element, nillable, record
from .ad_extension import AdExtension
from .s import Setting

if TYPE_CHECKING:
    from .. import BidOption


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


@record(TYPES, "cm:CoOpSetting")
class CoOpSetting(Setting):
    """Complex type `CoOpSetting` of https://bingads.microsoft.com/CampaignManagement/v12."""

    bid_boost_value: float | None | Unset = nillable("BidBoostValue", "xs:double")
    bid_max_value: float | None | Unset = nillable("BidMaxValue", "xs:double")
    bid_option: BidOption | str | None | Unset = nillable("BidOption", "cm:BidOption")


@record(TYPES, "cm:CallAdExtension")
class CallAdExtension(AdExtension):
    """Complex type `CallAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    country_code: str | None | Unset = nillable("CountryCode", "xs:string")
    is_call_only: bool | None | Unset = nillable("IsCallOnly", "xs:boolean")
    is_call_tracking_enabled: bool | None | Unset = nillable("IsCallTrackingEnabled", "xs:boolean")
    phone_number: str | None | Unset = nillable("PhoneNumber", "xs:string")
    require_toll_free_tracking_number: bool | None | Unset = nillable("RequireTollFreeTrackingNumber", "xs:boolean")


@record(TYPES, "cm:CalloutAdExtension")
class CalloutAdExtension(AdExtension):
    """Complex type `CalloutAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    text: str | None | Unset = nillable("Text", "xs:string")


@record(TYPES, "cm:Company")
class Company(Record):
    """Complex type `Company` of https://bingads.microsoft.com/CampaignManagement/v12."""

    logo_url: str | None | Unset = nillable("LogoUrl", "xs:string")
    name: str | None | Unset = nillable("Name", "xs:string")
    profile_id: int | Unset = element("ProfileId", "xs:long", required=True)
    status: str | None | Unset = nillable("Status", "xs:string")
