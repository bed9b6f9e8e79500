"""Where the types of v12 are found, and what their modules are written in."""

from collections.abc import Sequence as Sequence
from enum import StrEnum as StrEnum
from typing import TYPE_CHECKING as TYPE_CHECKING
from ..enumeration import Flag as Flag, FlagsLike as FlagsLike
from ..record import Record as Record, element as element, nillable as nillable, record as record
from ..reply import Reply as Reply
from ..unset import Unset as Unset
from ..index import TypeIndex, item
from .._api import API

_CLASSES = {
    "campaign_management.types.a": "cm:ActionAdExtensionActionType cm:Address cm:AgeRange cm:AppUrl cm:AppealStatus cm:AssetLink cm:AssetLinkEditorialStatus cm:AssociationType cm:AudienceType",
    "campaign_management.types.account": "cm:AccountMigrationStatusesInfo cm:AccountProperty cm:AccountPropertyName",
    "campaign_management.types.ad": "adapi:AdApiError cm:Ad cm:AdAdditionalField cm:AdEditorialStatus cm:AdExtensionsTypeFilter cm:AdRotation cm:AdRotationType cm:AdStatus cm:AdType cm:AppInstallAd cm:DynamicSearchAd cm:ExpandedTextAd cm:ProductAd cm:ResponsiveAd cm:ResponsiveSearchAd cm:TextAd",
    "campaign_management.types.ad_extension": "cm:ActionAdExtension cm:AdExtension cm:AdExtensionAdditionalField cm:AdExtensionAssociation cm:AdExtensionAssociationCollection cm:AdExtensionEditorialReason cm:AdExtensionEditorialReasonCollection cm:AdExtensionEditorialStatus cm:AdExtensionIdToEntityIdAssociation cm:AdExtensionIdentity cm:AdExtensionStatus cm:AppAdExtension cm:CallAdExtension cm:CalloutAdExtension cm:ImageAdExtension cm:LocationAdExtension cm:PriceAdExtension cm:ReviewAdExtension cm:SitelinkAdExtension cm:StructuredSnippetAdExtension",
    "campaign_management.types.ad_group": "cm:AdGroup cm:AdGroupAdditionalField cm:AdGroupCriterionAction cm:AdGroupCriterionAdditionalField cm:AdGroupCriterionEditorialStatus cm:AdGroupCriterionStatus cm:AdGroupCriterionType cm:AdGroupNegativeSites cm:AdGroupPrivacyStatus cm:AdGroupStatus",
    "campaign_management.types.ad_group_criterion": "cm:AdGroupCriterion cm:BiddableAdGroupCriterion cm:NegativeAdGroupCriterion",
    "campaign_management.types.application_fault": "adapi:AdApiFaultDetail adapi:ApplicationFault cm:ApiFaultDetail cm:EditorialApiFaultDetail",
    "campaign_management.types.asset": "cm:Asset cm:ImageAsset cm:TextAsset",
    "campaign_management.types.audience": "cm:Audience cm:CustomAudience cm:InMarketAudience cm:ProductAudience cm:RemarketingList cm:SimilarRemarketingList",
    "campaign_management.types.b": "cm:BMCStore cm:BMCStoreSubType cm:Bid cm:BidOption cm:Budget cm:BudgetLimitType cm:BusinessGeoCodeStatus",
    "campaign_management.types.batch_error": "cm:BatchError cm:EditorialError",
    "campaign_management.types.batch_error_collection": "cm:BatchErrorCollection cm:EditorialErrorCollection",
    "campaign_management.types.bidding_scheme": "cm:BiddingScheme cm:EnhancedCpcBiddingScheme cm:InheritFromParentBiddingScheme cm:ManualCpcBiddingScheme cm:MaxClicksBiddingScheme cm:MaxConversionsBiddingScheme cm:TargetCpaBiddingScheme",
    "campaign_management.types.c": "cm:CallToAction cm:Company cm:CriterionTypeGroup cm:CustomParameter cm:CustomParameters",
    "campaign_management.types.campaign": "cm:Campaign cm:CampaignAdditionalField cm:CampaignCriterionStatus cm:CampaignCriterionType cm:CampaignNegativeSites cm:CampaignSize cm:CampaignStatus cm:CampaignType",
    "campaign_management.types.campaign_criterion": "cm:BiddableCampaignCriterion cm:CampaignCriterion cm:NegativeCampaignCriterion",
    "campaign_management.types.conversion": "cm:ConversionGoalCountType cm:ConversionGoalRevenue cm:ConversionGoalRevenueType cm:ConversionGoalStatus cm:ConversionGoalTrackingStatus cm:ConversionGoalType",
    "campaign_management.types.conversion_goal": "cm:AppInstallGoal cm:ConversionGoal cm:DurationGoal cm:EventGoal cm:InStoreTransactionGoal cm:OfflineConversionGoal cm:PagesViewedPerVisitGoal cm:UrlGoal",
    "campaign_management.types.criterion": "cm:AgeCriterion cm:AudienceCriterion cm:Criterion cm:DayTimeCriterion cm:DeviceCriterion cm:GenderCriterion cm:LocationCriterion cm:LocationIntentCriterion cm:ProductPartition cm:ProductScope cm:ProfileCriterion cm:RadiusCriterion cm:Webpage",
    "campaign_management.types.criterion_bid": "cm:BidMultiplier cm:CriterionBid cm:FixedBid",
    "campaign_management.types.d": "cm:Date cm:Day cm:DayTime cm:DistanceUnit cm:DynamicSearchAdsSource",
    "campaign_management.types.e": "cm:EditorialReason cm:EditorialReasonCollection cm:Experiment cm:ExpressionOperator",
    "campaign_management.types.entity": "cm:EntityIdToParentIdAssociation cm:EntityNegativeKeyword cm:EntityScope cm:EntityType",
    "campaign_management.types.i": "cm:IdCollection cm:IntentOption cm:ItemAction",
    "campaign_management.types.keyword": "cm:Keyword cm:KeywordAdditionalField cm:KeywordEditorialStatus cm:KeywordStatus",
    "campaign_management.types.m": "cm:MatchType cm:MigrationStatus cm:MigrationStatusInfo cm:Minute",
    "campaign_management.types.media": "cm:Image cm:Media cm:MediaAssociation cm:MediaEnabledEntityFilter cm:MediaMetaData",
    "campaign_management.types.media_representation": "cm:ImageMediaRepresentation cm:MediaRepresentation",
    "campaign_management.types.others": "cm:GenderType cm:GeoPoint cm:Label cm:LabelAssociation cm:Network cm:NumberOperator cm:OfflineConversion cm:OperationError cm:Paging cm:ProfileType cm:RuleItemGroup cm:TargetSettingDetail cm:UetTag cm:UetTagTrackingStatus cm:ValueOperator generic:KeyValuePairOfstringstring",
    "campaign_management.types.others:KeyValueOfstringstring": "arrays:ArrayOfKeyValueOfstringstring/KeyValueOfstringstring",
    "campaign_management.types.price": "cm:PriceExtensionType cm:PriceQualifier cm:PriceTableRow cm:PriceUnit",
    "campaign_management.types.product": "cm:ProductAudienceType cm:ProductCondition cm:ProductPartitionType",
    "campaign_management.types.remarketing_rule": "cm:CustomEventsRule cm:PageVisitorsRule cm:PageVisitorsWhoDidNotVisitAnotherPageRule cm:PageVisitorsWhoVisitedAnotherPageRule cm:RemarketingRule",
    "campaign_management.types.rule_item": "cm:RuleItem cm:StringRuleItem",
    "campaign_management.types.s": "cm:Schedule cm:SharedEntityAssociation cm:StringOperator",
    "campaign_management.types.setting": "cm:CoOpSetting cm:DynamicSearchAdsSetting cm:Setting cm:ShoppingSetting cm:TargetSetting",
    "campaign_management.types.shared_entity": "cm:NegativeKeywordList cm:SharedEntity cm:SharedList",
    "campaign_management.types.shared_list_item": "cm:NegativeKeyword cm:SharedListItem",
    "campaign_management.types.webpage": "cm:WebpageCondition cm:WebpageConditionOperand cm:WebpageParameter",
}

