#!/usr/bin/env bash
# Makes the first administrators of a county, who then make all other accounts on the screens. Safe to run twice.
#   config/payara/first-administrators.sh site.properties administrators.csv
# administrators.csv, one person a line, all different persons (delete the file afterwards). Two of them are COUNTY_ADMIN,
# because one activates what the other changes of the law:
#   role,division,user name,name,identity number
#   SECURITY_ADMIN,431224000000,anquan,王安全,431224...
#   COUNTY_ADMIN,431224000000,xitong,李系统,431224...
#   COUNTY_ADMIN,431224000000,xitong2,赵系统,431224...
# Prints a password for each, which must be changed at the first sign-in.
set -euo pipefail
[ $# -eq 2 ] || { echo "Usage: $0 site.properties administrators.csv" >&2; exit 1; }
launcher="$(cd "$(dirname "$0")/../../launcher/target" && pwd)"
exec java -cp "$launcher/classes:$launcher/lib/*" org.residentpension.launcher.FirstAccounts "$1" "$2"
