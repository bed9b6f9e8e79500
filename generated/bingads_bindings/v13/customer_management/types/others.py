"""Types of Customer Management v13: LanguageType, TimeZoneType, TaxCertificateStatus, Industry, ServiceLevel, …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import KeyValueEntityOfstringstring


class LanguageType(StrEnum):
    """Enumeration `LanguageType` of https://bingads.microsoft.com/Customer/v13/Entities."""

    DANISH = "Danish"
    DUTCH = "Dutch"
    ENGLISH = "English"
    FINNISH = "Finnish"
    FRENCH = "French"
    GERMAN = "German"
    ITALIAN = "Italian"
    JAPANESE = "Japanese"
    NORWEGIAN = "Norwegian"
    PORTUGUESE = "Portuguese"
    SWEDISH = "Swedish"
    SPANISH = "Spanish"
    ARABIC = "Arabic"
    HEBREW = "Hebrew"
    KOREAN = "Korean"
    RUSSIAN = "Russian"
    TRADITIONAL_CHINESE = "TraditionalChinese"
    SIMPLIFIED_CHINESE = "SimplifiedChinese"
    THAI = "Thai"
    TURKISH = "Turkish"
    FILIPINO = "Filipino"
    INDONESIAN = "Indonesian"
    POLISH = "Polish"
    VIETNAMESE = "Vietnamese"
    MALAY = "Malay"
    UKRAINIAN = "Ukrainian"
    CZECH = "Czech"
    ROMANIAN = "Romanian"
    GREEK = "Greek"
    HUNGARIAN = "Hungarian"
    HINDI = "Hindi"
    BULGARIAN = "Bulgarian"
    LITHUANIAN = "Lithuanian"
    CROATIAN = "Croatian"
    LATVIAN = "Latvian"
    SLOVENIAN = "Slovenian"


