"""Benchmarks: this project beside its peers and the floors, in one run; `python -m tests.benchmarks` runs them."""
