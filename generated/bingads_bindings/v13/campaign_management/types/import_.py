"""Types of Campaign Management v13: ImportSearchAndReplaceForStringProperty, ImportAdditionalField, ImportResult, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Flag, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import ImportJob, KeyValuePairOfstringstring


class ImportAdditionalField(Flag):
    """Flags `ImportAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NONE = "None"
    NOTIFICATION_EMAIL = "NotificationEmail"
    AUTO_DEVICE_BID_OPTIMIZATION = "AutoDeviceBidOptimization"
    ACTIVE_AD_GROUPS_ONLY = "ActiveAdGroupsOnly"
    SEARCH_AND_REPLACE_FOR_CUSTOM_PARAMETERS = "SearchAndReplaceForCustomParameters"
    AD_SCHEDULE_USE_SEARCHER_TIMEZONE = "AdScheduleUseSearcherTimezone"
    NEW_IMAGE_AD_EXTENSIONS = "NewImageAdExtensions"
    UPDATE_IMAGE_AD_EXTENSIONS = "UpdateImageAdExtensions"
    SEARCH_AND_REPLACE_FOR_FINAL_URL_SUFFIX = "SearchAndReplaceForFinalURLSuffix"
    RENAME_CAMPAIGN_NAME_WITH_SUFFIX = "RenameCampaignNameWithSuffix"
    UPDATE_AD_URLS = "UpdateAdUrls"
    NEW_LOGO_AD_EXTENSIONS = "NewLogoAdExtensions"
    UPDATE_LOGO_AD_EXTENSIONS = "UpdateLogoAdExtensions"
    UPDATE_SITELINK_URLS = "UpdateSitelinkUrls"
    NEW_LEAD_FORM_AD_EXTENSIONS = "NewLeadFormAdExtensions"
    UPDATE_LEAD_FORM_AD_EXTENSIONS = "UpdateLeadFormAdExtensions"
    NEW_ACCOUNT_NEGATIVE_KEYWORDS = "NewAccountNegativeKeywords"
    UPDATE_ACCOUNT_NEGATIVE_KEYWORDS = "UpdateAccountNegativeKeywords"
    UPDATE_AD_CUSTOMIZER_ATTRIBUTES = "UpdateAdCustomizerAttributes"
    NEW_CONVERSION_GOALS = "NewConversionGoals"
    UPDATE_CONVERSION_GOALS = "UpdateConversionGoals"
    NEW_BRAND_SUITABILITY = "NewBrandSuitability"
    UPDATE_BRAND_SUITABILITY = "UpdateBrandSuitability"
    NEW_CAROUSEL_AD = "NewCarouselAd"
    UPDATE_ASSET_AUTOMATION_CAMPAIGN_SETTING = "UpdateAssetAutomationCampaignSetting"
    ENABLE_COPILOT = "EnableCopilot"
    NEW_TOPIC_TARGETS = "NewTopicTargets"
    UPDATE_TOPIC_TARGETS = "UpdateTopicTargets"
    NEW_PORTFOLIO_BID_STRATEGY = "NewPortfolioBidStrategy"
    NEW_AI_MAX_SETTINGS = "NewAIMaxSettings"
    IMAGE_ASSET_AUTOMATION_OPT_OUT = "ImageAssetAutomationOptOut"
    UPDATE_AI_MAX_SETTINGS = "UpdateAIMaxSettings"
    IMPORT_NCA_GOAL_WITH_SYSTEM_GENERATED_AUDIENCE = "ImportNCAGoalWithSystemGeneratedAudience"
    UPDATE_ASSET_GROUPS_ASSET = "UpdateAssetGroupsAsset"
    NEW_BRAND_LIST_ASSOCIATIONS = "NewBrandListAssociations"
    UPDATE_BRAND_LIST_ASSOCIATIONS = "UpdateBrandListAssociations"
    CAMPAIGN_TYPES = "CampaignTypes"
    NEW_SEARCH_THEMES_FOR_EXISTING_ASSET_GROUPS = "NewSearchThemesForExistingAssetGroups"
    UPDATE_ASSET_GROUPS = "UpdateAssetGroups"
    UPDATE_SEARCH_THEMES_FOR_EXISTING_ASSET_GROUPS = "UpdateSearchThemesForExistingAssetGroups"
    IMPORT_NCA_SETTINGS = "ImportNCASettings"
    UPDATE_NCA_SETTINGS = "UpdateNCASettings"


class ImportEntityType(StrEnum):
    """Enumeration `ImportEntityType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    AD = "Ad"
    KEYWORD = "Keyword"


@record(TYPES, "cm:ImportSearchAndReplaceForStringProperty")
class ImportSearchAndReplaceForStringProperty(Record):
    """Complex type `ImportSearchAndReplaceForStringProperty` of https://bingads.microsoft.com/CampaignManagement/v13."""

    replace_string: str | None | Unset = nillable("ReplaceString", "xs:string")
    search_string: str | None | Unset = nillable("SearchString", "xs:string")


@record(TYPES, "cm:ImportResult")
class ImportResult(Record):
    """Complex type `ImportResult` of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_statistics: Sequence[ImportEntityStatistics | None] | None | Unset = nillable(
        "EntityStatistics", "cm:ArrayOfImportEntityStatistics"
    )
    error_log_url: str | None | Unset = nillable("ErrorLogUrl", "xs:string")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    id: str | None | Unset = nillable("Id", "xs:string")
    import_job: ImportJob | None | Unset = nillable("ImportJob", "cm:ImportJob")
    start_time_in_utc: datetime | Unset = element("StartTimeInUTC", "xs:dateTime")
    status: str | None | Unset = nillable("Status", "xs:string")


@record(TYPES, "cm:ImportEntityStatistics")
class ImportEntityStatistics(Record):
    """Complex type `ImportEntityStatistics` of https://bingads.microsoft.com/CampaignManagement/v13."""

    additions: int | None | Unset = nillable("Additions", "xs:int")
    changes: int | None | Unset = nillable("Changes", "xs:int")
    deletions: int | None | Unset = nillable("Deletions", "xs:int")
    entity_type: str | None | Unset = nillable("EntityType", "xs:string")
    errors: int | None | Unset = nillable("Errors", "xs:int")
    total: int | None | Unset = nillable("Total", "xs:int")
