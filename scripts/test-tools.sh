#!/usr/bin/env bash
# The built extension on real data tools, which are installed from their own packages on the way.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/dependencies.sh
bash scripts/install.sh browsers python
npx vite build --mode e2e-chromium --logLevel warn
REPORT=tools npx playwright test --config e2e/playwright.config.ts --project tools
