# Shared by the scripts of config/payara/: talks to the server's administration. Sourced, not run.

source "$(dirname "${BASH_SOURCE[0]}")/../site.sh"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

scratch="$(mktemp -d)"
chmod 700 "$scratch"
trap 'rm -rf "$scratch"' EXIT

connect_site() {
  read_site "${1:-}"
  need payara.home payara.domain.dir payara.admin.host payara.admin.port payara.admin.user
  [ -x "${site[payara.home]}/bin/asadmin" ] || stop "payara.home: there is no bin/asadmin in ${site[payara.home]}."
  [ -d "${site[payara.domain.dir]}/lib" ] || stop "payara.domain.dir: ${site[payara.domain.dir]} is no domain of Payara."
  asadmin_options=(--host "${site[payara.admin.host]}" --port "${site[payara.admin.port]}" --interactive=false
    --user "${site[payara.admin.user]}")
  if [ -n "${site[payara.admin.password.file]:-}" ]; then
    asadmin_options+=(--passwordfile "${site[payara.admin.password.file]}")
  fi
}

asadmin() { "${site[payara.home]}/bin/asadmin" "${asadmin_options[@]}" "$@" 2>&1 </dev/null; }

# run_commands FILE: all in one call; prints what the server said, and fails if one of them failed
run_commands() {
  local answer
  answer="$(asadmin multimode --file "$1")" || true
  if grep -q -e ' failed\.$' <<<"$answer" || ! grep -q 'multimode executed successfully' <<<"$answer"; then
    grep -v -e 'successfully$' -e 'successfully\.$' -e infocmp -e '^resources\.' -e '^configs\.' <<<"$answer" >&2
    return 1
  fi
  printf '%s\n' "$answer"
}
