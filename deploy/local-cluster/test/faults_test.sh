# shellcheck shell=bash
# Machines on which the cluster cannot come up. Each is told in words that a person can act on, before anything has begun.

# as_nobody COMMAND…: without root.
as_nobody() { setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all -- env HOME=/tmp HEXARCH_CACHE=/nowhere HEXARCH_STATE=/nowhere "$@"; }

# copy_of_launcher FOLDER: where everybody may read it.
copy_of_launcher() {
  mkdir -p "$1/deploy"
  cp -r "$HEXARCH_HOME/hexarch" "$HEXARCH_HOME/launcher" "$1/"
  cp -r "$HEXARCH_HOME/deploy/local-cluster" "$1/deploy/"
  chmod -R go+rX "$1" "$(dirname "$1")"
}

should_name_the_command_for_who_is_not_root() {
  hexarch cluster down
  copy_of_launcher "$TEST_FOLDER/checkout"
  expect_words "$(expect_failure as_nobody "$TEST_FOLDER/checkout/hexarch" cluster up)" \
    "needs root" "sudo HEXARCH_CACHE=/nowhere $TEST_FOLDER/checkout/hexarch cluster up" "HEXARCH_KUBECONFIG"
  expect_words "$(as_nobody "$TEST_FOLDER/checkout/hexarch" cluster doctor 2>&1 || true)" "this is not root" "things to mend"
}

should_say_who_holds_the_port_of_the_registry() {
  [ -f "$STATE/registry.port" ] || hexarch cluster up
  hexarch cluster down
  local port holder
  port=$(cat "$STATE/registry.port")
  busybox nc -ll -p "$port" -e true &
  holder=$!
  eventually 5 port_answers "$port"
  expect_words "$(hexarch cluster doctor 2>&1 || true)" "port $port, of the image registry, is taken" "HEXARCH_CLUSTER_REGISTRY_PORT="
  expect_words "$(expect_failure hexarch cluster up)" "Port $port" "busybox" "HEXARCH_CLUSTER_REGISTRY_PORT="
  expect_words "$(hexarch cluster state)" '"phase": "failed"' '"mend"'
  kill "$holder"
  wait "$holder" || true
  hexarch cluster up
  hexarch cluster status
}

port_answers() { (: <>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

should_leave_addresses_alone_that_somebody_uses() {
  hexarch cluster down
  local network said
  network=$(sed -nE 's/.*"pods": "([0-9]+\.[0-9]+)\..*/\1/p' < <(hexarch cluster state))
  ip route add blackhole "$network.7.0/24"
  said=$(expect_failure hexarch cluster up)
  ip route del blackhole "$network.7.0/24"
  expect_words "$said" "addresses $network.0.0/16 are in use" "HEXARCH_CLUSTER_NETWORK="
}

should_stop_before_a_full_disk() {
  hexarch cluster down
  mkdir "$TEST_FOLDER/small"
  # shellcheck disable=SC2016 # expanded by the inner shell
  unshare --mount bash -c 'mount -t tmpfs -o size=50m small "$1" && HEXARCH_CLUSTER_STATE="$1/state" "$2" cluster up' \
    - "$TEST_FOLDER/small" "$HEXARCH_HOME/hexarch" >"$TEST_FOLDER/said" 2>&1 && exit 1
  expect_words "$(cat "$TEST_FOLDER/said")" "disk is too full for the local cluster" "1500 MiB needed"
}

should_build_again_what_an_interrupted_build_left() {
  local cache program
  cache=$TEST_FOLDER/cache
  hexarch cluster down
  program=$(readlink -f "$STATE/bin/pause")
  cp -r --reflink=auto "${program%/programs/*}" "$cache"
  rm -rf "$cache/instances"
  program=$cache/${program#*/cluster/}
  truncate -s 1000 "$program"
  mkdir "$cache/programs/kube-0000.new" "$cache/work-1-0"
  expect_words "$(HEXARCH_CLUSTER_CACHE=$cache hexarch cluster doctor 2>&1 || true)" "not built or not whole: pause" "cluster build"
  HEXARCH_CLUSTER_CACHE=$cache hexarch cluster build
  [ "$(stat -c %s "$program")" -gt 1000 ]
  [ ! -e "$cache/programs/kube-0000.new" ] && [ ! -e "$cache/work-1-0" ]
}

should_refuse_a_name_that_is_none() {
  expect_words "$(HEXARCH_CLUSTER_INSTANCE=../etc expect_failure hexarch cluster down --purge)" "no name for a cluster"
}

should_know_no_other_word() {
  expect_words "$(expect_failure hexarch cluster start)" "no 'cluster start'" "cluster --help"
  expect_words "$(expect_failure hexarch cluster down --prune)" "knows no --prune"
}
