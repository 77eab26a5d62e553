#!/usr/bin/env bash
# Runs everything that needs no real data tool and no desktop, on a clone with nothing installed.
# Each suite writes its report to test-results/; the last line counts them all.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/dependencies.sh
bash scripts/install.sh browsers
rm -f test-results/*.json
npm run --silent check
npm run --silent build
npm run --silent build:e2e
npm run --silent test:build
npm run --silent test:contract
npm run --silent test:mutated
npm run --silent test:chromium
npm run --silent test:firefox
npx tsx scripts/summary.ts test-results/*.json
