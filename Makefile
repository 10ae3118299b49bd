# StorySprout's commands. Needs Python 3.11+ and make; works with GNU make 3.81 (macOS) and later.

PYTHON_ENV := .venv/bin/python

# What is given on the command line (make book IDEA='a $$5 "dragon"') reaches the programs as environment variables, to
# the letter: make must not expand it and the shell must not read it.
LITERAL := IDEA PAGES LEVEL ARGS PORT DATA_DIR BASE_DOMAIN DATABASE_URL REDIS_URL SECRET_KEY STORYSPROUT_ENV PYTHON CHROMIUM
$(foreach name,$(LITERAL),$(if $(filter undefined default,$(origin $(name))),,$(eval override $(name) := $$(value $(name)))$(eval export $(name))))

# Every program started here starts more Pythons, none of which should compile two thousand files again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo book stack stop test check faults bench fmt install

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

demo: install ## Start everything on this machine, make a first book, serve until Ctrl-C (PORT=8000)
	@exec $(PYTHON_ENV) manage.py demo

book: install ## Make one book as PDF and EPUB: make book IDEA="a shy dragon" PAGES=12 LEVEL=early
	@exec $(PYTHON_ENV) manage.py book --idea="$$IDEA" --pages="$${PAGES:-12}" --level="$${LEVEL:-early}"

stack: install ## Start PostgreSQL and Redis alone and print their URLs
	@exec $(PYTHON_ENV) -m shared_apps.ops.stack start

stop: install ## End everything of this checkout
	@exec $(PYTHON_ENV) -m shared_apps.ops.stack stop

test: install ## Run the tests, on a PostgreSQL, Redis and Chromium of their own (ARGS="-k words")
	@exec sh tools/test.sh

check: install ## Lint, types, import contracts, templates, migrations, lock file
	@exec sh tools/check.sh

faults: install ## Try every row of faults at full size
	@FAULTS_FULL=1 exec $(PYTHON_ENV) -m pytest tests/faults tests/live

bench: install ## Measure: wall time of a book, overhead per page, how books differ
	@exec $(PYTHON_ENV) -m bench

fmt: install ## Put code and templates into the house's form
	@.venv/bin/ruff check --fix --quiet . && .venv/bin/ruff format --quiet .
	@git ls-files -z '*.html' | xargs -0 .venv/bin/djade --target-version 5.2

install: .venv/.synced

.venv/.synced: uv.lock pyproject.toml packages/celery-typed/pyproject.toml packages/story-studio/pyproject.toml packages/stripe-demo/pyproject.toml tools/bootstrap.sh
	@sh tools/bootstrap.sh
