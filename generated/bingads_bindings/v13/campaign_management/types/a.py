"""Types of Campaign Management v13: AppUrl, AppStore, AppealStatus, Address, ActionAdExtensionActionType, …"""

from __future__ import annotations

from ..._types import Flag, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import KeyValueOfstringstring


class AppStore(Flag):
    """Flags `AppStore` of https://bingads.microsoft.com/CampaignManagement/v13."""

    GOOGLE_APP_STORE = "GoogleAppStore"
    APPLE_APP_STORE = "AppleAppStore"
    MICROSOFT_APP_STORE = "MicrosoftAppStore"
    XBOX_STORE = "XboxStore"


class AppealStatus(StrEnum):
    """Enumeration `AppealStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    APPEALABLE = "Appealable"
    APPEAL_PENDING = "AppealPending"
    NOT_APPEALABLE = "NotAppealable"


class ActionAdExtensionActionType(StrEnum):
    """Enumeration `ActionAdExtensionActionType` of https://bingads.microsoft.com/CampaignManagement/v13."""

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
    BUILD_NOW = "BuildNow"
    DEALERS = "Dealers"
    GET_DEMO = "GetDemo"
    GET_NOW = "GetNow"
    GO_TO_DEMO = "GoToDemo"
    SEE_DEMO = "SeeDemo"
    SEE_MODELS = "SeeModels"
    SEE_OFFERS = "SeeOffers"
    VIEW_DEMO = "ViewDemo"


class AssociationType(StrEnum):
    """Enumeration `AssociationType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    ACCOUNT = "Account"


class AdvertiserAILabel(StrEnum):
    """Enumeration `AdvertiserAILabel` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NOT_SUPPORTED_FOR_GIVEN_REVISION = "NotSupportedForGivenRevision"
    AI_WITH_VISIBLE_WATERMARK = "AIWithVisibleWatermark"
    AI_CONTENT = "AIContent"
    NO_AI_CONTENT = "NoAIContent"


class AgeRange(StrEnum):
    """Enumeration `AgeRange` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    EIGHTEEN_TO_TWENTY_FOUR = "EighteenToTwentyFour"
    TWENTY_FIVE_TO_THIRTY_FOUR = "TwentyFiveToThirtyFour"
    THIRTY_FIVE_TO_FOURTY_NINE = "ThirtyFiveToFourtyNine"
    FIFTY_TO_SIXTY_FOUR = "FiftyToSixtyFour"
    SIXTY_FIVE_AND_ABOVE = "SixtyFiveAndAbove"
    THIRTY_FIVE_TO_FIFTY_FOUR = "ThirtyFiveToFiftyFour"
    FIFTY_FIVE_AND_ABOVE = "FiftyFiveAndAbove"


class AttributionModelType(StrEnum):
    """Enumeration `AttributionModelType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    LAST_CLICK = "LastClick"
    LAST_TOUCH = "LastTouch"
    DATA_DRIVEN = "DataDriven"


@record(TYPES, "cm:AppUrl")
class AppUrl(Record):
    """Complex type `AppUrl` of https://bingads.microsoft.com/CampaignManagement/v13."""

    os_type: str | None | Unset = nillable("OsType", "xs:string")
    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "cm:Address")
class Address(Record):
    """Complex type `Address` of https://bingads.microsoft.com/CampaignManagement/v13."""

    city_name: str | None | Unset = nillable("CityName", "xs:string")
    country_code: str | None | Unset = nillable("CountryCode", "xs:string")
    postal_code: str | None | Unset = nillable("PostalCode", "xs:string")
    province_code: str | None | Unset = nillable("ProvinceCode", "xs:string")
    province_name: str | None | Unset = nillable("ProvinceName", "xs:string")
    street_address: str | None | Unset = nillable("StreetAddress", "xs:string")
    street_address2: str | None | Unset = nillable("StreetAddress2", "xs:string")


@record(TYPES, "cm:AudioFilter")
class AudioFilter(Record):
    """Complex type `AudioFilter` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audio_names: Sequence[str | None] | None | Unset = nillable("AudioNames", "arrays:ArrayOfstring")
    categories: Sequence[str | None] | None | Unset = nillable("Categories", "arrays:ArrayOfstring")


@record(TYPES, "cm:AuditPointResult")
class AuditPointResult(Record):
    """Complex type `AuditPointResult` of https://bingads.microsoft.com/CampaignManagement/v13."""

    description: str | None | Unset = nillable("Description", "xs:string")
    details: Sequence[KeyValueOfstringstring] | None | Unset = nillable(
        "Details", "arrays:ArrayOfKeyValueOfstringstring"
    )
    key: str | None | Unset = nillable("Key", "xs:string")
    severity: str | None | Unset = nillable("Severity", "xs:string")
    timestamp: str | None | Unset = nillable("Timestamp", "xs:string")


@record(TYPES, "cm:AnnotationOptOut")
class AnnotationOptOut(Record):
    """Complex type `AnnotationOptOut` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    annotation_group_id: int | Unset = element("AnnotationGroupId", "xs:long")
    customer_id: int | Unset = element("CustomerId", "xs:long")
    is_opt_out: bool | Unset = element("IsOptOut", "xs:boolean")
