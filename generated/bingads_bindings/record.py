"""Records: the dataclasses that complex types become, and the wire facts that they carry."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from inspect import get_annotations
from typing import Any, ClassVar, Self, TypeVar, dataclass_transform

from .elements import Element, Unknown
from .index import TypeIndex
from .redaction import HIDDEN
from .unset import UNSET

T = TypeVar("T")


@dataclass(kw_only=True, slots=True, repr=False, eq=False, match_args=False)
class Record:
    """Base of all records: keyword-only dataclasses whose attributes are `UNSET`, `None` (nil) or a value."""

    __type__: ClassVar[str]
    """Wire name of the complex type (or of the message element that declares it), with a prefix of `__types__`."""
    __types__: ClassVar[TypeIndex]
    """Where the types are found that `__elements__` name."""
    __namespace__: ClassVar[str]
    """Namespace of the complex type."""
    __elements__: ClassVar[tuple[Element, ...]] = ()
    """The wire facts of every element, those of the base type first, in contract order."""

    _unknown: Unknown | None = None

    def to_dict(self) -> dict[str, Any]:
        """The record as REST sends it, its JSON read by Python: values by wire name, without those that are UNSET.

        A number that is no float exactly is a Decimal. Raises EncodeError for what cannot be sent.
        """
        from .rest import to_dict

        return to_dict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """The record of such a dict, of a derived class where it says so. Raises DecodeError."""
        from .rest import from_dict

        return from_dict(cls, values)

    def __repr__(self) -> str:
        secret = self.__types__.secret_elements
        values = ((element, getattr(self, element.attribute)) for element in self.__elements__)
        shown = [
            f"{element.attribute}={HIDDEN if value and element.name in secret else repr(value)}"
            for element, value in values
            if value is not UNSET
        ]
        if self._unknown is not None:
            shown.append(f"_unknown={self._unknown!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._unknown == other._unknown and all(
            getattr(self, element.attribute) == getattr(other, element.attribute) for element in self.__elements__
        )

    __hash__ = None  # type: ignore[assignment]  # as every dataclass that can change and be compared


def builder(cls: type[Record]) -> Callable[[list[Any]], Any]:
    """A function that makes an instance from the values of `__elements__` and, last, of `_unknown`.

    It does without the detour over keyword arguments.
    """
    attributes = (*(element.attribute for element in cls.__elements__), "_unknown")
    targets = ", ".join(f"self.{attribute}" for attribute in attributes)
    namespace: dict[str, Any] = {"new": object.__new__, "cls": cls}
    source = f"def build(values):\n    self = new(cls)\n    {targets}, = values\n    return self\n"
    exec(source, namespace)  # noqa: S102 - attributes of the class, hence identifiers
    build: Callable[[list[Any]], Any] = namespace["build"]
    return build


def element(
    name: str,
    type: str,  # the contract's own term
    *,
    namespace: str | None = None,
    nillable: bool = False,
    required: bool = False,
    repeated: bool = False,
) -> Any:
    """The wire facts of an attribute in the body of a record class; `record` moves them to `__elements__`.

    `namespace` is needed only where it is not that of the complex type.
    """
    return Element(name, "", namespace if namespace is not None else "\0", type, nillable, required, repeated)


def nillable(
    name: str,
    type: str,  # the contract's own term
    *,
    namespace: str | None = None,
    required: bool = False,
    repeated: bool = False,
) -> Any:
    """As `element`, of one that may be nil; most are, so this keeps their lines short."""
    return element(name, type, namespace=namespace, nillable=True, required=required, repeated=repeated)


@dataclass_transform(kw_only_default=True)
def record(types: TypeIndex, name: str) -> Callable[[type[T]], type[T]]:
    """Make a class the record of the wire type `name`: gather its wire facts, then make it a dataclass.

    The generated `__init__` is the only method that dataclass makes: `Record` compares and prints, which halves what
    it costs to define a class.
    """
    namespace = types.namespace_of(name)

    def make(cls: type[T]) -> type[T]:
        own: list[Element] = []
        for attribute in get_annotations(cls):
            fact: Element = cls.__dict__[attribute]
            own.append(
                fact._replace(attribute=attribute, namespace=namespace if fact.namespace == "\0" else fact.namespace)
            )
            setattr(cls, attribute, UNSET)
        cls.__type__ = name  # type: ignore[attr-defined]
        cls.__types__ = types  # type: ignore[attr-defined]
        cls.__namespace__ = namespace  # type: ignore[attr-defined]
        cls.__elements__ = (*cls.__elements__, *own)  # type: ignore[attr-defined]
        return dataclass(kw_only=True, slots=True, repr=False, eq=False, match_args=False)(cls)

    return make
