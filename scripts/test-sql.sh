#!/usr/bin/env bash
# Compares the tables that Placard finds in SQL with those that sqlglot finds, on the same statements.
#
#   npm run test:sql                 fails below the shares that docs/SQL.md states, and when that page is not what was measured
#   npm run test:sql -- --update     writes docs/SQL.md
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/dependencies.sh
bash scripts/install.sh python
npx vitest run --config e2e/sql/vitest.config.ts --reporter=default --reporter=json --outputFile.json=test-results/sql.json "$@"
