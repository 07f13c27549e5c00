# shellcheck shell=bash

# shared_cluster: a cluster that only says what is asked of it, and another checkout that has workspaces on it.
shared_cluster() {
  part clusters
  cluster_state_file() { echo "$TEST_FOLDER/cluster/state.json"; }
  hexarch_cluster() { echo "cluster $*"; }
  state_folder
  other=$TEST_FOLDER/other
  mkdir -p "$other"
  (HEXARCH_STATE=$other use_cluster)
  use_cluster
}

should_leave_the_cluster_to_whoever_works_on_it() {
  shared_cluster
  sleep 60 &
  (HEXARCH_STATE=$other remember_process server $!)
  expect_words "$(leave_cluster yes 2>&1)" "stays: the Hexarch of $other uses it"
  kill $!
}

should_stop_the_cluster_but_keep_what_others_have_there() {
  shared_cluster
  local told
  told=$(leave_cluster yes 2>&1)
  expect_words "$told" "the Hexarch of $other has workspaces there"
  expect_equal "cluster down" "$(sed -n 1p <<<"$told")"
}

should_purge_the_cluster_when_nobody_else_has_anything_there() {
  shared_cluster
  rm -r "$other"
  expect_equal "cluster down --purge" "$(leave_cluster yes)"
}

should_stay_a_user_while_stopped() {
  shared_cluster
  rm -r "$other"
  expect_equal "cluster down" "$(leave_cluster '')"
  mkdir "$other"
  expect_words "$(HEXARCH_STATE=$other leave_cluster yes 2>&1)" "the Hexarch of $HEXARCH_STATE has workspaces there"
}
