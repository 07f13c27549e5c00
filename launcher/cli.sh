# shellcheck shell=bash
# Generators of the command line client.

# cli_generate CHECKOUT: the client of the REST API, and the reference of the commands. Both run from source: a client whose
# routes have gone does not compile, and is yet to be written.
cli_generate() {
  local module=$HEXARCH_HOME/cli generator=src/generator/java/io/hexarch/cli/generator
  maven --quiet --projects cli dependency:build-classpath -Dmdep.outputFile=target/classpath.txt -Dmdep.includeScope=runtime
  cli_java "$module/$generator/GenerateClient.java" "$1/api/openapi.yaml" "$1/cli/src/generated/java"
  maven --quiet --projects cli compile
  mkdir -p "$1/docs/reference"
  cli_java "$module/$generator/GenerateReference.java" "$1/docs/reference/cli.md"
}

cli_java() {
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -cp "$HEXARCH_HOME/cli/target/classes:$(cat "$HEXARCH_HOME/cli/target/classpath.txt")" "$@"
}
