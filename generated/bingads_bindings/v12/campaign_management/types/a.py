"""Types of Campaign Management v12: AppUrl, AssetLink, AssetLinkEditorialStatus, AppealStatus, Address, …"""

from __future__ import annotations

from ..._types import Flag, Record, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import Asset


class AssetLinkEditorialStatus(StrEnum):
    """Enumeration `AssetLinkEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    UNKNOWN = "Unknown"
    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class AppealStatus(StrEnum):
    """Enumeration `AppealStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    APPEALABLE = "Appealable"
    APPEAL_PENDING = "AppealPending"
    NOT_APPEALABLE = "NotAppealable"


class ActionAdExtensionActionType(StrEnum):
    """Enumeration `ActionAdExtensionActionType` of https://bingads.microsoft.com/CampaignManagement/v12."""

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


class AssociationType(StrEnum):
    """Enumeration `AssociationType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    ACCOUNT = "Account"


class AgeRange(StrEnum):
    """Enumeration `AgeRange` of https://bingads.microsoft.com/CampaignManagement/v12."""

    UNKNOWN = "Unknown"
    EIGHTEEN_TO_TWENTY_FOUR = "EighteenToTwentyFour"
    TWENTY_FIVE_TO_THIRTY_FOUR = "TwentyFiveToThirtyFour"
    THIRTY_FIVE_TO_FOURTY_NINE = "ThirtyFiveToFourtyNine"
    FIFTY_TO_SIXTY_FOUR = "FiftyToSixtyFour"
    SIXTY_FIVE_AND_ABOVE = "SixtyFiveAndAbove"


class AudienceType(Flag):
    """Flags `AudienceType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    REMARKETING_LIST = "RemarketingList"
    CUSTOM = "Custom"
    IN_MARKET = "InMarket"
    PRODUCT = "Product"
    SIMILAR_REMARKETING_LIST = "SimilarRemarketingList"


@record(TYPES, "cm:AppUrl")
class AppUrl(Record):
    """Complex type `AppUrl` of https://bingads.microsoft.com/CampaignManagement/v12."""

    os_type: str | None | Unset = nillable("OsType", "xs:string")
    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "cm:AssetLink")
class AssetLink(Record):
    """Complex type `AssetLink` of https://bingads.microsoft.com/CampaignManagement/v12."""

    asset: Asset | None | Unset = nillable("Asset", "cm:Asset")
    asset_performance_label: str | None | Unset = nillable("AssetPerformanceLabel", "xs:string")
    editorial_status: AssetLinkEditorialStatus | str | None | Unset = nillable(
        "EditorialStatus", "cm:AssetLinkEditorialStatus"
    )
    pinned_field: str | None | Unset = nillable("PinnedField", "xs:string")


@record(TYPES, "cm:Address")
class Address(Record):
    """Complex type `Address` of https://bingads.microsoft.com/CampaignManagement/v12."""

    city_name: str | None | Unset = nillable("CityName", "xs:string")
    country_code: str | None | Unset = nillable("CountryCode", "xs:string")
    postal_code: str | None | Unset = nillable("PostalCode", "xs:string")
    province_code: str | None | Unset = nillable("ProvinceCode", "xs:string")
    province_name: str | None | Unset = nillable("ProvinceName", "xs:string")
    street_address: str | None | Unset = nillable("StreetAddress", "xs:string")
    street_address2: str | None | Unset = nillable("StreetAddress2", "xs:string")
