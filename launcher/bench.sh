# shellcheck shell=bash
# The verb `bench`: measures what is claimed, and keeps it in benchmarks/results. One file per benchmark (bench-api.sh …),
# each with bench_NAME; the programs that measure are in benchmarks/.

BENCHES=(api authorization server workspace)

hexarch_bench() {
  local name=${1:-}
  case $name in
    '') bench_list ;;
    -*) die "bench does not know $name" "./hexarch bench [NAME]" ;;
    *)
      [[ " ${BENCHES[*]} " == *" $name "* ]] || die "There is no benchmark '$name'" "There are: ${BENCHES[*]}"
      shift
      load tools java maven build archives ports processors server down "bench-$name"
      "bench_$name" "$@"
      ;;
  esac
}

bench_list() {
  local name
  for name in "${BENCHES[@]}"; do
    load "bench-$name"
    printf '%-15s%s\n' "$name" "$("about_$name")"
    [ -f "$HEXARCH_HOME/benchmarks/results/$name.json" ] || continue
    printf '%-15slast on %s\n' "" "$(sed -nE 's/.*"at" *: *"([^"]+)".*/\1/p' "$HEXARCH_HOME/benchmarks/results/$name.json")"
  done
  note "Results: benchmarks/results (HEXARCH_BENCH_RESULTS names another folder); ./hexarch generate writes SPECIFICATION.md from them"
}

# bench_programs: compiles what measures, and says where results go and what they are of. After the product, whose building
# clears away whatever was compiled from other sources.
bench_programs() {
  step "$HEXARCH_LOGS/bench-build.log" "Compiling the benchmarks" benchmarks_ready
  export HEXARCH_BENCH_RESULTS=${HEXARCH_BENCH_RESULTS:-$HEXARCH_HOME/benchmarks/results}
  HEXARCH_BENCH_COMMIT=$(git -C "$HEXARCH_HOME" rev-parse --short=12 HEAD)
  [ -z "$(git -C "$HEXARCH_HOME" status --porcelain -- . ':!benchmarks/results' ':!SPECIFICATION.md')" ] ||
    HEXARCH_BENCH_COMMIT+=-changed
  export HEXARCH_BENCH_COMMIT
}

# benchmarks_ready: with the class path written down, which changes only with a pom.
benchmarks_ready() {
  local list=$HEXARCH_HOME/benchmarks/target/classpath.txt key
  key=$(cd "$HEXARCH_HOME" && cat pom.xml benchmarks/pom.xml | sha256sum)
  if [ "$(cat "$list.key" 2>/dev/null)" = "$key" ]; then
    maven --quiet --projects benchmarks compile
  else
    maven --quiet --projects benchmarks compile dependency:build-classpath \
      -Dmdep.outputFile=target/classpath.txt -Dmdep.includeScope=runtime
    echo "$key" >"$list.key"
  fi
}

# bench_java CLASS ARGUMENT…: what measures must not take the processors from what is measured: one collector, one compiler.
bench_java() {
  local module=$HEXARCH_HOME/benchmarks
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m \
    -cp "$module/target/classes:$(cat "$module/target/classpath.txt")" "io.hexarch.benchmarks.$1" "${@:2}"
}

# bench_server_state NAME: from here on, a state folder of the benchmark's own, which goes with the launcher. What an
# interrupted run has left goes first.
bench_server_state() {
  # shellcheck disable=SC2034 # read by ports.sh
  PORT_FIRST=7600 PORT_LAST=7699
  unset HEXARCH_PORT HEXARCH_HTTP_PORT HEXARCH_URL HEXARCH_KUBECONFIG HEXARCH_CLUSTER_STATE_FILE
  HEXARCH_STATE=$HEXARCH_STATE/bench-$1
  HEXARCH_LOGS=$HEXARCH_STATE/logs
  export HEXARCH_STATE HEXARCH_LOGS
  [ ! -d "$HEXARCH_STATE" ] || bench_end
  trap bench_end EXIT
  with_lock "bench"
  settle_port
}

bench_end() {
  stop_process server 60
  stop_postgres
  purge_state
}

# bench_product: the server as `up` starts it from the second time on, with its ahead-of-time cache made.
bench_product() {
  need java maven git
  state_folder
  build_product
  [ -f "$(server_archive)" ] || [ -n "${HEXARCH_BENCH_WITHOUT_ARCHIVE:-}" ] ||
    step "$HEXARCH_LOGS/train.log" "Preparing the server's ahead-of-time cache" await_server_archive
}

# await_server_archive: makes it, or waits for whoever is already at it.
await_server_archive() {
  "$HEXARCH_HOME/launcher/train" "$PRODUCT"
  flock "$PRODUCT/train.lock" [ -f "$(server_archive)" ]
}
