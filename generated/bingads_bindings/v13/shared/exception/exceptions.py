"""Exceptions of the declared faults."""

from __future__ import annotations

from typing import TYPE_CHECKING
from ....errors import ServiceFault

if TYPE_CHECKING:
    from .all import ApiFault


class ApiFaultException(ServiceFault):
    """A fault whose detail is a `ApiFault`."""

    if TYPE_CHECKING:

        @property
        def detail(self) -> ApiFault | None: ...
