"""Types of Customer Management v13: EmailFormat"""

from __future__ import annotations

from enum import StrEnum


class EmailFormat(StrEnum):
    """Enumeration `EmailFormat` of https://bingads.microsoft.com/Customer/v13/Entities."""

    HTML = "Html"
    TEXT = "Text"
