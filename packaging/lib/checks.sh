# Fetches those who judge pages and books, by npm, into target/checks. Sourced.

fetch_checks() { # home of the project
  local home=$1 checks=$1/target/checks
  [ -f "$checks/fetched" ] && ! [ "$home/packaging/checks/package-lock.json" -nt "$checks/fetched" ] && return 0
  mkdir -p "$checks" &&
    cp "$home"/packaging/checks/{package.json,package-lock.json,.npmrc} "$checks/" &&
    (cd "$checks" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2) &&
    touch "$checks/fetched"
}

# The same for who goes on without them.
wish_checks() { # home of the project
  { command -v npm >/dev/null || install_packages npm; } && fetch_checks "$1" && return 0
  say "The validators of HTML could not be fetched: what they check is left out."
}