class TimeZoneType(StrEnum):
    """Enumeration `TimeZoneType` of https://bingads.microsoft.com/Customer/v13/Entities."""

    ABU_DHABI_MUSCAT = "AbuDhabiMuscat"
    ADELAIDE = "Adelaide"
    ALASKA = "Alaska"
    ALMATY_NOVOSIBIRSK = "AlmatyNovosibirsk"
    AMSTERDAM_BERLIN_BERN_ROME_STOCKHOLM_VIENNA = "AmsterdamBerlinBernRomeStockholmVienna"
    ARIZONA = "Arizona"
    ASTANA_DHAKA = "AstanaDhaka"
    ATHENS_BUCKAREST_ISTANBUL = "AthensBuckarestIstanbul"
    ATLANTIC_TIME_CANADA = "AtlanticTimeCanada"
    AUCKLAND_WELLINGTON = "AucklandWellington"
    AZORES = "Azores"
    BAGHDAD = "Baghdad"
    BAKU_TBILISI_YEREVAN = "BakuTbilisiYerevan"
    BANGKOK_HANOI_JAKARTA = "BangkokHanoiJakarta"
    BEIJING_CHONGQING_HONG_KONG_URUMQI = "BeijingChongqingHongKongUrumqi"
    BELGRADE_BRATISLAVA_BUDAPEST_LJUBLJANA_PRAGUE = "BelgradeBratislavaBudapestLjubljanaPrague"
    BOGOTA_LIMA_QUITO = "BogotaLimaQuito"
    BRASILIA = "Brasilia"
    BRISBANE = "Brisbane"
    BRUSSELS_COPENHAGEN_MADRID_PARIS = "BrusselsCopenhagenMadridParis"
    BUCHAREST = "Bucharest"
    BUENOS_AIRES_GEORGETOWN = "BuenosAiresGeorgetown"
    CAIRO = "Cairo"
    CANBERRA_MELBOURNE_SYDNEY = "CanberraMelbourneSydney"
    CAPE_VERDE_ISLAND = "CapeVerdeIsland"
    CARACAS_LA_PAZ = "CaracasLaPaz"
    CASABLANCA_MONROVIA = "CasablancaMonrovia"
    CENTRAL_AMERICA = "CentralAmerica"
    CENTRAL_TIME_US_CANADA = "CentralTimeUSCanada"
    CHENNAI_KOLKATA_MUMBAI_NEW_DELHI = "ChennaiKolkataMumbaiNewDelhi"
    CHIHUAHUA_LA_PAZ_MAZATLAN = "ChihuahuaLaPazMazatlan"
    DARWIN = "Darwin"
    EASTERN_TIME_US_CANADA = "EasternTimeUSCanada"
    EKATERINBURG = "Ekaterinburg"
    FIJI_KAMCHATKA_MARSHALL_ISLAND = "FijiKamchatkaMarshallIsland"
    GREENLAND = "Greenland"
    GREENWICH_MEAN_TIME_DUBLIN_EDINBURGH_LISBON_LONDON = "GreenwichMeanTimeDublinEdinburghLisbonLondon"
    GUADALAJARA_MEXICO_CITY_MONTERREY = "GuadalajaraMexicoCityMonterrey"
    GUAM_PORT_MORESBY = "GuamPortMoresby"
    HARARE_PRETORIA = "HararePretoria"
    HAWAII = "Hawaii"
    HELSINKI_KYIV_RIGA_SOFIA_TALLINN_VILNIUS = "HelsinkiKyivRigaSofiaTallinnVilnius"
    HOBART = "Hobart"
    INDIANA_EAST = "IndianaEast"
    INTERNATIONAL_DATE_LINE_WEST = "InternationalDateLineWest"
    IRKUTSK_ULAAN_BATAAR = "IrkutskUlaanBataar"
    ISLAMABAD_KARACHI_TASHKENT = "IslamabadKarachiTashkent"
    JERUSALEM = "Jerusalem"
    KABUL = "Kabul"
    KATHMANDU = "Kathmandu"
    KRASNOYARSK = "Krasnoyarsk"
    KUALA_LUMPUR_SINGAPORE = "KualaLumpurSingapore"
    KUWAIT_RIYADH = "KuwaitRiyadh"
    SOLOMON_ISLAND_NEW_CALEDONIA = "SolomonIslandNewCaledonia"
    MID_ATLANTIC = "MidAtlantic"
    MIDWAY_ISLAND_AND_SAMOA = "MidwayIslandAndSamoa"
    MOSCOW_ST_PETERSBURG_VOLGOGRAD = "MoscowStPetersburgVolgograd"
    MOUNTAIN_TIME_US_CANADA = "MountainTimeUSCanada"
    NAIROBI = "Nairobi"
    NEWFOUNDLAND = "Newfoundland"
    NUKUALOFA = "Nukualofa"
    OSAKA_SAPPORO_TOKYO = "OsakaSapporoTokyo"
    PACIFIC_TIME_US_CANADA_TIJUANA = "PacificTimeUSCanadaTijuana"
    PERTH = "Perth"
    RANGOON = "Rangoon"
    SANTIAGO = "Santiago"
    SARAJEVO_SKOPJE_WARSAW_ZAGREB = "SarajevoSkopjeWarsawZagreb"
    SASKATCHEWAN = "Saskatchewan"
    SEOUL = "Seoul"
    SRI_JAYAWARDENEPURA = "SriJayawardenepura"
    TAIPEI = "Taipei"
    TEHRAN = "Tehran"
    VLADIVOSTOK = "Vladivostok"
    WEST_CENTRAL_AFRICA = "WestCentralAfrica"
    YAKUTSK = "Yakutsk"


class TaxCertificateStatus(StrEnum):
    """Enumeration `TaxCertificateStatus` of https://bingads.microsoft.com/Customer/v13/Entities."""

    VALID = "Valid"
    INVALID = "Invalid"
    PENDING = "Pending"


