"""Views -> text, with one template for each kind of file; touches no disk but the templates."""

from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.python.source import Code
from generator.python.views import FileView

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"


def render(files: Iterable[FileView]) -> dict[str, str]:
    """The text of each file by its path, Python not yet formatted."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        finalize=_only_code,
        autoescape=False,  # noqa: S701 - what it makes is no HTML; `finalize` lets nothing through that is not escaped
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return {file.path: environment.get_template(file.template).render(_context(file.view)) for file in files}


def _context(view: Any) -> dict[str, object]:
    return {field.name: getattr(view, field.name) for field in fields(view)}


def _only_code(value: object) -> object:
    """Refuse to print what nobody has made safe for where it will stand."""
    if isinstance(value, Code):
        return value
    if isinstance(value, StrictUndefined):
        return str(value)  # which raises, and names it
    raise TypeError(f"a template prints {value!r}, which is not known to be code")
