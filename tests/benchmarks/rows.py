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
    group, ours = f"decode {COUNT:,} keywords", f"decode/{COUNT}/ours"
    yield Row(group, "in that of parsing alone", "x", samples.ratio(ours, f"decode/{COUNT}/parse"), at_most=2.5)
    for name, target in (("zeep", 8), ("xsdata", 10), ("suds", 40), ("msads", None)):
        yield _faster(samples, group, ours, name, target)
    yield Row(group, "time", " ms", samples.figure(ours).of(_thousandths))


def _encode(samples: Samples) -> Iterator[Row]:
    group, ours = f"build and encode {COUNT:,} keywords", f"encode/{COUNT}/ours"
    yield Row(group, "in that of a tree built by hand", "x", samples.ratio(ours, f"encode/{COUNT}/tree"), at_most=0.5)
    for name, target in (("zeep", 15), ("suds", 100), ("xsdata", None), ("msads", None)):
        yield _faster(samples, group, ours, name, target)
    yield Row(group, "in that of joining strings by hand", "x", samples.ratio(ours, f"encode/{COUNT}/join"))
    yield Row(group, "time", " ms", samples.figure(ours).of(_thousandths))


def _faster(samples: Samples, group: str, ours: str, name: str, target: float | None) -> Row:
    theirs = ours.replace("ours", name)
    return Row(group, f"faster than {name}", "x", samples.ratio(theirs, ours), at_least=target)


def _first(samples: Samples) -> Iterator[Row]:
    group = "import, first call"
    yield Row(group, "time", " ms", samples.figure("first/ours").of(_thousandths), at_most=60)
    for name, target in (("zeep", 0.2), ("bingads", 0.06), ("msads", 0.03), ("suds", None), ("xsdata", None)):
        yield Row(group, f"in that of {name}", "x", samples.ratio("first/ours", f"first/{name}"), at_most=target)


def _memory(samples: Samples) -> Iterator[Row]:
    group = "memory of a decoded keyword"
    for work, what, target in (("kept", "kept", 0.4), ("peak", "highest while decoding", None)):
        yield Row(group, f"{what}, in that of zeep", "x", samples.ratio(f"{work}/ours", f"{work}/zeep"), at_most=target)
        yield Row(group, what, " bytes", samples.figure(f"{work}/ours"))
    for name in ("xsdata", "msads"):
        yield Row(group, f"kept, in that of {name}", "x", samples.ratio("kept/ours", f"kept/{name}"))


def _growth(samples: Samples) -> Iterator[Row]:
    group = f"one among {MANY:,} keywords, in that of one among {COUNT:,}"
    for work, name, what, target in (
        ("growth", "ours", "time", 1.15),
        ("kept", "ours", "memory", 1.15),
        ("growth", "parse", "time of parsing alone", None),
    ):
        growth = samples.ratio(f"{work}/{MANY}/{name}", f"{work}/{COUNT}/{name}")
        yield Row(group, what, "x", growth, at_most=target)


def _generate(samples: Samples) -> Iterator[Row]:
    group = "bindings generate"
    yield Row(
        group,
        "seven contracts, cold, in that of xsdata (six)",
        "x",
        samples.ratio("generate/ours", "generate/xsdata"),
        at_most=1.0,
    )
    yield Row(group, "time, cold", " s", samples.figure("generate/ours"))
    yield Row(group, "highest memory", " MB", samples.figure("memory/generate").of(_megabytes), at_most=400)
    yield Row(group, "nothing changed", " s", samples.figure("generate/unchanged"), at_most=1.5)
    yield Row(group, "--check", " s", samples.figure("generate/check"), at_most=1.5)
    yield Row(group, "size of generated/", " lines", samples.figure("lines/ours"), at_most=45_000)
    yield Row(group, "size of what xsdata makes", " lines", samples.figure("lines/xsdata"))


def _rest(samples: Samples) -> Iterator[Row]:
    for work, what, target in (("decode", "decode", 1.0), ("encode", "build and encode", 0.5)):
        group, key = f"{what} {COUNT:,} keywords over REST", f"{work}/{COUNT}"
        yield Row(group, "ours", " ms", samples.figure(f"{key}/rest").of(_thousandths))
        yield Row(group, "in that of msads", "x", samples.ratio(f"{key}/rest", f"{key}/msads"), at_most=target)


def _thousandths(value: float) -> float:
    return value * 1_000


def _megabytes(value: float) -> float:
    return value / 1_000_000
