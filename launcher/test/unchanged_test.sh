# shellcheck shell=bash
# The tree of modules is that of compiled_test.sh.

a_checkout() { # FOLDER
  a_tree "$1"
  mkdir -p api docs
  echo "word" >README.md
}

quick_run() { # FOLDER: as --fast does, where each module that is not left out writes a report
  local module
  a_checkout "$1"
  leave_unchanged_out >/dev/null 2>&1
  for module in modules/below modules/above aside; do
    [ ! -f "$module/target/unchanged" ] || continue
    mkdir -p "$module/target/surefire-reports"
    echo "<testsuite><testcase name='t'>${FAULTS[$module]:-}</testcase></testsuite>" >"$module/target/surefire-reports/TEST-A.xml"
  done
}

begin() {
  part maven build compiled unchanged
  # shellcheck source=launcher/test/compiled_test.sh
  . "$HEXARCH_HOME/launcher/test/compiled_test.sh"
  declare -gA FAULTS=()
}

left_out() { printf '%s\n' "${UNCHANGED[@]}" | sort | xargs; }

should_leave_out_what_was_green_and_has_not_changed() {
  begin
  quick_run "$TEST_FOLDER/one"
  expect_equal "" "$(left_out)"
  remember_green

  quick_run "$TEST_FOLDER/two"

  expect_equal "aside modules/above modules/below" "$(left_out)"
  [ -f aside/target/unchanged ]
}

should_run_again_what_was_red() {
  begin
  FAULTS[aside]='<failure message="no"/>'
  quick_run "$TEST_FOLDER/one"
  remember_green

  quick_run "$TEST_FOLDER/two"

  expect_equal "modules/above modules/below" "$(left_out)"
}

should_run_again_what_stands_on_a_change_and_all_when_a_document_changed() {
  begin
  quick_run "$TEST_FOLDER/one"
  remember_green

  a_checkout "$TEST_FOLDER/two"
  echo "class Below { int now; }" >modules/below/src/A.java
  leave_unchanged_out
  expect_equal "aside" "$(left_out)"

  a_checkout "$TEST_FOLDER/three"
  echo "another word" >README.md
  leave_unchanged_out
  expect_equal "" "$(left_out)"
}
