"""Exceptions of the declared faults."""

from __future__ import annotations

from typing import TYPE_CHECKING
from ....errors import ServiceFault

if TYPE_CHECKING:
    from .all import AdApiFaultDetail


class AdApiFaultDetailException(ServiceFault):
    """A fault whose detail is a `AdApiFaultDetail`."""

    if TYPE_CHECKING:

        @property
        def detail(self) -> AdApiFaultDetail | None: ...
