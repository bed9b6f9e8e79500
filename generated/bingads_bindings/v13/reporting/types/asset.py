"""Types of Reporting v13: AssetGroupStatusReportFilter, AssetGroupPerformanceReportColumn, …"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AccountStatusReportFilter, CampaignStatusReportFilter


class AssetGroupStatusReportFilter(Flag):
    """Flags `AssetGroupStatusReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


class AssetGroupPerformanceReportColumn(StrEnum):
    """Enumeration `AssetGroupPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    TIME_PERIOD = "TimePeriod"
    ACCOUNT_NAME = "AccountName"
    ACCOUNT_ID = "AccountId"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
    ASSET_GROUP_STATUS = "AssetGroupStatus"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    SPEND = "Spend"
    AVERAGE_CPC = "AverageCpc"
    CONVERSIONS = "Conversions"
    REVENUE = "Revenue"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    CAMPAIGN_TYPE = "CampaignType"
    COST_PER_CONVERSION = "CostPerConversion"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


class AssetPerformanceReportColumn(StrEnum):
    """Enumeration `AssetPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    TIME_PERIOD = "TimePeriod"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_NAME = "AccountName"
    CAMPAIGN_ID = "CampaignId"
    CAMPAIGN_NAME = "CampaignName"
    AD_GROUP_ID = "AdGroupId"
    AD_GROUP_NAME = "AdGroupName"
    ASSET_ID = "AssetId"
    ASSET_CONTENT = "AssetContent"
    ASSET_TYPE = "AssetType"
    ASSET_SOURCE = "AssetSource"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    SPEND = "Spend"
    VIDEO_VIEWS = "VideoViews"
    VIDEO_VIEWS_AT25_PERCENT = "VideoViewsAt25Percent"
    VIDEO_VIEWS_AT50_PERCENT = "VideoViewsAt50Percent"
    VIDEO_VIEWS_AT75_PERCENT = "VideoViewsAt75Percent"
    COMPLETED_VIDEO_VIEWS = "CompletedVideoViews"
    VIDEO_COMPLETION_RATE = "VideoCompletionRate"
    CONVERSIONS = "Conversions"
    REVENUE = "Revenue"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"
    ASSET_GROUP_ID = "AssetGroupId"
    AD_ID = "AdId"


@record(TYPES, "reporting:AssetGroupPerformanceReportFilter")
class AssetGroupPerformanceReportFilter(Record):
    """Complex type `AssetGroupPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    asset_group_status: FlagsLike[AssetGroupStatusReportFilter] | None | Unset = nillable(
        "AssetGroupStatus", "reporting:AssetGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )


@record(TYPES, "reporting:AssetGroupReportScope")
class AssetGroupReportScope(Record):
    """Complex type `AssetGroupReportScope` of https://bingads.microsoft.com/Reporting/v13."""

    account_id: int | Unset = element("AccountId", "xs:long", required=True)
    campaign_id: int | Unset = element("CampaignId", "xs:long", required=True)
    asset_group_id: int | Unset = element("AssetGroupId", "xs:long", required=True)
