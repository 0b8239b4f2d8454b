# Every target makes what it needs first; a second run is quick (stamps in .venv/).
SHELL := /bin/sh
PYTHON ?= python3
BIN := .venv/bin
TEMPLATES = $(shell find src/roviec_web tests/templates -name '*.html')
SEED ?= 1
FUZZ_SECONDS ?= 7200
WEB = tests/roviec_web tests/ledger tests/killed
# Where the two databases can differ; the screens on both, and all else of WEB, is `make prove`: make test stays short.
ON_BOTH = tests/ledger tests/killed $(addprefix tests/roviec_web/,kit bodies people documents)
SAMPLE ?= examples/tiem-chung-2026.txt

.DEFAULT_GOAL := help
.PHONY: help messages english run sign-ins demo test prove fuzz mutants lint format ledger docs bench bench-web pictures examples office browser postgres clean

help: ## Print this list
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# The environment, from the lock. bootstrap.py needs nothing but Python's own library.
.venv/.ready: uv.lock pyproject.toml tools/bootstrap.py
	@$(PYTHON) tools/bootstrap.py environment
	@touch $@

office: .venv/.ready ## Install what some tests need of Debian (LibreOffice), or print the apt line
	@$(BIN)/python tools/bootstrap.py office

browser: .venv/.ready ## Install Chromium, in which the tests open the pages, or print the apt line
	@$(BIN)/python tools/bootstrap.py browser

postgres: .venv/.ready ## Install PostgreSQL, of which the tests start a cluster of their own, or print the apt line
	@$(BIN)/python tools/bootstrap.py postgres

messages: .venv/.ready ## Collect what the workspace says into its .po files; write the English beside each that has none
	@$(BIN)/python tools/messages.py collect

english: .venv/.ready
	@$(BIN)/python tools/messages.py build

run: .venv/.ready english ## Start the workspace with an invented province on http://127.0.0.1:8000 and print five sign-ins (PORT=n elsewhere)
	@$(BIN)/python tools/run_demo.py

sign-ins: .venv/.ready ## Print the five sign-ins of `make run` with the codes that hold now
	@$(BIN)/python tools/run_demo.py sign-ins

demo: .venv/.ready ## Make the page of the sample plan, say where it is, and show the plan here too
	@$(BIN)/roviec compile $(SAMPLE) --output out/
	@$(BIN)/roviec compile $(SAMPLE) --format text
	@echo; echo "Mở trang trong trình duyệt: $(CURDIR)/out/$(basename $(notdir $(SAMPLE))).html"

test: lint office browser postgres ## Set up everything, lint, run the whole suite, and what asks the database on PostgreSQL too
	@$(BIN)/pytest -n auto --dist worksteal
	@$(BIN)/python tools/postgres.py run $(BIN)/pytest $(ON_BOTH) -n auto --dist worksteal

prove: postgres ## The suite with ten times the random cases, 1,000 invented plans (SEED=n picks others), hours of fuzzing, branch coverage
	@HYPOTHESIS_PROFILE=prove ROVIEC_LOOKS=all ROVIEC_PLANS=1000 ROVIEC_FAULTS=40 ROVIEC_PAIRS=300 ROVIEC_FIRST_PAIR=$(SEED)000 ROVIEC_FIRST_PLAN=$(SEED)0000 FUZZ_SECONDS=$(FUZZ_SECONDS) FUZZ_SEED=$(SEED) FUZZ_CORPUS=.fuzz $(BIN)/pytest --hypothesis-seed=$(SEED) -n auto --dist worksteal --cov --cov-report=term-missing:skip-covered
	@$(BIN)/python tools/postgres.py run $(BIN)/pytest $(WEB) -n auto --dist worksteal
	@ROVIEC_KILLS=100 ROVIEC_KILLS_SEED=$(SEED) $(BIN)/pytest tests/killed -n 0 -rP
	@ROVIEC_KILLS=100 ROVIEC_KILLS_SEED=$(SEED) $(BIN)/python tools/postgres.py run $(BIN)/pytest tests/killed -n 0 -rP
	@$(BIN)/python tools/mutate_rules.py
	@$(BIN)/python tools/mutate_rights.py

fuzz: .venv/.ready ## Fuzz each intake and the whole way for FUZZ_SECONDS (two hours); .fuzz/ keeps what was reached
	@FUZZ_SECONDS=$(FUZZ_SECONDS) FUZZ_SEED=$(SEED) FUZZ_CORPUS=.fuzz $(BIN)/pytest tests/fuzz -n auto --dist worksteal

mutants: .venv/.ready ## Switch off or weaken each rule in turn; nine tenths of the mutants must be caught by a test
	@$(BIN)/python tools/mutate_rules.py

lint: .venv/.ready ## Style, types, layers, sizes, missing tests, spelling
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy src tools benchmarks
	@$(BIN)/lint-imports --no-logo --config pyproject.toml
	@$(BIN)/python tools/check_sizes.py
	@$(BIN)/python tools/check_missing_tests.py
	@$(BIN)/python tools/check_views.py
	@$(BIN)/djade --check --target-version 5.2 $(TEMPLATES)
	@$(BIN)/codespell README.md CONTRIBUTING.md CHANGELOG.md docs

format: .venv/.ready ## Format the code and mend what can be mended
	@$(BIN)/ruff check --fix --quiet .; $(BIN)/ruff format .
	@$(BIN)/djade --target-version 5.2 $(TEMPLATES)

ledger: .venv/.ready browser ## Run the ledger: one end-to-end test file a row of docs/ledger.md, one line a row, the count
	@$(BIN)/python tools/run_ledger.py

docs: .venv/.ready ## Write the pages of docs/ that are made from the program
	@$(BIN)/python tools/gen_docs.py

.venv/.bench-ready: .venv/.ready
	@$(PYTHON) tools/bootstrap.py bench
	@touch $@

bench: office .venv/.bench-ready ## Time, memory, start-up and size of the compiler, beside their aims and beside its peers
	@$(BIN)/python benchmarks/compile.py

bench-web: .venv/.ready postgres ## Time of the workspace's pages beside their SQL, on PostgreSQL, at one province and at the country (half an hour)
	@$(BIN)/python benchmarks/web.py

pictures: .venv/.ready browser english ## Draw the pictures of docs/user/ anew, in the browser of the tests
	@ROVIEC_PICTURES=docs/user/pictures $(BIN)/pytest tests/browser/web/test_pictures.py -n 0

examples: office ## Make the example plans again, as TXT, DOCX and PDF
	@$(BIN)/python tools/make_examples.py

clean: ## Remove what was made
	@rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .fuzz .mutants htmlcov .coverage out
