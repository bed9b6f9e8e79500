"""Types of Campaign Management v13: CallToAction, CropType, CriterionTypeGroup, CriterionAdditionalField, …"""

from __future__ import annotations

from ..._types import Flag, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AuditPointResult, LogicalOperator


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


class CropType(StrEnum):
    """Enumeration `CropType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    MANUAL_CROP = "ManualCrop"
    CENTER_CROP = "CenterCrop"
    SMART_CROP = "SmartCrop"
    UNKNOWN = "Unknown"


class CriterionTypeGroup(StrEnum):
    """Enumeration `CriterionTypeGroup` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    GENDER = "Gender"
    AGE = "Age"
    AUDIENCE = "Audience"
    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"
    INCOME_RANGE = "IncomeRange"
    JOB_SENIORITY = "JobSeniority"
    CUSTOM_LINKED_IN = "CustomLinkedIn"


class CriterionAdditionalField(Flag):
    """Flags `CriterionAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    CRITERION_CASHBACK = "CriterionCashback"
    OPERATOR = "Operator"
    PLACEMENT = "Placement"


@record(TYPES, "cm:CombinationRule")
class CombinationRule(Record):
    """Complex type `CombinationRule` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_ids: Sequence[int] | None | Unset = nillable("AudienceIds", "arrays:ArrayOflong", required=True)
    operator: LogicalOperator | str | Unset = element("Operator", "cm:LogicalOperator", required=True)


@record(TYPES, "cm:ClipchampTemplateInfo")
class ClipchampTemplateInfo(Record):
    """Complex type `ClipchampTemplateInfo` of https://bingads.microsoft.com/CampaignManagement/v13."""

    aspect_ratio: str | None | Unset = nillable("AspectRatio", "xs:string")
    duration: int | Unset = element("Duration", "xs:int")
    number_of_images: int | Unset = element("NumberOfImages", "xs:int")
    number_of_logos: int | Unset = element("NumberOfLogos", "xs:int")
    number_of_text: int | Unset = element("NumberOfText", "xs:int")
    template_description: str | None | Unset = nillable("TemplateDescription", "xs:string")
    template_id: str | None | Unset = nillable("TemplateId", "xs:string")
    template_name: str | None | Unset = nillable("TemplateName", "xs:string")
    template_preview_url: str | None | Unset = nillable("TemplatePreviewUrl", "xs:string")
    template_thumbnail_url: str | None | Unset = nillable("TemplateThumbnailUrl", "xs:string")
    themes: Sequence[str | None] | None | Unset = nillable("Themes", "arrays:ArrayOfstring")


@record(TYPES, "cm:CategoryResult")
class CategoryResult(Record):
    """Complex type `CategoryResult` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audit_points: Sequence[AuditPointResult | None] | None | Unset = nillable(
        "AuditPoints", "cm:ArrayOfAuditPointResult"
    )
    key: str | None | Unset = nillable("Key", "xs:string")
