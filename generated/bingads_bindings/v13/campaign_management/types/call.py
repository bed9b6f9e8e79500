"""Types of Campaign Management v13: CallToAction, CallToActionSetting, CallAdExtension"""

from __future__ import annotations

from ..._types import StrEnum, TYPES, Unset, nillable, record
from .ad_extension import AdExtension
from .r import Setting


class CallToAction(StrEnum):
    """Enumeration `CallToAction` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    ACT_NOW = "ActNow"
    APPLY_NOW = "ApplyNow"
    BET_NOW = "BetNow"
    BID_NOW = "BidNow"
    BOOK_A_CAR = "BookACar"
    BOOK_HOTEL = "BookHotel"
    BOOK_NOW = "BookNow"
    BROWSE = "Browse"
    BUY_NOW = "BuyNow"
    CHAT_NOW = "ChatNow"
    COMPARE = "Compare"
    CONTACT_US = "ContactUs"
    COUPON = "Coupon"
    DONATE = "Donate"
    DOWNLOAD = "Download"
    EMAIL_NOW = "EmailNow"
    ENROLL_NOW = "EnrollNow"
    EXPLORE = "Explore"
    FILE_NOW = "FileNow"
    FIND_JOB = "FindJob"
    FREE_PLAY = "FreePlay"
    FREE_QUOTE = "FreeQuote"
    FREE_TRIAL = "FreeTrial"
    GET_DEALS = "GetDeals"
    GET_OFFER = "GetOffer"
    GET_QUOTE = "GetQuote"
    JOIN_NOW = "JoinNow"
    LEARN_MORE = "LearnMore"
    LISTEN_NOW = "ListenNow"
    LOG_IN = "LogIn"
    MESSAGE = "Message"
    NEW_CARS = "NewCars"
    ORDER_NOW = "OrderNow"
    PLAY_GAME = "PlayGame"
    PLAY_NOW = "PlayNow"
    POST_JOB = "PostJob"
    REGISTER = "Register"
    RENT_A_CAR = "RentACar"
    RENT_NOW = "RentNow"
    RESERVE = "Reserve"
    SALE = "Sale"
    SAVE_NOW = "SaveNow"
    SCHEDULE = "Schedule"
    SEE_MENU = "SeeMenu"
    SEE_MORE = "SeeMore"
    SEE_OFFER = "SeeOffer"
    SELL_NOW = "SellNow"
    SHOP_NOW = "ShopNow"
    SHOWTIMES = "Showtimes"
    SIGN_IN = "SignIn"
    SIGN_UP = "SignUp"
    START_FREE = "StartFree"
    START_NOW = "StartNow"
    SUBSCRIBE = "Subscribe"
    TEST_DRIVE = "TestDrive"
    TRY_NOW = "TryNow"
    USED_CARS = "UsedCars"
    VIEW_CARS = "ViewCars"
    VIEW_NOW = "ViewNow"
    VIEW_PLANS = "ViewPlans"
    VISIT_SITE = "VisitSite"
    VOTE_NOW = "VoteNow"
    WATCH = "Watch"
    WATCH_MORE = "WatchMore"
    WATCH_NOW = "WatchNow"
    DIRECTIONS = "Directions"
    FIND_STORE = "FindStore"
    SWITCH_NOW = "SwitchNow"
    VISIT_STORE = "VisitStore"
    RENEW_NOW = "RenewNow"
    REORDER = "Reorder"
    DEFAULT = "Default"
    NO_BUTTON = "NoButton"
    INSTALL = "Install"
    ADD_TO_CART = "AddToCart"
    BOOK_TRAVEL = "BookTravel"
    BUY = "Buy"
    OPEN_LINK = "OpenLink"
    REGISTER_NOW = "RegisterNow"
    BUILD_NOW = "BuildNow"
    DEALERS = "Dealers"
    GET_DEMO = "GetDemo"
    GET_NOW = "GetNow"
    GO_TO_DEMO = "GoToDemo"
    SEE_DEMO = "SeeDemo"
    SEE_MODELS = "SeeModels"
    SEE_OFFERS = "SeeOffers"
    VIEW_DEMO = "ViewDemo"
    CUSTOM_TEXT = "CustomText"
    DISCOVER = "Discover"
    DISMISS = "Dismiss"
    APPLY = "Apply"
    VIEW_QUOTE = "ViewQuote"
    JOIN = "Join"
    ATTEND = "Attend"
    REQUEST_DEMO = "RequestDemo"
    AUTOMATED = "Automated"


@record(TYPES, "cm:CallToActionSetting")
class CallToActionSetting(Setting):
    """Complex type `CallToActionSetting` of https://bingads.microsoft.com/CampaignManagement/v13."""

    automated_call_to_action_opt_out: bool | None | Unset = nillable("AutomatedCallToActionOptOut", "xs:boolean")
    call_to_action_opt_out: bool | None | Unset = nillable("CallToActionOptOut", "xs:boolean")


@record(TYPES, "cm:CallAdExtension")
class CallAdExtension(AdExtension):
    """Complex type `CallAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    country_code: str | None | Unset = nillable("CountryCode", "xs:string")
    is_call_only: bool | None | Unset = nillable("IsCallOnly", "xs:boolean")
    is_call_tracking_enabled: bool | None | Unset = nillable("IsCallTrackingEnabled", "xs:boolean")
    phone_number: str | None | Unset = nillable("PhoneNumber", "xs:string")
    require_toll_free_tracking_number: bool | None | Unset = nillable("RequireTollFreeTrackingNumber", "xs:boolean")
