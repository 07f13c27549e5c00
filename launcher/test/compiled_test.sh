# shellcheck shell=bash

a_tree() { # FOLDER: above stands on below; aside on nothing
  local module
  mkdir -p "$1/.mvn" "$1/jdk"
  echo 'JAVA_VERSION="25"' >"$1/jdk/release"
  echo '-Xmx1g' >"$1/.mvn/jvm.config"
  printf '<module>%s</module>\n' modules/below modules/above aside >"$1/pom.xml"
  for module in modules/below modules/above aside; do
    mkdir -p "$1/$module/src"
    echo "<artifactId>hexarch-${module##*/}</artifactId>" >"$1/$module/pom.xml"
    echo "class ${module##*/} {}" >"$1/$module/src/A.java"
  done
  echo '<artifactId>hexarch-below</artifactId>' >>"$1/modules/above/pom.xml"
  cd "$1" || return
  export HEXARCH_HOME=$1 JAVA_HOME=$1/jdk
}

compile() { # what Maven would leave
  local module
  for module in modules/below modules/above aside; do
    mkdir -p "$module/target/classes" "$module/target/maven-status/compile"
    echo "of $module" >"$module/target/classes/A.class"
    echo "$PWD/$module/src/A.java" >"$module/target/maven-status/compile/inputFiles.lst"
  done
}

should_bring_what_another_checkout_compiled() {
  part maven compiled
  a_tree "$TEST_FOLDER/one"
  bring_compiled
  expect_equal 3 ${#UNKNOWN[@]}
  compile
  keep_compiled

  a_tree "$TEST_FOLDER/two"
  bring_compiled

  expect_equal 0 ${#UNKNOWN[@]}
  expect_equal "of modules/above" "$(cat modules/above/target/classes/A.class)"
  expect_equal "$PWD/aside/src/A.java" "$(cat aside/target/maven-status/compile/inputFiles.lst)"
  [ aside/target/classes/A.class -nt aside/src/A.java ]
}

should_compile_what_changed_and_what_stands_on_it() {
  part maven compiled
  a_tree "$TEST_FOLDER/one"
  bring_compiled
  compile
  keep_compiled

  a_tree "$TEST_FOLDER/two"
  echo "class Below { int now; }" >modules/below/src/A.java
  bring_compiled

  expect_equal "modules/above modules/below" "$(printf '%s\n' "${UNKNOWN[@]}" | sort | xargs)"
  [ ! -e modules/above/target ]
}

should_compile_all_anew_for_another_compiler() {
  part maven compiled
  a_tree "$TEST_FOLDER/one"
  bring_compiled
  compile
  keep_compiled

  echo 'JAVA_VERSION="25.0.1"' >jdk/release
  bring_compiled

  expect_equal 3 ${#UNKNOWN[@]}
}

should_keep_nothing_that_is_no_longer_made() {
  part maven compiled
  a_tree "$TEST_FOLDER/one"
  compile
  touch aside/target/classes/Gone.class
  bring_compiled
  compile
  keep_compiled

  a_tree "$TEST_FOLDER/two"
  compile
  touch aside/target/classes/Gone.class
  bring_compiled

  expect_equal A.class "$(find "$TEST_FOLDER"/*/aside/target/classes -type f -printf '%f\n' | sort -u)"
}

should_leave_alone_what_is_compiled_here() {
  part maven compiled
  a_tree "$TEST_FOLDER/one"
  bring_compiled
  compile
  keep_compiled
  echo "of mine" >aside/target/classes/A.class

  bring_compiled

  expect_equal "of mine" "$(cat aside/target/classes/A.class)"
}

should_forget_what_was_not_used_lately() {
  part maven compiled
  a_tree "$TEST_FOLDER/one"
  for n in 1 2 3 4 5 6 7 8; do
    echo "class A$n {}" >aside/src/A.java
    bring_compiled
    compile
    keep_compiled
  done

  expect_equal "$COMPILED_KEPT" "$(find "$HEXARCH_CACHE/compiled" -name 'aside-*.tar' | wc -l)"
  expect_equal 1 "$(find "$HEXARCH_CACHE/compiled" -name 'modules-below-*.tar' | wc -l)"
}
