#!/usr/bin/env bash
# MariaDB and PHP as scripts/install.sh unpacked them, with the shop's tables. Works in the current folder.
#
#   sql-admin.sh fill                writes the database
#   sql-admin.sh pages               writes phpMyAdmin's pages
#   sql-admin.sh serve PORT PAGES    serves the pages on 127.0.0.1, with the database behind them
set -euo pipefail
root="${SQL_ADMIN:?the folder of the unpacked files}"
here="$(dirname "$(realpath "$0")")"
LD_LIBRARY_PATH="$(find "$root/usr/lib" -maxdepth 2 -name '*.so.*' -printf '%h\n' | sort -u | paste -sd:)"
export LD_LIBRARY_PATH

settings=(--no-defaults --basedir="$root/usr" --datadir="$PWD/data" --user="$(id -un)" --innodb-log-file-size=4M)
# MariaDB listens on no port: PHP reaches it by its socket.
database() { exec "$root/usr/sbin/mariadbd" "${settings[@]}" --skip-networking --socket="$PWD/db.sock" --pid-file="$PWD/db.pid" "$@"; }


case "$1" in
  fill)
    "$root/usr/bin/mariadb-install-db" "${settings[@]}" --skip-test-db --auth-root-authentication-method=normal
    (database --bootstrap <"$here/sql-admin.sql")
    ;;
  pages)
    # phpMyAdmin as it is, but for its settings, which Debian's edition reads from /etc.
    pages="$root/usr/share/phpmyadmin"
    mkdir -p www/libraries
    for entry in "$pages"/*; do [ "${entry##*/}" = libraries ] || ln -s "$entry" www/; done
    ln -s "$pages"/libraries/* www/libraries/
    rm www/index.php www/libraries/vendor_config.php
    cp "$pages/index.php" "$here/phpmyadmin/config.inc.php" www/
    sed "s#'/etc/phpmyadmin/config.inc.php'#ROOT_PATH . 'config.inc.php'#" "$pages/libraries/vendor_config.php" >www/libraries/vendor_config.php
    ;;
  serve)
    (database) &
    modules="$(echo "$root"/usr/lib/php/2*)"
    php=("$root"/usr/bin/php[0-9]*)
    extensions=()
    for module in ctype dom fileinfo iconv mbstring mysqlnd mysqli pgsql simplexml tokenizer xml; do
      [ -f "$modules/$module.so" ] && extensions+=(-d "extension=$module")
    done
    until [ -S db.sock ]; do sleep 0.05; done
    exec "${php[0]}" -n -d extension_dir="$modules" "${extensions[@]}" -d include_path=".:$root/usr/share/php" \
      -d mysqli.default_socket="$PWD/db.sock" -d session.save_path="$PWD" -d sys_temp_dir="$PWD" -d display_errors=stderr \
      -S "127.0.0.1:$2" -t "$3"
    ;;
esac
