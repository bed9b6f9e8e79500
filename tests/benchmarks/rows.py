"""The targets, as rows of the table that is printed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.benchmarks.measure import COUNT, MANY
from tests.benchmarks.samples import Figure, Samples


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: what is compared, the target (None: for reference) and what was measured."""

    group: str
    title: str
    unit: str
    figure: Figure
    at_most: float | None = None
    at_least: float | None = None

    @property
    def target(self) -> str:
        """The target as it is printed."""
        if self.at_most is not None:
            return f"≤ {number(self.at_most)}{self.unit}"
        return "" if self.at_least is None else f"≥ {number(self.at_least)}{self.unit}"

    @property
    def verdict(self) -> str:
        """Whether the target is met."""
        if self.at_most is None and self.at_least is None:
            return ""
        met = self.figure.value <= (self.at_most or self.figure.value) and self.figure.value >= (self.at_least or 0)
        return "met" if met else "missed"

    @property
    def shown(self) -> str:
        """The figure and its spread as they are printed."""
        value, low, high = map(number, self.figure)
        return f"{value}{self.unit}" if low == high else f"{value}{self.unit} ({low} to {high})"


def number(value: float) -> str:
    """A number with three digits that say something."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.{1 if abs(value) >= 10 else 2 if abs(value) >= 0.1 else 3}f}"


def rows(samples: Samples) -> list[Row]:
    """All rows, those for reference among them."""
    parts: tuple[Callable[[Samples], Iterator[Row]], ...]
    parts = (_decode, _encode, _rest, _first, _memory, _growth, _generate)
    return [row for part in parts for row in part(samples)]


def _decode(samples: Samples) -> Iterator[Row]:
    group, key = f"decode {COUNT:,} keywords", f"decode/{COUNT}"
    yield Row(group, "ours", " ms", samples.figure(f"{key}/ours").of(_thousandths))
    yield _ours_to(samples, group, key, "parse", "lxml.etree.fromstring", 2.5)
    for name, target in (("zeep", 8), ("xsdata", 10), ("suds", 40), ("msads", None)):
        yield _to_ours(samples, group, key, name, target)


def _encode(samples: Samples) -> Iterator[Row]:
    group, key = f"build and encode {COUNT:,} keywords", f"encode/{COUNT}"
    yield Row(group, "ours", " ms", samples.figure(f"{key}/ours").of(_thousandths))
    yield _ours_to(samples, group, key, "tree", "lxml, a tree built by hand", 0.5)
    yield _ours_to(samples, group, key, "join", "strings joined by hand", None)
    for name, target in (("zeep", 15), ("suds", 100), ("xsdata", None), ("msads", None)):
        yield _to_ours(samples, group, key, name, target)


def _rest(samples: Samples) -> Iterator[Row]:
    for work, what, target in (("decode", "decode", 1.0), ("encode", "build and encode", 0.5)):
        group, key = f"{what} {COUNT:,} keywords over REST", f"{work}/{COUNT}"
        yield Row(group, "ours", " ms", samples.figure(f"{key}/rest").of(_thousandths))
        yield Row(group, "ours ÷ msads", "x", samples.ratio(f"{key}/rest", f"{key}/msads"), at_most=target)


def _first(samples: Samples) -> Iterator[Row]:
    group = "import and first call"
    yield Row(group, "ours", " ms", samples.figure("first/ours").of(_thousandths), at_most=60)
    for name, target in (("zeep", 0.2), ("bingads", 0.06), ("msads", 0.03), ("suds", None), ("xsdata", None)):
        yield _ours_to(samples, group, "first", name, name, target)


def _memory(samples: Samples) -> Iterator[Row]:
    group = "memory of a decoded keyword"
    yield Row(group, "ours, kept", " bytes", samples.figure("kept/ours"))
    yield _ours_to(samples, group, "kept", "zeep", "zeep, kept", 0.4)
    for name in ("xsdata", "msads"):
        yield _ours_to(samples, group, "kept", name, f"{name}, kept", None)
    yield Row(group, "ours, highest while decoding", " bytes", samples.figure("peak/ours"))
    yield _ours_to(samples, group, "peak", "zeep", "zeep, highest", None)


def _growth(samples: Samples) -> Iterator[Row]:
    group = f"each of {MANY:,} keywords ÷ each of {COUNT:,}"
    for work, name, title, target in (
        ("growth", "ours", "time, ours", 1.15),
        ("kept", "ours", "memory, ours", 1.15),
        ("growth", "parse", "time, lxml.etree.fromstring", None),
    ):
        growth = samples.ratio(f"{work}/{MANY}/{name}", f"{work}/{COUNT}/{name}")
        yield Row(group, title, "x", growth, at_most=target)


def _generate(samples: Samples) -> Iterator[Row]:
    group = "bindings generate, seven contracts"
    yield Row(group, "cold", " s", samples.figure("generate/ours"))
    yield _ours_to(samples, group, "generate", "xsdata", "xsdata generate, six contracts", 1.0)
    yield Row(group, "highest memory", " MB", samples.figure("memory/generate").of(_megabytes), at_most=400)
    yield Row(group, "nothing changed", " s", samples.figure("generate/unchanged"), at_most=1.5)
    yield Row(group, "--check", " s", samples.figure("generate/check"), at_most=1.5)
    yield Row(group, "size of generated/", " lines", samples.figure("lines/ours"), at_most=45_000)
    yield Row(group, "size of what xsdata makes", " lines", samples.figure("lines/xsdata"))


def _ours_to(samples: Samples, group: str, key: str, name: str, title: str, target: float | None) -> Row:
    return Row(group, f"ours ÷ {title}", "x", samples.ratio(f"{key}/ours", f"{key}/{name}"), at_most=target)


def _to_ours(samples: Samples, group: str, key: str, name: str, target: float | None) -> Row:
    return Row(group, f"{name} ÷ ours", "x", samples.ratio(f"{key}/{name}", f"{key}/ours"), at_least=target)


def _thousandths(value: float) -> float:
    return value * 1_000


def _megabytes(value: float) -> float:
    return value / 1_000_000
