"""Types of Reporting v13: LanguageReportFilter"""

from __future__ import annotations

from ....enumeration import Flag


class LanguageReportFilter(Flag):
    """Flags `LanguageReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    DANISH = "Danish"
    DUTCH = "Dutch"
    ENGLISH = "English"
    FINNISH = "Finnish"
    FRENCH = "French"
    GERMAN = "German"
    ITALIAN = "Italian"
    JAPANESE = "Japanese"
    NORWEGIAN = "Norwegian"
    PORTUGUESE = "Portuguese"
    SWEDISH = "Swedish"
    SPANISH = "Spanish"
    ARABIC = "Arabic"
    HEBREW = "Hebrew"
    KOREAN = "Korean"
    RUSSIAN = "Russian"
    TRADITIONAL_CHINESE = "TraditionalChinese"
    GREEK = "Greek"
    POLISH = "Polish"
    CZECH = "Czech"
    ROMANIAN = "Romanian"
    HUNGARIAN = "Hungarian"
    SLOVAK = "Slovak"
    BULGARIAN = "Bulgarian"
    CROATIAN = "Croatian"
    LITHUANIAN = "Lithuanian"
    SLOVENIAN = "Slovenian"
    ESTONIAN = "Estonian"
    LATVIAN = "Latvian"
    MALTESE = "Maltese"
