# Fetches those who judge pages and books, by npm, into target/checks. Sourced.

fetch_checks() { # home of the project
  local home=$1 checks=$1/target/checks
  if ! [ -f "$checks/fetched" ] || [ "$home/packaging/checks/package-lock.json" -nt "$checks/fetched" ]; then
    mkdir -p "$checks"
    cp "$home"/packaging/checks/{package.json,package-lock.json,.npmrc} "$checks/"
    (cd "$checks" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2)
    touch "$checks/fetched"
  fi
}
