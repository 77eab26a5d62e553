#!/usr/bin/env bash
# Opens the extension in a browser while you change it: see scripts/dev.ts.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/dependencies.sh
bash scripts/install.sh browsers
# Without Python a page of ours takes the place of the data tool.
bash scripts/install.sh python || true
exec npx tsx scripts/dev.ts "$@"
