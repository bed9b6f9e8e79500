"""Keeping secrets out of what people see."""

import re
from collections.abc import Iterable

HIDDEN = "***"


def redact(text: str, secret_elements: Iterable[str], secret_values: Iterable[str]) -> str:
    """`text` (an envelope, or part of one) without the contents of secret elements and without secret values."""
    names = "|".join(map(re.escape, sorted(secret_elements)))
    if names:
        text = re.sub(rf"(<(?:[\w.-]+:)?(?:{names})(?=[\s/>])[^>]*(?<!/)>)[^<]*", rf"\g<1>{HIDDEN}", text)
    for value in sorted(filter(None, secret_values), key=len, reverse=True):
        text = text.replace(value, HIDDEN)
    return text
