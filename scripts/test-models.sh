#!/usr/bin/env bash
# The demo catalogue's answers in each release, read into OpenMetadata's own strict models, which come from their packages on the way.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/dependencies.sh
bash scripts/install.sh python maven
npx vitest run --config e2e/models/vitest.config.ts --reporter=default --reporter=json --outputFile.json=test-results/models.json
