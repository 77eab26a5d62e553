#!/usr/bin/env bash
# The demo catalogue's answers in each release, read into OpenMetadata's own strict models, which come from their packages on the way;
# and the card's snippets, run by the Python packages of those releases, and parsed by the compilers of Java and Go.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/dependencies.sh
bash scripts/install.sh python maven compilers
npx vitest run --config e2e/models/vitest.config.ts --reporter=default --reporter=json --outputFile.json=test-results/models.json
