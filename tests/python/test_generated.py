"""Generated packages: contracts with names that clash, mean something in Python, or try to break out of it."""

import builtins
import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.contract.model import XML_SCHEMA, ComplexType, Enumeration, EnumerationValue, QName
from generator.python.layout import REPLY_ATTRIBUTES
from generator.runtime.reply import Reply as RuntimeReply
from tests.python.conftest import MakePackage
from tests.support import made
from tests.support.made import array, contract, element, named, record

KEYWORDS = ("None", "class", "import", "lambda", "match", "type", "case", "async", "self", "cls")
BUILTINS = ("str", "bytes", "int", "float", "bool", "list", "id", "print", "object", "property", "tuple")
USED_HERE = (
    "element",
    "nillable",
    "record",
    "Sequence",
    "Unset",
    "UNSET",
    "datetime",
    "date",
    "Decimal",
    "api",
    "request",
)
UNDERSCORES = ("__init__", "__elements__", "__slots__", "_unknown", "__class__", "_", "__")
CLASHES = ("FooBar", "fooBar", "foo-bar", "foo.bar", "foo_bar", "Foo_Bar_2", "FOO_BAR", "URLs", "Urls", "urls")
UNICODE = ("Größe", "größe", "имя", "名前", "e\u0301te", "éte", "x\u00b7y", "ªx", "ax")
NAMES = (*KEYWORDS, *BUILTINS, *USED_HERE, *UNDERSCORES, *CLASHES, *UNICODE)

HOSTILE = (
    '"""\nraise SystemExit(1)\n"""',
    "'''",
    '\\"; import os; "',
    "\\",
    "\\N{DIGIT ONE}",
    "ends with a backslash\\",
    'ends with a quote"',
    "{{ 7 * 7 }} {% raise %} {# no #}",
    "line\u2028separator\r\n\ttab\x00nul\u202eoverride",
    "\n\n\nclass Injected:\n    pass\n\n\n",
    "# comment",
    "${x} {y} %s",
)


def attributes(cls: Any) -> dict[str, str]:
    """Wire name -> attribute."""
    return {each.name: each.attribute for each in cls.__elements__}


def roundtrip(package: ModuleType, operation: str, message: Any) -> Any:
    """The message, sent and received."""
    soap = import_module(f"{package.__name__.partition('.')[0]}.soap")
    found = package.OPERATIONS[operation]
    return soap.decode_request(found, soap.encode_request(found, message)).body


def test_elements_may_have_any_name(make_package: MakePackage) -> None:
    types = [QName(XML_SCHEMA, name) for name in ("string", "base64Binary", "dateTime", "decimal", "double", "long")]
    elements = [element(name, types[index % len(types)]) for index, name in enumerate(NAMES)]
    package = make_package(contract(record("Thing", *elements), operations={"Buy": elements}))
    for cls in (package.Thing, package.BuyRequest, package.BuyResponse):
        found = attributes(cls)
        assert tuple(found) == NAMES
        assert len(set(found.values())) == len(NAMES)
        assert all(name.isidentifier() and not name.startswith("_") for name in found.values())
        assert repr(cls(**dict.fromkeys(found.values()))).count("=None") == len(NAMES)


def test_elements_of_any_name_are_sent_and_received(make_package: MakePackage) -> None:
    names = [name for name in NAMES if name != "ªx"]  # which XML does not allow
    package = make_package(contract(operations={"Buy": [element(name) for name in names]}))
    message = package.BuyRequest(**{attribute: name for name, attribute in attributes(package.BuyRequest).items()})
    assert roundtrip(package, "Buy", message) == message


def test_attributes_differ_from_those_of_the_base(make_package: MakePackage) -> None:
    package = make_package(
        contract(
            record("Base", element("Type")),
            record("Derived", element("type"), element("TYPE"), base="Base"),
            record("Last", element("Type_2"), base="Derived"),
        )
    )
    assert attributes(package.Last) == {"Type": "type", "type": "type_2", "TYPE": "type_3", "Type_2": "type_2_2"}
    assert package.Last.__mro__[1:3] == (package.Derived, package.Base)


def test_types_may_have_any_name(make_package: MakePackage) -> None:
    names = (*NAMES, "Record", "StrEnum", "Flag", "TYPES", "OPERATIONS", "Operation", "ShopClient", "types", "client")
    package = make_package(contract(*(record(name, element("Value")) for name in names)))
    types = import_module(f"{package.__name__.rpartition('.')[0]}._types").TYPES
    found = [types.find(f"sh:{name}") for name in names]
    assert len(set(found)) == len(names)
    for cls, name in zip(found, names, strict=True):
        assert cls.__type__ == f"sh:{name}"
        assert getattr(package, cls.__name__) is cls
        assert cls(value="x").value == "x"
    assert types.find("sh:FooBar").__name__ == "FooBar"
    assert package.ShopClient.__mro__[1].__name__ == "Client"


