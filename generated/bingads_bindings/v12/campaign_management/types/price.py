"""Types of Campaign Management v12: PriceExtensionType, PriceTableRow, PriceQualifier, PriceUnit"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record


class PriceExtensionType(StrEnum):
    """Enumeration `PriceExtensionType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    UNKNOWN = "Unknown"
    BRANDS = "Brands"
    EVENTS = "Events"
    LOCATIONS = "Locations"
    NEIGHBORHOODS = "Neighborhoods"
    PRODUCT_CATEGORIES = "ProductCategories"
    PRODUCT_TIERS = "ProductTiers"
    SERVICES = "Services"
    SERVICE_CATEGORIES = "ServiceCategories"
    SERVICE_TIERS = "ServiceTiers"


class PriceQualifier(StrEnum):
    """Enumeration `PriceQualifier` of https://bingads.microsoft.com/CampaignManagement/v12."""

    UNKNOWN = "Unknown"
    FROM = "From"
    UP_TO = "UpTo"
    NONE = "None"
    AVERAGE = "Average"


class PriceUnit(StrEnum):
    """Enumeration `PriceUnit` of https://bingads.microsoft.com/CampaignManagement/v12."""

    UNKNOWN = "Unknown"
    PER_HOUR = "PerHour"
    PER_DAY = "PerDay"
    PER_WEEK = "PerWeek"
    PER_MONTH = "PerMonth"
    PER_YEAR = "PerYear"
    NONE = "None"
    PER_NIGHT = "PerNight"


@record(TYPES, "cm:PriceTableRow")
class PriceTableRow(Record):
    """Complex type `PriceTableRow` of https://bingads.microsoft.com/CampaignManagement/v12."""

    currency_code: str | None | Unset = nillable("CurrencyCode", "xs:string")
    description: str | None | Unset = nillable("Description", "xs:string")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    header: str | None | Unset = nillable("Header", "xs:string")
    price: float | Unset = element("Price", "xs:double", required=True)
    price_qualifier: PriceQualifier | str | Unset = element("PriceQualifier", "cm:PriceQualifier", required=True)
    price_unit: PriceUnit | str | Unset = element("PriceUnit", "cm:PriceUnit", required=True)
    terms_and_conditions: str | None | Unset = nillable("TermsAndConditions", "xs:string")
    terms_and_conditions_url: str | None | Unset = nillable("TermsAndConditionsUrl", "xs:string")
