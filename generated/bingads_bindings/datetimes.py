"""`xs:dateTime` and Python's datetime, losing nothing between them."""

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, SupportsIndex, cast

from .text import WHITESPACE, Invalid

_PATTERN = r"(?a)(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?"
_MINUTE = timedelta(minutes=1)
_WIDEST_OFFSET = timedelta(hours=14)


class ReceivedDateTime(datetime):
    """A datetime that says less than the text it was received as; sent again, it is that text.

    .NET counts in units of 100 ns where Python has microseconds. What is calculated from it is a datetime without text.
    """

    text: str | None = None

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        if self.text is None:
            return cast(tuple[Any, ...], super().__reduce_ex__(protocol))
        return parse, (self.text,)


def parse(text: str) -> datetime:
    """The datetime of a text, naive or with the offset that it has; raises Invalid where there is none."""
    text = text.strip(WHITESPACE)
    match = re.fullmatch(_PATTERN, text)
    if match is None:
        raise Invalid("not an xs:dateTime")
    year, month, day, hour, minute, second = map(int, match.groups()[:6])
    microsecond = int((match[7] or "0")[:6].ljust(6, "0"))
    midnight = hour == 24 and not (minute or second or (match[7] or "").strip("0"))
    try:
        value = datetime(year, month, day, 0 if midnight else hour, minute, second, microsecond, _zone(match[8]))
        value += timedelta(days=midnight)
    except (ValueError, OverflowError):
        raise Invalid("not a date that there is from the year 1 to 9999") from None
    return value if render(value) == text else _received(text, value)


def render(value: datetime) -> str:
    """The text of a datetime: the text received, if that says more; raises Invalid for an offset that XML has not."""
    if isinstance(value, ReceivedDateTime) and value.text is not None:
        return value.text
    text = datetime.isoformat(datetime.replace(value, tzinfo=None))
    if value.microsecond:
        text = text.rstrip("0")
    offset = value.utcoffset()
    if offset is None:
        return text
    if offset % _MINUTE or abs(offset) > _WIDEST_OFFSET:
        raise Invalid("an offset from UTC of more than 14 hours, or not of whole minutes")
    if not offset:
        return text + "Z"
    hours, minutes = divmod(abs(offset) // _MINUTE, 60)
    return f"{text}{'-' if offset < timedelta() else '+'}{hours:02}:{minutes:02}"


def _zone(text: str | None) -> timezone | None:
    if text is None:
        return None
    if text == "Z":
        return UTC
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[4:]))
    return timezone(-offset if text[0] == "-" else offset)


def _received(text: str, value: datetime) -> ReceivedDateTime:
    moment = ReceivedDateTime.combine(value.date(), value.timetz())
    moment.text = text
    return moment
