# shellcheck shell=bash
# What the tests of the launcher say. A test fails when one of its lines does.

hexarch() { "$HEXARCH_HOME/hexarch" "$@"; }

# with_standin: a build whose server only stands in for the real one, so that up and down can be tried within seconds.
# Whatever happens in the test, what it has started ends with it.
with_standin() {
  [ -z "${HEXARCH_TEST_FAST:-}" ] || { echo "starts processes of its own: not with --fast" && exit 77; }
  export HEXARCH_PRODUCT=$TEST_SHARED/standin
  export HEXARCH_JAVA_OPTIONS="-Dstandin.keys=$HEXARCH_PRODUCT/keys.p12 -Xms16m -Xmn8m -Xmx64m -XX:TieredStopAtLevel=1"
  trap 'hexarch down >/dev/null 2>&1 || true' EXIT
}

# with_product: the real one, for what a stand-in cannot show.
with_product() {
  [ -z "${HEXARCH_TEST_FAST:-}" ] || { echo "starts a server: not with --fast" && exit 77; }
  [ -f "$TEST_PRODUCT/complete" ] || { echo "these sources are not built: ./hexarch up --no-cluster" && exit 77; }
  export HEXARCH_PRODUCT=$TEST_PRODUCT XDG_CONFIG_HOME=$TEST_FOLDER/config
  trap 'hexarch down --purge >/dev/null 2>&1 || true' EXIT
}

# part NAME…: the functions of launcher/NAME.sh, to be tried alone.
part() {
  local name
  for name in say state "$@"; do
    # shellcheck source=/dev/null
    . "$HEXARCH_HOME/launcher/$name.sh"
  done
}

# expect_words TEXT WORD…: TEXT contains each.
expect_words() {
  local text=$1 word
  shift
  for word; do
    [[ $text == *"$word"* ]] || {
      printf 'expected to read: %s\nbut it was:\n%s\n' "$word" "$text"
      return 1
    }
  done
}

expect_equal() {
  [ "$1" = "$2" ] || {
    printf 'expected: %s\nbut was:  %s\n' "$1" "$2"
    return 1
  }
}

# expect_failure COMMAND…: prints what it said; fails if it succeeded.
expect_failure() {
  local output
  if output=$("$@" 2>&1); then
    printf 'expected to fail: %s\nbut it said: %s\n' "$*" "$output"
    return 1
  fi
  printf '%s\n' "$output"
}
