"""Types of Reporting v13: HotelDimensionPerformanceReportColumn, HotelDimensionPerformanceReportFilter, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AccountStatusReportFilter, AdGroupStatusReportFilter, CampaignStatusReportFilter
    from .. import DeviceTypeReportFilter


class HotelDimensionPerformanceReportColumn(StrEnum):
    """Enumeration `HotelDimensionPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    TIME_PERIOD = "TimePeriod"
    CUSTOMER_ID = "CustomerId"
    CUSTOMER_NAME = "CustomerName"
    ACCOUNT_NAME = "AccountName"
    ACCOUNT_ID = "AccountId"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_ID = "AdGroupId"
    AD_GROUP_NAME = "AdGroupName"
    AD_ID = "AdId"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    SOURCE_HOTEL_ID = "SourceHotelId"
    CAMPAIGN_HOTEL_ID = "CampaignHotelId"
    ADVERTISER_HOTEL_ID = "AdvertiserHotelId"
    HOTEL_NAME = "HotelName"
    COUNTRY_NAME = "CountryName"
    STATE = "State"
    CITY = "City"
    BRAND = "Brand"
    CATEGORY = "Category"
    STAR_RATING = "StarRating"
    CUSTOM_LABEL0 = "CustomLabel0"
    CUSTOM_LABEL1 = "CustomLabel1"
    CUSTOM_LABEL2 = "CustomLabel2"
    CUSTOM_LABEL3 = "CustomLabel3"
    CUSTOM_LABEL4 = "CustomLabel4"
    BID_STRATEGY_TYPE = "BidStrategyType"
    DEVICE_TYPE = "DeviceType"
    CURRENCY_CODE = "CurrencyCode"
    CUSTOM_PARAMETERS = "CustomParameters"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    SPEND = "Spend"
    AVERAGE_CPC = "AverageCpc"
    AVERAGE_CPM = "AverageCpm"
    CONVERSIONS = "Conversions"
    REVENUE = "Revenue"
    NET_REVENUE = "NetRevenue"
    GROSS_RETURN_ON_AD_SPEND = "GrossReturnOnAdSpend"
    NET_RETURN_ON_AD_SPEND = "NetReturnOnAdSpend"
    COST_PER_ASSIST = "CostPerAssist"
    BOOKED_LENGTH_OF_STAY = "BookedLengthOfStay"
    AVG_BOOKED_ABW = "AvgBookedABW"
    AVG_BOOKED_NIGHTS = "AvgBookedNights"
    BOOKED_ABW = "BookedABW"
    CHECK_IN_DATE = "CheckInDate"
    DATE_TYPE = "DateType"
    PARTNER_IMPRESSIONS = "PartnerImpressions"
    ELIGIBLE_IMPRESSIONS = "EligibleImpressions"
    MISSED_IMPRESSIONS = "MissedImpressions"
    IMPRESSION_SHARE = "ImpressionShare"
    MISSED_IMPRESSIONS_NO_BID = "MissedImpressionsNoBid"
    MISSED_IMPRESSIONS_SPENDING_CAP_REACHED = "MissedImpressionsSpendingCapReached"
    MISSED_IMPRESSIONS_NO_TAX = "MissedImpressionsNoTax"
    MISSED_IMPRESSIONS_OTHER = "MissedImpressionsOther"
    CHECK_IN_DATE_DAY_OF_WEEK = "CheckInDateDayOfWeek"
    LENGTH_OF_STAY = "LengthOfStay"
    ADVANCED_BOOKING_WINDOW = "AdvancedBookingWindow"
    SITE_TYPE = "SiteType"
    USER_COUNTRY = "UserCountry"
    CLICK_SHARE = "ClickShare"
    MISSED_IMPRESSIONS_INSUFFICIENT_BID = "MissedImpressionsInsufficientBid"


class HotelGroupPerformanceReportColumn(StrEnum):
    """Enumeration `HotelGroupPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    TIME_PERIOD = "TimePeriod"
    CUSTOMER_ID = "CustomerId"
    CUSTOMER_NAME = "CustomerName"
    ACCOUNT_NAME = "AccountName"
    ACCOUNT_ID = "AccountId"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_ID = "AdGroupId"
    AD_GROUP_NAME = "AdGroupName"
    AD_ID = "AdId"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    HOTEL_GROUP = "HotelGroup"
    HOTEL_GROUP_NODE_ID = "HotelGroupNodeId"
    PARTITION_TYPE = "PartitionType"
    BID_STRATEGY_TYPE = "BidStrategyType"
    DEVICE_TYPE = "DeviceType"
    CURRENCY_CODE = "CurrencyCode"
    CUSTOM_PARAMETERS = "CustomParameters"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    SPEND = "Spend"
    AVERAGE_CPC = "AverageCpc"
    AVERAGE_CPM = "AverageCpm"
    CONVERSIONS = "Conversions"
    REVENUE = "Revenue"
    NET_REVENUE = "NetRevenue"
    GROSS_RETURN_ON_AD_SPEND = "GrossReturnOnAdSpend"
    NET_RETURN_ON_AD_SPEND = "NetReturnOnAdSpend"
    COST_PER_ASSIST = "CostPerAssist"
    BOOKED_LENGTH_OF_STAY = "BookedLengthOfStay"
    AVG_BOOKED_ABW = "AvgBookedABW"
    AVG_BOOKED_NIGHTS = "AvgBookedNights"
    BOOKED_ABW = "BookedABW"
    CHECK_IN_DATE = "CheckInDate"
    DATE_TYPE = "DateType"
    PARTNER_IMPRESSIONS = "PartnerImpressions"
    ELIGIBLE_IMPRESSIONS = "EligibleImpressions"
    MISSED_IMPRESSIONS = "MissedImpressions"
    IMPRESSION_SHARE = "ImpressionShare"
    MISSED_IMPRESSIONS_NO_BID = "MissedImpressionsNoBid"
    MISSED_IMPRESSIONS_SPENDING_CAP_REACHED = "MissedImpressionsSpendingCapReached"
    MISSED_IMPRESSIONS_NO_TAX = "MissedImpressionsNoTax"
    MISSED_IMPRESSIONS_OTHER = "MissedImpressionsOther"
    CLICK_SHARE = "ClickShare"
    MISSED_IMPRESSIONS_INSUFFICIENT_BID = "MissedImpressionsInsufficientBid"


@record(TYPES, "reporting:HotelDimensionPerformanceReportFilter")
class HotelDimensionPerformanceReportFilter(Record):
    """Complex type `HotelDimensionPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )


@record(TYPES, "reporting:HotelGroupPerformanceReportFilter")
class HotelGroupPerformanceReportFilter(Record):
    """Complex type `HotelGroupPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )
