"""Types of Campaign Management v12: ApplicationFault, ApiFaultDetail, AppealStatus …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .ad_extension import AdExtension
from .criterion import Criterion

if TYPE_CHECKING:
    from .. import BatchError, CustomParameters, OperationError


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


@record(TYPES, "adapi:ApplicationFault")
class ApplicationFault(Record):
    """Complex type `ApplicationFault` of https://adapi.microsoft.com. Extended by `ApiFaultDetail`,
    `EditorialApiFaultDetail`, `AdApiFaultDetail`."""

    tracking_id: str | None | Unset = nillable("TrackingId", "xs:string")


@record(TYPES, "cm:ApiFaultDetail")
class ApiFaultDetail(ApplicationFault):
    """Complex type `ApiFaultDetail` of https://bingads.microsoft.com/CampaignManagement/v12."""

    batch_errors: Sequence[BatchError | None] | None | Unset = nillable("BatchErrors", "cm:ArrayOfBatchError")
    operation_errors: Sequence[OperationError | None] | None | Unset = nillable(
        "OperationErrors", "cm:ArrayOfOperationError"
    )


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


@record(TYPES, "cm:ActionAdExtension")
class ActionAdExtension(AdExtension):
    """Complex type `ActionAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    action_type: ActionAdExtensionActionType | str | Unset = element(
        "ActionType", "cm:ActionAdExtensionActionType", required=True
    )
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    language: str | None | Unset = nillable("Language", "xs:string")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


@record(TYPES, "cm:AgeCriterion")
class AgeCriterion(Criterion):
    """Complex type `AgeCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    age_range: AgeRange | str | None | Unset = nillable("AgeRange", "cm:AgeRange")
