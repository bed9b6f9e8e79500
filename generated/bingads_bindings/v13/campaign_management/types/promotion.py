"""Types of Campaign Management v13: PromotionAdExtension, PromotionDiscountModifier, PromotionOccasion"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Sequence, StrEnum, TYPES, Unset, nillable, record
from .ad_extension import AdExtension

if TYPE_CHECKING:
    from .. import AppUrl, CustomParameters, Date


class PromotionDiscountModifier(StrEnum):
    """Enumeration `PromotionDiscountModifier` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    UP_TO = "UpTo"
    NONE = "None"


class PromotionOccasion(StrEnum):
    """Enumeration `PromotionOccasion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    NEW_YEARS = "NewYears"
    VALENTINES_DAY = "ValentinesDay"
    EASTER = "Easter"
    MOTHERS_DAY = "MothersDay"
    FATHERS_DAY = "FathersDay"
    LABOR_DAY = "LaborDay"
    BACK_TO_SCHOOL = "BackToSchool"
    HALLOWEEN = "Halloween"
    BLACK_FRIDAY = "BlackFriday"
    CYBER_MONDAY = "CyberMonday"
    CHRISTMAS = "Christmas"
    BOXING_DAY = "BoxingDay"
    NONE = "None"
    INDEPENDENCE_DAY = "IndependenceDay"
    NATIONAL_DAY = "NationalDay"
    END_OF_SEASON = "EndOfSeason"
    WINTER_SALE = "WinterSale"
    SUMMER_SALE = "SummerSale"
    FALL_SALE = "FallSale"
    SPRING_SALE = "SpringSale"
    RAMADAN = "Ramadan"
    EID_AL_FITR = "EidAlFitr"
    EID_AL_ADHA = "EidAlAdha"
    SINGLES_DAY = "SinglesDay"
    WOMENS_DAY = "WomensDay"
    HOLI = "Holi"
    PARENTS_DAY = "ParentsDay"
    ST_NICHOLAS_DAY = "StNicholasDay"
    CHINESE_NEW_YEAR = "ChineseNewYear"
    CARNIVAL = "Carnival"
    EPIPHANY = "Epiphany"
    ROSH_HASHANAH = "RoshHashanah"
    PASSOVER = "Passover"
    HANUKKAH = "Hanukkah"
    DIWALI = "Diwali"
    NAVRATRI = "Navratri"
    SONGKRAN = "Songkran"
    YEAR_END_GIFT = "YearEndGift"


@record(TYPES, "cm:PromotionAdExtension")
class PromotionAdExtension(AdExtension):
    """Complex type `PromotionAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    currency_code: str | None | Unset = nillable("CurrencyCode", "xs:string")
    discount_modifier: PromotionDiscountModifier | str | None | Unset = nillable(
        "DiscountModifier", "cm:PromotionDiscountModifier"
    )
    final_app_urls: Sequence[AppUrl | None] | None | Unset = nillable("FinalAppUrls", "cm:ArrayOfAppUrl")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    language: str | None | Unset = nillable("Language", "xs:string")
    money_amount_off: float | None | Unset = nillable("MoneyAmountOff", "xs:double")
    orders_over_amount: float | None | Unset = nillable("OrdersOverAmount", "xs:double")
    percent_off: float | None | Unset = nillable("PercentOff", "xs:double")
    promotion_code: str | None | Unset = nillable("PromotionCode", "xs:string")
    promotion_end_date: Date | None | Unset = nillable("PromotionEndDate", "cm:Date")
    promotion_item: str | None | Unset = nillable("PromotionItem", "xs:string")
    promotion_occasion: PromotionOccasion | str | None | Unset = nillable("PromotionOccasion", "cm:PromotionOccasion")
    promotion_start_date: Date | None | Unset = nillable("PromotionStartDate", "cm:Date")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")
