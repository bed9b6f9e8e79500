"""Draws decode time against size: `python -m tests.benchmarks.plot lines.json plot.svg`, where matplotlib is."""

import json
import sys
from pathlib import Path

import matplotlib as mpl

mpl.use("svg")

from matplotlib import pyplot as plt


def main() -> None:
    """Draw it."""
    lines = json.loads(Path(sys.argv[1]).read_text())
    mpl.rcParams.update({"svg.hashsalt": "bench", "svg.fonttype": "none", "font.size": 9})
    figure, axes = plt.subplots(figsize=(7.2, 4.4), layout="constrained")
    for number, (title, points) in enumerate(lines.items()):
        counts, seconds = zip(*points, strict=True)
        style = {"linewidth": 2.4, "color": "black"} if number == 0 else {"linewidth": 1.2}
        axes.plot(counts, [value * 1000 for value in seconds], marker="o", markersize=3, label=title, **style)
    axes.set(xscale="log", yscale="log", xlabel="keywords in the response", ylabel="milliseconds to decode it")
    axes.grid(visible=True, which="major", linewidth=0.4, alpha=0.6)
    axes.legend(frameon=False)
    figure.savefig(sys.argv[2], metadata={"Date": None})


if __name__ == "__main__":
    main()
