"""The value of an element that is absent."""

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of `UNSET`.

    An enumeration with one member, because type checkers narrow its members by identity and because copying and
    pickling give back the same object.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Leaves an element out of what is sent; in what was received, says that the element was absent."""
