"""Types of Reporting v13: BidMatchTypeReportFilter, BidStrategyTypeReportFilter, BidStrategyReportColumn, …"""

from __future__ import annotations

from ..._types import Flag, Record, StrEnum, TYPES, record


class BidMatchTypeReportFilter(Flag):
    """Flags `BidMatchTypeReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    EXACT = "Exact"
    PHRASE = "Phrase"
    BROAD = "Broad"


class BidStrategyTypeReportFilter(Flag):
    """Flags `BidStrategyTypeReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    MANUAL_CPC = "ManualCpc"
    ENHANCED_CPC = "EnhancedCpc"


class BidStrategyReportColumn(StrEnum):
    """Enumeration `BidStrategyReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    TIME_PERIOD = "TimePeriod"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_NAME = "AccountName"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_ID = "CampaignId"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_STATUS = "CampaignStatus"
    PORTFOLIO_BID_STRATEGY_NAME = "PortfolioBidStrategyName"
    PORTFOLIO_BID_STRATEGY_STATUS = "PortfolioBidStrategyStatus"
    BID_STRATEGY_TYPE = "BidStrategyType"
    TARGET_CPA = "TargetCPA"
    TARGET_ROAS = "TargetRoas"
    TARGET_IMPRESSION_SHARE = "TargetImpressionShare"
    NUM_OF_CAMPAIGNS = "NumOfCampaigns"
    CURRENT_MAX_CPC = "CurrentMaxCpc"
    TARGET_AD_POSITION_TYPE = "TargetAdPositionType"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    SPEND = "Spend"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    CONVERSION_RATE = "ConversionRate"
    AVERAGE_CPC = "AverageCpc"
    CONVERSION_DELAY = "ConversionDelay"
    COST_PER_CONVERSION_QUALIFIED = "CostPerConversionQualified"
    ROAS = "ROAS"
    AVG_TARGET_CPA = "AvgTargetCPA"
    AVG_TARGET_ROAS = "AvgTargetRoas"
    AVG_TARGET_IMPRESSION_SHARE = "AvgTargetImpressionShare"
    IMPRESSION_SHARE_PERCENT = "ImpressionSharePercent"
    OWNER = "Owner"
    TIME_ZONE = "TimeZone"
    CURRENCY = "Currency"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


@record(TYPES, "reporting:BidStrategyReportFilter")
class BidStrategyReportFilter(Record):
    """Complex type `BidStrategyReportFilter` of https://bingads.microsoft.com/Reporting/v13."""
