# shellcheck shell=bash

told() { # LINE: as the kernel would write it
  printf '%s\ncpu0 1 1 1 1 1 1 1 1 0 0\n' "$1" >"$TEST_FOLDER/stat"
  processors_told "$TEST_FOLDER/stat"
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
  expect_equal 0 "$(processors_taken "$(processors_told /nowhere)" "$(processors_told /nowhere)")"
}
