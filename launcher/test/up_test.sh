# shellcheck shell=bash

should_start_print_the_address_and_stop() {
  with_standin
  local said port
  said=$(hexarch up --no-cluster)
  port=$(cat "$HEXARCH_STATE/port")
  expect_words "$said" "https://localhost:$port" "/welcome#token=once"
  curl -sk "https://localhost:$port/" && hexarch down
  ! curl -sk --max-time 2 "https://localhost:$port/"
  [ ! -e "$HEXARCH_STATE/server.pid" ]
}

should_change_nothing_when_called_twice() {
  with_standin
  hexarch up --no-cluster
  local first
  first=$(cat "$HEXARCH_STATE/server.pid")
  hexarch up --no-cluster
  expect_equal "$first" "$(cat "$HEXARCH_STATE/server.pid")"
}

should_start_once_when_called_twice_at_the_same_time() {
  with_standin
  hexarch up --no-cluster &
  hexarch up --no-cluster
  wait $!
  expect_equal 1 "$(pgrep -fc "standin.keys=.*hexarch-server.jar" -s "$(cut -d' ' -f1 "$HEXARCH_STATE/server.pid")")"
}

should_come_up_from_any_folder() {
  with_standin
  cd /
  expect_words "$(hexarch up --no-cluster)" "https://localhost:"
}

should_keep_its_port() {
  with_standin
  hexarch up --no-cluster
  local port
  port=$(cat "$HEXARCH_STATE/port")
  hexarch down
  hexarch up --no-cluster
  expect_equal "$port" "$(cat "$HEXARCH_STATE/port")"
}

should_give_a_second_checkout_a_port_of_its_own() {
  with_standin
  hexarch up --no-cluster
  local other=$TEST_FOLDER/other
  HEXARCH_STATE=$other hexarch up --no-cluster
  [ "$(cat "$HEXARCH_STATE/port")" != "$(cat "$other/port")" ]
  HEXARCH_STATE=$other hexarch down
}

should_leave_the_port_of_a_stopped_checkout_alone() {
  with_standin
  hexarch up --no-cluster
  hexarch down
  local other=$TEST_FOLDER/other
  HEXARCH_STATE=$other hexarch up --no-cluster
  [ "$(cat "$HEXARCH_STATE/port")" != "$(cat "$other/port")" ]
  HEXARCH_STATE=$other hexarch down
}

should_say_who_holds_a_taken_port() {
  with_standin
  hexarch up --no-cluster
  local port
  port=$(cat "$HEXARCH_STATE/port")
  expect_words "$(HEXARCH_STATE=$TEST_FOLDER/other HEXARCH_PORT=$port expect_failure hexarch up --no-cluster)" \
    "Port $port is taken by java" "HEXARCH_PORT="
}

should_refuse_a_port_that_is_none() {
  with_standin
  expect_words "$(HEXARCH_PORT=http expect_failure hexarch up --no-cluster)" "'http'" "1 to 65535"
}

should_start_again_after_a_crash() {
  with_standin
  hexarch up --no-cluster
  kill -KILL "$(cut -d' ' -f1 "$HEXARCH_STATE/server.pid")"
  hexarch up --no-cluster
  curl -sk "https://localhost:$(cat "$HEXARCH_STATE/port")/"
}

should_replace_a_server_of_an_older_build() {
  with_standin
  hexarch up --no-cluster
  local first
  first=$(cat "$HEXARCH_STATE/server.pid")
  cp -r "$HEXARCH_PRODUCT" "$TEST_FOLDER/newer"
  HEXARCH_PRODUCT=$TEST_FOLDER/newer hexarch up --no-cluster
  [ "$first" != "$(cat "$HEXARCH_STATE/server.pid")" ]
  curl -sk "https://localhost:$(cat "$HEXARCH_STATE/port")/"
}

should_tell_the_last_words_of_a_server_that_does_not_start() {
  with_standin
  expect_words "$(STANDIN=dies expect_failure hexarch up --no-cluster)" \
    "did not start" "cannot open the database: permission denied" "server.out"
}

should_not_wait_for_ever_for_a_server_that_is_never_ready() {
  with_standin
  expect_words "$(STANDIN=never-ready HEXARCH_START_SECONDS=3 expect_failure hexarch up --no-cluster)" "not ready yet" "actuator/health"
}

should_tell_the_server_where_it_stands() {
  with_standin
  hexarch up --no-cluster
  expect_words "$(cat "$HEXARCH_STATE/environment")" "HEXARCH_STATE=$HEXARCH_STATE" "HEXARCH_URL=https://localhost:$(cat "$HEXARCH_STATE/port")"
}

should_refuse_a_kubeconfig_that_is_not_there() {
  with_standin
  expect_words "$(HEXARCH_KUBECONFIG=/nowhere expect_failure hexarch up)" "/nowhere" "no such file"
}

should_refuse_a_file_that_is_no_kubeconfig() {
  with_standin
  echo "hello" >"$TEST_FOLDER/config"
  expect_words "$(HEXARCH_KUBECONFIG=$TEST_FOLDER/config expect_failure hexarch up)" "no kubeconfig" "clusters, users and contexts"
}

should_hand_on_a_kubeconfig_and_leave_the_cluster_alone() {
  with_standin
  printf 'kind: Config\nclusters: []\ncontexts: []\nusers: []\n' >"$TEST_FOLDER/config"
  cd "$TEST_FOLDER" || exit
  HEXARCH_KUBECONFIG=config hexarch up
  expect_words "$(cat "$HEXARCH_STATE/environment")" "HEXARCH_KUBECONFIG=$TEST_FOLDER/config"
  [ ! -e "$HEXARCH_STATE/cluster.pid" ]
}

should_not_delete_a_folder_that_is_not_its_own() {
  mkdir -p "$TEST_FOLDER/precious" && touch "$TEST_FOLDER/precious/thesis"
  expect_words "$(HEXARCH_STATE=$TEST_FOLDER/precious expect_failure hexarch down --purge)" "holds something else"
  [ -f "$TEST_FOLDER/precious/thesis" ]
}

should_delete_its_data_when_asked() {
  with_standin
  hexarch up --no-cluster
  hexarch down --purge
  [ ! -e "$HEXARCH_STATE" ]
}

should_stop_before_a_full_disk() {
  [ "$(id -u)" -eq 0 ] || exit 77
  with_standin
  mkdir "$TEST_FOLDER/small"
  # shellcheck disable=SC2016 # expanded by the inner shell
  unshare --mount bash -c 'mount -t tmpfs -o size=20m small "$1" && HEXARCH_STATE="$1/state" "$2" up --no-cluster' \
    - "$TEST_FOLDER/small" "$HEXARCH_HOME/hexarch" >"$TEST_FOLDER/said" 2>&1 && exit 1
  expect_words "$(cat "$TEST_FOLDER/said")" "disk is too full" "300 MiB needed"
}

should_say_whether_the_next_start_is_prepared() {
  with_standin
  cp -R "$HEXARCH_PRODUCT" "$TEST_FOLDER/build"
  export HEXARCH_PRODUCT=$TEST_FOLDER/build
  hexarch up --no-cluster
  expect_words "$(hexarch status)" "not prepared" "train.log"
  part server
  touch "$(PRODUCT=$HEXARCH_PRODUCT server_archive)"
  expect_words "$(hexarch status)" "prepared by an ahead-of-time cache"
}
