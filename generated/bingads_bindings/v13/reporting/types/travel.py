"""Types of Reporting v13: TravelQueryInsightReportRequest, TravelQueryInsightReportColumn, TravelQueryInsightReportFilter"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import AccountReportScope, ReportTime


class TravelQueryInsightReportColumn(StrEnum):
    """Enumeration `TravelQueryInsightReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    SEARCH_QUERY = "SearchQuery"
    COUNTRY = "Country"
    REGION = "Region"
    METRO_AREA = "MetroArea"
    CITY = "City"
    POSTAL_CODE = "PostalCode"
    L1_VERTICAL = "L1Vertical"
    L2_VERTICAL = "L2Vertical"
    L3_VERTICAL = "L3Vertical"
    POS_COUNTRY = "POSCountry"
    POS_REGION = "POSRegion"
    POS_CITY = "POSCity"
    BRAND_IMPRESSIONS = "BrandImpressions"
    BRAND_CLICKS = "BrandClicks"
    BRAND_SPEND = "BrandSpend"
    MSA_IMPRESSIONS = "MSAImpressions"
    MSA_CLICKS = "MSAClicks"
    MSA_SPEND = "MSASpend"


@record(TYPES, "reporting:TravelQueryInsightReportRequest")
class TravelQueryInsightReportRequest(ReportRequest):
    """Complex type `TravelQueryInsightReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    columns: Sequence[TravelQueryInsightReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfTravelQueryInsightReportColumn", required=True
    )
    filter: TravelQueryInsightReportFilter | None | Unset = nillable(
        "Filter", "reporting:TravelQueryInsightReportFilter"
    )
    scope: AccountReportScope | None | Unset = nillable("Scope", "reporting:AccountReportScope", required=True)
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:TravelQueryInsightReportFilter")
class TravelQueryInsightReportFilter(Record):
    """Complex type `TravelQueryInsightReportFilter` of https://bingads.microsoft.com/Reporting/v13."""
