#!/usr/bin/env bash
# Prints users.sql and server-tables.sql with this site's names and passwords filled in, for the database's own client:
#   config/mariadb/prepare.sh site.properties | mariadb -u root -p
set -euo pipefail
source "$(dirname "$0")/../site.sh"
read_site "${1:-}"
need database.schema database.owner database.owner.password database.application database.application.password
fill "$(dirname "$0")/users.sql"
fill "$(dirname "$0")/server-tables.sql"
