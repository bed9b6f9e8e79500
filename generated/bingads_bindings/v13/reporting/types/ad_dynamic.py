"""Types of Reporting v13: AdDynamicTextPerformanceReportRequest, AdDynamicTextPerformanceReportColumn, AdDynamicTextPerformanceReportFilter"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import (
        AccountStatusReportFilter,
        AccountThroughAdGroupReportScope,
        AdDistributionReportFilter,
        AdGroupStatusReportFilter,
        AdStatusReportFilter,
        AdTypeReportFilter,
        DeviceTypeReportFilter,
        KeywordStatusReportFilter,
        LanguageReportFilter,
        ReportAggregation,
        ReportTime,
    )


class AdDynamicTextPerformanceReportColumn(StrEnum):
    """Enumeration `AdDynamicTextPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_NUMBER = "AccountNumber"
    TIME_PERIOD = "TimePeriod"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    KEYWORD = "Keyword"
    AD_ID = "AdId"
    AD_TITLE = "AdTitle"
    AD_TYPE = "AdType"
    DESTINATION_URL = "DestinationUrl"
    PARAM1 = "Param1"
    PARAM2 = "Param2"
    PARAM3 = "Param3"
    CURRENCY_CODE = "CurrencyCode"
    AD_DISTRIBUTION = "AdDistribution"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    SPEND = "Spend"
    AVERAGE_POSITION = "AveragePosition"
    CONVERSIONS = "Conversions"
    CONVERSION_RATE = "ConversionRate"
    COST_PER_CONVERSION = "CostPerConversion"
    DEVICE_TYPE = "DeviceType"
    LANGUAGE = "Language"
    ACCOUNT_STATUS = "AccountStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    AD_STATUS = "AdStatus"
    KEYWORD_STATUS = "KeywordStatus"
    TITLE_PART1 = "TitlePart1"
    TITLE_PART2 = "TitlePart2"
    TITLE_PART3 = "TitlePart3"
    PATH1 = "Path1"
    PATH2 = "Path2"
    FINAL_URL = "FinalUrl"
    FINAL_MOBILE_URL = "FinalMobileUrl"
    FINAL_APP_URL = "FinalAppUrl"
    AD_DESCRIPTION = "AdDescription"
    AD_DESCRIPTION2 = "AdDescription2"
    AD_LABELS = "AdLabels"
    ALL_CONVERSIONS = "AllConversions"
    ALL_CONVERSION_RATE = "AllConversionRate"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
    VIEW_THROUGH_CONVERSIONS = "ViewThroughConversions"
    GOAL = "Goal"
    GOAL_TYPE = "GoalType"
    ABSOLUTE_TOP_IMPRESSION_RATE_PERCENT = "AbsoluteTopImpressionRatePercent"
    TOP_IMPRESSION_RATE_PERCENT = "TopImpressionRatePercent"
    AVERAGE_CPM = "AverageCpm"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    VIEW_THROUGH_CONVERSIONS_QUALIFIED = "ViewThroughConversionsQualified"
    VIEW_THROUGH_REVENUE = "ViewThroughRevenue"


@record(TYPES, "reporting:AdDynamicTextPerformanceReportRequest")
class AdDynamicTextPerformanceReportRequest(ReportRequest):
    """Complex type `AdDynamicTextPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[AdDynamicTextPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfAdDynamicTextPerformanceReportColumn", required=True
    )
    filter: AdDynamicTextPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:AdDynamicTextPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:AdDynamicTextPerformanceReportFilter")
class AdDynamicTextPerformanceReportFilter(Record):
    """Complex type `AdDynamicTextPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_distribution: FlagsLike[AdDistributionReportFilter] | None | Unset = nillable(
        "AdDistribution", "reporting:AdDistributionReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    ad_status: FlagsLike[AdStatusReportFilter] | None | Unset = nillable("AdStatus", "reporting:AdStatusReportFilter")
    ad_type: FlagsLike[AdTypeReportFilter] | None | Unset = nillable("AdType", "reporting:AdTypeReportFilter")
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )
    keyword_status: FlagsLike[KeywordStatusReportFilter] | None | Unset = nillable(
        "KeywordStatus", "reporting:KeywordStatusReportFilter"
    )
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")
