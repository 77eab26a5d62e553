#!/usr/bin/env bash
# Checks the demo catalogue's answers in each release against OpenMetadata's own strict models, and each tool's service types against its
# list; runs the card's snippets with the Python packages of those releases, and parses them with the compilers of Java and Go.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/dependencies.sh
bash scripts/install.sh python maven compilers
npx vitest run --config e2e/models/vitest.config.ts --reporter=default --reporter=json --outputFile.json=test-results/models.json
