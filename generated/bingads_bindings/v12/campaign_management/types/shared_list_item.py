"""Types of Campaign Management v12: SharedListItem, NegativeKeyword"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import KeyValuePairOfstringstring, MatchType


@record(TYPES, "cm:SharedListItem")
class SharedListItem(Record):
    """Complex type `SharedListItem` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by …"""

    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:NegativeKeyword")
class NegativeKeyword(SharedListItem):
    """Complex type `NegativeKeyword` of https://bingads.microsoft.com/CampaignManagement/v12."""

    id: int | None | Unset = nillable("Id", "xs:long")
    match_type: MatchType | str | Unset = element("MatchType", "cm:MatchType", required=True)
    text: str | None | Unset = nillable("Text", "xs:string")
