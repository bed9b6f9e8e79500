"""Types of Reporting v13: BudgetSummaryReportRequest, BudgetSummaryReportColumn, BatchError"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import AccountThroughCampaignReportScope, ReportTime


class BudgetSummaryReportColumn(StrEnum):
    """Enumeration `BudgetSummaryReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    DATE = "Date"
    CURRENCY_CODE = "CurrencyCode"
    MONTHLY_BUDGET = "MonthlyBudget"
    DAILY_SPEND = "DailySpend"
    MONTH_TO_DATE_SPEND = "MonthToDateSpend"


@record(TYPES, "reporting:BudgetSummaryReportRequest")
class BudgetSummaryReportRequest(ReportRequest):
    """Complex type `BudgetSummaryReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    columns: Sequence[BudgetSummaryReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfBudgetSummaryReportColumn", required=True
    )
    scope: AccountThroughCampaignReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughCampaignReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:BatchError")
class BatchError(Record):
    """Complex type `BatchError` of https://bingads.microsoft.com/Reporting/v13."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    index: int | Unset = element("Index", "xs:int")
    message: str | None | Unset = nillable("Message", "xs:string")
