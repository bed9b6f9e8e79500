"""The schemas that a WSDL embeds, as libxml2 validates with them."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from lxml import etree

from tests.support.contracts import PARSER, wsdl_path

XS = "{http://www.w3.org/2001/XMLSchema}"


@cache
def schemas(version: str, service: str) -> etree.XMLSchema:
    """One schema of all that a contract declares."""
    with TemporaryDirectory() as folder:
        embedded = list(etree.parse(wsdl_path(version, service), PARSER).iter(f"{XS}schema"))
        files = {schema.attrib["targetNamespace"]: f"{number}.xsd" for number, schema in enumerate(embedded)}
        assert len(files) == len(embedded), "two schemas of one namespace"
        for schema in embedded:
            own = etree.fromstring(etree.tostring(schema), PARSER)  # a document of its own, with all prefixes in scope
            _write(own, files, Path(folder) / files[own.attrib["targetNamespace"]])
        everything = Path(folder) / "all.xsd"
        _write(etree.Element(f"{XS}schema"), files, everything)
        return etree.XMLSchema(etree.parse(everything, PARSER))


def _write(schema: etree._Element, files: dict[str, str], path: Path) -> None:
    """Write a schema that imports all the others."""
    for stated in schema.findall(f"{XS}import"):
        schema.remove(stated)
    for namespace, file in files.items():
        if namespace != schema.get("targetNamespace"):
            schema.insert(0, etree.Element(f"{XS}import", namespace=namespace, schemaLocation=file))
    path.write_bytes(etree.tostring(schema))


def declared_types(version: str, service: str) -> frozenset[str]:
    """The expanded names of the types that a contract declares."""
    return frozenset(
        str(etree.QName(str(schema.attrib["targetNamespace"]), str(declared.attrib["name"])))
        for schema in etree.parse(wsdl_path(version, service), PARSER).iter(f"{XS}schema")
        for declared in schema
        if declared.tag in (f"{XS}complexType", f"{XS}simpleType")
    )


def errors(schema: etree.XMLSchema, element: etree._Element) -> list[str]:
    """What is wrong with an element of a message."""
    alone = etree.fromstring(etree.tostring(element, with_tail=False), PARSER)
    return [] if schema.validate(alone) else str(schema.error_log).splitlines()
