"""Types of Campaign Management v13: CriterionCashback, CashbackAdjustment"""

from __future__ import annotations

from ..._types import Record, TYPES, Unset, nillable, record


@record(TYPES, "cm:CriterionCashback")
class CriterionCashback(Record):
    """Complex type `CriterionCashback` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by …"""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:CashbackAdjustment")
class CashbackAdjustment(CriterionCashback):
    """Complex type `CashbackAdjustment` of https://bingads.microsoft.com/CampaignManagement/v13."""

    cashback_percent: float | None | Unset = nillable("CashbackPercent", "xs:double")
