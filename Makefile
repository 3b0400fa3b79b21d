# firedrill: play outages of clustered management planes. `make help` lists the targets.

ifeq ($(origin SWIFT), undefined)
SWIFT := $(shell .ci/find-swift)
endif
PREFIX ?= /usr/local

SCENARIO = Scenarios/supercluster/leader-site-outage.yaml
REPORT = firedrill-report.html
RELEASE = .build/release/firedrill
DEBUG = .build/debug/firedrill
CODE = Package.swift Sources Tests
IMPORTS = --explicit-target-dependency-import-check error

SHELL = /bin/bash
export TMPDIR := $(CURDIR)/.build/tmp
export TIMEFORMAT = %U s user, %R s elapsed
.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help run test check setup build debug lint format scenarios reports determinism \
  fact-index bench install clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

run: build ## play the main scenario: summary here, report as a page
	@status=0; $(RELEASE) run $(SCENARIO) --html $(REPORT) || status=$$?; \
	  [ ! -f $(REPORT) ] || echo "The report is at $(CURDIR)/$(REPORT)"; exit $$status

test: setup ## all tests
	@$(SWIFT) test --disable-xctest $(IMPORTS)

check: lint build test scenarios determinism ## all of CI: format, build, tests, golden reports, same bytes

setup: ## install what is missing beside Swift
	@[ -n "$(SWIFT)" ]
	@mkdir -p "$(TMPDIR)"
	@.ci/setup

build: setup ## the release build; warnings are errors, imports obey Package.swift
	@$(SWIFT) build -c release --product firedrill $(IMPORTS)

debug: setup
	@$(SWIFT) build --product firedrill $(IMPORTS)

lint: setup ## format and documentation rules
	@$(SWIFT) format lint --strict --parallel --recursive $(CODE)

format: setup ## format all code in place
	@$(SWIFT) format --in-place --parallel --recursive $(CODE)

scenarios: build ## all shipped scenarios against their golden reports
	@$(RELEASE) test Scenarios/

reports: build ## write the golden reports anew, for review
	@$(RELEASE) test Scenarios/ --update

determinism: build debug ## the same bytes twice, without floating-point extensions, and in debug
	@find Scenarios -name '*.yaml' -print | LC_ALL=C sort \
	  | xargs -d '\n' .ci/determinism $(RELEASE) $(DEBUG)

fact-index: debug ## write anew which tests and scenarios show which facts
	@$(DEBUG) facts --write-index

bench: build ## time of the main scenario, five runs
	@for run in 1 2 3 4 5; do \
	  time $(RELEASE) run $(SCENARIO) --quiet >/dev/null || exit 1; \
	done

install: setup ## install firedrill under PREFIX=/usr/local
	@$(SWIFT) build -c release --product firedrill --static-swift-stdlib --scratch-path .build/install
	@install -D -s -m 755 .build/install/release/firedrill "$(DESTDIR)$(PREFIX)/bin/firedrill"
	@echo "Installed $(DESTDIR)$(PREFIX)/bin/firedrill"

clean: ## remove everything built
	@rm -rf .build $(REPORT)