TYPES = TypeIndex(
    __name__.rpartition(".")[0],
    namespaces={
        "cm": "https://bingads.microsoft.com/CampaignManagement/v12",
        "arrays": "http://schemas.microsoft.com/2003/10/Serialization/Arrays",
        "generic": "http://schemas.datacontract.org/2004/07/System.Collections.Generic",
        "system": "http://schemas.datacontract.org/2004/07/System",
        "adapi": "https://adapi.microsoft.com",
    },
    classes={name: module for module, names in _CLASSES.items() for name in names.split()},
    arrays={
        "adapi:ArrayOfAdApiError": item("AdApiError", "adapi:AdApiError", nillable=True),
        "arrays:ArrayOfKeyValueOfstringstring": item(
            "KeyValueOfstringstring", "arrays:ArrayOfKeyValueOfstringstring/KeyValueOfstringstring"
        ),
        "arrays:ArrayOflong": item("long", "xs:long"),
        "arrays:ArrayOfstring": item("string", "xs:string", nillable=True),
        "cm:ArrayOfAccountMigrationStatusesInfo": item(
            "AccountMigrationStatusesInfo", "cm:AccountMigrationStatusesInfo", nillable=True
        ),
        "cm:ArrayOfAccountProperty": item("AccountProperty", "cm:AccountProperty", nillable=True),
        "cm:ArrayOfAccountPropertyName": item("AccountPropertyName", "cm:AccountPropertyName"),
        "cm:ArrayOfAd": item("Ad", "cm:Ad", nillable=True),
        "cm:ArrayOfAdExtension": item("AdExtension", "cm:AdExtension", nillable=True),
        "cm:ArrayOfAdExtensionAssociation": item("AdExtensionAssociation", "cm:AdExtensionAssociation", nillable=True),
        "cm:ArrayOfAdExtensionAssociationCollection": item(
            "AdExtensionAssociationCollection", "cm:AdExtensionAssociationCollection", nillable=True
        ),
        "cm:ArrayOfAdExtensionEditorialReason": item(
            "AdExtensionEditorialReason", "cm:AdExtensionEditorialReason", nillable=True
        ),
        "cm:ArrayOfAdExtensionEditorialReasonCollection": item(
            "AdExtensionEditorialReasonCollection", "cm:AdExtensionEditorialReasonCollection", nillable=True
        ),
        "cm:ArrayOfAdExtensionIdToEntityIdAssociation": item(
            "AdExtensionIdToEntityIdAssociation", "cm:AdExtensionIdToEntityIdAssociation", nillable=True
        ),
        "cm:ArrayOfAdExtensionIdentity": item("AdExtensionIdentity", "cm:AdExtensionIdentity", nillable=True),
        "cm:ArrayOfAdGroup": item("AdGroup", "cm:AdGroup", nillable=True),
        "cm:ArrayOfAdGroupCriterion": item("AdGroupCriterion", "cm:AdGroupCriterion", nillable=True),
        "cm:ArrayOfAdGroupCriterionAction": item("AdGroupCriterionAction", "cm:AdGroupCriterionAction", nillable=True),
        "cm:ArrayOfAdGroupNegativeSites": item("AdGroupNegativeSites", "cm:AdGroupNegativeSites", nillable=True),
        "cm:ArrayOfAdType": item("AdType", "cm:AdType"),
        "cm:ArrayOfAppUrl": item("AppUrl", "cm:AppUrl", nillable=True),
        "cm:ArrayOfArrayOfMediaAssociation": item(
            "ArrayOfMediaAssociation", "cm:ArrayOfMediaAssociation", nillable=True
        ),
        "cm:ArrayOfAssetLink": item("AssetLink", "cm:AssetLink", nillable=True),
        "cm:ArrayOfAudience": item("Audience", "cm:Audience", nillable=True),
        "cm:ArrayOfBMCStore": item("BMCStore", "cm:BMCStore", nillable=True),
        "cm:ArrayOfBatchError": item("BatchError", "cm:BatchError", nillable=True),
        "cm:ArrayOfBatchErrorCollection": item("BatchErrorCollection", "cm:BatchErrorCollection", nillable=True),
        "cm:ArrayOfBudget": item("Budget", "cm:Budget", nillable=True),
        "cm:ArrayOfCampaign": item("Campaign", "cm:Campaign", nillable=True),
        "cm:ArrayOfCampaignCriterion": item("CampaignCriterion", "cm:CampaignCriterion", nillable=True),
        "cm:ArrayOfCampaignNegativeSites": item("CampaignNegativeSites", "cm:CampaignNegativeSites", nillable=True),
        "cm:ArrayOfCampaignSize": item("CampaignSize", "cm:CampaignSize", nillable=True),
        "cm:ArrayOfCompany": item("Company", "cm:Company", nillable=True),
        "cm:ArrayOfConversionGoal": item("ConversionGoal", "cm:ConversionGoal", nillable=True),
        "cm:ArrayOfCustomParameter": item("CustomParameter", "cm:CustomParameter", nillable=True),
        "cm:ArrayOfDayTime": item("DayTime", "cm:DayTime", nillable=True),
        "cm:ArrayOfEditorialError": item("EditorialError", "cm:EditorialError", nillable=True),
        "cm:ArrayOfEditorialReason": item("EditorialReason", "cm:EditorialReason", nillable=True),
        "cm:ArrayOfEditorialReasonCollection": item(
            "EditorialReasonCollection", "cm:EditorialReasonCollection", nillable=True
        ),
        "cm:ArrayOfEntityIdToParentIdAssociation": item(
            "EntityIdToParentIdAssociation", "cm:EntityIdToParentIdAssociation", nillable=True
        ),
        "cm:ArrayOfEntityNegativeKeyword": item("EntityNegativeKeyword", "cm:EntityNegativeKeyword", nillable=True),
        "cm:ArrayOfExperiment": item("Experiment", "cm:Experiment", nillable=True),
        "cm:ArrayOfIdCollection": item("IdCollection", "cm:IdCollection", nillable=True),
        "cm:ArrayOfKeyword": item("Keyword", "cm:Keyword", nillable=True),
        "cm:ArrayOfLabel": item("Label", "cm:Label", nillable=True),
        "cm:ArrayOfLabelAssociation": item("LabelAssociation", "cm:LabelAssociation", nillable=True),
        "cm:ArrayOfMedia": item("Media", "cm:Media", nillable=True),
        "cm:ArrayOfMediaAssociation": item("MediaAssociation", "cm:MediaAssociation", nillable=True),
        "cm:ArrayOfMediaMetaData": item("MediaMetaData", "cm:MediaMetaData", nillable=True),
        "cm:ArrayOfMediaRepresentation": item("MediaRepresentation", "cm:MediaRepresentation", nillable=True),
        "cm:ArrayOfMigrationStatusInfo": item("MigrationStatusInfo", "cm:MigrationStatusInfo", nillable=True),
        "cm:ArrayOfNegativeKeyword": item("NegativeKeyword", "cm:NegativeKeyword", nillable=True),
        "cm:ArrayOfOfflineConversion": item("OfflineConversion", "cm:OfflineConversion", nillable=True),
        "cm:ArrayOfOperationError": item("OperationError", "cm:OperationError", nillable=True),
        "cm:ArrayOfPriceTableRow": item("PriceTableRow", "cm:PriceTableRow", nillable=True),
        "cm:ArrayOfProductCondition": item("ProductCondition", "cm:ProductCondition", nillable=True),
        "cm:ArrayOfRuleItem": item("RuleItem", "cm:RuleItem", nillable=True),
        "cm:ArrayOfRuleItemGroup": item("RuleItemGroup", "cm:RuleItemGroup", nillable=True),
        "cm:ArrayOfSetting": item("Setting", "cm:Setting", nillable=True),
        "cm:ArrayOfSharedEntity": item("SharedEntity", "cm:SharedEntity", nillable=True),
        "cm:ArrayOfSharedEntityAssociation": item(
            "SharedEntityAssociation", "cm:SharedEntityAssociation", nillable=True
        ),
        "cm:ArrayOfSharedListItem": item("SharedListItem", "cm:SharedListItem", nillable=True),
        "cm:ArrayOfTargetSettingDetail": item("TargetSettingDetail", "cm:TargetSettingDetail", nillable=True),
        "cm:ArrayOfUetTag": item("UetTag", "cm:UetTag", nillable=True),
        "cm:ArrayOfWebpageCondition": item("WebpageCondition", "cm:WebpageCondition", nillable=True),
        "generic:ArrayOfKeyValuePairOfstringstring": item(
            "KeyValuePairOfstringstring", "generic:KeyValuePairOfstringstring"
        ),
        "system:ArrayOfNullableOflong": item("long", "xs:long", nillable=True),
    },
    secret_elements=API.secret_elements,
)
