# shellcheck shell=bash
# Programs of platform/testkit: the PostgreSQL of a run of tests, and the generators.

# testkit_ready: compiles it and writes down its class path, which changes only with a pom.
testkit_ready() {
  local module=$HEXARCH_HOME/platform/testkit list key
  list=$module/target/classpath.txt
  key=$(cd "$HEXARCH_HOME" && cat pom.xml platform/*/pom.xml | sha256sum)
  if [ "$(cat "$list.key" 2>/dev/null)" = "$key" ]; then
    maven --quiet --projects platform/testkit --also-make compile
  else
    maven --quiet --projects platform/testkit --also-make compile dependency:build-classpath \
      -Dmdep.outputFile=target/classpath.txt -Dmdep.includeScope=runtime
    echo "$key" >"$list.key"
  fi
}

# testkit_java CLASS ARGUMENT…: runs one of its programs; testkit_ready has to have been called.
testkit_java() {
  local module=$HEXARCH_HOME/platform/testkit
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
    --sun-misc-unsafe-memory-access=allow -cp "$module/target/classes:$(cat "$module/target/classpath.txt")" "$@"
}

# begin_test_postgres: one server for the whole run, made once instead of by every JVM. It ends with the launcher.
begin_test_postgres() {
  [ -z "${HEXARCH_TEST_POSTGRES:-}" ] || return 0
  local log=$HEXARCH_LOGS/test-postgres.log
  : >"$log"
  # It stops at the end of its input, which is the end of this process, however that comes.
  exec 9> >(testkit_java io.hexarch.testkit.postgres.ServeTestPostgres >"$log" 2>&1)
  suite java "PostgreSQL for the tests" await_test_postgres "$log"
  HEXARCH_TEST_POSTGRES=$(sed -nE 's/^HEXARCH_TEST_POSTGRES=//p' "$log")
  export HEXARCH_TEST_POSTGRES
}

await_test_postgres() {
  local deadline=$((SECONDS + 120))
  until grep -q '^HEXARCH_TEST_POSTGRES=' "$1"; do
    [ "$SECONDS" -lt "$deadline" ] || { cat "$1" && return 1; }
    sleep 0.1
  done
}

# end_test_postgres: nothing else that is started from here may keep it alive.
end_test_postgres() { exec 9>&-; }
