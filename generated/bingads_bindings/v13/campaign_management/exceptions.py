"""Exceptions of the declared faults."""

from __future__ import annotations

from typing import TYPE_CHECKING
from ...errors import ServiceFault

if TYPE_CHECKING:
    from . import EditorialApiFaultDetail


class EditorialApiFaultDetailException(ServiceFault):
    """A fault whose detail is a `EditorialApiFaultDetail`."""

    if TYPE_CHECKING:

        @property
        def detail(self) -> EditorialApiFaultDetail | None: ...
