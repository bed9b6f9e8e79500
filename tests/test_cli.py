"""The commands `generate` and `pull`, run as a user runs them."""

import os
import pty
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.support import made

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests" / "cases"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with another API than this one: settings, and a contract in wsdl/."""
    made.settings(tmp_path)
    (tmp_path / "wsdl" / "v1").mkdir(parents=True)
    shutil.copy(CASES / "headers-in-order" / "expected.wsdl", tmp_path / "wsdl" / "v1" / "shop.wsdl")
    return tmp_path


@pytest.fixture
def run(project: Path) -> Run:
    """Runs `bindings` in the project."""

    def call(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command(*arguments), cwd=project, env=variables(**environment), capture_output=True, text=True, check=False
        )

    return call


def command(*arguments: str) -> list[str]:
    """The command line of `bindings`."""
    return [sys.executable, "-c", "from generator.cli import app; app()", *arguments]


def variables(**changed: str) -> dict[str, str]:
    """The environment of a command."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **changed}


def generated(project: Path) -> dict[str, bytes]:
    """All files in generated/."""
    paths = (project / "generated").rglob("*")
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in paths if path.is_file()}


def test_another_api_needs_no_change_of_code(run: Run, project: Path) -> None:
    done = run("generate")
    assert done.returncode == 0, done.stderr
    assert re.search(r"generated: (\d+) of \1 files written, 0 deleted", done.stdout)
    program = """
        from shop_bindings import soap, Credentials
        from shop_bindings.v1 import shop
        operation = shop.OPERATIONS["Buy"]
        sent = soap.encode_request(operation, shop.BuyRequest(order="one"), headers={"Zone": "z", "Account": "a"})
        read = soap.decode_request(operation, sent)
        assert (read.body.order, list(read.headers)) == ("one", ["Zone", "Account"]), read
        assert operation.request_headers == ("Zone", "Account")
        with shop.ShopClient(Credentials(token="secret")) as client:
            assert client.service.endpoints == {"production": "https://example.com"}
    """
    subprocess.run([sys.executable, "-c", "if True:" + program], cwd=project / "generated", check=True)


def test_nothing_is_done_where_nothing_has_changed(run: Run, project: Path) -> None:
    run("generate")
    before = {path: path.stat().st_mtime_ns for path in project.rglob("*")}
    started = time.monotonic()
    done = run("generate")
    assert time.monotonic() - started < 1.5
    assert (done.returncode, done.stdout, done.stderr) == (0, "generated: up to date\n", "")
    assert {path: path.stat().st_mtime_ns for path in project.rglob("*")} == before


@pytest.mark.parametrize("cached", [True, False])
def test_check_notices_and_changes_nothing(cached: bool, run: Run, project: Path) -> None:
    run("generate")
    if not cached:
        shutil.rmtree(project / ".cache")
    assert run("generate", "--check").returncode == 0
    package = project / "generated" / "shop_bindings"
    (package / "v1" / "shop" / "client.py").write_text("EDITED = 1\n")
    (package / "v1" / "shop" / "operations.py").unlink()
    (package / "stray.py").write_text("")
    (project / "generated" / "README.md").write_text("edited")
    before = generated(project)
    done = run("generate", "--check")
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "stale: generated/README.md",
        "stale: generated/shop_bindings/v1/shop/client.py",
        "stale: generated/shop_bindings/v1/shop/operations.py",
        "not generated: generated/shop_bindings/stray.py",
    ]
    assert generated(project) == before


def test_check_of_what_was_never_generated(run: Run, project: Path) -> None:
    done = run("generate", "--check")
    assert done.returncode == 1
    assert "stale: generated/pyproject.toml\n" in done.stdout
    assert not (project / "generated").exists()
    assert not (project / ".cache").exists()


def test_edits_are_undone_and_the_bytes_are_the_same_again(run: Run, project: Path) -> None:
    run("generate")
    expected = generated(project)
    client = project / "generated" / "shop_bindings" / "v1" / "shop" / "client.py"
    client.write_text("EDITED = 1\n")
    assert "1 of" in run("generate").stdout
    assert generated(project) == expected
    shutil.rmtree(project / "generated")
    shutil.rmtree(project / ".cache")
    run("generate")
    assert generated(project) == expected


@pytest.mark.parametrize("name", ["bindings.toml", "wsdl/v1/shop.wsdl", "LICENSE"])
def test_a_change_of_the_input_is_noticed(name: str, run: Run, project: Path) -> None:
    run("generate")
    before = generated(project)
    path = project / name
    path.write_text(path.read_text().replace("Bindings", "Binding").replace("Zone", "Area").replace("Free", "Fair"))
    assert run("generate", "--check").returncode == 1
    assert run("generate").returncode == 0
    assert generated(project) != before
    assert run("generate", "--check").returncode == 0


@pytest.mark.slow
def test_the_bytes_depend_on_nothing_else(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Neither on the hash seed, nor on the locale, the time zone, the directory, the number of processes."""
    services = ["ad_insight", "bulk", "customer_billing", "customer_management"]
    found = []
    for environment in ({"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "2", "LC_ALL": "C", "TZ": "Asia/Tokyo"}):
        folder = tmp_path_factory.mktemp("project")
        several = len(found) == 0
        made.settings(folder, "shop_bindings", services)
        (folder / "wsdl" / "v1").mkdir(parents=True)
        for service in services:
            shutil.copy(ROOT / "wsdl" / "v13" / f"{service}.wsdl", folder / "wsdl" / "v1")
        program = f"import generator.pipeline as p; p._WORTH_A_POOL = {0 if several else 10**9};"
        program += "from generator.cli import app; app()"
        subprocess.run(
            [sys.executable, "-c", program, "generate"], cwd=folder, env=variables(**environment), check=True
        )
        found.append(generated(folder))
    assert found[0] == found[1]


def test_mistakes_are_one_line_each(run: Run, project: Path) -> None:
    contract = project / "wsdl" / "v1" / "shop.wsdl"
    text = contract.read_text()
    run("generate")
    before = generated(project)
    contract.write_text(text.replace('type="xs:string"', 'type="tns:Nothing"'))
    done = run("generate")
    assert done.returncode == 1
    assert re.fullmatch(r"error: wsdl/v1/shop\.wsdl:\d+: .*Nothing.*\n", done.stderr)
    contract.unlink()
    done = run("generate")
    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch(r"error: wsdl/v1/shop\.wsdl: No such file or directory.*\n", done.stderr)
    (project / "bindings.toml").write_text("[package]\n")
    done = run("generate")
    assert (done.returncode, done.stderr) == (1, "error: bindings.toml: package.name: is missing\n")
    assert generated(project) == before


def test_what_black_refuses_is_kept(project: Path) -> None:
    program = (
        "import generator.pipeline as p; p.render_distribution = lambda *_: {'a.py': 'ONE = 1\\n\\n\\nTWO = (\\n'};"
        "from generator.cli import app; app()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "generate"],
        cwd=project,
        env=variables(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "error: .cache/refused.py: black refuses what was rendered: cannot parse" in done.stderr
    assert (project / ".cache" / "refused.py").read_text() == "TWO = (\n"
    assert not (project / "generated").exists()


@pytest.mark.slow
def test_an_interrupt_leaves_the_package_whole(project: Path) -> None:
    for service in ("campaign_management", "ad_insight"):
        shutil.copy(ROOT / "wsdl" / "v13" / f"{service}.wsdl", project / "wsdl" / "v1")
    (project / "bindings.toml").write_text(made.settings_text("shop_bindings", ["campaign_management", "ad_insight"]))
    process = subprocess.Popen(
        command("generate"), cwd=project, env=variables(), stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert process.stderr is not None
    assert process.stderr.readline() == "read: 2\n"
    while process.poll() is None:  # Again, since Python loses one that meets it in a finalizer.
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGINT)
        time.sleep(0.5)
    told = process.stderr.read()
    assert process.returncode != 0, told
    assert "Traceback" not in told
    assert not (project / "generated").exists()


PAUSED = """
import sys
from generator.write import Distribution
from generator.cli import app
swap = Distribution._swap
def paused(distribution):
    print("staged", flush=True)
    sys.stdin.readline()
    swap(distribution)
Distribution._swap = paused
app()
"""
"""A `bindings` that waits, before the new package takes the place of the old one, until it is told to go on."""


@pytest.fixture
def paused(project: Path) -> Iterator[subprocess.Popen[str]]:
    """A run of `generate` that waits when it has put the new package together."""
    with subprocess.Popen(
        [sys.executable, "-c", PAUSED, "generate"],
        cwd=project,
        env=variables(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "staged\n"
        yield process
        process.kill()


def test_one_run_leaves_the_other_alone(paused: subprocess.Popen[str], run: Run, project: Path) -> None:
    before = generated(project)
    other = run("generate")
    assert (other.returncode, other.stderr) == (1, "error: generated: another run is writing it\n")
    assert generated(project) == before
    assert run("generate", "--check").returncode == 1
    _, told = paused.communicate("go on\n")
    assert paused.returncode == 0, told
    assert run("generate", "--check").stdout == "generated: up to date\n"
    shutil.rmtree(project / ".cache")
    assert run("generate", "--check").stdout == "generated: up to date\n"


def test_a_run_that_was_killed_is_in_nobodys_way(paused: subprocess.Popen[str], run: Run, project: Path) -> None:
    paused.kill()
    paused.wait()
    done = run("generate")
    assert done.returncode == 0, done.stderr
    again = generated(project)
    assert not [path for path in again if "/.bindings" in path]
    shutil.rmtree(project / "generated")
    run("generate")
    assert generated(project) == again


@pytest.mark.parametrize("existing", [True, False])
def test_runs_at_once_give_a_whole_package(existing: bool, run: Run, project: Path) -> None:
    run("generate")
    expected = generated(project)
    if existing:
        (project / "generated" / "shop_bindings" / "v1" / "shop" / "client.py").write_text("EDITED = 1\n")
    else:
        shutil.rmtree(project / "generated")
    shutil.rmtree(project / ".cache")
    runs = [
        subprocess.Popen(command("generate"), cwd=project, env=variables(), stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    errors = [line for each in runs for line in each.communicate()[1].splitlines() if not re.match("read|format", line)]
    assert 0 in {each.returncode for each in runs}
    assert set(errors) <= {"error: generated: another run is writing it"}
    assert generated(project) == expected


def test_what_a_stopped_run_left_is_noticed(run: Run, project: Path) -> None:
    run("generate")
    left = project / "generated" / ".bindings-new"
    left.mkdir()
    assert run("generate", "--check").stdout == "not generated: generated/.bindings-new\n"
    assert run("generate").returncode == 0
    assert not left.exists()


def test_a_terminal_gets_a_progress_bar(project: Path) -> None:
    leader, follower = pty.openpty()
    process = subprocess.Popen(command("generate"), cwd=project, env=variables(TERM="xterm"), stderr=follower)
    os.close(follower)
    told = b""
    try:
        while chunk := os.read(leader, 4096):
            told += chunk
    except OSError:  # how a terminal ends
        pass
    assert process.wait() == 0
    assert b"format" in told
    assert b"\x1b[" in told


def test_elsewhere_lines_are_plain(run: Run) -> None:
    done = run("generate", TERM="xterm")
    assert re.fullmatch(r"read: 1\nformat: \d+\n", done.stderr)
    assert "\x1b" not in done.stdout


def test_pull_writes_the_contract_and_where_it_is_from(run: Run, project: Path) -> None:
    source = str(CASES / "headers-in-order" / "contract.wsdl")
    arguments = ("pull", source, "--service", "store", "--version", "v2", "--licence", "MIT", "--date", "2026-11-21")
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (0, "wsdl/v2/store.wsdl: written\n")
    assert (project / "wsdl/v2/store.wsdl").read_text() == (CASES / "headers-in-order/expected.wsdl").read_text()
    record = (project / "wsdl/SOURCES.toml").read_text()
    assert "[v2.store]" in record
    assert 'licence = "MIT"' in record
    assert "date = 2026-11-21" in record
    assert run(*arguments).stdout == "wsdl/v2/store.wsdl: up to date\n"
    assert (project / "wsdl/SOURCES.toml").read_text() == record


def test_a_pull_that_fails_leaves_what_there_is(run: Run, project: Path) -> None:
    run("pull", str(CASES / "headers-in-order" / "contract.wsdl"), "--service", "shop", "--version", "v1")
    before = {path: path.read_bytes() for path in (project / "wsdl").rglob("*.*")}
    for source in (CASES / "error-entity" / "contract.wsdl", project / "nothing.wsdl"):
        done = run("pull", str(source), "--service", "shop", "--version", "v1")
        assert done.returncode == 1
        assert re.fullmatch(r"error: [^\n]+\n", done.stderr)
    assert {path: path.read_bytes() for path in (project / "wsdl").rglob("*.*")} == before


def test_settings_may_be_anywhere(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    done = subprocess.run(
        command("generate", "--config", str(project / "bindings.toml")),
        cwd=elsewhere,
        env=variables(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (project / "generated" / "shop_bindings" / "v1" / "shop" / "client.py").exists()
    assert list(elsewhere.iterdir()) == []
