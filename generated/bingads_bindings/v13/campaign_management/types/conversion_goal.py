"""Types of Campaign Management v13: ConversionGoal, UrlGoal, DurationGoal, PagesViewedPerVisitGoal, EventGoal, …"""

from __future__ import annotations

from decimal import Decimal
from ..._types import FlagsLike, Record, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AttributionModelType, ConversionGoalCategory, ConversionGoalCountType, ConversionGoalRevenue
    from .. import ConversionGoalStatus, ConversionGoalTrackingStatus, ConversionGoalType, EntityScope
    from .. import ExpressionOperator, ValueOperator


@record(TYPES, "cm:ConversionGoal")
class ConversionGoal(Record):
    """Complex type `ConversionGoal` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by `UrlGoal`, …"""

    attribution_model_type: AttributionModelType | str | None | Unset = nillable(
        "AttributionModelType", "cm:AttributionModelType"
    )
    conversion_window_in_minutes: int | None | Unset = nillable("ConversionWindowInMinutes", "xs:int")
    count_type: ConversionGoalCountType | str | None | Unset = nillable("CountType", "cm:ConversionGoalCountType")
    exclude_from_bidding: bool | None | Unset = nillable("ExcludeFromBidding", "xs:boolean")
    goal_category: ConversionGoalCategory | str | None | Unset = nillable("GoalCategory", "cm:ConversionGoalCategory")
    id: int | None | Unset = nillable("Id", "xs:long")
    is_auto_goal: bool | None | Unset = nillable("IsAutoGoal", "xs:boolean")
    is_enhanced_conversions_enabled: bool | None | Unset = nillable("IsEnhancedConversionsEnabled", "xs:boolean")
    name: str | None | Unset = nillable("Name", "xs:string")
    revenue: ConversionGoalRevenue | None | Unset = nillable("Revenue", "cm:ConversionGoalRevenue")
    scope: EntityScope | str | None | Unset = nillable("Scope", "cm:EntityScope")
    status: ConversionGoalStatus | str | None | Unset = nillable("Status", "cm:ConversionGoalStatus")
    tag_id: int | None | Unset = nillable("TagId", "xs:long")
    tracking_status: ConversionGoalTrackingStatus | str | None | Unset = nillable(
        "TrackingStatus", "cm:ConversionGoalTrackingStatus"
    )
    type: FlagsLike[ConversionGoalType] | None | Unset = nillable("Type", "cm:ConversionGoalType")
    view_through_conversion_window_in_minutes: int | None | Unset = nillable(
        "ViewThroughConversionWindowInMinutes", "xs:int"
    )


@record(TYPES, "cm:UrlGoal")
class UrlGoal(ConversionGoal):
    """Complex type `UrlGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    url_expression: str | None | Unset = nillable("UrlExpression", "xs:string")
    url_operator: ExpressionOperator | str | None | Unset = nillable("UrlOperator", "cm:ExpressionOperator")


@record(TYPES, "cm:DurationGoal")
class DurationGoal(ConversionGoal):
    """Complex type `DurationGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    minimum_duration_in_seconds: int | None | Unset = nillable("MinimumDurationInSeconds", "xs:int")


@record(TYPES, "cm:PagesViewedPerVisitGoal")
class PagesViewedPerVisitGoal(ConversionGoal):
    """Complex type `PagesViewedPerVisitGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    minimum_pages_viewed: int | None | Unset = nillable("MinimumPagesViewed", "xs:int")


@record(TYPES, "cm:EventGoal")
class EventGoal(ConversionGoal):
    """Complex type `EventGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    action_expression: str | None | Unset = nillable("ActionExpression", "xs:string")
    action_operator: ExpressionOperator | str | None | Unset = nillable("ActionOperator", "cm:ExpressionOperator")
    category_expression: str | None | Unset = nillable("CategoryExpression", "xs:string")
    category_operator: ExpressionOperator | str | None | Unset = nillable("CategoryOperator", "cm:ExpressionOperator")
    label_expression: str | None | Unset = nillable("LabelExpression", "xs:string")
    label_operator: ExpressionOperator | str | None | Unset = nillable("LabelOperator", "cm:ExpressionOperator")
    value: Decimal | None | Unset = nillable("Value", "xs:decimal")
    value_operator: ValueOperator | str | None | Unset = nillable("ValueOperator", "cm:ValueOperator")


@record(TYPES, "cm:AppInstallGoal")
class AppInstallGoal(ConversionGoal):
    """Complex type `AppInstallGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    app_platform: str | None | Unset = nillable("AppPlatform", "xs:string")
    app_store_id: str | None | Unset = nillable("AppStoreId", "xs:string")


@record(TYPES, "cm:AppDownloadGoal")
class AppDownloadGoal(ConversionGoal):
    """Complex type `AppDownloadGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    app_platform: str | None | Unset = nillable("AppPlatform", "xs:string")
    app_store_id: str | None | Unset = nillable("AppStoreId", "xs:string")


@record(TYPES, "cm:OfflineConversionGoal")
class OfflineConversionGoal(ConversionGoal):
    """Complex type `OfflineConversionGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    is_externally_attributed: bool | None | Unset = nillable("IsExternallyAttributed", "xs:boolean")


@record(TYPES, "cm:InStoreTransactionGoal")
class InStoreTransactionGoal(ConversionGoal):
    """Complex type `InStoreTransactionGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""
