#!/usr/bin/env bash
# Installs node_modules if they do not match the lock file. An install from the registry may be tried again; nothing else may.
set -euo pipefail
cd "$(dirname "$0")/.."
stamp=node_modules/.placard-lock
if [ ! -f "$stamp" ] || ! cmp -s package-lock.json "$stamp"; then
  for try in 1 2 3; do
    npm ci --no-fund --no-audit --loglevel=error && break
    [ "$try" = 3 ] && { echo 'npm ci failed three times: see above.' >&2; exit 1; }
  done
  cp package-lock.json "$stamp"
fi
