#!/usr/bin/env bash
# Puts a newer version over the installed one. The tables are brought to its form at start-up, which cannot be undone:
# a backup of the database made today must be at hand.
#   config/payara/upgrade.sh site.properties BACKUP_FILE
# Make one with:  mariadb-dump --single-transaction --routines --triggers resident_pension | gzip > BACKUP_FILE
set -euo pipefail
source "$(dirname "$0")/payara.sh"
connect_site "${1:-}"
backup="${2:-}"
[ -n "$backup" ] || stop "Usage: $0 site.properties BACKUP_FILE"
[ -s "$backup" ] || stop "$backup does not exist or is empty: make a backup of the database first."
[ -n "$(find "$backup" -mmin -1440)" ] || stop "$backup is older than a day: make a new backup of the database first."
echo 'list-applications' > "$scratch/list"
run_commands "$scratch/list" | grep -q '^resident-pension ' || stop "Resident Pension is not installed here: use install.sh."
exec "$here/install.sh" "$1"
