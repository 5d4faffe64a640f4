# Everything a person or a machine does with this guide, by name. `make help` lists it.
# The only things needed first are Python 3.11 or newer, make and git.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

BIN := .venv/bin
READY := .venv/.ready
PORT := $(or $(PORT),8000)
# More for pytest, as in: make test ARGS="-k timeline"
ARGS ?=
UV_VERSION := 0.13.9

# Silences the theme's advertisement about its successor, in every command below.
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# An environment knows where it was made: one that was copied or moved is made again.
ifneq ($(shell cat $(READY) 2>/dev/null),$(CURDIR))
.PHONY: $(READY)
endif

.PHONY: help setup serve build check schema quick test lint audit bench lock clean

help: ## List what can be made
	@echo "make TARGET, where TARGET is one of:"
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  %-8s %s\n", $$1, $$2}' Makefile
	@echo "AS_OF=2026-01-01 make build   fixes the day; without it, today in London counts."

setup: $(READY) ## Set up .venv from the hash-locked list; every target below does this itself

$(READY): pyproject.toml requirements.lock tools/setup_venv.sh
	@bash tools/setup_venv.sh

serve: $(READY) ## Check the data, then preview at http://127.0.0.1:8000 (PORT=8001 for another)
	@[[ "$(PORT)" =~ ^[1-9][0-9]{0,4}$$ ]] || \
	  { echo "PORT: write a number from 1 to 65535, as in PORT=8001 make serve." >&2; exit 2; }
	@$(BIN)/guide check
	@$(BIN)/mkdocs serve --livereload --dev-addr "127.0.0.1:$(PORT)"

build: $(READY) ## Build the checked site into site/
	@$(BIN)/guide build

check: $(READY) ## Check the data, the code's style and types, and the environment
	@$(BIN)/guide check
	@$(MAKE) --no-print-directory lint

schema: $(READY) ## Write schema/ anew from the model, after a field or a kind has changed
	@$(BIN)/guide schema

lint: $(READY) ## Only the code's style and types, and the environment
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/pip check

quick: $(READY) ## Check style and types, and run the tests that need no site and no browser
	@$(MAKE) --no-print-directory lint
	@$(BIN)/pytest -n 2 --dist loadfile $(addprefix tests/,domain schema load render cli) $(ARGS)

test: $(READY) ## Run every test, in a real browser too (ARGS="-k word" for some)
	@$(MAKE) --no-print-directory lint
	@bash tools/setup_servers.sh
	@browser="$$(bash tools/setup_browser.sh)" && CHROMIUM="$$browser" $(BIN)/pytest -n 2 --dist loadfile $(ARGS)

audit: $(READY) ## Open every built page and check it for accessibility, privacy and valid HTML
	@browser="$$(bash tools/setup_browser.sh)" && CHROMIUM="$$browser" $(BIN)/python -m tests.audit $(ARGS)

bench: $(READY) ## Measure how long checking takes against the parser alone
	@$(BIN)/python -m tests.bench $(ARGS)

lock: ## Make requirements.lock again from pyproject.toml (needs the network)
	@python3 -m venv .cache/lock
	@.cache/lock/bin/pip install --quiet "uv==$(UV_VERSION)"
	@.cache/lock/bin/uv --no-config pip compile pyproject.toml --all-extras --universal \
	  --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url \
	  --no-emit-find-links --upgrade --quiet --output-file .cache/requirements.lock
	@{ echo "# Every package with the hash of each published file. Made by: make lock"; \
	   cat .cache/requirements.lock; } > requirements.lock

clean: ## Remove what was built (the environment .venv stays)
	@rm -rf site build dist .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +
