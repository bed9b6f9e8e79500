"""The errors within fault details and replies, found by the shape of the records that carry them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

from .api import ErrorElements
from .record import Record
from .unset import UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceError:
    """One error that the service reports; what its record does not have is None.

    `index` counts the items of the request from 0; `record` is the error as the contract declares it.
    """

    code: int | None
    error_code: str | None
    message: str | None
    details: str | None
    index: int | None
    field_path: str | None
    record: Record = field(repr=False)

    def __str__(self) -> str:
        code = "" if self.code is None else f" ({self.code})"
        name = f"{self.error_code}{code}" if self.error_code else f"error {self.code}"
        place = "" if self.index is None else f" at index {self.index}"
        field = f" in {self.field_path}" if self.field_path else ""
        said = self.message or self.details
        more = f" ({self.details})" if self.details not in (None, said) else ""
        return f"{name}{place}{field}: {said}{more}" if said else f"{name}{place}{field}"


def errors_in(value: object, names: ErrorElements) -> Iterator[ServiceError]:
    """Every error in a record or list, at any depth, in the order of the message."""
    if isinstance(value, list):
        for item in cast(list[object], value):
            yield from errors_in(item, names)
    elif isinstance(value, Record):
        attributes = {element.name: element.attribute for element in value.__elements__}
        if (
            names.code in attributes
            and names.message in attributes
            and getattr(value, attributes[names.code]) not in (None, UNSET)
        ):
            yield _error(value, attributes, names)
        for attribute in attributes.values():
            yield from errors_in(getattr(value, attribute), names)


def _error(record: Record, attributes: dict[str, str], names: ErrorElements) -> ServiceError:
    def value(name: str) -> Any:
        return (getattr(record, attributes[name]) if name in attributes else None) or None

    index = getattr(record, attributes[names.index]) if names.index in attributes else None
    code = getattr(record, attributes[names.code])
    return ServiceError(
        code=code if isinstance(code, int) else None,
        error_code=value(names.error_code) or (code if isinstance(code, str) else None),
        message=value(names.message),
        details=next((text for name in names.details if (text := value(name))), None),
        index=index if isinstance(index, int) else None,
        field_path=value(names.field_path),
        record=record,
    )
