# shellcheck shell=bash

a_jdk() { # FOLDER RELEASE
  mkdir -p "$1/bin"
  printf '#!/bin/sh\n' >"$1/bin/javac"
  chmod +x "$1/bin/javac"
  echo "JAVA_VERSION=\"$2\"" >"$1/release"
}

should_take_java_home_when_it_is_the_right_one() {
  part java
  a_jdk "$TEST_FOLDER/jdk" 25.0.3
  JAVA_HOME=$TEST_FOLDER/jdk
  has_java
  expect_equal "$TEST_FOLDER/jdk" "$JAVA_HOME"
}

should_pass_over_another_release() {
  part java
  a_jdk "$TEST_FOLDER/old" 21.0.1
  ! is_jdk "$TEST_FOLDER/old"
  a_jdk "$TEST_FOLDER/next" 250
  ! is_jdk "$TEST_FOLDER/next"
  a_jdk "$TEST_FOLDER/first" 25
  is_jdk "$TEST_FOLDER/first"
}

should_pass_over_a_runtime_without_a_compiler() {
  part java
  a_jdk "$TEST_FOLDER/jre" 25.0.3
  rm "$TEST_FOLDER/jre/bin/javac"
  ! is_jdk "$TEST_FOLDER/jre"
}

should_find_one_of_sdkman() {
  part java
  a_jdk "$TEST_FOLDER/sdkman/candidates/java/25-tem" 25.0.1
  export SDKMAN_DIR=$TEST_FOLDER/sdkman
  unset JAVA_HOME
  jdk_places >"$TEST_FOLDER/places"
  grep -qx "$TEST_FOLDER/sdkman/candidates/java/25-tem" "$TEST_FOLDER/places"
}

should_say_what_to_do_without_any() {
  part tools java
  has_java() { return 1; }
  packages_of_java() { :; }
  fresh_package_lists() { :; }
  JAVA_HOME=/opt/jdk-21
  expect_words "$(expect_failure need java)" "JDK 25 is not here" "JAVA_HOME is /opt/jdk-21" "sdk install java 25-tem" "adoptium.net"
}

should_print_the_command_to_whoever_is_not_root() {
  part tools java
  has_java() { return 1; }
  packages_of_java() { echo openjdk-25-jdk-headless; }
  fresh_package_lists() { :; }
  id() { echo 1000; }
  expect_words "$(expect_failure need java)" "sudo apt-get install -y --no-install-recommends openjdk-25-jdk-headless"
}

should_name_all_missing_programs_at_once() {
  part tools java
  has_git() { return 1; }
  has_go() { return 1; }
  packages_of_go() { echo golang-go; }
  fresh_package_lists() { :; }
  id() { echo 1000; }
  expect_words "$(expect_failure need git go)" "Missing: git go" "git ca-certificates golang-go"
}

should_print_the_command_for_go_to_whoever_is_not_root() {
  part tools
  has_go() { return 1; }
  packages_of_go() { echo golang-go; }
  fresh_package_lists() { :; }
  id() { echo 1000; }
  expect_words "$(expect_failure need go)" "Missing: go" "sudo apt-get install -y --no-install-recommends golang-go"
}

should_say_what_to_do_when_no_package_has_go() {
  part tools
  has_go() { return 1; }
  bring_go() { return 1; }
  packages_of_go() { :; }
  fresh_package_lists() { :; }
  expect_words "$(expect_failure need go)" "Go 1.21 or newer is still missing" "go.dev/dl"
}

should_compare_versions_by_number() {
  part tools
  at_least 20.19 20.19.0 && at_least 20.19 24.1 && at_least 1.21 1.26.8
  ! at_least 20.19 18.20.4
  ! at_least 20.19 20.9
  ! at_least 20.19 ""
}
