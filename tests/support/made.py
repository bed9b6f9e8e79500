"""Small contracts made in a test, and packages generated from them."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from generator.config import Settings, read_settings
from generator.contract.model import (
    XML_SCHEMA,
    ComplexType,
    Contract,
    Direction,
    Element,
    Fault,
    GlobalElement,
    Message,
    Operation,
    Part,
    QName,
    Schema,
    Service,
    Type,
)
from generator.formatting import Formatter
from generator.pipeline import render_distribution, support_library

NAMESPACE = "urn:shop"
STRING = QName(XML_SCHEMA, "string")


def named(name: str, namespace: str = NAMESPACE) -> QName:
    """A name in the namespace of the contract."""
    return QName(namespace, name)


def element(name: str, type_: QName | ComplexType = STRING, namespace: str = NAMESPACE, **facts: object) -> Element:
    """An element that may be absent or nil."""
    return Element(**{"name": QName(namespace, name), "type": type_, "nillable": True, "min_occurs": 0, **facts})  # type: ignore[arg-type]


def record(name: str, *elements: Element, base: str | None = None, namespace: str = NAMESPACE) -> ComplexType:
    """A complex type."""
    return ComplexType(QName(namespace, name), elements, base=QName(namespace, base) if base else None)


def array(name: str, item: Element, namespace: str = NAMESPACE) -> ComplexType:
    """An array of items."""
    repeated = Element(item.name, item.type, item.nillable, 0, None)
    return ComplexType(QName(namespace, name), (repeated,))


def contract(
    *types: Type,
    operations: Mapping[str, Sequence[Element]] | None = None,
    faults: Iterable[str] = (),
    soap_action: str | None = None,
    namespace: str = NAMESPACE,
) -> Contract:
    """A contract with these types, and operations by name with the elements of their requests and responses."""
    operations = {"Buy": (element("Order"),)} if operations is None else operations
    messages: list[Message] = []
    elements: list[GlobalElement] = []
    declared: list[Operation] = []
    for fault in faults:
        elements.append(GlobalElement(QName(namespace, fault), QName(namespace, fault)))
        messages.append(Message(QName(namespace, f"{fault}Fault"), (Part("detail", QName(namespace, fault)),)))
    for name, own in operations.items():
        for message in (f"{name}Request", f"{name}Response"):
            qname = QName(namespace, message)
            elements.append(GlobalElement(qname, ComplexType(qname, tuple(own), anonymous=True)))
            messages.append(Message(qname, (Part("parameters", qname),)))
        declared.append(
            Operation(
                name,
                name if soap_action is None else soap_action,
                Direction("", QName(namespace, f"{name}Request")),
                Direction("", QName(namespace, f"{name}Response")),
                tuple(Fault(fault, QName(namespace, f"{fault}Fault")) for fault in faults),
            )
        )
    others = {each.name.namespace for each in types} - {namespace}
    return Contract(
        name="Shop",
        target_namespace=namespace,
        schemas=(
            Schema(namespace, (*(each for each in types if each.name.namespace == namespace), *elements)),
            *(Schema(other, tuple(e for e in types if e.name.namespace == other)) for other in sorted(others)),
        ),
        messages=tuple(messages),
        service=Service("Shop", "ShopPort", "ShopBinding", "IShop", "https://example.com", tuple(declared)),
    )


SETTINGS = """
[package]
name = "shop-bindings"
import_name = "{import_name}"
version = "1.0"
description = "Bindings of a shop"
licence = "MIT"
licence_file = "LICENSE"
requires_python = ">=3.11"

[soap]
secret_headers = ["Key"]
credentials = {{ token = "Key" }}

[versions.v1]
prefixes = {{ sh = "urn:shop" }}
"""

SERVICE = """
[versions.v1.services.{name}]
title = "{title}"
class_prefix = "{title}"
endpoints = {{ production = "https://example.com" }}
"""


def settings_text(import_name: str = "shop_bindings", services: Iterable[str] = ("shop",)) -> str:
    """The settings of a package of one version."""
    blocks = [SERVICE.format(name=name, title=name.title()) for name in services]
    return "".join([SETTINGS.format(import_name=import_name), *blocks])


def settings(folder: Path, import_name: str = "shop_bindings", services: Iterable[str] = ("shop",)) -> Settings:
    """The same, written into a folder and read."""
    (folder / "LICENSE").write_text("Free.\n")
    (folder / "bindings.toml").write_text(settings_text(import_name, services))
    return read_settings(folder / "bindings.toml")


def sources(made: Settings, contracts: Mapping[str, Contract]) -> dict[str, str]:
    """The files of the package, Python formatted."""
    found = {each: contracts[each.name] for each in made.services}
    texts = render_distribution(made, found)
    python = {path: text for path, text in texts.items() if path.endswith(".py")}
    formatted = Formatter(map, {}, lambda _done, _total: None).format(python)
    return {**texts, **formatted, **support_library(made)}


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Write the files of a package."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
