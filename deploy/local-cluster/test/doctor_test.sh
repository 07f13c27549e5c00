# shellcheck shell=bash
# What the doctor says when something is wrong, and that `up` mends it.

examined() { hexarch cluster doctor 2>&1 || true; }

should_find_nothing_wrong_with_a_well_one() {
  with_cluster
  eventually 60 hexarch cluster doctor
  expect_words "$(hexarch cluster doctor 2>&1)" "Nothing is wrong."
}

should_see_that_the_link_is_gone() {
  with_cluster
  ip link del "$LINK"
  expect_words "$(examined)" "the link to pods and services is gone" "the API server does not answer"
  hexarch cluster up
  hexarch cluster status
}

should_write_the_table_of_the_policies_again_that_somebody_flushed() {
  with_cluster
  nsenter --net="$RUN/ns/net" nft delete table inet hexarch_policies
  eventually 20 nsenter --net="$RUN/ns/net" nft list table inet hexarch_policies
}

should_see_that_nobody_enforces_policies() {
  with_cluster
  kill -STOP "$(part_field nodeagent pid)"
  nsenter --net="$RUN/ns/net" nft delete table inet hexarch_policies
  expect_words "$(examined)" "the table of the network policies is missing" "nodeagent.log"
  kill -CONT "$(part_field nodeagent pid)"
  eventually 20 hexarch cluster doctor
}

should_see_a_part_that_does_not_answer() {
  with_cluster
  local pid
  pid=$(part_field kube-apiserver pid)
  kill -STOP "$pid"
  expect_words "$(examined)" "the API server does not answer" "kube-apiserver.log"
  expect_equal 3 "$(hexarch cluster status >"$TEST_FOLDER/status" 2>&1 && echo 0 || echo $?)"
  expect_words "$(cat "$TEST_FOLDER/status")" "degraded" "the API server does not answer"
  kill -CONT "$pid"
  eventually 60 hexarch cluster status
}

should_see_a_part_that_cannot_start() {
  with_cluster
  chmod -x "$RUN/parts/metrics"
  kill -KILL "$(part_field metrics pid)"
  eventually 10 metrics_waits
  expect_words "$(examined)" "metrics is waiting" "It is started again by itself"
  chmod +x "$RUN/parts/metrics"
  eventually 60 hexarch cluster doctor
}

metrics_waits() { [ "$(part_field metrics state)" = waiting ]; }

should_see_that_it_does_not_run() {
  hexarch cluster down
  expect_words "$(examined)" "it does not run"
  expect_words "$(hexarch cluster status 2>&1 || true)" "down" "./hexarch cluster up"
}

should_see_certificates_that_have_ended_and_mend_them() {
  with_cluster
  rm "$STATE/pki/apiserver.crt"
  expect_words "$(examined)" "certificates:"
  hexarch cluster up
  hexarch cluster status
}
