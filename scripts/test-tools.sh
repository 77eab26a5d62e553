#!/usr/bin/env bash
# Tests the built extension on real data tools, which are installed from their own packages.
#
#   npm run test:tools                  the usual ones, see below
#   npm run test:tools -- --all         all that have a folder under e2e/tools, each in its newest release; says in docs/TOOLS-SEEN.md which
#                                       releases the tests passed on
#   npm run test:tools -- NAME...       these
set -euo pipefail
cd "$(dirname "$0")/.."

# The best value for their time: together they cover each way of navigation and each way to recognise an asset.
usual=(superset airflow3 dbt-docs datasette jupyterlab sqlite-web kedro-viz great-expectations)

all=()
for folder in e2e/tools/*/; do all+=("$(basename "$folder")"); done
case "${1:-}" in
  '') chosen=("${usual[@]}") ;;
  --all)
    chosen=("${all[@]}")
    export PLACARD_TOOLS=newest
    ;;
  *) chosen=("$@") ;;
esac
left_out=()
for tool in "${all[@]}"; do [[ " ${chosen[*]} " == *" $tool "* ]] || left_out+=("$tool"); done
specs=(e2e/tools/*.spec.ts)
for tool in "${chosen[@]}"; do
  specs+=("e2e/tools/$tool/$tool.spec.ts")
  [ -f "${specs[-1]}" ] || {
    echo "test-tools.sh: no test of \"$tool\" in ${specs[-1]}. There are: ${all[*]}." >&2
    exit 2
  }
done

say_left_out() {
  [ "${#left_out[@]}" -eq 0 ] || echo "Left out: ${left_out[*]}. All of them: npm run test:tools -- --all"
}
trap say_left_out EXIT

bash scripts/dependencies.sh
bash scripts/install.sh browsers python
npx vite build --mode e2e-chromium --logLevel warn
if [ "${PLACARD_TOOLS:-}" != newest ]; then
  REPORT=tools npx playwright test --config e2e/playwright.config.ts --project=tools "${specs[@]}"
  exit
fi
rm -rf "${PLACARD_CACHE:-${HOME:?}/.cache/placard}/tools/newest" test-results/newest
status=0
REPORT=tools npx playwright test --config e2e/playwright.config.ts --project=tools "${specs[@]}" || status=$?
npx tsx scripts/tools-seen.ts test-results/tools.json test-results/newest
exit "$status"
