"""Text becomes Python source that says just that text."""

import ast
import tomllib

from black import format_str
from black.mode import Mode, TargetVersion
from hypothesis import given
from hypothesis import strategies as st

from generator.python.source import LINE_LENGTH, bracketed, docstring, literal, toml_literal

ANY_TEXT = st.text(st.characters(codec=None))


@given(ANY_TEXT)
def test_a_literal_is_the_text(text: str) -> None:
    source = literal(text)
    assert ast.literal_eval(source) == text
    assert "\n" not in source


@given(st.text())
def test_a_toml_literal_is_the_text(text: str) -> None:
    assert tomllib.loads(f"value = {toml_literal(text)}") == {"value": text}


@given(st.lists(ANY_TEXT, min_size=1))
def test_a_docstring_is_the_lines(lines: list[str]) -> None:
    module = ast.parse(f"def f():\n    {docstring(*lines, indent=4)}\n")
    function = module.body[0]
    assert isinstance(function, ast.FunctionDef)
    assert len(module.body) == len(function.body) == 1
    assert ast.get_docstring(function, clean=False) == "\n    ".join(lines)


def test_what_can_be_read_stays_readable() -> None:
    assert literal("Größe in m²") == '"Größe in m²"'
    assert literal("a\u202eb") == '"a\\u202eb"'


NAMES = st.text("ab", min_size=1, max_size=30)


@given(NAMES, st.lists(NAMES, min_size=1, max_size=8))
def test_brackets_are_broken_as_black_breaks_them(name: str, arguments: list[str]) -> None:
    statement = f"{name} = {bracketed('function(', arguments, ')', indent=0, taken=len(f'{name} = '))}\n"
    mode = Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
    assert format_str(statement, mode=mode) == statement
