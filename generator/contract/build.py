"""xsdata's objects -> the model: gathers the documents of a contract and merges what they declare."""

from collections import deque
from collections.abc import Iterator, Sequence

from generator.contract.load import Document, LoadedDocument, load, wsdl, xsd
from generator.contract.model import Component, Contract, Schema
from generator.contract.schemas import SchemaSource
from generator.contract.services import DefinitionsSource, build_messages, build_service
from generator.errors import ContractError


def read_contract(documents: Sequence[Document]) -> Contract:
    """The contract that `documents` describe; the first one is the WSDL, the others are what it imports and includes.

    Raises ContractError, which names document, line and construct.
    """
    return build_contract([load(document) for document in documents])


def build_contract(documents: Sequence[LoadedDocument]) -> Contract:
    """As `read_contract`, from documents that are parsed already."""
    main = documents[0]
    if not isinstance(main.root, wsdl.Definitions):
        raise ContractError(main.node(main.root).location, "is no WSDL")
    by_name = {document.base: document for document in documents} | {document.name: document for document in documents}
    definitions = list(_definitions(main, by_name))
    target_namespace = main.node(main.root).attributes["targetNamespace"]
    messages = build_messages(target_namespace, definitions)
    service = build_service(messages, definitions)
    return Contract(
        name=main.root.name or service.name,
        target_namespace=target_namespace,
        schemas=_merge(list(_schema_sources(definitions, by_name))),
        messages=tuple(messages.values()),
        service=service,
    )


def _definitions(main: LoadedDocument, by_name: dict[str, LoadedDocument]) -> Iterator[DefinitionsSource]:
    """The WSDL documents, each once, those that import before those that are imported."""
    pending, seen = deque([main]), {main.name}
    while pending:
        document = pending.popleft()
        if isinstance(document.root, wsdl.Definitions):
            yield DefinitionsSource(document, document.root)
            for item in document.root.imports:
                imported = _follow(document, item, by_name)
                if imported and imported.name not in seen:
                    seen.add(imported.name)
                    pending.append(imported)


def _schema_sources(
    definitions: Sequence[DefinitionsSource], by_name: dict[str, LoadedDocument]
) -> Iterator[SchemaSource]:
    """The schemas, each once: in the WSDL documents first, then those imported and included, level by level."""
    pending = deque(_inline_schemas(definitions, by_name))
    seen = {id(source.schema): {source.namespace} for source in pending}
    while pending:
        source = pending.popleft()
        yield source
        for found in _referenced_schemas(source, by_name):
            namespaces = seen.setdefault(id(found.schema), set())
            if found.namespace not in namespaces:
                namespaces.add(found.namespace)
                pending.append(found)


def _inline_schemas(
    definitions: Sequence[DefinitionsSource], by_name: dict[str, LoadedDocument]
) -> Iterator[SchemaSource]:
    for source in definitions:
        for schema in source.document.schemas:
            yield SchemaSource(source.document, schema, schema.target_namespace or "")
        for item in source.definitions.imports:
            imported = _follow(source.document, item, by_name)
            if imported and isinstance(imported.root, xsd.Schema):
                yield SchemaSource(imported, imported.root, imported.root.target_namespace or "")


def _referenced_schemas(source: SchemaSource, by_name: dict[str, LoadedDocument]) -> Iterator[SchemaSource]:
    items: list[xsd.Import | xsd.Include] = [*source.document.imports(source.schema), *source.schema.includes]
    for item in items:
        document = _follow(source.document, item, by_name)
        if document is None:
            continue
        location = source.document.node(item).location
        if not isinstance(document.root, xsd.Schema):
            raise ContractError(location, f"{document.name} is no XML Schema")
        actual = document.root.target_namespace or ""
        expected = (item.namespace or "") if isinstance(item, xsd.Import) else source.namespace
        chameleon = isinstance(item, xsd.Include) and not actual
        if actual != expected and not chameleon:
            raise ContractError(location, f'{document.name} describes namespace "{actual}", not "{expected}"')
        yield SchemaSource(document, document.root, expected)


def _follow(
    document: LoadedDocument, item: wsdl.Import | xsd.Import | xsd.Include, by_name: dict[str, LoadedDocument]
) -> LoadedDocument | None:
    reference = document.reference(item)
    if reference is None:
        return None
    if reference.document not in by_name:
        raise ContractError(document.node(item).location, f"{reference.document} is missing")
    return by_name[reference.document]


def _merge(sources: Sequence[SchemaSource]) -> tuple[Schema, ...]:
    """One schema a namespace; a namespace without components is left out."""
    components: dict[str, list[Component]] = {}
    first: dict[str, SchemaSource] = {}
    for source in sources:
        found = list(source.components())
        if found:
            first.setdefault(source.namespace, source)
            components.setdefault(source.namespace, []).extend(found)
    return tuple(
        Schema(
            namespace, tuple(found), first[namespace].element_form_qualified, first[namespace].attribute_form_qualified
        )
        for namespace, found in components.items()
    )