def test_types_of_other_namespaces_and_messages_may_have_the_same_name(make_package: MakePackage) -> None:
    package = make_package(
        contract(
            record("Item", element("Own")),
            record("Item", element("Other", namespace="urn:other"), namespace="urn:other"),
            record("BuyRequest", element("Old")),
        )
    )
    assert package.Item.__namespace__ == made.NAMESPACE
    assert package.Item_2.__namespace__ == "urn:other"
    assert attributes(package.BuyRequest) == {"Old": "old"}
    assert package.OPERATIONS["Buy"].request is package.BuyRequest_2


def test_operations_may_have_any_name(make_package: MakePackage) -> None:
    package = make_package(contract(operations={name: [element("Value")] for name in (*NAMES, "close", "OPERATIONS")}))
    assert tuple(package.OPERATIONS) == (*NAMES, "close", "OPERATIONS")
    for name, operation in package.OPERATIONS.items():
        assert operation.name == name
        assert attributes(operation.request) == {"Value": "value"}
    methods = {name for name in vars(package.ShopClient) if not name.startswith("_")} - {"service"}
    assert len(methods) == len(package.OPERATIONS)
    assert {name for name in vars(package.AsyncShopClient) if not name.startswith("_")} == {*methods, "service"}


def test_messages_and_actions_may_be_called_anything(make_package: MakePackage) -> None:
    package = make_package(contract(record("BuyRequest"), soap_action="urn:buy"))
    operation = package.OPERATIONS["Buy"]
    assert (operation.request.__name__, operation.response.__name__) == ("BuyRequest_2", "BuyResponse")
    assert operation.soap_action == "urn:buy"
    assert make_package(contract(), "v1.shop").OPERATIONS["Buy"].soap_action == "Buy"


def test_text_of_the_contract_stays_text(make_package: MakePackage) -> None:
    values = tuple(EnumerationValue(text) for text in HOSTILE)
    namespace = "".join(HOSTILE)
    package = make_package(
        contract(
            Enumeration(QName(namespace, "Choice"), values, made.STRING),
            *(record(f"Thing{number}", element(text)) for number, text in enumerate(HOSTILE)),
            *(record(text) for text in HOSTILE),
            operations={text: [element(text)] for text in HOSTILE},
            soap_action="".join(HOSTILE),
        )
    )
    assert [member.value for member in package.Choice] == list(HOSTILE)
    assert [package.OPERATIONS[text].name for text in HOSTILE] == list(HOSTILE)
    assert {operation.soap_action for operation in package.OPERATIONS.values()} == {"".join(HOSTILE)}
    for number, text in enumerate(HOSTILE):
        assert tuple(attributes(getattr(package, f"Thing{number}"))) == (text,)
    types = import_module(f"{package.__name__.rpartition('.')[0]}._types").TYPES
    assert namespace in types.namespaces.values()
    assert not hasattr(package, "Injected")


def test_members_of_an_enumeration_differ(make_package: MakePackage) -> None:
    values = ("Active", "ACTIVE", "active", "", ">=", "<=", "1", "mro", "name", "value", "_ignore_", "None")
    kind = Enumeration(named("Status"), tuple(map(EnumerationValue, values)), made.STRING)
    package = make_package(contract(kind))
    assert [member.value for member in package.Status] == list(values)
    assert package.Status.ACTIVE_2.value == "ACTIVE"


