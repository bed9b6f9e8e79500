"""The views of the modules of types and messages, and of the index that finds them."""

from collections.abc import Iterable, Sequence

from generator.contract.model import Element, Enumeration
from generator.python.annotations import Annotations
from generator.python.catalog import WireName
from generator.python.docs import Docs
from generator.python.imports import PRELUDE, Imports, export_views, relative
from generator.python.layout import API, INDEX, Class, ModulePath, VersionLayout, runtime_module
from generator.python.naming import Identifier
from generator.python.source import Code, bracketed, docstring, literal
from generator.python.views import EnumerationView, FieldView, IndexView, Pair, RecordView, TypesView

_RECORD = runtime_module("record")
_REPLY = runtime_module("reply")
_ENUMERATION = runtime_module("enumeration")


def types_view(layout: VersionLayout, module: ModulePath, classes: Sequence[Class], docs: Docs) -> TypesView:
    """A module of types or messages."""
    attributes = {attribute for each in classes for attribute, _ in each.attributes}
    index = (*layout.package, INDEX)
    imports = Imports(module, attributes, prelude=index, facade=layout.facade(module))
    annotations = Annotations(layout, imports)
    enumerations = [each for each in classes if isinstance(each.definition.type, Enumeration)]
    records = [each for each in classes if not isinstance(each.definition.type, Enumeration)]
    if records:
        imports.runtime(_RECORD, "record")
        imports.runtime(index, "TYPES")
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
        docstring=docstring(
            f"Where the types of {layout.settings.name} are found, and what their modules are written in."
        ),
        prelude=export_views(
            (
                (Code(origin) if isinstance(origin, str) else relative(layout.package, origin), Code(name))
                for origin, names in PRELUDE.items()
                for name in names
            ),
            indent=0,
        ),
        api=relative(layout.package, (API,)),
        namespaces=_pairs((prefix, literal(namespace)) for namespace, prefix in names.prefixes.items()),
        classes=_pairs((place, literal(" ".join(sorted(names)))) for place, names in sorted(_places(layout).items())),
        arrays=_pairs(
            (wire_name, _item(layout, wire_name, item)) for wire_name, item in sorted(layout.catalog.arrays.items())
        ),
    )


def _pairs(entries: Iterable[tuple[str, Code]]) -> tuple[Pair, ...]:
    return tuple(Pair(literal(key), value) for key, value in entries)


def _places(layout: VersionLayout) -> dict[str, list[WireName]]:
    """The modules with the types in them, as `TypeIndex` has them: with the class's name where it is another one."""
    places: dict[str, list[WireName]] = {}
    for wire_name, each in layout.types.items():
        module = ".".join(each.module[len(layout.package) :])
        renamed = wire_name.partition(":")[2] != each.name
        places.setdefault(f"{module}:{each.name}" if renamed else module, []).append(wire_name)
    return places


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
    module, name = (base.module, base.name) if base else (_REPLY, "Reply") if each.response else (_RECORD, "Record")
    return RecordView(
        name=each.name,
        base=imports.runtime(module, name),
        wire_name=literal(each.definition.wire_name),
        docstring=docs.of(each),
        fields=tuple(_field(layout, each, attribute, imports, annotations) for attribute in each.attributes),
    )


def _field(
    layout: VersionLayout,
    owner: Class,
    attribute: tuple[Identifier, Element],
    imports: Imports,
    annotations: Annotations,
) -> FieldView:
    name, element = attribute
    wire_name = owner.definition.wire_name
    annotation = annotations.attribute(element, wire_name)
    function = imports.runtime(_RECORD, "nillable" if element.nillable else "element")
    arguments = [
        literal(element.name.name),
        literal(layout.catalog.names.type_of(element, wire_name)),
        *_other_namespace(element, owner.definition.type.name.namespace),
        *(["required=True"] if element.min_occurs else []),
        *(["repeated=True"] if element.repeated else []),
    ]
    fact = bracketed(f"{function}(", arguments, ")", indent=4, taken=len(f"{name}: {annotation} = "))
    return FieldView(name, annotation, fact)


def _item(layout: VersionLayout, array: WireName, item: Element) -> Code:
    """The call of `index.item` that says how the items of an array travel."""
    namespace = next(each for each, prefix in layout.catalog.names.prefixes.items() if array.startswith(f"{prefix}:"))
    wire_type = layout.catalog.names.type_of(item, array)
    arguments = [
        literal(item.name.name),
        literal(wire_type),
        *_other_namespace(item, namespace),
        *(["nillable=True"] if item.nillable else []),
    ]
    return bracketed("item(", arguments, "),", indent=8, taken=len(f"{literal(array)}: "))


def _other_namespace(element: Element, namespace: str) -> list[str]:
    """The argument for the namespace of an element, where that is not the one of its type."""
    return [] if element.name.namespace == namespace else [f"namespace={literal(element.name.namespace)}"]
