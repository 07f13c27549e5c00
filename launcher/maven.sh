# shellcheck shell=bash
# Maven over the whole tree, so that every module is built from what stands here and nothing has to be installed first.

# maven ARGUMENT…: output as Maven writes it; which module it is at goes to the progress line of the step it runs in.
# Two at once in one checkout would write into each other's target folders, so the second waits; but for one that names a
# MAVEN_LOCK of its own, since it stays within modules that no other is at.
maven() {
  local lock=${MAVEN_LOCK:-$HEXARCH_HOME/target/maven.lock}
  mkdir -p "$HEXARCH_HOME/target"
  MAVEN_OPTS=${MAVEN_OPTS:--Xmx1g -XX:+UseSerialGC --sun-misc-unsafe-memory-access=allow} \
    without_settings flock "$lock" mvn --batch-mode --no-transfer-progress -Dstyle.color=never --file "$HEXARCH_HOME/pom.xml" "$@" |
    awk -v progress="${STEP_PROGRESS:-/dev/null}" '
      { print; fflush() }
      /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
        split($NF, at, /[][\/]/)
        printf "%d%% %s\n", 100 * (at[2] - 1) / at[3], $3 >progress
        fflush(progress)
      }'
}

# without_settings COMMAND…: what Hexarch is told by HEXARCH_* is for the running one; a test that read it would depend on who
# runs it. What is meant for tests stays.
without_settings() {
  local name unset=()
  for name in $(compgen -e HEXARCH_ || true); do
    [[ $name == HEXARCH_TEST_* ]] || unset+=(--unset="$name")
  done
  env "${unset[@]}" "$@"
}

# maven_modules: the folders of all modules, as the root pom lists them.
maven_modules() { sed -nE 's#.*<module>(.*)</module>.*#\1#p' "$HEXARCH_HOME/pom.xml"; }
