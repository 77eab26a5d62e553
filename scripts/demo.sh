#!/usr/bin/env bash
# Shows Placard at work on a clone with nothing installed: see scripts/demo.ts.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/dependencies.sh
# The demo does without what cannot be installed, and says so.
bash scripts/install.sh browsers || true
bash scripts/install.sh python || true
npx vite build --mode chromium --logLevel error
npx vite build --mode e2e-chromium --logLevel error
exec npx tsx scripts/demo.ts "$@"