class Industry(StrEnum):
    """Enumeration `Industry` of https://bingads.microsoft.com/Customer/v13/Entities."""

    NA = "NA"
    AGENCY_SALES_HOUSE = "AgencySalesHouse"
    AUTOMOTIVE = "Automotive"
    CONSUMER_PACKAGED_GOODS = "ConsumerPackagedGoods"
    EDUCATION = "Education"
    ENTERTAINMENT = "Entertainment"
    FINANCIAL_SERVICES = "FinancialServices"
    FOOD_SERVICES = "FoodServices"
    GAMING = "Gaming"
    GOVERNMENT_NONPROFIT_POLITICAL = "GovernmentNonprofitPolitical"
    HEALTHCARE = "Healthcare"
    INTERNAL = "Internal"
    PUBLISHING_AND_WEB_MEDIA = "PublishingAndWebMedia"
    REAL_ESTATE = "RealEstate"
    RETAIL = "Retail"
    SERVICES = "Services"
    TECHNOLOGY = "Technology"
    TELECOMMUNICATIONS = "Telecommunications"
    TRAVEL_HOSPITALITY = "TravelHospitality"
    OTHER = "Other"
    PHARMACEUTICALS = "Pharmaceuticals"


class ServiceLevel(StrEnum):
    """Enumeration `ServiceLevel` of https://bingads.microsoft.com/Customer/v13/Entities."""

    SELF_SERVE = "SelfServe"
    SELF_SERVE_TRUSTED = "SelfServeTrusted"
    PREMIUM = "Premium"
    INTERNAL = "Internal"
    SELECT = "Select"


class LCID(StrEnum):
    """Enumeration `LCID` of https://bingads.microsoft.com/Customer/v13/Entities."""

    ARABIC_SAUDI_ARABIA = "ArabicSaudiArabia"
    ARABIC_ALGERIA = "ArabicAlgeria"
    ARABIC_BAHRAIN = "ArabicBahrain"
    ARABIC_EGYPT = "ArabicEgypt"
    ARABIC_IRAQ = "ArabicIraq"
    ARABIC_JORDAN = "ArabicJordan"
    ARABIC_KUWAIT = "ArabicKuwait"
    ARABIC_LEBANON = "ArabicLebanon"
    ARABIC_LIBYA = "ArabicLibya"
    ARABIC_MOROCCO = "ArabicMorocco"
    ARABIC_OMAN = "ArabicOman"
    ARABIC_QATAR = "ArabicQatar"
    ARABIC_TUNISIA = "ArabicTunisia"
    ARABIC_UNITED_ARAB_EMIRATES = "ArabicUnitedArabEmirates"
    ARABIC_YEMEN = "ArabicYemen"
    CHINESE_TAIWAN = "ChineseTaiwan"
    DANISH_DENMARK = "DanishDenmark"
    GERMAN_GERMANY = "GermanGermany"
    ENGLISH_US = "EnglishUS"
    SPANISH_SPAIN = "SpanishSpain"
    FINNISH_FINLAND = "FinnishFinland"
    FRENCH_FRANCE = "FrenchFrance"
    HEBREW_ISRAEL = "HebrewIsrael"
    ITALIAN_ITALY = "ItalianItaly"
    JAPANESE_JAPAN = "JapaneseJapan"
    KOREAN_KOREA = "KoreanKorea"
    DUTCH_NETHERLANDS = "DutchNetherlands"
    NORWEGIAN_NORWAY = "NorwegianNorway"
    PORTUGUESE_BRAZIL = "PortugueseBrazil"
    RUSSIAN_RUSSIA = "RussianRussia"
    SWEDISH_SWEDEN = "SwedishSweden"
    ENGLISH_THAILAND = "EnglishThailand"
    ENGLISH_INDONESIA = "EnglishIndonesia"
    SLOVENIAN = "Slovenian"
    LATVIAN = "Latvian"
    ENGLISH_VIETNAM = "EnglishVietnam"
    CHINESE_CHINA = "ChineseChina"
    GERMAN_SWITZERLAND = "GermanSwitzerland"
    ENGLISH_UK = "EnglishUK"
    SPANISH_MEXICO = "SpanishMexico"
    CHINESE_HONG_KONG = "ChineseHongKong"
    GERMAN_AUSTRIA = "GermanAustria"
    ENGLISH_AUSTRALIA = "EnglishAustralia"
    FRENCH_CANADA = "FrenchCanada"
    ENGLISH_CANADA = "EnglishCanada"
    ENGLISH_NEW_ZEALAND = "EnglishNewZealand"
    ENGLISH_IRELAND = "EnglishIreland"
    SPANISH_VENEZUELA = "SpanishVenezuela"
    SPANISH_COLOMBIA = "SpanishColombia"
    SPANISH_PERU = "SpanishPeru"
    SPANISH_ARGENTINA = "SpanishArgentina"
    ENGLISH_PHILIPPINES = "EnglishPhilippines"
    SPANISH_CHILE = "SpanishChile"
    ENGLISH_INDIA = "EnglishIndia"
    ENGLISH_MALAYSIA = "EnglishMalaysia"
    ENGLISH_SINGAPORE = "EnglishSingapore"
    TURKISH_TURKEY = "TurkishTurkey"
    FILIPINO_PHILIPPINES = "FilipinoPhilippines"
    POLAND_POLISH = "PolandPolish"
    MALAY_MALAYSIA = "MalayMalaysia"
    UKRAINIAN_UKRAINE = "UkrainianUkraine"
    CZECH_REPUBLIC_CZ = "CzechRepublicCZ"
    ROMANIA_RO = "RomaniaRO"
    GREEK_GREECE = "GreekGreece"
    HUNGARY_HU = "HungaryHU"
    HINDI_INDIA = "HindiIndia"
    BULGARIAN = "Bulgarian"
    LITHUANIAN = "Lithuanian"
    CROATIAN = "Croatian"


