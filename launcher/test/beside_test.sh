# shellcheck shell=bash
# What failed beside other work counts, and keeps nothing of what follows it from being tried.
# shellcheck disable=SC2317 # called by those whom they are handed to

should_go_on_after_a_suite_that_fails_beside_others() {
  begin_results
  two_suites() {
    suite web "The console" false
    suite go "Go" true
    result go one passed 1
  }
  beside "Two suites" two_suites
  join_beside
  expect_equal "1 passed, 1 failed, 0 skipped" "$(results_line)"
  expect_words "$(results_failed 2>&1)" "The console"
}

should_count_what_never_came_to_its_end() {
  begin_results
  dying() {
    result go one passed 1
    die "There is no more room"
    result go two passed 1
  }
  beside "Dying" dying
  join_beside
  expect_equal "1 passed, 1 failed, 0 skipped" "$(results_line)"
  expect_words "$(results_failed 2>&1)" "the end of: Dying" "There is no more room"
}

begin_results() {
  part say state results beside suites
  export HEXARCH_LOGS=$TEST_FOLDER/logs HEXARCH_RESULTS=$TEST_FOLDER/results.tsv
  results_begin
}
