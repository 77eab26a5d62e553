#!/usr/bin/env bash
# Tests the archives as shipped, in windows on a desktop of their own: real right clicks, real permission prompts.
# Needs root for the policy files, which it removes again. Without root those tests fail and say so.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/dependencies.sh
bash scripts/install.sh browsers desktop
npm run --silent package
REPORT=native npx playwright test --config e2e/playwright.config.ts --project native
