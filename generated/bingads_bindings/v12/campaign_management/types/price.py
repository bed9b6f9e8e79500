"""Types of Campaign Management v12: PriceAdExtension, PriceExtensionType, PriceTableRow …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .ad_extension import AdExtension

if TYPE_CHECKING:
    from .. import CustomParameters


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


@record(TYPES, "cm:PriceAdExtension")
class PriceAdExtension(AdExtension):
    """Complex type `PriceAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    language: str | None | Unset = nillable("Language", "xs:string")
    price_extension_type: PriceExtensionType | str | Unset = element(
        "PriceExtensionType", "cm:PriceExtensionType", required=True
    )
    table_rows: Sequence[PriceTableRow | None] | None | Unset = nillable("TableRows", "cm:ArrayOfPriceTableRow")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


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
