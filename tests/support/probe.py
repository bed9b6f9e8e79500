"""Runs in an environment that has nothing but the package: imports each of its modules, and prints what it found.

Usage: python -I probe.py DISTRIBUTION IMPORT_NAME
"""

import ast
import importlib
import importlib.metadata
import json
import sys
from importlib.util import find_spec
from pathlib import Path


def imported_names(path):
    """The top-level modules that a module imports from elsewhere, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module.partition(".")[0]
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "import_module":
            name = node.args[0]
            if isinstance(name, ast.Constant) and not name.value.startswith("."):
                yield name.value.partition(".")[0]


def failure(module):
    """Why a module cannot be imported, and the missing module where that is why; None where it can."""
    try:
        importlib.import_module(module)
    except ModuleNotFoundError as error:
        return error.name
    return None


def main(distribution, import_name):
    """Print, as JSON: what modules there are, what each imports from elsewhere, and which cannot be imported."""
    folder = Path(find_spec(import_name).origin).parent
    uses, failures = {}, {}
    for path in sorted(folder.rglob("*.py")):
        module = ".".join(path.relative_to(folder.parent).with_suffix("").parts).removesuffix(".__init__")
        uses[module] = sorted(set(imported_names(path)) - set(sys.stdlib_module_names) - {import_name})
        missing = failure(module)
        if missing:
            failures[module] = missing
    found = {
        "uses": uses,
        "failures": failures,
        "requires": importlib.metadata.requires(distribution),
        "files": sorted(map(str, importlib.metadata.files(distribution))),
        "providers": importlib.metadata.packages_distributions(),
        "location": str(folder),
    }
    print(json.dumps(found))


main(*sys.argv[1:])
