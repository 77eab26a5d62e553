#!/usr/bin/env bash
# Runs the CommonJS program on standard input in a temporary folder that holds the named packages, as they were on the day DAY.
#
#   findings/run/node.sh PACKAGE@VERSION... < PROGRAM
set -euo pipefail
day="${DAY:-2026-11-30}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >program.cjs
npm install --silent --no-audit --no-fund --ignore-scripts --before="$day" "$@" >/dev/null
node --no-warnings program.cjs
