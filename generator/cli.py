"""The commands of `bindings`."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from generator.config import read_settings
from generator.errors import GeneratorError, SettingsError
from generator.generate import generate as generate_distribution
from generator.progress import shown_progress
from generator.soap_template import PARTS, Part
from generator.write import write_file

app = typer.Typer(
    help="Turns WSDL contracts into a typed Python package.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Config = Annotated[Path, typer.Option(help="The settings; other paths are relative to the directory of this file.")]
BINDINGS_TOML = Path("bindings.toml")


class PartOption(StrEnum):
    """A message of an operation."""

    REQUEST = "request"
    RESPONSE = "response"


class Wire(StrEnum):
    """What messages travel over."""

    SOAP = "soap"
    REST = "rest"


@contextmanager
def _errors_in_one_line() -> Generator[None, None, None]:
    try:
        yield
    except GeneratorError as error:
        print(f"error: {error}", file=sys.stderr)
        raise typer.Exit(1) from error


@app.command()
def generate(
    config: Config = BINDINGS_TOML,
    check: Annotated[bool, typer.Option(help="Change nothing; list what is stale, and then end with 1.")] = False,
) -> None:
    """Bring generated/ up to date with bindings.toml and the contracts in wsdl/."""
    with _errors_in_one_line():
        settings = read_settings(config)
        with shown_progress() as progress:
            outcome = generate_distribution(settings, progress, check=check)
        if outcome is None or not outcome.changes:
            print(f"{settings.output}: up to date")
            return
        for path in outcome.changes.written if check else ():
            print(f"stale: {settings.output / path}")
        for path in outcome.changes.deleted if check else ():
            print(f"not generated: {settings.output / path}")
        if check:
            raise typer.Exit(1)
        written, deleted = len(outcome.changes.written), len(outcome.changes.deleted)
        print(f"{settings.output}: {written} of {outcome.files} files written, {deleted} deleted")


@app.command()
def pull(
    source: Annotated[str, typer.Argument(help="A WSDL file, its URL, or a folder or archive that has it.")],
    service: Annotated[str, typer.Option(help="Name of the service.")],
    version: Annotated[str, typer.Option(help="Version of the contract.")],
    licence: Annotated[str | None, typer.Option(help="Licence under which the source is published.")] = None,
    date: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Date of the source.")] = None,
    config: Config = BINDINGS_TOML,
) -> None:
    """Write the canonical text of a contract into wsdl/, and where it is from into wsdl/SOURCES.toml."""
    from generator.documents import pull_contract  # noqa: PLC0415 - as `generate` needs none of it

    with _errors_in_one_line():
        day = date.date() if date else None
        folder = config.parent / "wsdl"
        file, changed = pull_contract(folder, source, service, version, licence=licence, day=day)
        print(f"{file}: {'written' if changed else 'up to date'}")


@app.command()
def template(
    service: Annotated[str | None, typer.Argument(help="Name of the service; without one, all of them.")] = None,
    operation: Annotated[str | None, typer.Argument(help="Name of the operation; without one, all of them.")] = None,
    version: Annotated[str | None, typer.Option(help="Version of the contract.")] = None,
    part: Annotated[PartOption | None, typer.Option(help="Only the template of this message.")] = None,
    output: Annotated[Path | None, typer.Option(help="Write the templates into this directory.")] = None,
    wire: Annotated[Wire, typer.Option(help="What the messages travel over.")] = Wire.SOAP,
    config: Config = BINDINGS_TOML,
) -> None:
    """Print the template of an operation, or write those of many into a directory."""
    from generator.documents import rest_templates, soap_templates  # noqa: PLC0415 - as `generate` needs none of it

    with _errors_in_one_line():
        if operation is None and output is None:
            raise SettingsError("--output is needed unless an operation is named")
        parts: tuple[Part, ...] = tuple(each for each in PARTS if part in (None, each))
        templates = soap_templates if wire is Wire.SOAP else rest_templates
        texts = templates(read_settings(config), service, operation, version, parts)
        if output is None:
            print("\n".join(texts.values()), end="")
            return
        changed = sum(write_file(output / path, text) for path, text in texts.items())
        print(f"{output}: {changed} of {len(texts)} files written")
