# shellcheck shell=bash
# What runs, for people or, with --json, for programs: the same fields as state.json, but looked at now.

load cluster-parts cluster-checks

cluster_status() {
  case ${1:-} in
    '') ;;
    --json) ;;
    *) die "'cluster status' knows no $1" "./hexarch cluster --help" ;;
  esac
  cluster_look
  if [ "${1:-}" = --json ]; then
    export CLUSTER_PARTS
    CLUSTER_PARTS=$(cluster_parts_json)
    cluster_state_json
  else
    cluster_status_text
  fi
  [ "$CLUSTER_PHASE" = ready ] || return 3
}

# cluster_look: sets the phase to what is true now. While another launcher is at work, that is what it says.
cluster_look() {
  if cluster_is_at_work; then
    cluster_recall
  elif ! cluster_supervisor >/dev/null && [ -z "$(cluster_parts)" ]; then
    CLUSTER_PHASE=down
    [ -d "$CLUSTER_STATE" ] || CLUSTER_PHASE=absent
  elif ! cluster_kubectl get --raw /readyz >/dev/null 2>&1; then
    CLUSTER_PHASE=degraded CLUSTER_STEP="the API server does not answer"
  elif ! cluster_node_is_ready; then
    CLUSTER_PHASE=degraded CLUSTER_STEP="the node is not ready"
  elif ! cluster_dns_is_ready; then
    CLUSTER_PHASE=degraded CLUSTER_STEP="DNS does not run"
  else
    CLUSTER_PHASE=ready CLUSTER_PERCENT=100 CLUSTER_STEP=ready
  fi
}

cluster_is_at_work() {
  local lock=$CLUSTER_CACHE/instances/$CLUSTER_INSTANCE/lock
  [ -f "$lock" ] && ! flock -n "$lock" true 2>/dev/null
}

# cluster_recall: what whoever is at work wrote last.
cluster_recall() {
  CLUSTER_PHASE=$(cluster_recall_field phase) CLUSTER_STEP=$(cluster_recall_field step)
  CLUSTER_PERCENT=$(cluster_recall_field percent) CLUSTER_LEFT=$(cluster_recall_field secondsLeft)
  CLUSTER_PERCENT=${CLUSTER_PERCENT:-0} CLUSTER_LEFT=${CLUSTER_LEFT:-null}
}

cluster_recall_field() { sed -nE "s/^  \"$1\": \"?([^\"]*)\"?,\$/\\1/p" "$CLUSTER_STATE_FILE" 2>/dev/null | head -n 1; }

cluster_memory() { awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$1/status" 2>/dev/null || true; }

cluster_parts_json() {
  local name state pid restarts since separator=''
  printf '['
  while read -r name; do
    read -r state pid restarts since < <(cluster_part_state "$name")
    printf '%s\n    { "name": "%s", "state": "%s", "pid": %d, "restarts": %d, "since": %s, "memoryMiB": %d }' "$separator" \
      "$name" "$state" "$pid" "$restarts" "$(json "$(date -u -d "@$since" +%Y-%m-%dT%H:%M:%SZ)")" "$(cluster_memory "$pid" | grep . || echo 0)"
    separator=,
  done < <(cluster_parts)
  printf '\n  ]'
}

cluster_line() { printf '%-11s %s\n' "$1" "$2"; }

cluster_status_text() {
  local name state pid restarts since memory total=0
  cluster_line cluster "$CLUSTER_INSTANCE: $CLUSTER_PHASE$([ "$CLUSTER_STEP" = "$CLUSTER_PHASE" ] || [ -z "$CLUSTER_STEP" ] || echo ", $CLUSTER_STEP")"
  case $CLUSTER_PHASE in
    building | starting) cluster_line progress "$CLUSTER_PERCENT %$([ "$CLUSTER_LEFT" = null ] || echo ", about $CLUSTER_LEFT s left")" ;;
    absent | down) cluster_line "start it" "./hexarch cluster up" && return ;;
  esac
  cluster_line kubeconfig "$CLUSTER_KUBECONFIG"
  cluster_line network "pods $CLUSTER_PODS, services $CLUSTER_SERVICES, both reachable from this machine"
  cluster_line registry "127.0.0.1:$CLUSTER_REGISTRY_PORT"
  printf '%-26s %-9s %8s %9s %7s\n' part state pid restarts MiB
  while read -r name; do
    read -r state pid restarts since < <(cluster_part_state "$name")
    memory=$(cluster_memory "$pid")
    printf '%-26s %-9s %8d %9d %7d\n' "$name" "$state" "$pid" "$restarts" "${memory:-0}"
    total=$((total + ${memory:-0}))
  done < <(cluster_parts)
  printf '%-26s %36d\n' together "$total"
  [ "$CLUSTER_PHASE" = ready ] || note "What is wrong: ./hexarch cluster doctor"
}
