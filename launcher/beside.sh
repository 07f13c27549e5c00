# shellcheck shell=bash
# Work beside other work, each in a process group of its own, so that an interrupted launcher leaves nothing of it.

BESIDE_TITLES=() BESIDE_SAID=() BESIDE=()

# beside TITLE COMMAND…: begins it. What it says is kept until join_beside, since two at once could not be read.
beside() {
  local said
  said=$(mktemp)
  BESIDE_TITLES+=("$1")
  BESIDE_SAID+=("$said")
  shift
  note "${BESIDE_TITLES[-1]}: begun beside what follows"
  set -m
  (
    export STEP_QUIET=yes rewrite=''
    "$@"
  ) 2>"$said" </dev/null &
  BESIDE+=($!)
  set +m
}

# join_beside: waits for all that was begun, and shows what each said. One that did not come to its end is a failed test:
# nobody knows what it would have found.
join_beside() {
  local i
  for i in "${!BESIDE[@]}"; do
    step "$HEXARCH_LOGS/beside.log" "The end of: ${BESIDE_TITLES[i]}" await_beside "${BESIDE[i]}" || true
    wait "${BESIDE[i]}" ||
      result launcher "the end of: ${BESIDE_TITLES[i]}" failed 0 "${BESIDE_SAID[i]}"
    cat "${BESIDE_SAID[i]}" >&2
    rm -f "${BESIDE_SAID[i]}"
  done
  BESIDE_TITLES=() BESIDE_SAID=() BESIDE=()
}

await_beside() {
  while kill -0 "$1" 2>/dev/null; do sleep 0.2; done
}

# end_beside: for whoever is interrupted.
end_beside() {
  local i
  for i in "${!BESIDE[@]}"; do
    kill -- "-${BESIDE[i]}" 2>/dev/null || true
    wait "${BESIDE[i]}" || true
    rm -f "${BESIDE_SAID[i]}"
  done
}
