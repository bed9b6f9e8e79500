"""Types of Customer Billing v13: DataType"""

from __future__ import annotations

from enum import StrEnum


class DataType(StrEnum):
    """Enumeration `DataType` of https://bingads.microsoft.com/Customer/v13/Entities."""

    XML = "Xml"
    PDF = "Pdf"
