# The two commands to begin with: make demo, make test. `make help` lists the rest.
PYTHON ?= python3
VENV   := .venv
SDKS   := .cache/sdks
BIN    := $(VENV)/bin
# Everything that is installed or cached stays within the checkout.
export PIP_CACHE_DIR := $(CURDIR)/.cache/pip
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYRIGHT_PYTHON_CACHE_DIR := $(CURDIR)/.cache/pyright
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
# Some containers forbid Python to keep what it has compiled; then every start compiles a thousand modules anew.
unexport PYTHONDONTWRITEBYTECODE
# pytest makes its folder of scratch files, but not what that lies in.
PYTEST  := mkdir -p .cache && $(BIN)/python -m pytest --basetemp=.cache/pytest --numprocesses=3 --dist=worksteal
INSTALL := $(BIN)/python -m pip install --quiet

.DEFAULT_GOAL := help
.PHONY: help demo test coverage faults mutants sdks inspector fuzz crashes spending false-positives recordings bench generate generate-check breaking lint types docs pictures contract mock lock wheel-check clean

help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## */\1\t/' | expand -t 18

demo: $(VENV)/.run ## Turn the picture of a cat into a video on the mock gateway; BASE_URL=… API_KEY=… for a real one
	@$(BIN)/python examples/demo.py

test: $(VENV)/.dev ## Run every test
	$(PYTEST)

coverage: $(VENV)/.dev ## Run every test, and fail where fewer lines are run than the floor (pyproject.toml) demands
	COVERAGE_FILE=.cache/coverage $(PYTEST) --cov --cov-report=term

faults: $(VENV)/.dev ## Play every fault against the wrapper and print the table
	$(PYTEST) tests/faults

mutants: $(VENV)/.dev ## Run the conformance suite against every faulty gateway and print the table
	$(PYTEST) tests/mutants

sdks: $(SDKS)/.made ## Let litellm, which is too large for the tests' own environment, call the mock gateway
	mkdir -p .cache && $(SDKS)/bin/python -m pytest --basetemp=.cache/pytest \
	  -p no:unraisableexception --noconftest tests/sdks/test_litellm.py

inspector: $(VENV)/.dev ## Let the inspector of the Model Context Protocol look at the tools for agents; needs Node.js 22.19
	npm install --prefix .cache/inspector --no-audit --no-fund @modelcontextprotocol/inspector@2.12.0
	export PATH=$(CURDIR)/.cache/inspector/node_modules/.bin:$$PATH; $(PYTEST) tests/test_mcp_process.py

fuzz: $(VENV)/.dev ## Let schemathesis loose on the mock gateway, all of its phases; on this machine only
	$(BIN)/python -m benchmarks.fuzz

spending: $(VENV)/.dev ## Kill processes that share a spending limit, and count what was sold beyond it
	$(BIN)/python -m benchmarks.spending

crashes: $(VENV)/.dev ## Strike batches by SIGKILL, SIGTERM, full disks and forks, and count what that costs
	$(BIN)/python -m benchmarks.crashes --kills 200
	$(BIN)/python -m benchmarks.crashes --kills 50 --postgres
	$(BIN)/python -m benchmarks.crashes --kills 20 --kind term
	$(BIN)/python -m benchmarks.crashes --kills 20 --kind full
	$(BIN)/python -m benchmarks.crashes --kills 20 --kind fork --postgres

false-positives: $(VENV)/.dev ## Test clean gateways for conformance, again and again, and count the false positives
	$(BIN)/python -m benchmarks.false_positives

recordings: $(VENV)/.dev ## Judge every faulty gateway, and the clean ones, live and by a recording of that run
	$(BIN)/python -m benchmarks.recordings

bench: $(VENV)/.dev ## Measure against other clients, each in its own environment, and write benchmarks/results.md
	$(BIN)/python -m benchmarks.bench

generate: $(VENV)/.dev ## Write generated/ from the contract
	$(BIN)/python -m codegen generate

generate-check: $(VENV)/.dev ## Prove that generated/ is what the contract gives
	$(BIN)/python -m codegen check

