#!/usr/bin/env bash
# Our entries in the portal's menu: shows what would be done, does it, takes everything out again; or writes a descriptor.
# Safe to run twice.
#   config/portal/menu.sh site.properties plan|apply|plan-removal|remove
#   config/portal/menu.sh site.properties write jeecg|o2oa|lutece|uportal|liferay|sheet > FILE
set -euo pipefail
launcher="$(cd "$(dirname "$0")/../../launcher/target" && pwd)"
exec java -cp "$launcher/classes:$launcher/lib/*" org.residentpension.launcher.PortalMenu "$@"
