# shellcheck shell=bash
# Control groups: everything of the cluster, parts and pods, is below one group, in version 1 (one tree per controller)
# and version 2 (one tree). It is also how a process of the cluster is told from any other.

# cluster_cgroups: our group in each tree.
cluster_cgroups() {
  local tree
  if [ -f /sys/fs/cgroup/cgroup.controllers ]; then
    echo "/sys/fs/cgroup/$CLUSTER_CGROUP"
    return
  fi
  for tree in /sys/fs/cgroup/*; do
    [ -L "$tree" ] || [ ! -f "$tree/cgroup.procs" ] || echo "$tree/$CLUSTER_CGROUP"
  done
}

cluster_cgroup_up() {
  local group controller controllers file
  while read -r group; do
    mkdir -p "$group/parts" || die "Control group $group cannot be made" "In a container this takes one with --privileged; elsewhere see: ./hexarch cluster doctor"
    for file in cpuset.cpus cpuset.mems; do # version 1 gives a new group no processors at all
      [ ! -f "$group/../$file" ] || cat "$group/../$file" >"$group/$file"
      [ ! -f "$group/$file" ] || [ -n "$(cat "$group/parts/$file" 2>/dev/null)" ] || cat "$group/$file" >"$group/parts/$file"
    done
  done < <(cluster_cgroups)
  [ -f /sys/fs/cgroup/cgroup.controllers ] || return 0
  read -ra controllers </sys/fs/cgroup/cgroup.controllers
  for controller in "${controllers[@]}"; do
    echo "+$controller" >/sys/fs/cgroup/cgroup.subtree_control 2>/dev/null || true
    echo "+$controller" >"/sys/fs/cgroup/$CLUSTER_CGROUP/cgroup.subtree_control" 2>/dev/null || true
  done
}

# cluster_cgroup_enter: this shell and what it starts belong to the cluster from here on.
cluster_cgroup_enter() {
  local group
  while read -r group; do echo "$BASHPID" >"$group/parts/cgroup.procs"; done < <(cluster_cgroups)
}

# cluster_processes [BELOW]: pids of everything that belongs to the cluster, or of its pods with BELOW=kubepods. Every
# process is in every tree; to look at one is enough.
cluster_processes() {
  local tree=/sys/fs/cgroup/pids
  [ -d "$tree" ] || tree=/sys/fs/cgroup
  find "$tree/$CLUSTER_CGROUP${1:+/$1}" -name cgroup.procs -exec cat {} + 2>/dev/null || true
}

cluster_cgroup_down() {
  local group
  while read -r group; do
    [ ! -d "$group" ] || find "$group" -depth -type d -exec rmdir {} \; 2>/dev/null || true
  done < <(cluster_cgroups)
}
