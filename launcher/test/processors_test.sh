# shellcheck shell=bash

told() { # LINE: as the kernel would write it
  printf '%s\ncpu0 1 1 1 1 1 1 1 1 0 0\n' "$1" >"$TEST_FOLDER/stat"
  processors_in "$TEST_FOLDER/stat"
}

should_tell_how_much_of_the_work_s_time_was_taken() {
  part processors
  local before now
  before=$(told "cpu 100 10 20 9000 50 0 5 40 7 0")
  now=$(told "cpu 120 10 20 9900 90 0 5 120 7 0")
  expect_equal 80 "$(processors_taken "$before" "$now")"
}

should_not_call_a_resting_machine_taken() {
  part processors
  expect_equal 0 "$(processors_taken "$(told "cpu 1 0 0 9 0 0 0 0")" "$(told "cpu 1 0 0 90 0 0 0 0")")"
}

should_take_a_kernel_that_tells_nothing_for_a_machine_of_its_own() {
  part processors
  expect_equal 0 "$(processors_taken "$(processors_in /nowhere)" "$(processors_in /nowhere)")"
}

should_wait_longer_where_the_processors_were_taken() {
  part say processors
  local before now began=$((${EPOCHREALTIME%.*} - 100)).000000
  before=$(told "cpu 100 0 0 0 0 0 0 0")
  now=$(told "cpu 150 0 0 0 0 0 0 50")
  expect_equal "half of 100 s" "$(waited 49 "$began" "$before" "$now" && echo "half of 100 s")"
  expect_equal "" "$(waited 60 "$began" "$before" "$now" && echo "60 of 100 s")"
}

should_have_patience_where_a_machine_is_shared() {
  part processors
  export HEXARCH_TEST_PATIENCE='' CI=''
  expect_equal 1 "$(test_patience 0)"
  expect_equal 3 "$(CI=true test_patience 0)"
  expect_equal 5 "$(test_patience 60)"
  expect_equal 9 "$(HEXARCH_TEST_PATIENCE=9 test_patience 60)"
}
