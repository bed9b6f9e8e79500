"""Types of Campaign Management v13: LanguageName, LogicalOperator, Label, LabelAssociation"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, Unset, element, nillable, record


class LanguageName(StrEnum):
    """Enumeration `LanguageName` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NONE = "None"
    ARABIC = "Arabic"
    DANISH = "Danish"
    DUTCH = "Dutch"
    GERMAN = "German"
    ENGLISH = "English"
    FINNISH = "Finnish"
    FRENCH = "French"
    ITALIAN = "Italian"
    NORWEGIAN = "Norwegian"
    PORTUGUESE = "Portuguese"
    SPANISH = "Spanish"
    SWEDISH = "Swedish"
    TRADITIONAL_CHINESE = "TraditionalChinese"
    SIMPLIFIED_CHINESE = "SimplifiedChinese"
    GREEK = "Greek"
    POLISH = "Polish"
    BULGARIAN = "Bulgarian"
    CZECH = "Czech"
    ESTONIAN = "Estonian"
    CROATIAN = "Croatian"
    HUNGARIAN = "Hungarian"
    LITHUANIAN = "Lithuanian"
    LATVIAN = "Latvian"
    MALTESE = "Maltese"
    ROMANIAN = "Romanian"
    SLOVAK = "Slovak"
    SLOVENIAN = "Slovenian"
    TURKISH = "Turkish"
    SERBIAN = "Serbian"
    BOSNIAN = "Bosnian"
    ALBANIAN = "Albanian"
    MACEDONIAN = "Macedonian"
    ICELANDIC = "Icelandic"
    JAPANESE = "Japanese"
    HEBREW = "Hebrew"
    RUSSIAN = "Russian"
    MALAY = "Malay"
    THAI = "Thai"
    INDONESIAN = "Indonesian"
    TAGALOG = "Tagalog"
    VIETNAMESE = "Vietnamese"
    HINDI = "Hindi"
    KOREAN = "Korean"
    ALL = "All"


class LogicalOperator(StrEnum):
    """Enumeration `LogicalOperator` of https://bingads.microsoft.com/CampaignManagement/v13."""

    AND = "And"
    OR = "Or"
    NOT = "Not"


@record(TYPES, "cm:Label")
class Label(Record):
    """Complex type `Label` of https://bingads.microsoft.com/CampaignManagement/v13."""

    color_code: str | None | Unset = nillable("ColorCode", "xs:string")
    description: str | None | Unset = nillable("Description", "xs:string")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")


@record(TYPES, "cm:LabelAssociation")
class LabelAssociation(Record):
    """Complex type `LabelAssociation` of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_id: int | Unset = element("EntityId", "xs:long", required=True)
    label_id: int | Unset = element("LabelId", "xs:long", required=True)