class EmailFormat(StrEnum):
    """Enumeration `EmailFormat` of https://bingads.microsoft.com/Customer/v13/Entities."""

    HTML = "Html"
    TEXT = "Text"


class SecretQuestion(StrEnum):
    """Enumeration `SecretQuestion` of https://bingads.microsoft.com/Customer/v13/Entities."""

    NONE = "None"
    FAVORITE_PETS_NAME = "FavoritePetsName"
    FAVORITE_MOVIE = "FavoriteMovie"
    ANNIVERSARY = "Anniversary"
    FATHER_MIDDLE_NAME = "FatherMiddleName"
    SPOUSE_MIDDLE_NAME = "SpouseMiddleName"
    FIRST_CHILD_MIDDLE_NAME = "FirstChildMiddleName"
    HIGH_SCHOOL_NAME = "HighSchoolName"
    FAVORITE_TEACHER_NAME = "FavoriteTeacherName"
    FAVORITE_SPORTS_TEAM = "FavoriteSportsTeam"


@record(TYPES, "entities:DateRange")
class DateRange(Record):
    """Complex type `DateRange` of https://bingads.microsoft.com/Customer/v13/Entities."""

    min_date: str | None | Unset = nillable("MinDate", "xs:string")
    max_date: str | None | Unset = nillable("MaxDate", "xs:string")


@record(TYPES, "entities:Notification")
class Notification(Record):
    """Complex type `Notification` of https://bingads.microsoft.com/Customer/v13/Entities."""

    type_id: int | Unset = element("TypeId", "xs:int")
    id: int | Unset = element("Id", "xs:long")
    severity: int | Unset = element("Severity", "xs:unsignedByte")
    title: str | None | Unset = nillable("Title", "xs:string")
    message: str | None | Unset = nillable("Message", "xs:string")
    additional_info: Sequence[KeyValueEntityOfstringstring | None] | None | Unset = nillable(
        "AdditionalInfo", "entities:ArrayOfKeyValueEntityOfstringstring"
    )
