"""bindings.toml: what can be used becomes settings, every mistake one error that names the file and the key."""

import re
from pathlib import Path

import pytest

from generator.config import read_settings
from generator.errors import SettingsError
from tests.support.made import settings, settings_text

ROOT = Path(__file__).parents[1]


def test_the_settings_of_this_project_can_be_read() -> None:
    found = read_settings(ROOT / "bindings.toml")
    assert found.package.import_name == "bingads_bindings"
    assert found.find("campaign_management").version == "v13"
    assert found.find("campaign_management", "v12").version == "v12"
    assert all(found.contract_file(service).exists() for service in found.services)


def test_settings_are_what_the_file_says(tmp_path: Path) -> None:
    found = settings(tmp_path, "shop_bindings", ["shop", "store"])
    assert found.package.licence_text == "Free.\n"
    assert found.soap.action_header is None
    assert found.soap.credentials == (("token", "Key"),)
    assert [service.name for service in found.services] == ["shop", "store"]
    assert found.output == tmp_path / "generated"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('name = "shop-bindings"', "", "package.name: is missing"),
        ('name = "shop-bindings"', "name = 1", "package.name: must be a string"),
        ('version = "1.0"', 'version = "1.0"\ncolour = "red"', "package.colour: is not known"),
        ('"shop_bindings"', '"shop-bindings"', "package.import_name: 'shop-bindings' is no plain Python name"),
        ('"shop_bindings"', '"class"', "package.import_name: 'class' is no plain Python name"),
        ('"LICENSE"', '"NOTHING"', "package.licence_file: "),
        ('["Key"]', '["Key", "Key"]', "soap.secret_headers: 'Key' is there twice"),
        ('["Key"]', '"Key"', "soap.secret_headers: must be a list of strings"),
        ("[soap]", "[soup]", "soup: is not known"),
        ("[soap]", '[errors.elements]\nkode = "Code"\n[soap]', "errors.elements.kode: is not known"),
        ("[soap]", '[errors.elements]\ndetails = "Text"\n[soap]', "errors.elements.details: must be a list of strings"),
        ('token = "Key"', '"to-ken" = "Key"', "soap.credentials.to-ken: 'to-ken' is no plain Python name"),
        ('{ token = "Key" }', "{ token = 1 }", "soap.credentials: must be a table of strings"),
        ('{ sh = "urn:shop" }', '{ xs = "urn:shop" }', "versions.v1.prefixes.xs: is no prefix, or one in use"),
        ('{ sh = "urn:shop" }', '{ a = "urn:x", b = "urn:x" }', "versions.v1.prefixes: 'urn:x' is there twice"),
        ('class_prefix = "Shop"', 'class_prefix = "Sh op"', "services.shop.class_prefix: 'Sh op' is no plain"),
        ("services.shop]", "services.shared]", "services.shared: is the name of the package of shared types"),
        ('{ production = "https://example.com" }', "{}", "services.shop.endpoints: must have at least one address"),
        ("[versions.v1.services.shop]", "[versions.v1.servants.shop]", "versions.v1.services: must have at least one"),
        ("[package]", "[package", "Expected ']'"),
    ],
)
def test_mistakes_are_named(old: str, new: str, expected: str, tmp_path: Path) -> None:
    text = settings_text()
    assert old in text
    settings(tmp_path)
    file = tmp_path / "bindings.toml"
    file.write_text(text.replace(old, new))
    with pytest.raises(SettingsError, match=re.escape(expected)) as raised:
        read_settings(file)
    assert str(raised.value).startswith(f"{file}: ")
    assert "\n" not in str(raised.value)


def test_a_class_prefix_belongs_to_one_service(tmp_path: Path) -> None:
    settings(tmp_path, "shop_bindings", ["shop", "store"])
    file = tmp_path / "bindings.toml"
    file.write_text(file.read_text().replace('class_prefix = "Store"', 'class_prefix = "Shop"'))
    with pytest.raises(SettingsError, match="'Shop' is there twice"):
        read_settings(file)


def test_a_file_that_is_not_there_is_an_error_of_one_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nothing\.toml: No such file or directory$"):
        read_settings(tmp_path / "nothing.toml")


def test_a_service_that_is_not_there_is_an_error_that_names_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no service bar; there are v1/shop"):
        settings(tmp_path).find("bar")
