#!/usr/bin/env bash
# PostgreSQL as scripts/install.sh unpacked it. Its account "demo" needs no password.
#
#   postgres.sh serve PORT               serves the current folder's databases on 127.0.0.1
#   postgres.sh run PORT DATABASE SQL    runs statements
set -euo pipefail
root="${POSTGRES:?the folder of the unpacked files}"
programs="$(echo "$root"/usr/lib/postgresql/*/bin)"
LD_LIBRARY_PATH="$(find "$root/usr/lib" -maxdepth 2 -name '*.so.*' -printf '%h\n' | sort -u | paste -sd:)"
export LD_LIBRARY_PATH
case "$1" in
  serve)
    # It refuses to run as root. In a namespace of its own, root has another number.
    as=()
    [ "$(id -u)" -ne 0 ] || as=(unshare --user --map-user=65534)
    "${as[@]}" "$programs/initdb" --pgdata=data --username=demo --auth=trust --encoding=UTF8 --locale=C.UTF-8
    exec "${as[@]}" "$programs/postgres" -D data -p "$2" -c listen_addresses=127.0.0.1 -c unix_socket_directories="$PWD" -c fsync=off -c jit=off
    ;;
  run) exec "$programs/psql" --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --host=127.0.0.1 --port="$2" --username=demo --command="$4" "$3" ;;
esac
