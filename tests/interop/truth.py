"""Comparing what the package read with the truth that the oracle tells (`host/Truth.cs` describes its form)."""

import base64
import math
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from bingads_bindings import UNSET
from bingads_bindings.enumeration import Flag, Flags
from bingads_bindings.index import TypeIndex
from bingads_bindings.record import Record


def differences(value: Record, truth: Any) -> list[str]:
    """Every place where a record is not what the truth says, with its path in wire names."""
    return list(_record(value, truth, type(value).__name__))


def _record(value: Any, truth: dict[str, Any], path: str) -> Iterator[str]:
    if not isinstance(value, Record):
        yield f"{path}: {value!r}, not a {truth['$type']}"
        return
    if value.__type__.partition(":")[2] != truth["$type"]:
        yield f"{path}: a {value.__type__}, not a {truth['$type']}"
        return
    if value._unknown is not None:
        yield f"{path}: not understood: {value._unknown!r}"
    elements = value.__elements__
    for name in truth.keys() - {element.name for element in elements} - {"$type"}:
        yield f"{path}.{name}: no such element"
    for element in elements:
        found = getattr(value, element.attribute)
        yield from _element(
            found, element.type, value.__types__, truth.get(element.name, UNSET), f"{path}.{element.name}"
        )


def _element(value: Any, type_name: str, types: TypeIndex, truth: Any, path: str) -> Iterator[str]:
    if truth is None or truth is UNSET:
        if value is not truth:
            yield f"{path}: {value!r}, not {truth!r}"
    elif type_name in types.arrays:
        yield from _items(value, types.arrays[type_name].type, types, truth, path)
    elif isinstance(truth, dict) and "$type" in truth:
        yield from _record(value, truth, path)
    elif not _same(value, _python(truth), None if type_name.startswith("xs:") else types.find(type_name)):
        yield f"{path}: {value!r}, not {truth!r}"


def _items(value: Any, type_name: str, types: TypeIndex, truth: list[Any], path: str) -> Iterator[str]:
    if not isinstance(value, list) or len(value) != len(truth):
        yield f"{path}: {value!r}, not {truth!r}"
        return
    for index, (found, expected) in enumerate(zip(value, truth, strict=True)):
        yield from _element(found, type_name, types, expected, f"{path}[{index}]")


def _same(value: Any, truth: Any, enumeration: type[Any] | None) -> bool:
    """Whether a scalar is that very value, of that very type."""
    if isinstance(truth, list):
        return isinstance(value, Flag | Flags) and value == Flags(truth)
    if enumeration is not None:
        return isinstance(value, enumeration) and value == truth
    if isinstance(truth, float) and math.isnan(truth):
        return isinstance(value, float) and math.isnan(value)
    if isinstance(truth, datetime):
        return isinstance(value, datetime) and value.tzinfo == truth.tzinfo and value == truth
    return type(value) is type(truth) and value == truth


def _python(truth: Any) -> Any:
    if not isinstance(truth, dict):
        return truth
    ((kind, text),) = truth.items()
    if kind == "$double":
        return float(text)
    if kind == "$decimal":
        return Decimal(text)
    return datetime.fromisoformat(text) if kind == "$dateTime" else base64.b64decode(text)
