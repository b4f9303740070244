#!/usr/bin/env bash
# Takes Resident Pension off the server: application, pools, aliases, settings. Database, key file and driver stay.
# Safe to run twice.
#   config/payara/undeploy.sh site.properties
set -euo pipefail
source "$(dirname "$0")/payara.sh"
connect_site "${1:-}"

printf '%s\n' list-applications list-jdbc-connection-pools list-jdbc-resources list-password-aliases > "$scratch/list"
present="$(run_commands "$scratch/list" 2> /dev/null)" \
  || stop "The administration of Payara does not answer on ${site[payara.admin.host]}:${site[payara.admin.port]}."
while IFS= read -r command; do
  if grep -qE -e "^${command##* }( |\$)" <<<"$present"; then
    printf '%s\n' "$command" >> "$scratch/commands"
  fi
done <<'COMMANDS'
undeploy resident-pension
delete-jdbc-resource jdbc/resident-pension
delete-jdbc-resource jdbc/resident-pension-owner
delete-jdbc-connection-pool resident-pension
delete-jdbc-connection-pool resident-pension-owner
delete-password-alias resident-pension-application
delete-password-alias resident-pension-owner
COMMANDS
# timers and batch go back to the server's own store before the pool goes
{
  echo 'set configs.config.server-config.ejb-container.ejb-timer-service.timer-datasource=jdbc/__TimerPool'
  echo 'set-batch-runtime-configuration --datasourcelookupname jdbc/__TimerPool --schemaname APP'
  cat "$scratch/commands" 2> /dev/null || true
} > "$scratch/all"
run_commands "$scratch/all" > /dev/null || stop "Payara refused a step (see above)."
say "Resident Pension is taken off. The database ${site[database.schema]:-} and ${site[key.file]:-the key file} are untouched."
