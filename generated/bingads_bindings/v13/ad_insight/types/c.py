"""Types of Ad Insight v13: CurrencyCode, CategorySearchParameter, Criterion …"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES
from .search import SearchParameter


class CurrencyCode(StrEnum):
    """Enumeration `CurrencyCode` of https://bingads.microsoft.com/AdInsight/v13."""

    AED = "AED"
    ALL = "ALL"
    AMD = "AMD"
    ARS = "ARS"
    AUD = "AUD"
    AZM = "AZM"
    BGL = "BGL"
    BHD = "BHD"
    BND = "BND"
    BOB = "BOB"
    BRL = "BRL"
    BYB = "BYB"
    BZD = "BZD"
    CAD = "CAD"
    CHF = "CHF"
    CLP = "CLP"
    CNY = "CNY"
    COP = "COP"
    CRC = "CRC"
    CZK = "CZK"
    DOP = "DOP"
    DKK = "DKK"
    DZD = "DZD"
    EEK = "EEK"
    EGP = "EGP"
    EUR = "EUR"
    GBP = "GBP"
    GEL = "GEL"
    GTQ = "GTQ"
    HKD = "HKD"
    HNL = "HNL"
    HRK = "HRK"
    HUF = "HUF"
    IDR = "IDR"
    ILS = "ILS"
    INR = "INR"
    IQD = "IQD"
    IRR = "IRR"
    ISK = "ISK"
    JMD = "JMD"
    JOD = "JOD"
    JPY = "JPY"
    KES = "KES"
    KGS = "KGS"
    KRW = "KRW"
    KWD = "KWD"
    KZT = "KZT"
    LBP = "LBP"
    LTL = "LTL"
    LVL = "LVL"
    LYD = "LYD"
    MAD = "MAD"
    MKD = "MKD"
    MOP = "MOP"
    MNT = "MNT"
    MVR = "MVR"
    MXN = "MXN"
    MYR = "MYR"
    NIO = "NIO"
    NOK = "NOK"
    NZD = "NZD"
    OMR = "OMR"
    PAB = "PAB"
    PEN = "PEN"
    PHP = "PHP"
    PKR = "PKR"
    PLN = "PLN"
    PYG = "PYG"
    QAR = "QAR"
    ROL = "ROL"
    RUR = "RUR"
    SAR = "SAR"
    SEK = "SEK"
    SGD = "SGD"
    SIT = "SIT"
    SKK = "SKK"
    SYP = "SYP"
    THB = "THB"
    TND = "TND"
    TRY = "TRY"
    TTD = "TTD"
    TWD = "TWD"
    UAH = "UAH"
    USD = "USD"
    UYU = "UYU"
    UZS = "UZS"
    VEF = "VEF"
    YER = "YER"
    VND = "VND"
    YUN = "YUN"
    ZAR = "ZAR"
    ZWD = "ZWD"
    UNSPECIFY = "UNSPECIFY"


class CompetitionLevel(StrEnum):
    """Enumeration `CompetitionLevel` of https://bingads.microsoft.com/AdInsight/v13."""

    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"


class Currency(StrEnum):
    """Enumeration `Currency` of https://bingads.microsoft.com/AdInsight/v13."""

    UN_SPECIFY = "UnSpecify"
    ALGERIAN_DINAR = "AlgerianDinar"
    ARGENTINE_PESO = "ArgentinePeso"
    AUSTRALIAN_DOLLAR = "AustralianDollar"
    BAHT = "Baht"
    BOLIVAR = "Bolivar"
    BRAZILIAN_REAL = "BrazilianReal"
    CANADIAN_DOLLAR = "CanadianDollar"
    CHILEAN_PESO = "ChileanPeso"
    COLOMBIAN_PESO = "ColombianPeso"
    CZECH_KORUNA = "CzechKoruna"
    DANISH_KRONE = "DanishKrone"
    DONG = "Dong"
    EGYPTIAN_POUND = "EgyptianPound"
    EURO = "EURO"
    FORINT = "Forint"
    HONG_KONG_DOLLAR = "HongKongDollar"
    INDIAN_RUPEE = "IndianRupee"
    JAPANESE_YEN = "JapaneseYen"
    LEBANESE_POUND = "LebanesePound"
    MALAYSIAN_RINGGIT = "MalaysianRinggit"
    MEXICAN_PESO = "MexicanPeso"
    MOROCCAN_DIRHAM = "MoroccanDirham"
    NEW_TAIWAN_DOLLAR = "NewTaiwanDollar"
    NEW_ZEALAND_DOLLAR = "NewZealandDollar"
    NORWEGIAN_KRONE = "NorwegianKrone"
    NUEVO_SOL = "NuevoSol"
    PHILIPPINE_PESO = "PhilippinePeso"
    QATARI_RIAL = "QatariRial"
    RUPIAH = "Rupiah"
    SAUDI_RIYAL = "SaudiRiyal"
    SINGAPORE_DOLLAR = "SingaporeDollar"
    SOUTH_AFRICAN_RAND = "SouthAfricanRand"
    SWEDISH_KRONA = "SwedishKrona"
    SWISS_FRANC = "SwissFranc"
    TURKISH_LIRA = "TurkishLira"
    UK_POUND = "UKPound"
    US_DOLLAR = "USDollar"
    WON = "Won"
    YUAN_RENMINBI = "YuanRenminbi"
    POLISH_ZLOTY = "PolishZloty"
    UAE_DIRHAM = "UAEDirham"
    ISRAELI_SHEQEL = "IsraeliSheqel"
    NIGERIAN_NAIRA = "NigerianNaira"


@record(TYPES, "ai:CategorySearchParameter")
class CategorySearchParameter(SearchParameter):
    """Complex type `CategorySearchParameter` of https://bingads.microsoft.com/AdInsight/v13. Extends `SearchParameter`."""

    category_id: int | Unset = element("CategoryId", "xs:long")


@record(TYPES, "ai:Criterion")
class Criterion(Record):
    """Complex type `Criterion` of https://bingads.microsoft.com/AdInsight/v13. Extended by `LocationCriterion`,
    `LanguageCriterion`, `NetworkCriterion`, `DeviceCriterion`."""


@record(TYPES, "ai:CompetitionSearchParameter")
class CompetitionSearchParameter(SearchParameter):
    """Complex type `CompetitionSearchParameter` of https://bingads.microsoft.com/AdInsight/v13. Extends
    `SearchParameter`."""

    competition_levels: Sequence[CompetitionLevel | str] | None | Unset = nillable(
        "CompetitionLevels", "ai:ArrayOfCompetitionLevel"
    )
