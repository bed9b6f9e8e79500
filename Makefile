# Everything runs in .venv; a target sets up what it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: generate test check bench update-goldens clean

generate: $(READY)
	$(BIN)/bindings generate

test: $(READY)
	$(BIN)/pytest -n 2 --dist worksteal

check: $(READY)
	$(BIN)/black --check generator tests docs
	$(BIN)/ruff check generator tests docs
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/bindings generate --check

update-goldens: $(READY)
	$(BIN)/pytest tests/test_cases.py tests/golden/test_templates.py --update

bench: $(READY)
	$(BIN)/python -m tests.benchmarks $(if $(WRITE),--write)

clean:
	rm -rf $(VENV) .cache

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@
