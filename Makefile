# Everything a newcomer types. VENV may name an existing virtual environment.
VENV ?= .venv
PYTHON ?= python3
BIN = $(VENV)/bin
DEFAULT_BUNDLE = perfrl_edge/bundles/default/manifest.json
PIP = PIP_DISABLE_PIP_VERSION_CHECK=1 $(BIN)/pip install --quiet

.PHONY: help install demo test lint bench bundle clean

help:  ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

$(BIN)/pip:
	$(PYTHON) -m venv $(VENV)

install: $(VENV)/.installed-device  ## the device package only: no torch, no transformers

$(VENV)/.installed-device: $(BIN)/pip pyproject.toml
	$(PIP) -e '.[cpu]' pytest
	touch $@

$(VENV)/.installed-all: $(BIN)/pip pyproject.toml
	$(PIP) -e '.[cpu,export,train,dev]'
	touch $@ $(VENV)/.installed-device

demo: $(VENV)/.installed-device $(DEFAULT_BUNDLE)  ## set up and run the main job on the shipped example
	$(BIN)/perfrl-edge optimize examples/slow.py --tests examples/tests

test: $(VENV)/.installed-all  ## set up and pass the tests
	$(BIN)/python -m pytest

lint: $(VENV)/.installed-all  ## ruff and mypy
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/.installed-all $(DEFAULT_BUNDLE)  ## every benchmark, as ratios against a peer in the same run
	$(BIN)/python -m benchmarks

bundle: $(DEFAULT_BUNDLE)  ## build the default bundle from its base model, where the tree does not hold it

$(DEFAULT_BUNDLE):  # needs the exporter only where it is missing
	$(MAKE) $(VENV)/.installed-all
	PATH="$(CURDIR)/$(BIN):$$PATH" sh export/make_default_bundle.sh

clean:  ## forget the virtual environment and the caches
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache
