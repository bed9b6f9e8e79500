"""Types of Campaign Management v13: AccountMigrationStatusesInfo, AccountProperty, AccountPropertyName"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import MigrationStatusInfo


class AccountPropertyName(StrEnum):
    """Enumeration `AccountPropertyName` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NONE = "None"
    TRACKING_URL_TEMPLATE = "TrackingUrlTemplate"
    MSCLKID_AUTO_TAGGING_ENABLED = "MSCLKIDAutoTaggingEnabled"
    AD_CLICK_PARALLEL_TRACKING = "AdClickParallelTracking"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"
    INCLUDE_VIEW_THROUGH_CONVERSIONS = "IncludeViewThroughConversions"
    PROFILE_EXPANSION_ENABLED = "ProfileExpansionEnabled"
    ALLOW_IMAGE_AUTO_RETRIEVE = "AllowImageAutoRetrieve"
    AUTO_APPLY_RECOMMENDATIONS = "AutoApplyRecommendations"
    INCLUDE_AUTO_BIDDING_VIEW_THROUGH_CONVERSIONS = "IncludeAutoBiddingViewThroughConversions"
    AUTO_BIDDING_VIEW_THROUGH_CONVERSIONS_VALUE_ATTRIBUTION_WEIGHT = (
        "AutoBiddingViewThroughConversionsValueAttributionWeight"
    )
    LOOP_BACK_WINDOW_FOR_VIEW_THROUGH_CONVERSIONS = "LoopBackWindowForViewThroughConversions"
    BUSINESS_ATTRIBUTES = "BusinessAttributes"
    ENABLE_MMA_UNDER_DSA_ADGROUPS = "EnableMMAUnderDSAAdgroups"
    OPT_OUT_FROM_MCM = "OptOutFromMCM"
    NETFLIX_TC_ACCEPTED = "NetflixTCAccepted"
    BLOCKED_CONTENT_SEGMENTS = "BlockedContentSegments"
    ASSET_AI_ENHANCEMENT_OPTOUT = "AssetAIEnhancementOptout"
    ACCEPT_NIELSEN_TERMS_AND_CONDITIONS = "AcceptNielsenTermsAndConditions"
    IMAGE_MISSING_WARNING_OPTOUT = "ImageMissingWarningOptout"
    OPT_OUT_FROM_SYSTEM_SOURCED_IMAGES_IN_SWF = "OptOutFromSystemSourcedImagesInSWF"


@record(TYPES, "cm:AccountMigrationStatusesInfo")
class AccountMigrationStatusesInfo(Record):
    """Complex type `AccountMigrationStatusesInfo` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long", required=True)
    migration_status_infos: Sequence[MigrationStatusInfo | None] | None | Unset = nillable(
        "MigrationStatusInfos", "cm:ArrayOfMigrationStatusInfo"
    )


@record(TYPES, "cm:AccountProperty")
class AccountProperty(Record):
    """Complex type `AccountProperty` of https://bingads.microsoft.com/CampaignManagement/v13."""

    name: AccountPropertyName | str | Unset = element("Name", "cm:AccountPropertyName")
    value: str | None | Unset = nillable("Value", "xs:string")
