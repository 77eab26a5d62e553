#!/usr/bin/env bash
# Runs one script of findings/, or lists them.
#
#   npm run findings -- NAME
set -euo pipefail
cd "$(dirname "$0")/../findings"
name="${1:-}"
if [ -z "$name" ] || [ ! -f "$name.sh" ]; then
  [ -z "$name" ] || echo "findings.sh: no finding \"$name\"." >&2
  echo "There are: $(basename -s .sh ./*.sh | paste -sd ' ')"
  [ -z "$name" ] && exit
  exit 2
fi
exec "./$name.sh"
