# The commands of this project. `make run` and `make test` need nothing prepared: they install what is missing.
PY := .venv/bin/python
ARGS ?=
export PYTHON

.DEFAULT_GOAL := help
.PHONY: help run test check format lint types coverage screenshots docs docs-pictures bench bench-generation constraints clean ready ready-dev

help:  ## List the commands
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 20

ready:
	@sh tools/bootstrap.sh run

ready-dev:
	@sh tools/bootstrap.sh dev

run: ready  ## Start the program (without a display: do its main job and leave pictures in build/tour)
	@sh tools/run.sh $(ARGS)

test: ready-dev  ## Run the tests
	@$(PY) -m pytest -q -n auto --maxprocesses 8 $(ARGS)

check: lint types test  ## Format, lint, types and tests: before handing over

format: ready-dev  ## Write all files in the one format, mend what ruff can mend
	@$(PY) -m ruff check -q --fix-only .
	@$(PY) -m ruff format .

lint: ready-dev
	@$(PY) -m ruff format --check .
	@$(PY) -m ruff check .

types: ready-dev
	@$(PY) -m mypy

coverage: ready-dev  ## Run the tests and show which branches no test takes
	@$(PY) -m pytest -q -n auto --maxprocesses 8 --cov --cov-report=term-missing --cov-report=html:build/coverage $(ARGS)

screenshots: ready-dev  ## Picture every page into build/screenshots: both languages, three themes, two sizes
	@QT_QPA_PLATFORM=offscreen $(PY) tools/screenshots.py build/screenshots $(ARGS)

docs: ready-dev  ## Build the pages for teachers into build/docs
	@$(PY) tools/build_docs.py build/docs

docs-pictures: ready-dev  ## Take the pictures of the pages for teachers anew
	@QT_QPA_PLATFORM=offscreen $(PY) tools/screenshots.py build/screenshots --only de-light-1280
	@QT_QPA_PLATFORM=offscreen $(PY) tools/screenshots.py build/screenshots --only en-light-1280
	@QT_QPA_PLATFORM=offscreen $(PY) tools/docs_pictures.py build/screenshots

bench: ready-dev  ## Measure start-up, memory, import, answers, and in a log of a million: reviews, statistics, search
	@mkdir -p build && rm -f build/many.db build/many.db-* build/bare.db*
	@missed=0; for script in "start_up.py" "import_sets.py" "durable_answer.py" "redrafting.py" \
		"workshop_keys.py" \
		"review_round.py --db build/many.db" "statistics_and_search.py --db build/many.db"; do \
		echo "== $$script"; QT_QPA_PLATFORM=offscreen $(PY) benchmarks/$$script || missed=1; done; exit $$missed

bench-generation: ready-dev  ## Measure the drafts
	@$(PY) benchmarks/generation.py $(ARGS)

constraints: ready-dev  ## Resolve all versions anew and write them to constraints.txt
	@sh tools/constraints.sh

clean:  ## Remove everything that was made here, .venv included
	@rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage htmlcov
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
