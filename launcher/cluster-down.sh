# shellcheck shell=bash
# Stops the local cluster and takes back everything that `up` made on this machine. Data and images stay, unless --purge.
# For containers and database it is the same as a reboot, which they outlive.

load cluster-host cluster-cgroup cluster-parts

cluster_down() {
  local began=$EPOCHREALTIME purge=''
  case ${1:-} in
    '') ;;
    --purge) purge=1 ;;
    *) die "'cluster down' knows no $1" "./hexarch cluster --help" ;;
  esac
  cluster_need_root down
  cluster_lock
  cluster_tell stopping 0 "stopping"
  cluster_stop_parts
  cluster_stop_processes
  cluster_link_down
  cluster_namespaces_down
  cluster_cgroup_down
  rm -rf --one-file-system "${CLUSTER_RUN:?}"
  [ -z "$purge" ] || rm -rf --one-file-system "${CLUSTER_STATE:?}"
  rmdir -p "$(dirname "$CLUSTER_RUN")" "$(dirname "$CLUSTER_STATE")" 2>/dev/null || true
  cluster_tell down 0 "stopped"
  say "The local cluster $CLUSTER_INSTANCE is down after $(elapsed "$began") s$([ -n "$purge" ] || echo "; its data stays in $CLUSTER_STATE")"
}

# cluster_stop_parts: kubelet first, so that nothing starts what is being stopped; then the pods get the signal that they
# know, and some seconds; the database and the container runtime end last, since the others use them to end.
cluster_stop_parts() {
  cluster_supervisor >/dev/null || return 0
  cluster_stop_listed kubelet
  cluster_signal TERM kubepods
  cluster_wait_for_end 3 kubepods || cluster_signal KILL kubepods
  mapfile -t parts < <(cluster_parts | grep -vxE 'kine|containerd')
  cluster_stop_listed "${parts[@]}"
  cluster_stop_listed kine containerd
  kill -TERM "$(cluster_supervisor)" 2>/dev/null || true
  cluster_until 10 "the supervisor to end" cluster_no_supervisor
}

cluster_stop_listed() {
  local part
  for part; do rm -f "$CLUSTER_RUN/parts/$part"; done
  for part; do cluster_until 30 "$part to end" cluster_part_is_gone "$part"; done
}

cluster_no_supervisor() { ! cluster_supervisor; }

# cluster_stop_processes: whatever is left, such as the shims of containers, or everything if the supervisor was dead.
cluster_stop_processes() {
  cluster_signal TERM
  cluster_wait_for_end 3 || true
  while [ -n "$(cluster_processes)" ]; do
    cluster_signal KILL
    cluster_wait_for_end 1 || true
  done
}

cluster_signal() {
  local pids
  mapfile -t pids < <(cluster_processes "${2:-}")
  [ ${#pids[@]} -eq 0 ] || kill -"$1" "${pids[@]}" 2>/dev/null || true
}

# cluster_wait_for_end SECONDS [BELOW]
cluster_wait_for_end() {
  local tries=$(($1 * 10))
  while [ -n "$(cluster_processes "${2:-}")" ]; do
    [ $((tries--)) -gt 0 ] || return 1
    sleep 0.1
  done
}
