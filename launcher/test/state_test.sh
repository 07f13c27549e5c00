# shellcheck shell=bash

should_know_a_running_process() {
  part
  state_folder
  sleep 60 &
  remember_process server $!
  expect_equal "$!" "$(running server)"
  kill $!
}

should_forget_a_process_that_has_ended() {
  part
  state_folder
  sleep 60 &
  remember_process server $!
  kill $!
  wait $! || true
  ! running server
  [ ! -e "$HEXARCH_STATE/server.pid" ]
}

should_not_take_a_stranger_with_the_same_pid_for_the_server() {
  part
  state_folder
  echo "$$ 1" >"$HEXARCH_STATE/server.pid"
  ! running server
  kill -0 $$
}

should_forget_a_broken_pid_file() {
  part
  state_folder
  : >"$HEXARCH_STATE/server.pid"
  ! running server
}

should_end_a_process_that_does_not_listen() {
  part
  state_folder
  bash -c 'trap "" TERM; while :; do sleep 0.1; done' &
  local pid=$!
  remember_process server "$pid"
  sleep 0.3
  expect_words "$(stop_process server 1)" "killed"
  ! kill -0 "$pid" 2>/dev/null || expect_equal "" "$(started_at "$pid")"
}

should_say_how_much_room_is_missing() {
  part
  expect_words "$(expect_failure require_space "$TEST_FOLDER" 99999999 "the build")" \
    "too full for the build" "99999999 MiB needed" "HEXARCH_CACHE"
}

should_keep_three_logs_of_a_bounded_size() {
  part
  local log=$TEST_FOLDER/server.log round
  for round in 1 2 3 4; do
    head -c 1100000 /dev/zero >"$log"
    echo "$round" >>"$log"
    rotate "$log" 1
  done
  expect_equal "4" "$(tail -n 1 "$log.1" | tr -d '\0')"
  expect_equal "3" "$(tail -n 1 "$log.2" | tr -d '\0')"
  [ ! -e "$log" ] && [ ! -e "$log.3" ]
}

should_refuse_a_state_folder_that_cannot_be_made() {
  : >"$TEST_FOLDER/file"
  HEXARCH_STATE=$TEST_FOLDER/file/below part
  expect_words "$(expect_failure state_folder)" "Cannot make the state folder" "HEXARCH_STATE="
}

should_give_no_open_file_to_what_outlives_it() {
  part
  state_folder
  exec 5>"$TEST_FOLDER/lock"
  flock 5
  detached sleep 60 >/dev/null 2>&1 </dev/null &
  remember_process sleeper $!
  exec 5>&-
  flock -w 5 "$TEST_FOLDER/lock" true
  stop_process sleeper 5
}

should_delete_a_linked_database_only_where_the_server_has_put_it() {
  part down
  mkdir -p "$TEST_FOLDER/mine/postgres" "$HEXARCH_STATE"
  ln -s "$TEST_FOLDER/mine/postgres" "$HEXARCH_STATE/postgres"
  expect_words "$(purge_linked_postgres "$HEXARCH_STATE/postgres" 2>&1)" "it stays" "rm -r $TEST_FOLDER/mine/postgres"
  [ -d "$TEST_FOLDER/mine/postgres" ]
}

should_delete_a_linked_database_that_the_server_has_put_aside() {
  [ "$(id -u)" -eq 0 ] || { echo "needs root" && exit 77; }
  part down
  local folder
  folder=/var/lib/hexarch/$(cat /proc/sys/kernel/random/uuid)
  mkdir -p "$folder/postgres" "$HEXARCH_STATE"
  ln -s "$folder/postgres" "$HEXARCH_STATE/postgres"
  purge_linked_postgres "$HEXARCH_STATE/postgres"
  [ ! -e "$folder" ]
}
