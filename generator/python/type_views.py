"""The views of the modules of types and messages, and of the index that finds them."""

from collections.abc import Iterable, Sequence

from generator.contract.model import Element, Enumeration
from generator.python.annotations import Annotations
from generator.python.catalog import WireName
from generator.python.docs import Docs
from generator.python.imports import Imports
from generator.python.layout import INDEX, Class, ModulePath, VersionLayout, runtime_module
from generator.python.source import Code, docstring, literal
from generator.python.views import EnumerationView, FieldView, IndexView, Pair, RecordView, TypesView

_RECORD = runtime_module("record")
_ENUMERATION = runtime_module("enumeration")


def types_view(layout: VersionLayout, module: ModulePath, classes: Sequence[Class], docs: Docs) -> TypesView:
    """A module of types or messages."""
    attributes = {attribute for each in classes for attribute, _ in each.attributes}
    imports = Imports(module, attributes, facade=layout.facade(module))
    annotations = Annotations(layout, imports)
    enumerations = [each for each in classes if isinstance(each.definition.type, Enumeration)]
    records = [each for each in classes if not isinstance(each.definition.type, Enumeration)]
    if records:
        imports.runtime(_RECORD, "record")
        imports.runtime((*layout.package, INDEX), "TYPES")
    return TypesView(
        docstring=docstring(docs.module(module, classes)),
        enumerations=tuple(_enumeration(each, imports, docs) for each in enumerations),
        records=tuple(_record(layout, each, imports, annotations, docs) for each in records),
        imports=imports.view(),
    )


def index_view(layout: VersionLayout) -> IndexView:
    """The module that holds the index of all types of a version."""
    names = layout.catalog.names
    return IndexView(
        docstring=docstring(f"Where the types of {layout.settings.name} are found, by wire name."),
        namespaces=_pairs((prefix, literal(namespace)) for namespace, prefix in names.prefixes.items()),
        classes=_pairs((wire_name, literal(_place(layout, each))) for wire_name, each in sorted(layout.types.items())),
        arrays=_pairs(
            (wire_name, _item(layout, wire_name, item)) for wire_name, item in sorted(layout.catalog.arrays.items())
        ),
    )


def _pairs(entries: Iterable[tuple[str, Code]]) -> tuple[Pair, ...]:
    return tuple(Pair(literal(key), value) for key, value in entries)


def _place(layout: VersionLayout, each: Class) -> str:
    """Module, and name where that is not the type's, as `TypeIndex` has it."""
    module = ".".join(each.module[len(layout.package) :])
    return module if each.definition.wire_name.partition(":")[2] == each.name else f"{module}:{each.name}"


def _enumeration(each: Class, imports: Imports, docs: Docs) -> EnumerationView:
    declared = each.definition.type
    flags = isinstance(declared, Enumeration) and declared.flags
    return EnumerationView(
        name=each.name,
        base=imports.runtime(_ENUMERATION, "Flag") if flags else imports.runtime("enum", "StrEnum"),
        docstring=docs.of(each),
        members=tuple(Pair(member, literal(value.name)) for member, value in each.members),
    )


def _record(layout: VersionLayout, each: Class, imports: Imports, annotations: Annotations, docs: Docs) -> RecordView:
    base = layout.base_of(each)
    owner = each.definition.wire_name
    namespace = each.definition.type.name.namespace
    return RecordView(
        name=each.name,
        base=imports.runtime(base.module, base.name) if base else imports.runtime(_RECORD, "Record"),
        wire_name=literal(owner),
        docstring=docs.of(each),
        fields=tuple(
            FieldView(
                name,
                annotations.attribute(element, owner),
                _fact(element, layout.catalog.names.type_of(element, owner), namespace, imports),
            )
            for name, element in each.attributes
        ),
    )


def _fact(element: Element, wire_type: WireName, namespace: str, imports: Imports) -> Code:
    """The call of `record.element` that says how an element travels."""
    function = imports.runtime(_RECORD, "nillable" if element.nillable else "element")
    arguments = [literal(element.name.name), literal(wire_type), *_other_namespace(element, namespace)]
    facts = {"required": element.min_occurs > 0, "repeated": element.repeated}
    return Code(f"{function}({', '.join([*arguments, *(f'{name}=True' for name, holds in facts.items() if holds)])})")


def _item(layout: VersionLayout, array: WireName, item: Element) -> Code:
    """The call of `index.item` that says how the items of an array travel."""
    namespace = next(each for each, prefix in layout.catalog.names.prefixes.items() if array.startswith(f"{prefix}:"))
    wire_type = layout.catalog.names.type_of(item, array)
    arguments = [literal(item.name.name), literal(wire_type), *_other_namespace(item, namespace)]
    return Code(f"item({', '.join([*arguments, *(['nillable=True'] if item.nillable else [])])})")


def _other_namespace(element: Element, namespace: str) -> list[str]:
    """The argument for the namespace of an element, where that is not the one of its type."""
    return [] if element.name.namespace == namespace else [f"namespace={literal(element.name.namespace)}"]
