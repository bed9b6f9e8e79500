"""Types of Customer Management v13: ServiceLevel, SecretQuestion"""

from __future__ import annotations

from enum import StrEnum


class ServiceLevel(StrEnum):
    """Enumeration `ServiceLevel` of https://bingads.microsoft.com/Customer/v13/Entities."""

    SELF_SERVE = "SelfServe"
    SELF_SERVE_TRUSTED = "SelfServeTrusted"
    PREMIUM = "Premium"
    INTERNAL = "Internal"
    SELECT = "Select"


class SecretQuestion(StrEnum):
    """Enumeration `SecretQuestion` of https://bingads.microsoft.com/Customer/v13/Entities."""

    NONE = "None"
    FAVORITE_PETS_NAME = "FavoritePetsName"
    FAVORITE_MOVIE = "FavoriteMovie"
    ANNIVERSARY = "Anniversary"
    FATHER_MIDDLE_NAME = "FatherMiddleName"
    SPOUSE_MIDDLE_NAME = "SpouseMiddleName"
    FIRST_CHILD_MIDDLE_NAME = "FirstChildMiddleName"
    HIGH_SCHOOL_NAME = "HighSchoolName"
    FAVORITE_TEACHER_NAME = "FavoriteTeacherName"
    FAVORITE_SPORTS_TEAM = "FavoriteSportsTeam"
