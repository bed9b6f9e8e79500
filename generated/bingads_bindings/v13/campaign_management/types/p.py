"""Types of Campaign Management v13: PromotionDiscountModifier, PromotionOccasion, Paging, ProfileType, …"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, StrEnum, TYPES, Unset, element, nillable, record


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


class ProfileType(Flag):
    """Flags `ProfileType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"
    JOB_SENIORITY = "JobSeniority"
    JOB_TITLE = "JobTitle"


class PortfolioBidStrategyAdditionalField(Flag):
    """Flags `PortfolioBidStrategyAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    MAX_CONVERSION_VALUE_WITH_MAX_CPC = "MaxConversionValueWithMaxCpc"
    SCOPE = "Scope"
    CURRENCY_CODE = "CurrencyCode"
    REPORTING_TIME_ZONE = "ReportingTimeZone"


@record(TYPES, "cm:Paging")
class Paging(Record):
    """Complex type `Paging` of https://bingads.microsoft.com/CampaignManagement/v13."""

    index: int | Unset = element("Index", "xs:int", required=True)
    size: int | Unset = element("Size", "xs:int", required=True)


@record(TYPES, "cm:ProfileInfo")
class ProfileInfo(Record):
    """Complex type `ProfileInfo` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None | Unset = nillable("Id", "xs:long")
    type: FlagsLike[ProfileType] | Unset = element("Type", "cm:ProfileType")
