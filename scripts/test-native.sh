#!/usr/bin/env bash
# The archives as they are shipped, in windows on a desktop of their own: real right clicks, real permission questions.
# As root: policy files lie where only the administrator writes, and are taken away again. Without root those tests fail and say so.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/dependencies.sh
bash scripts/install.sh browsers desktop
npm run --silent package
REPORT=native npx playwright test --config e2e/playwright.config.ts --project native
