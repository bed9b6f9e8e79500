"""Types of Campaign Management v13: ConversionGoalType, ConversionGoalAdditionalField, ConversionGoalCountType, …"""

from __future__ import annotations

from decimal import Decimal
from ..._types import Flag, Record, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AudienceCondition, DeviceCondition, LocationCondition


class ConversionGoalType(Flag):
    """Flags `ConversionGoalType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    URL = "Url"
    DURATION = "Duration"
    PAGES_VIEWED_PER_VISIT = "PagesViewedPerVisit"
    EVENT = "Event"
    APP_INSTALL = "AppInstall"
    OFFLINE_CONVERSION = "OfflineConversion"
    IN_STORE_TRANSACTION = "InStoreTransaction"
    APP_DOWNLOAD = "AppDownload"


class ConversionGoalAdditionalField(Flag):
    """Flags `ConversionGoalAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    VIEW_THROUGH_CONVERSION_WINDOW_IN_MINUTES = "ViewThroughConversionWindowInMinutes"
    IS_EXTERNALLY_ATTRIBUTED = "IsExternallyAttributed"
    GOAL_CATEGORY = "GoalCategory"
    INACTIVE_DUE_TO_TAG_UNAVAILABLE = "InactiveDueToTagUnavailable"
    ATTRIBUTION_MODEL_TYPE = "AttributionModelType"
    IS_ENHANCED_CONVERSIONS_ENABLED = "IsEnhancedConversionsEnabled"
    IS_AUTO_GOAL = "IsAutoGoal"
    DATA_DRIVEN_ATTRIBUTE = "DataDrivenAttribute"
    APPLICATION_DOWNLOAD_GOAL = "ApplicationDownloadGoal"


class ConversionGoalCountType(StrEnum):
    """Enumeration `ConversionGoalCountType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ALL = "All"
    UNIQUE = "Unique"


class ConversionGoalCategory(StrEnum):
    """Enumeration `ConversionGoalCategory` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    NONE = "None"
    PURCHASE = "Purchase"
    ADD_TO_CART = "AddToCart"
    BEGIN_CHECKOUT = "BeginCheckout"
    SUBSCRIBE = "Subscribe"
    SUBMIT_LEAD_FORM = "SubmitLeadForm"
    BOOK_APPOINTMENT = "BookAppointment"
    SIGNUP = "Signup"
    REQUEST_QUOTE = "RequestQuote"
    GET_DIRECTIONS = "GetDirections"
    OUTBOUND_CLICK = "OutboundClick"
    CONTACT = "Contact"
    PAGE_VIEW = "PageView"
    DOWNLOAD = "Download"
    OTHER = "Other"


class ConversionGoalRevenueType(StrEnum):
    """Enumeration `ConversionGoalRevenueType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    FIXED_VALUE = "FixedValue"
    VARIABLE_VALUE = "VariableValue"
    NO_VALUE = "NoValue"


class ConversionGoalStatus(StrEnum):
    """Enumeration `ConversionGoalStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


class ConversionGoalTrackingStatus(StrEnum):
    """Enumeration `ConversionGoalTrackingStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    TAG_UNVERIFIED = "TagUnverified"
    NO_RECENT_CONVERSIONS = "NoRecentConversions"
    RECORDING_CONVERSIONS = "RecordingConversions"
    TAG_INACTIVE = "TagInactive"
    INACTIVE_DUE_TO_TAG_UNAVAILABLE = "InactiveDueToTagUnavailable"


class ConversionValueRuleOperator(StrEnum):
    """Enumeration `ConversionValueRuleOperator` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ADD = "Add"
    MULTIPLY = "Multiply"


class ConversionValueRuleStatus(StrEnum):
    """Enumeration `ConversionValueRuleStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"
    INVALID = "Invalid"


@record(TYPES, "cm:ConversionGoalRevenue")
class ConversionGoalRevenue(Record):
    """Complex type `ConversionGoalRevenue` of https://bingads.microsoft.com/CampaignManagement/v13."""

    currency_code: str | None | Unset = nillable("CurrencyCode", "xs:string")
    type: ConversionGoalRevenueType | str | None | Unset = nillable("Type", "cm:ConversionGoalRevenueType")
    value: Decimal | None | Unset = nillable("Value", "xs:decimal")


@record(TYPES, "cm:ConversionValueRule")
class ConversionValueRule(Record):
    """Complex type `ConversionValueRule` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_condition: AudienceCondition | None | Unset = nillable("AudienceCondition", "cm:AudienceCondition")
    currency_code: str | None | Unset = nillable("CurrencyCode", "xs:string")
    device_condition: DeviceCondition | None | Unset = nillable("DeviceCondition", "cm:DeviceCondition")
    id: int | None | Unset = nillable("Id", "xs:long")
    location_condition: LocationCondition | None | Unset = nillable("LocationCondition", "cm:LocationCondition")
    name: str | None | Unset = nillable("Name", "xs:string")
    operation: ConversionValueRuleOperator | str | None | Unset = nillable(
        "Operation", "cm:ConversionValueRuleOperator"
    )
    status: ConversionValueRuleStatus | str | None | Unset = nillable("Status", "cm:ConversionValueRuleStatus")
    value: Decimal | None | Unset = nillable("Value", "xs:decimal")