def test_nothing_is_imported_before_it_is_used(tmp_path: Path) -> None:
    made.write(tmp_path, made.sources(made.settings(tmp_path), {"shop": contract(record("Item", element("Name")))}))
    program = (
        "import json, sys, shop_bindings.v1.shop as shop; before = set(sys.modules); dir(shop); shop.Item;"
        "print(json.dumps(sorted(name for name in {*sys.modules} if name.startswith('shop_bindings.v1'))))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, check=True)
    assert json.loads(done.stdout) == [
        "shop_bindings.v1",
        "shop_bindings.v1._types",
        "shop_bindings.v1.shop",
        "shop_bindings.v1.shop.types",
        "shop_bindings.v1.shop.types.all",
    ]


def test_a_package_shows_all_that_it_has(make_package: MakePackage) -> None:
    package = make_package(contract(record("Item"), record("Oops"), faults=["Oops"]))
    assert dir(package) == sorted(
        ["AsyncShopClient", "BuyRequest", "BuyResponse", "Item", "OPERATIONS", "Oops", "OopsException", "ShopClient"]
    )
    for name in dir(package):
        assert getattr(package, name) is not None
    with pytest.raises(AttributeError, match="Items"):
        _ = package.Items


def test_base_classes_in_a_circle_of_modules(make_package: MakePackage) -> None:
    reds = [
        record(f"Red{letter}xx", element("R"), base="BlueBase" if letter == "A" else None) for letter in "ABCDEFGHI"
    ]
    blues = [
        record(f"Blue{letter}xx", element("B"), base="RedBxx" if letter == "A" else None) for letter in "ABCDEFGHI"
    ]
    package = make_package(contract(*reds, *blues, record("BlueBase")))
    assert issubclass(package.RedAxx, package.BlueBase)
    assert issubclass(package.BlueAxx, package.RedBxx)


def test_what_several_services_declare_is_one_class(make_package: MakePackage) -> None:
    shared = (record("Base", element("Id")), record("Oops", element("Code")))
    shop = contract(*shared, record("Item", element("Name"), base="Base"), faults=["Oops"])
    store = contract(*shared, array("ArrayOfBase", element("Base", named("Base"))), faults=["Oops"])
    package = make_package({"shop": shop, "store": store})
    other = import_module(package.__name__.replace("shop", "store"))
    assert package.Base is other.Base
    assert package.OopsException is other.OopsException
    assert issubclass(package.Item, other.Base)
    assert not hasattr(other, "Item")
    assert package.BuyRequest is not other.BuyRequest


def test_types_of_one_name_shared_by_different_services(make_package: MakePackage) -> None:
    one, other = record("Error", element("Code")), record(
        "Error", element("Text", namespace="urn:b"), namespace="urn:b"
    )
    contracts = {"a": contract(one), "b": contract(one), "c": contract(other), "d": contract(other)}
    a = make_package(contracts, "v1.a")
    c = import_module(f"{a.__name__[:-1]}c")
    assert (a.Error.__name__, c.Error.__name__) == ("Error", "Error")
    assert (tuple(attributes(a.Error)), tuple(attributes(c.Error))) == (("Code",), ("Text",))


def test_anonymous_types_have_classes(make_package: MakePackage) -> None:
    inner = ComplexType(named("Inner"), (element("Value"),), anonymous=True)
    outer = ComplexType(named("Outer"), (element("Inner", inner),), anonymous=True)
    pairs = array("ArrayOfPair", element("Pair", ComplexType(named("Pair"), (element("Key"),), anonymous=True)))
    package = make_package(
        contract(pairs, operations={"Buy": [element("Outer", outer), element("Pairs", named("ArrayOfPair"))]})
    )
    message = package.BuyRequest(
        outer=package.Outer(inner=package.Inner(value="deep")), pairs=[package.Pair(key="a"), package.Pair(key="b")]
    )
    assert roundtrip(package, "Buy", message) == message


def test_responses_are_replies_with_attributes_of_their_own(make_package: MakePackage) -> None:
    names = {name for name in vars(RuntimeReply) if not name.startswith("_")}
    assert set(REPLY_ATTRIBUTES) == names
    package = make_package(contract(operations={"Buy": [element("Headers"), element("TrackingId")]}))
    assert attributes(package.BuyResponse) == {"Headers": "headers_2", "TrackingId": "tracking_id_2"}
    assert attributes(package.BuyRequest) == {"Headers": "headers", "TrackingId": "tracking_id"}
    assert package.BuyResponse(headers_2="x").headers == {}


def test_a_credential_travels_in_its_header(make_package: MakePackage) -> None:
    package = make_package(contract())
    credentials = import_module(package.__name__.partition(".")[0]).Credentials(token="secret")
    assert credentials.headers("secret") == {"Key": "secret"}
    assert "secret" not in repr(credentials)


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_names_hide_nothing_from_type_checkers(checker: str, tmp_path: Path) -> None:
    kinds = [QName(XML_SCHEMA, name) for name in ("string", "base64Binary", "dateTime", "decimal", "double", "long")]
    elements = [element(name, kinds[index % len(kinds)]) for index, name in enumerate(NAMES)]
    person = record("person", element("person", named("person")), element("people", named("people")), *elements)
    people = array("people", element("person", named("person")))
    others = [record(name, element("person", named("person")), element(name, named(name))) for name in NAMES]
    arguments = [element("person", named("person")), element("api", named("people")), *elements]
    operations = {
        "person": arguments,
        "Buy": arguments,
        "str": [element("str")],
        "api": [element("Api", named("person"))],
    }
    files = made.sources(made.settings(tmp_path), {"shop": contract(person, people, *others, operations=operations)})
    made.write(tmp_path, files)
    if checker == "mypy":
        command = [sys.executable, "-m", "mypy", "--strict", "--python-version=3.11", "--config-file=", "shop_bindings"]
    else:
        settings = {"include": ["shop_bindings/v1"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
        (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
        command = [sys.executable, "-m", "pyright", f"--pythonpath={sys.executable}"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode in {0, 1}, done.stderr
    assert [line for line in done.stdout.splitlines() if "shop_bindings/v1" in line] == []


def test_nothing_of_the_contract_ran() -> None:
    assert not hasattr(builtins, "Injected")
