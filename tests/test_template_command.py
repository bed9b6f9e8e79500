"""The command `bindings template`."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from generator.cli import app
from tests.golden.documented import GOLDEN
from tests.support.contracts import ROOT

PRINTED = GOLDEN / "printed/v12/campaign_management"


def run(*arguments: str) -> Result:
    """The outcome of the command with the settings of this project."""
    return CliRunner().invoke(app, ["template", *arguments, "--config", str(ROOT / "bindings.toml")])


@pytest.mark.parametrize("part", ["request", "response"])
def test_operation_is_printed(part: str) -> None:
    result = run("campaign_management", "UpdateConversionGoals", "--version", "v12", "--part", part)
    assert result.exit_code == 0
    assert result.stdout == (PRINTED / f"UpdateConversionGoals.{part}.xml").read_text(encoding="utf-8")


def test_service_is_written_into_a_directory(tmp_path: Path) -> None:
    assert run("campaign_management", "--version", "v12", "--output", str(tmp_path)).exit_code == 0
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.xml")}
    assert len(written) == 2 * 104
    path = "v12/campaign_management/UpdateConversionGoals.request.xml"
    assert path in written
    assert (tmp_path / path).read_bytes() == (PRINTED / "UpdateConversionGoals.request.xml").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("bulk", "DeleteEverything"), "DeleteEverything"),
        (("shop", "Buy"), "shop"),
        (("bulk", "GetBulkUploadUrl", "--version", "v1"), "v1"),
        (("bulk",), "--output"),
    ],
)
def test_what_there_is_not_is_an_error_of_one_line(arguments: tuple[str, ...], reason: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert reason in result.stderr
    assert result.stderr.count("\n") == 1


def test_operation_is_printed_as_json() -> None:
    result = run("campaign_management", "AddConversionGoals", "--part", "request", "--wire", "rest")
    assert result.exit_code == 0
    head, _, body = result.stdout.partition("\n\n")
    assert head == "POST /CampaignManagement/v13/ConversionGoals"
    assert body.startswith('{\n  "ConversionGoals": [\n    {\n      "AttributionModelType": "ValueHere",\n')
    assert '      "ConversionWindowInMinutes": IntValueHere,\n' in body
    assert '      "Id": "LongValueHere",\n' in body
    assert '      "Type": "AppDownload",\n' in body
    assert body.endswith('      "AppStoreId": "ValueHere"\n    }\n  ]\n}\n')


def test_templates_of_all_services_that_have_json_are_written(tmp_path: Path) -> None:
    assert run("--output", str(tmp_path), "--wire", "rest").exit_code == 0
    assert len(list(tmp_path.glob("v13/*/*.json"))) == 2 * 292
    assert {path.name for path in tmp_path.iterdir()} == {"v13"}


def test_a_service_without_json_is_an_error() -> None:
    result = run("campaign_management", "AddCampaigns", "--version", "v12", "--wire", "rest")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "error: v12/campaign_management has no REST interface\n"
