"""What is known of XML elements, and what is kept of those that the contract does not know."""

from typing import Any, NamedTuple


class Element(NamedTuple):
    """The wire facts of one XML element of a complex type.

    `type` is the wire name of the element's type with a prefix: `xs:` for the built-in types of XML Schema, the
    others as in `TypeIndex.namespaces`. `required` means `minOccurs` of at least 1, `repeated` a `maxOccurs`
    above 1. The attribute of an absent element is `UNSET`, of a nil one `None`.
    """

    name: str
    attribute: str
    namespace: str
    type: str
    nillable: bool = False
    required: bool = False
    repeated: bool = False


class UnknownElement(NamedTuple):
    """An element that the contract does not have, kept as it was received.

    `position` counts the elements of `__elements__` that come before it on the wire.
    """

    name: str
    position: int
    xml: str

    def __repr__(self) -> str:
        # What nobody knows may be secret.
        return f"UnknownElement(name={self.name!r}, position={self.position})"


class UnknownProperty(NamedTuple):
    """A property of a JSON object that the contract does not have, kept as it was received."""

    name: str
    value: Any

    def __repr__(self) -> str:
        # What nobody knows may be secret.
        return f"UnknownProperty(name={self.name!r})"


class Unknown(NamedTuple):
    """What a record received that its contract does not know.

    `type` is the expanded name (`{namespace}name`) of a derived type without a class, `elements` are the XML elements
    without an attribute, `properties` those of a JSON object. All are written again when the record is sent the way
    that it came.
    """

    type: str | None = None
    elements: tuple[UnknownElement, ...] = ()
    properties: tuple[UnknownProperty, ...] = ()
