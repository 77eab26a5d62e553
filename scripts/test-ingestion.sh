#!/usr/bin/env bash
# Runs the connectors of OpenMetadata's own package, in two releases, on answers of their tools: what they store must be what is recorded,
# and must be found on the asset's page.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/dependencies.sh
bash scripts/install.sh python
npx vitest run --config e2e/ingestion/vitest.config.ts --reporter=default --reporter=json --outputFile.json=test-results/ingestion.json
