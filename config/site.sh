# Shared by the scripts of config/: reads site.properties and fills ${names} in command files. Sourced, not run.

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

declare -A site

# read_site FILE: lines name=value; # starts a comment line
read_site() {
  [ -n "$1" ] || stop "Usage: $0 site.properties  (make it from config/site.example.properties)"
  [ -r "$1" ] || stop "Cannot read $1: make it from config/site.example.properties."
  local line name value
  while IFS= read -r line || [ -n "$line" ]; do
    line="${line%$'\r'}"
    case "$line" in '' | '#'*) continue ;; esac
    [[ "$line" == *=* ]] || stop "$1: the line \"$line\" is not of the form name=value."
    name="${line%%=*}"
    value="${line#*=}"
    site["${name%"${name##*[![:space:]]}"}"]="${value#"${value%%[![:space:]]*}"}"
  done < "$1"
  for name in "${!site[@]}"; do
    case "$name" in
      *.password)
        case "${site[$name]}" in
          *[\'\"\\\ ]*) stop "$1: $name must not contain quotes, backslashes or spaces." ;;
          change-me) stop "$1: $name still has the value of the example." ;;
        esac
        ;;
    esac
  done
}

# need NAME...: stops if one has no value
need() {
  local name
  for name in "$@"; do
    [ -n "${site[$name]:-}" ] || stop "site.properties: $name has no value."
  done
}

# fill FILE: prints the file without comment lines, lines ending with \ joined to the next, and each ${name} replaced by
# its value; ${ALIAS=...} stays
fill() {
  local text name
  text="$(grep -v -e '^--' -e '^#' "$1" | sed -e ':join' -e '/\\$/{N;s/\\\n *//;b join' -e '}')"
  for name in "${!site[@]}"; do
    text="${text//"\${$name}"/"${site[$name]}"}"
  done
  printf '%s\n' "$text"
}
