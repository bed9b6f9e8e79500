"""Types of Ad Insight v13: Opportunity, OperationError"""

from __future__ import annotations

from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "ai:Opportunity")
class Opportunity(Record):
    """Complex type `Opportunity` of https://bingads.microsoft.com/AdInsight/v13. Extended by `BidOpportunity`,
    `BudgetOpportunity`, `KeywordOpportunity`."""

    opportunity_key: str | None | Unset = nillable("OpportunityKey", "xs:string")


@record(TYPES, "ai:OperationError")
class OperationError(Record):
    """Complex type `OperationError` of https://bingads.microsoft.com/AdInsight/v13."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    message: str | None | Unset = nillable("Message", "xs:string")
