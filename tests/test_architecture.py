"""The shape of the code: dependencies run one way, few modules touch the disk, nothing is particular to one API."""

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GENERATOR = ROOT / "generator"
RUNTIME = GENERATOR / "runtime"

LAYERS = (
    "generator.errors",
    "generator.contract.model",
    "generator.python.naming",
    "generator.contract.build",
    "generator.contract.check",
    "generator.python.layout",
    "generator.python.views",
    "generator.render",
    "generator.write",
    "generator.cli",
)
"""Each may use those before it, by whatever detour, and none of those after it."""

WRITERS = {"generator.write", "generator.cli"}
WRITING_METHODS = {
    "hardlink_to",
    "mkdir",
    "rename",
    "rmdir",
    "rmtree",
    "symlink_to",
    "touch",
    "unlink",
    "write_bytes",
    "write_text",
}
WRITING_MODULES = {"shutil", "tempfile"}
LINES = 400
SHORTHANDS = {"record": {"rest"}, "operation": {"check", "errors"}}
"""Methods that are short for functions of modules above: `to_dict`, `from_dict` and `check` import them when called."""


def modules(folder: Path) -> Mapping[str, Path]:
    """The modules below a folder of the project, by their dotted name."""
    paths = sorted(folder.rglob("*.py"))
    return {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in paths}


BUILD_TIME = {name: path for name, path in modules(GENERATOR).items() if not path.is_relative_to(RUNTIME)}


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    """The dotted names that a module imports, as it writes them; `from a import b` gives `a` and `a.b`."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            yield module
            prefix = f"{module}." if node.module else module
            yield from (prefix + alias.name for alias in node.names)


def dependencies() -> dict[str, set[str]]:
    """Which modules of the generator each of its modules imports."""
    return {name: (set(imports(path)) & BUILD_TIME.keys()) - {name} for name, path in BUILD_TIME.items()}


def runtime_dependencies() -> dict[str, set[str]]:
    """Which modules of the support library each of its modules imports, be it in a function, or for type checkers."""
    paths = {path.stem: path for path in modules(RUNTIME).values()}
    return {
        name: {use.removeprefix(".") for use in imports(path)} & paths.keys() - SHORTHANDS.get(name, set())
        for name, path in paths.items()
    }


def reachable(graph: Mapping[str, set[str]], start: str) -> set[str]:
    """Every module that `start` depends on, directly or not."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        new = graph[waiting.pop()] - found
        found |= new
        waiting += new
    return found


def test_dependencies_have_no_cycle() -> None:
    graph = dependencies()
    assert [name for name in graph if name in reachable(graph, name)] == []


def test_dependencies_of_the_runtime_have_no_cycle() -> None:
    graph = runtime_dependencies()
    assert "wires" in graph["client"]
    assert [name for name in graph if name in reachable(graph, name)] == []


@pytest.mark.parametrize("layer", LAYERS)
def test_dependencies_run_one_way(layer: str) -> None:
    graph = dependencies()
    later = set(LAYERS[LAYERS.index(layer) + 1 :])
    assert layer in graph
    assert reachable(graph, layer) & later == set()


@pytest.mark.parametrize("name", modules(RUNTIME))
def test_runtime_stands_apart(name: str) -> None:
    path = modules(RUNTIME)[name]
    foreign = [imported for imported in imports(path) if re.match(r"generator\b|\.\.", imported)]
    assert foreign == []


def test_only_load_imports_xsdata() -> None:
    importing = {name for name, path in BUILD_TIME.items() if any(re.match(r"xsdata\b", use) for use in imports(path))}
    assert importing == {"generator.contract.load"}


def writes(path: Path) -> Iterator[str]:
    """What in a module writes to the disk."""
    for node in ast.walk(tree(path)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        mode = next((keyword.value for keyword in node.keywords if keyword.arg == "mode"), None)
        if called == "open":
            arguments = [mode] if mode else node.args
            modes = {str(argument.value) for argument in arguments if isinstance(argument, ast.Constant)}
            if any(re.fullmatch(r"(?=.*[wax+])[rwaxbt+:gz2]+", text) for text in modes):
                yield f"{path.name}:{node.lineno}: open"
        elif called in WRITING_METHODS:
            yield f"{path.name}:{node.lineno}: {called}"
    yield from (f"{path.name}: {name}" for name in imports(path) if name.split(".")[0] in WRITING_MODULES)


@pytest.mark.parametrize("name", sorted(BUILD_TIME.keys() - WRITERS))
def test_only_write_and_cli_touch_the_disk(name: str) -> None:
    assert list(writes(BUILD_TIME[name])) == []


@pytest.mark.parametrize(
    "source", ["open('x', 'w')", "path.open(mode='ab')", "path.write_text('')", "import shutil", "Path('x').unlink()"]
)
def test_writing_to_the_disk_is_noticed(source: str, tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text(source)
    assert list(writes(module)) != []


GENERAL = [*sorted(GENERATOR.rglob("*.py")), *sorted((ROOT / "templates").rglob("*.j2"))]


@pytest.mark.parametrize("path", GENERAL, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_is_written_for_one_api(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.findall(r"(?i)(?<![a-z])bing|microsoft advertising", text) == []
    namespaces = re.findall(r"https?://[\w.]*microsoft[^\s\"'`)]*", text)
    assert [
        uri for uri in namespaces if not uri.startswith("http://schemas.microsoft.com/2003/10/Serialization/")
    ] == []


@pytest.mark.parametrize("name", modules(GENERATOR))
def test_modules_are_short(name: str) -> None:
    assert len(modules(GENERATOR)[name].read_text(encoding="utf-8").splitlines()) <= LINES
