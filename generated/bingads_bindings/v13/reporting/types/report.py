"""Types of Reporting v13: ReportFormat, ReportAggregation, ReportTime, ReportTimePeriod, ReportTimeZone, …"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import Date


class ReportFormat(StrEnum):
    """Enumeration `ReportFormat` of https://bingads.microsoft.com/Reporting/v13."""

    CSV = "Csv"
    TSV = "Tsv"
    XML = "Xml"


class ReportAggregation(StrEnum):
    """Enumeration `ReportAggregation` of https://bingads.microsoft.com/Reporting/v13."""

    SUMMARY = "Summary"
    HOURLY = "Hourly"
    DAILY = "Daily"
    WEEKLY = "Weekly"
    MONTHLY = "Monthly"
    YEARLY = "Yearly"
    HOUR_OF_DAY = "HourOfDay"
    DAY_OF_WEEK = "DayOfWeek"
    WEEKLY_STARTING_MONDAY = "WeeklyStartingMonday"


class ReportTimePeriod(StrEnum):
    """Enumeration `ReportTimePeriod` of https://bingads.microsoft.com/Reporting/v13."""

    TODAY = "Today"
    YESTERDAY = "Yesterday"
    LAST_SEVEN_DAYS = "LastSevenDays"
    THIS_WEEK = "ThisWeek"
    LAST_WEEK = "LastWeek"
    LAST14_DAYS = "Last14Days"
    LAST30_DAYS = "Last30Days"
    LAST_FOUR_WEEKS = "LastFourWeeks"
    THIS_MONTH = "ThisMonth"
    LAST_MONTH = "LastMonth"
    LAST_THREE_MONTHS = "LastThreeMonths"
    LAST_SIX_MONTHS = "LastSixMonths"
    THIS_YEAR = "ThisYear"
    LAST_YEAR = "LastYear"
    THIS_WEEK_STARTING_MONDAY = "ThisWeekStartingMonday"
    LAST_WEEK_STARTING_MONDAY = "LastWeekStartingMonday"
    LAST_FOUR_WEEKS_STARTING_MONDAY = "LastFourWeeksStartingMonday"


