"""Exceptions of the declared faults."""

from __future__ import annotations

from typing import TYPE_CHECKING
from ...errors import ServiceFault

if TYPE_CHECKING:
    from . import ApiBatchFault


class ApiBatchFaultException(ServiceFault):
    """A fault whose detail is a `ApiBatchFault`."""

    if TYPE_CHECKING:

        @property
        def detail(self) -> ApiBatchFault | None: ...
