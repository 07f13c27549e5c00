# shellcheck shell=bash
# Says in words what is wrong with the local cluster, or with this machine for it, and how to mend it. Changes nothing.
# Exit code 0 when all is well.

load cluster-host cluster-cgroup cluster-parts cluster-checks cluster-images cluster-doctor-machine cluster-doctor-parts

cluster_doctor() {
  CLUSTER_FAULTS=0
  heading "This machine"
  cluster_examine_machine
  heading "The programs of the cluster"
  cluster_examine_programs
  heading "The cluster $CLUSTER_INSTANCE"
  if [ -d "$CLUSTER_RUN" ] && [ "$(id -u)" -eq 0 ]; then
    cluster_examine_parts
    cluster_examine_kubernetes
  elif [ -d "$CLUSTER_RUN" ]; then
    cluster_ill "only root can look at the running cluster" "sudo $HEXARCH_HOME/hexarch cluster doctor"
  else
    cluster_well "it does not run (./hexarch cluster up)"
  fi
  say ""
  if [ "$CLUSTER_FAULTS" -eq 0 ]; then
    say "Nothing is wrong."
  else
    say "$CLUSTER_FAULTS things to mend; what starts a part again and renews certificates is: ./hexarch cluster up"
    return 1
  fi
}

cluster_well() { say "${green:-}✓${plain:-} $1"; }

# cluster_ill WHAT HOW…: a fault, and how to mend it.
cluster_ill() {
  CLUSTER_FAULTS=$((CLUSTER_FAULTS + 1))
  say "${red:-}✗ $1${plain:-}"
  shift
  note "$@"
}

# cluster_examine WELL ILL HOW COMMAND…: one question with one answer.
cluster_examine() {
  local well=$1 ill=$2 how=$3
  shift 3
  if "$@" >/dev/null 2>&1; then cluster_well "$well"; else cluster_ill "$ill" "$how"; fi
}
