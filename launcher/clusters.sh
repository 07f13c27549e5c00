# shellcheck shell=bash
# Which Kubernetes Hexarch uses: the one somebody names, or the machine's local cluster, shared by all checkouts.

# check_kubeconfig: a wrong one is told before anything starts. What is behind it is looked at by the server's preflight.
check_kubeconfig() {
  local file=${HEXARCH_KUBECONFIG:-}
  [ -n "$file" ] || return 0
  [ -f "$file" ] || die "HEXARCH_KUBECONFIG names $file, and there is no such file" "kubectl config view --raw --flatten writes one to use"
  [ -r "$file" ] || die "HEXARCH_KUBECONFIG names $file, which $(id -un) may not read" "It belongs to $(stat -c %U "$file")"
  looks_like_kubeconfig "$file" ||
    die "HEXARCH_KUBECONFIG names $file, which is no kubeconfig" "One has clusters, users and contexts: kubectl --kubeconfig '$file' config view"
  HEXARCH_KUBECONFIG=$(realpath "$file")
  export HEXARCH_KUBECONFIG
}

looks_like_kubeconfig() { grep -qE '^ *"?clusters"?:' "$1" && grep -qE '^ *"?(current-context|contexts)"?:' "$1"; }

# begin_cluster: brings the local cluster up in the background, unless another one is named.
begin_cluster() {
  [ -z "${HEXARCH_KUBECONFIG:-}" ] || { note "Cluster: the one of $HEXARCH_KUBECONFIG" && return 0; }
  [ -f "$HEXARCH_HOME/launcher/cluster.sh" ] || return 0
  load cluster
  HEXARCH_CLUSTER_STATE_FILE=${HEXARCH_CLUSTER_STATE_FILE:-$(cluster_state_file)}
  export HEXARCH_CLUSTER_STATE_FILE
  if [ "$(id -u)" -ne 0 ]; then
    warn "The local cluster needs root: workspaces wait until there is one (sudo ./hexarch cluster up), or name another: HEXARCH_KUBECONFIG"
    return 0
  fi
  use_cluster
  running cluster >/dev/null && return 0
  rotate "$HEXARCH_LOGS/cluster.log" 5
  detached "$HEXARCH_HOME/hexarch" cluster up >>"$HEXARCH_LOGS/cluster.log" 2>&1 </dev/null &
  remember_process cluster $!
  note "The local cluster comes up beside it: ./hexarch cluster status, log $HEXARCH_LOGS/cluster.log"
}

# The checkouts that use the machine's cluster: one file each, holding the path of its state folder.
cluster_users() { echo "$(dirname "$(cluster_state_file)")/users"; }

use_cluster() {
  mkdir -p "$(cluster_users)"
  echo "$HEXARCH_STATE" >"$(cluster_users)/$(name_of_state)"
}

name_of_state() { printf '%s' "$HEXARCH_STATE" | sha256sum | cut -c1-12; }

# other_users: the state folders of the other checkouts whose workspaces live on the machine's cluster, a line each. One that
# was deleted does not count.
other_users() {
  local file state
  for file in "$(cluster_users)"/*; do
    [ -f "$file" ] || continue
    state=$(cat "$file")
    [ "$state" = "$HEXARCH_STATE" ] || [ ! -d "$state" ] || printf '%s\n' "$state"
  done
}

# other_at_work: the first of them whose server runs.
other_at_work() {
  local state
  while read -r state; do
    (HEXARCH_STATE=$state running server >/dev/null) || continue
    printf '%s\n' "$state"
    return
  done < <(other_users)
}

# leave_cluster [PURGE]: stops it unless another checkout's server works on it, and deletes its data only when no other checkout
# has any there. A checkout that is only stopped stays among the users.
leave_cluster() {
  local other
  [ -z "$1" ] || rm -f "$(cluster_users)/$(name_of_state)"
  other=$(other_at_work)
  if [ -n "$other" ]; then
    note "The local cluster stays: the Hexarch of $other uses it"
    return
  fi
  other=$(other_users | sed -n 1p)
  if [ -n "$1" ] && [ -n "$other" ]; then
    hexarch_cluster down
    note "The local cluster's data stays: the Hexarch of $other has workspaces there. With them: ./hexarch cluster down --purge"
    return
  fi
  hexarch_cluster down ${1:+--purge}
}
