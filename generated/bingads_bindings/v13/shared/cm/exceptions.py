"""Exceptions of the declared faults."""

from __future__ import annotations

from typing import TYPE_CHECKING
from ....errors import ServiceFault

if TYPE_CHECKING:
    from .all import ApiFaultDetail


class ApiFaultDetailException(ServiceFault):
    """A fault whose detail is a `ApiFaultDetail`."""

    if TYPE_CHECKING:

        @property
        def detail(self) -> ApiFaultDetail | None: ...
