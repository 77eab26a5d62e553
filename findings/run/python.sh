#!/usr/bin/env bash
# Runs the Python program on standard input in a new environment that holds the named packages, as they were on the day DAY.
#
#   findings/run/python.sh PACKAGE==VERSION... < PROGRAM
#
# UV names another uv. LEFT_OUT lists, one a line, requirements that the packages name and the program does without.
set -euo pipefail
day="${DAY:-2026-11-30}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
uv="${UV:-}"
if [ -z "$uv" ]; then
  "$folder/venv/bin/pip" install --quiet --disable-pip-version-check uv
  uv="$folder/venv/bin/uv"
fi
for name in ${LEFT_OUT:-}; do echo "$name ; python_version < '3'"; done >"$folder/left-out"
"$uv" pip install --quiet --python "$folder/venv/bin/python" --exclude-newer "$day" --override "$folder/left-out" "$@"
cd "$folder"
"$folder/venv/bin/python" -W ignore -
