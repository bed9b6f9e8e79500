"""Types of Campaign Management v12: IntentOption, ItemAction, IdCollection"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, Unset, nillable, record


class IntentOption(StrEnum):
    """Enumeration `IntentOption` of https://bingads.microsoft.com/CampaignManagement/v12."""

    PEOPLE_IN_OR_SEARCHING_FOR_OR_VIEWING_PAGES = "PeopleInOrSearchingForOrViewingPages"
    PEOPLE_IN = "PeopleIn"
    PEOPLE_SEARCHING_FOR_OR_VIEWING_PAGES = "PeopleSearchingForOrViewingPages"


class ItemAction(StrEnum):
    """Enumeration `ItemAction` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ADD = "Add"
    DELETE = "Delete"
    UPDATE = "Update"


@record(TYPES, "cm:IdCollection")
class IdCollection(Record):
    """Complex type `IdCollection` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ids: Sequence[int | None] | None | Unset = nillable("Ids", "system:ArrayOfNullableOflong")
