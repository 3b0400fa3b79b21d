# firedrill: play outages of clustered management planes. `make help` lists the targets.

ifeq ($(origin SWIFT), undefined)
SWIFT := $(shell .ci/find-swift)
endif
PREFIX ?= /usr/local

SCENARIO = Scenarios/supercluster/leader-site-outage.yaml
REPORT = firedrill-report.html
RELEASE = .build/release/firedrill
DEBUG = .build/debug/firedrill
CODE = Package.swift Sources Tests Benchmarks
IMPORTS = --explicit-target-dependency-import-check error
# The same for all release builds: other flags would compile everything anew.
LINKING = $(shell .ci/linking "$(SWIFT)")

SHELL = /bin/bash
export TMPDIR := $(CURDIR)/.build/tmp
export TIMEFORMAT = %U s user, %R s elapsed
.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help run test check setup build facts mistakes mistakes-update debug lint format scenarios \
  excerpt reports determinism \
  fact-index closed-forms bench growth gate gate-update counted measured install clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

run: build ## play the main scenario: summary here, report as a page
	@status=0; $(RELEASE) run $(SCENARIO) --html $(REPORT) || status=$$?; \
	  [ ! -f $(REPORT) ] || echo "The report is at $(CURDIR)/$(REPORT)"; exit $$status

test: setup ## all tests
	@$(SWIFT) test --disable-xctest $(IMPORTS)

check: lint build facts test scenarios mistakes determinism gate ## all of CI: format, build, facts, tests, golden reports, mistakes, same bytes, instructions

setup: ## install what is missing beside Swift
	@[ -n "$(SWIFT)" ]
	@mkdir -p "$(TMPDIR)"
	@.ci/setup

build: setup ## the release build; warnings are errors, imports obey Package.swift
	@$(SWIFT) build -c release --product firedrill $(LINKING) $(IMPORTS)

debug: setup
	@$(SWIFT) build --product firedrill $(IMPORTS)

lint: setup ## format and documentation rules
	@$(SWIFT) format lint --strict --parallel --recursive $(CODE)

format: setup ## format all code in place
	@$(SWIFT) format --in-place --parallel --recursive $(CODE)

scenarios: build ## all shipped scenarios against their golden reports, the README against what is printed
	@$(RELEASE) test Scenarios/
	@.ci/excerpt check $(RELEASE) $(SCENARIO)

excerpt: build ## write the README's excerpt of a summary anew
	@.ci/excerpt write $(RELEASE) $(SCENARIO)

reports: build ## write the golden reports anew, for review
	@$(RELEASE) test Scenarios/ --update

determinism: build debug ## the same bytes twice, without floating-point extensions, and in debug
	@find Scenarios -name '*.yaml' -print | LC_ALL=C sort \
	  | xargs -d '\n' .ci/determinism $(RELEASE) $(DEBUG)

facts: build ## every fact of a system that can be played is shown by a test or scenario
	@for system in supercluster standby-pair core-ha peer-cluster; do \
	  $(RELEASE) facts --system $$system --quiet >/dev/null \
	    || { $(RELEASE) facts --system $$system --open; exit 1; }; done

mistakes: build ## the table of mistakes against the one in Documentation/
	@$(RELEASE) mistakes --quiet --check Documentation/Mistakes.md

mistakes-update: build ## write the table of mistakes anew, for review
	@$(RELEASE) mistakes --quiet --write Documentation/Mistakes.md

fact-index: debug ## write anew which tests and scenarios show which facts
	@$(DEBUG) facts --write-index

closed-forms: setup ## all known results in an optimized build, and their page: Documentation/ClosedForms.md
	@.ci/closed-forms $(SWIFT)

# Programs of Benchmarks/, and the drill of the gate.
BENCH = .build/bench/release
BENCH_MODE = $(if $(filter 1,$(QUICK)),quick,$(if $(filter 1,$(SETS)),sets,kernel))

counted: setup
	@$(SWIFT) build -c release --package-path Benchmarks --scratch-path .build/bench $(LINKING) --product kernel-workloads
	@$(SWIFT) build -c release $(LINKING) --product one-drill

measured: counted
	@$(SWIFT) build -c release --package-path Benchmarks --scratch-path .build/bench $(LINKING) --product bench

bench: build measured ## speed beside other simulators (QUICK=1: within a minute; SETS=1: what lost; GROWTH=1: see growth)
	@$(if $(filter 1,$(GROWTH)),$(MAKE) --no-print-directory growth,$(BENCH)/bench $(BENCH_MODE) \
	  $(BENCH)/kernel-workloads Benchmarks .build/bench-peers $(RELEASE))

growth: build measured ## how time and memory grow, as a picture: Documentation/Growth.svg
	@$(BENCH)/bench growth $(RELEASE) Documentation/Growth.svg .build/growth

gate: counted ## instruction counts of three kernels and a drill against those of last time
	@.ci/setup valgrind
	@SWIFT=$(SWIFT) Benchmarks/gate check $(BENCH)/kernel-workloads .build/release/one-drill

gate-update: counted ## write the instruction counts anew, for review
	@.ci/setup valgrind
	@SWIFT=$(SWIFT) Benchmarks/gate update $(BENCH)/kernel-workloads .build/release/one-drill

install: build ## install firedrill under PREFIX=/usr/local
	@install -D -s -m 755 $(RELEASE) "$(DESTDIR)$(PREFIX)/bin/firedrill"
	@echo "Installed $(DESTDIR)$(PREFIX)/bin/firedrill"

clean: ## remove everything built
	@rm -rf .build $(REPORT)
