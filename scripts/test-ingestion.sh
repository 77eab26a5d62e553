#!/usr/bin/env bash
# Runs the connectors of OpenMetadata's own package, in two releases, on answers of their tools: what they store must be what is recorded,
# and must be found on the asset's page.
#
#   npm run test:ingestion              without the tools
#   npm run test:ingestion -- --all     also with the tools: a connector reads the real one, and the built extension shows on the tool's own
#                                       page who owns what the connector wrote
set -euo pipefail
cd "$(dirname "$0")/.."
case "$*" in
  '' | --all) ;;
  *)
    echo "test-ingestion.sh: unknown: $*. There is: --all." >&2
    exit 2
    ;;
esac

bash scripts/dependencies.sh
bash scripts/install.sh python
npx vitest run --config e2e/ingestion/vitest.config.ts --reporter=default --reporter=json --outputFile.json=test-results/ingestion.json
[ "$*" = --all ] || exit 0

bash scripts/install.sh browsers
npx vite build --mode e2e-chromium --logLevel warn
REPORT=ingestion-tools npx playwright test --config e2e/playwright.config.ts --project=ingestion
