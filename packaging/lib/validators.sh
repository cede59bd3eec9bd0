# Fetches the programs of others by which the tests check what we write, each into a class path of its own in
# target/validators: none comes near the product or its tests. Sourced.

fetch_validators() { # home of the project
  local home=$1 to=$1/target/validators name
  mkdir -p "$to"
  for name in epubcheck odfvalidator; do
    [ -f "$to/$name" ] && ! [ "$home/packaging/checks/$name/pom.xml" -nt "$to/$name" ] && continue
    if ! mvn -q -B -ntp -f "$home/packaging/checks/$name/pom.xml" \
      org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile="$to/$name" >&2; then
      rm -f "$to/$name"
      say "$name could not be fetched: what it checks is left out."
    fi
  done
}
