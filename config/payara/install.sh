#!/usr/bin/env bash
# Puts Resident Pension on an existing Payara 6 with an existing MariaDB. Safe to run twice.
#   config/payara/install.sh site.properties [--restart] [--settings-only]
# The database's administrator runs config/mariadb/prepare.sh before.
set -euo pipefail
source "$(dirname "$0")/payara.sh"
connect_site "${1:-}"
options=" ${*:2} "
need database.host database.port database.schema database.owner database.owner.password database.application \
  database.application.password application.ear application.driver key.file sign-on
[ -r "${site[application.ear]}" ] || stop "application.ear: cannot read ${site[application.ear]}."
[ -r "${site[application.driver]}" ] || stop "application.driver: cannot read ${site[application.driver]}."

# what is there already
threads=configs.config.server-config.thread-pools.thread-pool.http-thread-pool
printf '%s\n' list-jdbc-connection-pools list-jdbc-resources list-password-aliases list-jvm-options \
  'get configs.config.server-config.ejb-container.ejb-timer-service.*' \
  "get $threads.max-thread-pool-size" > "$scratch/list"
present="$(run_commands "$scratch/list" 2> /dev/null)" \
  || stop "The administration of Payara does not answer on ${site[payara.admin.host]}:${site[payara.admin.port]}."
is_present() { grep -qxF -e "$1" <<<"$present"; }

timers="$(sed -n 's/.*timer-datasource=//p' <<<"$present")"
case "$timers" in
  '' | jdbc/__TimerPool | jdbc/resident-pension) ;;
  *) stop "Timers of this server already use $timers for another application; Resident Pension needs a domain of its own." ;;
esac

# driver and JVM options act after a restart; the mark tells whether the server was started since
mark="${site[payara.domain.dir]}/config/resident-pension-changed"
if ! cmp -s "${site[application.driver]}" "${site[payara.domain.dir]}/lib/mariadb-java-client.jar"; then
  cp "${site[application.driver]}" "${site[payara.domain.dir]}/lib/mariadb-java-client.jar"
  touch "$mark"
fi
while IFS= read -r option; do
  case "$option" in '' | '#'*) continue ;; esac
  is_present "$option" || printf 'create-jvm-options %s\n' "$option" >> "$scratch/options"
done < "$here/jvm-options.txt"
if [ -e "$scratch/options" ]; then
  run_commands "$scratch/options" > /dev/null || stop "The JVM options could not be added."
  touch "$mark"
fi
if [ "$mark" -nt "${site[payara.domain.dir]}/config/pid" ]; then
  [[ "$options" == *" --restart "* ]] \
    || stop "Driver and JVM options are in place. Restart the domain, then run this again (or add --restart)."
  say "Restarting the domain"
  asadmin restart-domain --domaindir "$(dirname "${site[payara.domain.dir]}")" "$(basename "${site[payara.domain.dir]}")" \
    > /dev/null || stop "The domain did not restart: see its server.log."
  rm -f "$mark"
fi

# keys are made once and never replaced
if [ ! -e "${site[key.file]}" ]; then
  mkdir -p "$(dirname "${site[key.file]}")"
  (umask 077
    printf 'data.key=%s\nlookup.key=%s\n' "$(od -An -v -tx1 -N16 /dev/urandom | tr -d ' \n')" \
      "$(od -An -v -tx1 -N32 /dev/urandom | tr -d ' \n')" > "${site[key.file]}")
  chown --reference="${site[payara.domain.dir]}" "${site[key.file]}" 2>/dev/null || true
  say "Made ${site[key.file]}: keep a copy in a safe."
fi

# passwords stand in the server as aliases, not in clear
for who in application owner; do
  (umask 077 && printf 'AS_ADMIN_ALIASPASSWORD=%s\n' "${site[database.$who.password]}" > "$scratch/$who")
  verb=create
  is_present "resident-pension-$who" && verb=update
  printf '%s-password-alias --passwordfile %s resident-pension-%s\n' $verb "$scratch/$who" $who >> "$scratch/commands"
done
while IFS= read -r command; do
  is_present "${command##* }" || printf '%s\n' "$command" >> "$scratch/commands"
done < <(fill "$here/create.asadmin")
fill "$here/settings.asadmin" >> "$scratch/commands"

# Payara begins with 5 requests at a time: five long papers would let everybody wait. A request holds two connections at most, and the
# pool has 48. What another application of the server has asked for is not lowered.
at_a_time=20
[ "$(sed -n "s/.*http-thread-pool.max-thread-pool-size=//p" <<<"$present")" -ge $at_a_time ] \
  || printf 'set %s.max-thread-pool-size=%s\n' "$threads" "$at_a_time" >> "$scratch/commands"

# what the site says of its portal; secrets become aliases, which the application reads under the same name
for name in "${!site[@]}"; do
  case "$name" in
    residentpension.*-secret | residentpension.*password)
      (umask 077 && printf 'AS_ADMIN_ALIASPASSWORD=%s\n' "${site[$name]}" > "$scratch/$name")
      verb=create
      is_present "$name" && verb=update
      printf '%s-password-alias --passwordfile %s %s\n' $verb "$scratch/$name" "$name" >> "$scratch/commands"
      ;;
    residentpension.*)
      printf 'set-config-property --source domain --propertyName %s --propertyValue "%s"\n' "$name" "${site[$name]}" \
        >> "$scratch/commands"
      ;;
  esac
done
run_commands "$scratch/commands" > /dev/null || stop "Payara refused a setting (see above)."

if [[ "$options" == *" --settings-only "* ]]; then
  exit 0
fi
say "Deploying ${site[application.ear]}"
deploy() { asadmin deploy --force=true --name resident-pension "${site[application.ear]}"; }
if ! answer="$(deploy)"; then
  # a server under heavy load now and then overlooks the EJB module (seen with Payara 6.2025.9); the second time it is there
  grep -q 'CDI deployment failure' <<<"$answer" && say "Trying once more" && answer="$(deploy)" \
    || stop "Deployment failed: $answer"
fi
say "Resident Pension is installed."