breaking: $(VENV)/.dev ## Fail where the contract breaks users since BASE (else the last tag) and CHANGELOG.md does not say so
	@$(BIN)/python -m codegen breaking $(BASE)

lint: $(VENV)/.dev ## Lint code and, where Node.js is, the contract by Redocly's rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-cache
	$(BIN)/vulture
	@if command -v npx >/dev/null; then \
	  npm_config_cache=$(CURDIR)/.cache/npm npx --yes @redocly/cli@2.77.0 lint openapi.yaml --max-problems 20; \
	else echo "Redocly's rules were not checked: Node.js is missing (the tests check the contract all the same)"; fi

types: $(VENV)/.dev ## Check types with mypy and pyright
	$(BIN)/mypy
	$(BIN)/pyright

docs: $(VENV)/.docs ## Build the site: pages, reference, every operation, the contract; then read site/index.html
	$(BIN)/python -m codegen.site site

pictures: $(VENV)/.docs ## Take the pictures of README.md anew; needs Chromium, and script (util-linux)
	$(BIN)/python -m codegen.site.pictures

contract: $(VENV)/.dev ## Test a gateway for conformance with the contract: BASE_URL=… API_KEY=… [BUDGET=n]
	@$(BIN)/mediarelay check $(BASE_URL) --api-key $(API_KEY) $(if $(BUDGET),--budget $(BUDGET)) --report out/report

mock: $(VENV)/.run ## Serve the mock gateway
	$(BIN)/mediarelay mock

lock: ## Pin anew what requirements/ lists; needs uv
	uv pip compile -q --python-version 3.11 --universal --no-header --no-annotate --no-emit-index-url \
	  pyproject.toml --extra mock --group build -o requirements/run.txt
	uv pip compile -q --python-version 3.11 --universal --no-header --no-annotate --no-emit-index-url \
	  pyproject.toml --extra batch --extra mcp --extra mock --extra check --extra proxy --extra realtime --extra socks --group build --group dev -c requirements/run.txt -o requirements/dev.txt
	uv pip compile -q --python-version 3.11 --universal --no-header --no-annotate --no-emit-index-url \
	  pyproject.toml --extra mock --group build --group sdks -o requirements/sdks.txt
	uv pip compile -q --python-version 3.11 --universal --no-header --no-annotate --no-emit-index-url \
	  pyproject.toml --extra mock --group build --group docs -c requirements/dev.txt -o requirements/docs.txt

wheel-check: ## Build the wheel and try it in a clean environment
	rm -rf dist .cache/wheel && $(PYTHON) -m venv .cache/wheel
	.cache/wheel/bin/pip wheel --quiet --no-deps --wheel-dir dist .
	.cache/wheel/bin/pip install --quiet dist/*.whl && .cache/wheel/bin/pip list --format freeze | grep -vcE '^(pip|setuptools|mediarelay)=='
	.cache/wheel/bin/python -c "import mediarelay; mediarelay.Relay"
	.cache/wheel/bin/pip install --quiet "$$(ls dist/*.whl)[cli]" && .cache/wheel/bin/mediarelay --help >/dev/null
	.cache/wheel/bin/pip install --quiet twine && .cache/wheel/bin/twine check --strict dist/*

clean: ## Remove everything that was made here
	rm -rf $(VENV) .cache build dist out site .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/.run: requirements/run.txt pyproject.toml
	@echo "Making the environment in $(VENV) …"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(INSTALL) --requirement requirements/run.txt
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.run
	@echo "Adding the tools for tests …"
	@$(INSTALL) --requirement requirements/dev.txt
	@touch $@

$(VENV)/.docs: requirements/docs.txt $(VENV)/.run
	@echo "Adding the tools for the site …"
	@$(INSTALL) --requirement requirements/docs.txt
	@touch $@

$(SDKS)/.made: requirements/sdks.txt pyproject.toml
	@echo "Making the environment in $(SDKS) …"
	@test -x $(SDKS)/bin/python || $(PYTHON) -m venv $(SDKS)
	@$(SDKS)/bin/python -m pip install --quiet --requirement requirements/sdks.txt
	@$(SDKS)/bin/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@
