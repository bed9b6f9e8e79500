"""Types of Campaign Management v13: IntentOption, ItemAction, IdCollection, ImpressionBasedEntityType"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, Unset, nillable, record


class IntentOption(StrEnum):
    """Enumeration `IntentOption` of https://bingads.microsoft.com/CampaignManagement/v13."""

    PEOPLE_IN_OR_SEARCHING_FOR_OR_VIEWING_PAGES = "PeopleInOrSearchingForOrViewingPages"
    PEOPLE_IN = "PeopleIn"
    PEOPLE_SEARCHING_FOR_OR_VIEWING_PAGES = "PeopleSearchingForOrViewingPages"


class ItemAction(StrEnum):
    """Enumeration `ItemAction` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ADD = "Add"
    DELETE = "Delete"
    UPDATE = "Update"


class ImpressionBasedEntityType(StrEnum):
    """Enumeration `ImpressionBasedEntityType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NONE = "None"
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"


@record(TYPES, "cm:IdCollection")
class IdCollection(Record):
    """Complex type `IdCollection` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ids: Sequence[int | None] | None | Unset = nillable("Ids", "system:ArrayOfNullableOflong")
