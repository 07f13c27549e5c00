# shellcheck shell=bash
# Work beside other work, in a process group of its own, so that an interrupted launcher leaves nothing of it.

# beside TITLE COMMAND…: begins it. What it says is kept until join_beside, since two at once could not be read.
beside() {
  BESIDE_TITLE=$1
  BESIDE_SAID=$(mktemp)
  shift
  note "$BESIDE_TITLE: begun beside what follows"
  set -m
  (
    export STEP_QUIET=yes rewrite=''
    "$@"
  ) 2>"$BESIDE_SAID" </dev/null &
  BESIDE=$!
  set +m
}

# join_beside: waits for it and shows what it said.
join_beside() {
  step "$HEXARCH_LOGS/beside.log" "The end of: $BESIDE_TITLE" await_beside || true
  wait "$BESIDE" || true
  BESIDE=''
  cat "$BESIDE_SAID" >&2
  rm -f "$BESIDE_SAID"
}

await_beside() {
  while kill -0 "$BESIDE" 2>/dev/null; do sleep 0.2; done
}

# end_beside: for whoever is interrupted.
end_beside() {
  [ -n "${BESIDE:-}" ] || return 0
  kill -- "-$BESIDE" 2>/dev/null || true
  wait "$BESIDE" || true
  rm -f "$BESIDE_SAID"
}
