"""Messages of Campaign Management v13: UpdateConversionValueRulesRequest, UpdateConversionValueRulesResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, ConversionValueRule, ConversionValueRuleStatus


@record(TYPES, "cm:UpdateConversionValueRulesRequest")
class UpdateConversionValueRulesRequest(Record):
    """Element `UpdateConversionValueRulesRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    conversion_value_rules: Sequence[ConversionValueRule | None] | None | Unset = nillable(
        "ConversionValueRules", "cm:ArrayOfConversionValueRule"
    )
    lcid: int | None | Unset = nillable("Lcid", "xs:int")


@record(TYPES, "cm:UpdateConversionValueRulesResponse")
class UpdateConversionValueRulesResponse(Reply):
    """Element `UpdateConversionValueRulesResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateConversionValueRulesStatusRequest")
class UpdateConversionValueRulesStatusRequest(Record):
    """Element `UpdateConversionValueRulesStatusRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    rule_ids: Sequence[int] | None | Unset = nillable("RuleIds", "arrays:ArrayOflong")
    status: ConversionValueRuleStatus | str | Unset = element("Status", "cm:ConversionValueRuleStatus")


@record(TYPES, "cm:UpdateConversionValueRulesStatusResponse")
class UpdateConversionValueRulesStatusResponse(Reply):
    """Element `UpdateConversionValueRulesStatusResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:AddConversionValueRulesRequest")
class AddConversionValueRulesRequest(Record):
    """Element `AddConversionValueRulesRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    conversion_value_rules: Sequence[ConversionValueRule | None] | None | Unset = nillable(
        "ConversionValueRules", "cm:ArrayOfConversionValueRule"
    )
    lcid: int | None | Unset = nillable("Lcid", "xs:int")


@record(TYPES, "cm:AddConversionValueRulesResponse")
class AddConversionValueRulesResponse(Reply):
    """Element `AddConversionValueRulesResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    conversion_value_rule_ids: Sequence[int] | None | Unset = nillable("ConversionValueRuleIds", "arrays:ArrayOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetConversionValueRulesByAccountIdRequest")
class GetConversionValueRulesByAccountIdRequest(Record):
    """Element `GetConversionValueRulesByAccountIdRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    lcid: int | None | Unset = nillable("Lcid", "xs:int")


@record(TYPES, "cm:GetConversionValueRulesByAccountIdResponse")
class GetConversionValueRulesByAccountIdResponse(Reply):
    """Element `GetConversionValueRulesByAccountIdResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    conversion_value_rules: Sequence[ConversionValueRule | None] | None | Unset = nillable(
        "ConversionValueRules", "cm:ArrayOfConversionValueRule"
    )


@record(TYPES, "cm:GetConversionValueRulesByIdsRequest")
class GetConversionValueRulesByIdsRequest(Record):
    """Element `GetConversionValueRulesByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    rule_ids: Sequence[int] | None | Unset = nillable("RuleIds", "arrays:ArrayOflong")
    lcid: int | None | Unset = nillable("Lcid", "xs:int")


@record(TYPES, "cm:GetConversionValueRulesByIdsResponse")
class GetConversionValueRulesByIdsResponse(Reply):
    """Element `GetConversionValueRulesByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    conversion_value_rules: Sequence[ConversionValueRule | None] | None | Unset = nillable(
        "ConversionValueRules", "cm:ArrayOfConversionValueRule"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
