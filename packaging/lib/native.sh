# SQLite's library for this system, taken out of its driver's jar once. The driver itself would take it out at every start,
# into the folder for temporary files, and compare it byte by byte. Sourced.

unpack_native() { # the folder of jars, and the folder that the library is to stand in
  local jar system
  rm -rf "$2"
  for jar in "$1"/sqlite-jdbc-*.jar; do
    system=$("$JAVA_HOME/bin/java" -cp "$jar" org.sqlite.util.OSInfo 2>/dev/null) || return 0
    mkdir -p "$2.partial"
    (cd "$2.partial" && "$JAVA_HOME/bin/jar" xf "$jar" "org/sqlite/native/$system") || return 0
    mv "$2.partial/org/sqlite/native/$system" "$2"
    rm -rf "$2.partial"
  done
}