class ReportTimeZone(StrEnum):
    """Enumeration `ReportTimeZone` of https://bingads.microsoft.com/Reporting/v13."""

    NUKUALOFA = "Nukualofa"
    FIJI_KAMCHATKA_MARSHALL_ISLAND = "FijiKamchatkaMarshallIsland"
    AUCKLAND_WELLINGTON = "AucklandWellington"
    MAGADAN_SOLOMON_ISLAND_NEW_CALEDONIA = "MagadanSolomonIslandNewCaledonia"
    VLADIVOSTOK = "Vladivostok"
    HOBART = "Hobart"
    GUAM_PORT_MORESBY = "GuamPortMoresby"
    CANBERRA_MELBOURNE_SYDNEY = "CanberraMelbourneSydney"
    BRISBANE = "Brisbane"
    DARWIN = "Darwin"
    ADELAIDE = "Adelaide"
    YAKUTSK = "Yakutsk"
    SEOUL = "Seoul"
    OSAKA_SAPPORO_TOKYO = "OsakaSapporoTokyo"
    TAIPEI = "Taipei"
    PERTH = "Perth"
    KUALA_LUMPUR_SINGAPORE = "KualaLumpurSingapore"
    IRKUTSK_ULAAN_BATAAR = "IrkutskUlaanBataar"
    BEIJING_CHONGQING_HONG_KONG_URUMQI = "BeijingChongqingHongKongUrumqi"
    KRASNOYARSK = "Krasnoyarsk"
    BANGKOK_HANOI_JAKARTA = "BangkokHanoiJakarta"
    RANGOON = "Rangoon"
    SRI_JAYAWARDENEPURA = "SriJayawardenepura"
    ASTANA_DHAKA = "AstanaDhaka"
    ALMATY_NOVOSIBIRSK = "AlmatyNovosibirsk"
    KATHMANDU = "Kathmandu"
    CHENNAI_KOLKATA_MUMBAI_NEW_DELHI = "ChennaiKolkataMumbaiNewDelhi"
    ISLANDAMABAD_KARACHI_TASHKENT = "IslandamabadKarachiTashkent"
    EKATERINBURG = "Ekaterinburg"
    KABUL = "Kabul"
    BAKU_TBILISI_YEREVAN = "BakuTbilisiYerevan"
    ABU_DHABI_MUSCAT = "AbuDhabiMuscat"
    TEHRAN = "Tehran"
    NAIROBI = "Nairobi"
    MOSCOW_ST_PETERSBURG_VOLGOGRAD = "MoscowStPetersburgVolgograd"
    KUWAIT_RIYADH = "KuwaitRiyadh"
    BAGHDAD = "Baghdad"
    JERUSALEM = "Jerusalem"
    HELSINKI_KYIV_RIGA_SOFIA_TALLINN_VILNIUS = "HelsinkiKyivRigaSofiaTallinnVilnius"
    HARARE_PRETORIA = "HararePretoria"
    CAIRO = "Cairo"
    BUCHAREST = "Bucharest"
    ATHENS_ISLANDANBUL_MINSK = "AthensIslandanbulMinsk"
    WEST_CENTRAL_AFRICA = "WestCentralAfrica"
    SARAJEVO_SKOPJE_WARSAW_ZAGREB = "SarajevoSkopjeWarsawZagreb"
    BRUSSELS_COPENHAGEN_MADRID_PARIS = "BrusselsCopenhagenMadridParis"
    BELGRADE_BRATISLAVA_BUDAPEST_LJUBLJANA_PRAGUE = "BelgradeBratislavaBudapestLjubljanaPrague"
    AMSTERDAM_BERLIN_BERN_ROME_STOCKHOLM_VIENNA = "AmsterdamBerlinBernRomeStockholmVienna"
    CASABLANCA_MONROVIA = "CasablancaMonrovia"
    GREENWICH_MEAN_TIME_DUBLIN_EDINBURGH_LISBON_LONDON = "GreenwichMeanTimeDublinEdinburghLisbonLondon"
    AZORES = "Azores"
    CAPE_VERDE_ISLAND = "CapeVerdeIsland"
    MID_ATLANTIC = "MidAtlantic"
    BRASILIA = "Brasilia"
    BUENOS_AIRES_GEORGETOWN = "BuenosAiresGeorgetown"
    GREENLAND = "Greenland"
    NEWFOUNDLAND = "Newfoundland"
    ATLANTIC_TIME_CANADA = "AtlanticTimeCanada"
    CARACAS_LA_PAZ = "CaracasLaPaz"
    SANTIAGO = "Santiago"
    BOGOTA_LIMA_QUITO = "BogotaLimaQuito"
    EASTERN_TIME_US_CANADA = "EasternTimeUSCanada"
    INDIANA_EAST = "IndianaEast"
    CENTRAL_AMERICA = "CentralAmerica"
    CENTRAL_TIME_US_CANADA = "CentralTimeUSCanada"
    GUADALAJARA_MEXICO_CITY_MONTERREY = "GuadalajaraMexicoCityMonterrey"
    SASKATCHEWAN = "Saskatchewan"
    ARIZONA = "Arizona"
    CHIHUAHUA_LA_PAZ_MAZATLAN = "ChihuahuaLaPazMazatlan"
    MOUNTAIN_TIME_US_CANADA = "MountainTimeUSCanada"
    PACIFIC_TIME_US_CANADA_TIJUANA = "PacificTimeUSCanadaTijuana"
    ALASKA = "Alaska"
    HAWAII = "Hawaii"
    MIDWAY_ISLANDAND_SAMOA = "MidwayIslandandSamoa"
    INTERNATIONAL_DATE_LINE_WEST = "InternationalDateLineWest"


class ReportRequestStatusType(StrEnum):
    """Enumeration `ReportRequestStatusType` of https://bingads.microsoft.com/Reporting/v13."""

    ERROR = "Error"
    SUCCESS = "Success"
    PENDING = "Pending"


@record(TYPES, "reporting:ReportTime")
class ReportTime(Record):
    """Complex type `ReportTime` of https://bingads.microsoft.com/Reporting/v13."""

    custom_date_range_end: Date | None | Unset = nillable("CustomDateRangeEnd", "reporting:Date")
    custom_date_range_start: Date | None | Unset = nillable("CustomDateRangeStart", "reporting:Date")
    predefined_time: ReportTimePeriod | str | None | Unset = nillable("PredefinedTime", "reporting:ReportTimePeriod")
    report_time_zone: ReportTimeZone | str | None | Unset = nillable("ReportTimeZone", "reporting:ReportTimeZone")


@record(TYPES, "reporting:ReportRequestStatus")
class ReportRequestStatus(Record):
    """Complex type `ReportRequestStatus` of https://bingads.microsoft.com/Reporting/v13."""

    report_download_url: str | None | Unset = nillable("ReportDownloadUrl", "xs:string")
    status: ReportRequestStatusType | str | Unset = element("Status", "reporting:ReportRequestStatusType")
