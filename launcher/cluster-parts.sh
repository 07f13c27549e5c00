# shellcheck shell=bash
# The parts of the cluster: scripts of deploy/local-cluster/parts that stand in $CLUSTER_RUN/parts, where the supervisor
# starts them, restarts them when they end or change, and stops them when they are taken away.

load processors

# cluster_parts_ready: the settings that the parts read, and the supervisor.
cluster_parts_ready() {
  local name
  {
    for name in CLUSTER_INSTANCE CLUSTER_STATE CLUSTER_RUN CLUSTER_LOGS CLUSTER_PKI CLUSTER_BIN CLUSTER_NODE CLUSTER_ADDRESSES \
      CLUSTER_PODS CLUSTER_SERVICES CLUSTER_MACHINE_IP CLUSTER_NODE_IP CLUSTER_REGISTRY_PORT; do
      printf '%s=%q\n' "$name" "${!name}"
    done
    cat "$CLUSTER_HOME/config/part.sh"
  } >"$CLUSTER_RUN/settings.new"
  mv "$CLUSTER_RUN/settings.new" "$CLUSTER_RUN/settings"
  cluster_supervisor_up
}

# cluster_supervisor_up: starts one, or replaces one of another version. The parts go on running meanwhile.
cluster_supervisor_up() {
  local program pid
  program=$(cluster_program clustertool)
  if pid=$(cluster_supervisor); then
    [ "$(readlink "/proc/$pid/exe")" != "$program" ] || return 0
    kill -TERM "$pid"
    cluster_until 10 "the old supervisor to end" cluster_supervisor_is_gone "$pid"
  fi
  (
    cluster_cgroup_enter
    exec setsid "$program" supervise -run "$CLUSTER_RUN" -logs "$CLUSTER_LOGS" >>"$CLUSTER_LOGS/supervisor.log" 2>&1 </dev/null 6>&- 7>&- 8>&- &
  )
  cluster_until 10 "the supervisor" cluster_supervisor
}

# cluster_supervisor: the pid of the one on duty.
cluster_supervisor() {
  local pid
  pid=$(cat "$CLUSTER_RUN/supervisor.pid" 2>/dev/null) || return 1
  grep -qzxF supervise "/proc/$pid/cmdline" 2>/dev/null && grep -qzxF "$CLUSTER_RUN" "/proc/$pid/cmdline" && echo "$pid"
}

cluster_supervisor_is_gone() { [ ! -d "/proc/$1" ]; }

# cluster_part_up NAME PROGRAM: in one step. The script says which program and settings it was written for, so that a new
# version of either is a change.
cluster_part_up() {
  local target=$CLUSTER_RUN/parts/$1 program=${2:-$1}
  {
    cat "$CLUSTER_HOME/parts/$1"
    printf '# runs %s with settings %s\n' "$(readlink -f "$CLUSTER_BIN/$program" || command -v "$program")" "$(sha256sum <"$CLUSTER_RUN/settings" | cut -c1-12)"
  } >"$target.new"
  chmod 0755 "$target.new"
  if cmp -s "$target.new" "$target"; then rm "$target.new"; else mv "$target.new" "$target"; fi
}

# cluster_part_down NAME: asks the supervisor to stop it, and waits.
cluster_part_down() {
  rm -f "$CLUSTER_RUN/parts/$1"
  cluster_until 30 "$1 to end" cluster_part_is_gone "$1"
}

cluster_part_is_gone() { [ ! -e "$CLUSTER_RUN/status/$1" ]; }

# cluster_part_state NAME: state, pid, restarts, since; as the supervisor says, if it still lives and so does the part.
cluster_part_state() {
  local state=dead pid=0 restarts=0 since=0 rest
  read -r state pid restarts since rest 2>/dev/null <"$CLUSTER_RUN/status/$1" || true
  [ "$state" != running ] || [ -d "/proc/$pid" ] || state=dead
  echo "$state $pid $restarts $since"
}

cluster_parts() { find "$CLUSTER_RUN/parts" -maxdepth 1 -type f ! -name '*.new' -printf '%f\n' 2>/dev/null | sort; }

# cluster_until SECONDS WHAT COMMAND…: polls until COMMAND succeeds; the seconds are those of a machine that has its processors.
cluster_until() {
  local seconds=$1 what=$2 began=$EPOCHREALTIME told
  told=$(processors_told)
  shift 2
  until "$@" >/dev/null 2>&1; do
    ! waited "$seconds" "$began" "$told" ||
      die "Waited $seconds s for $what in vain" "Logs: $CLUSTER_LOGS" "./hexarch cluster doctor says more"
    sleep 0.25 # each kubectl takes as long, from the very processors that what is waited for needs
  done
}
