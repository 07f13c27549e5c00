# shellcheck shell=bash
# What the cluster needs of this machine, and how it is taken back. It lives in a network namespace and a mount namespace
# of its own, so that nothing of the machine's network, firewall or kernel settings is changed: on the machine there are
# one link with one address and one route, two pinned namespaces, and control groups.

# Folders that programs have built in. Inside, each is one of ours. Those that the machine does not have are made, empty.
CLUSTER_COVERED=(/var/log /var/lib/cni /var/lib/kubelet /run/containerd)

# cluster_host_up: makes what is missing, and leaves what is there.
cluster_host_up() {
  cluster_addresses_are_free
  cluster_host_after_boot
  mkdir -p "$CLUSTER_RUN"/{ns,parts,status,cni,registry.d,covered} "$CLUSTER_STATE" "$CLUSTER_LOGS" "$CLUSTER_BIN" \
    "$CLUSTER_STATE"/{kine,kubelet,volumes,registry} "$CLUSTER_LOGS/pods"
  chmod 0711 "$CLUSTER_STATE" "$CLUSTER_RUN"
  cluster_cgroup_up
  cluster_namespaces_up
  cluster_link_up
}

# cluster_host_after_boot: on some machines /run outlives the boot; what stands in it is then from another life.
cluster_host_after_boot() {
  local boot
  boot=$(cat /proc/sys/kernel/random/boot_id)
  if [ -d "$CLUSTER_RUN" ] && [ "$(cat "$CLUSTER_RUN/boot" 2>/dev/null)" != "$boot" ] && ! cluster_namespaces_are_up; then
    rm -rf "${CLUSTER_RUN:?}"
  fi
  mkdir -p "$CLUSTER_RUN"
  echo "$boot" >"$CLUSTER_RUN/boot"
}

# ---- namespaces ----

cluster_namespaces_are_up() { mountpoint -q "$CLUSTER_RUN/ns/net" && mountpoint -q "$CLUSTER_RUN/ns/mount"; }

cluster_namespaces_up() {
  ! cluster_namespaces_are_up || return 0
  cluster_namespaces_down
  cluster_make_covered
  mkdir -p "$CLUSTER_RUN/ns"
  mount --bind "$CLUSTER_RUN/ns" "$CLUSTER_RUN/ns"
  mount --make-private "$CLUSTER_RUN/ns" # a mount namespace can only be pinned on a private mount
  touch "$CLUSTER_RUN/ns/net" "$CLUSTER_RUN/ns/mount"
  unshare --net="$CLUSTER_RUN/ns/net" --mount="$CLUSTER_RUN/ns/mount" --propagation slave -- \
    bash -euc "$(declare -p CLUSTER_COVERED CLUSTER_RUN CLUSTER_STATE CLUSTER_LOGS); $(declare -f cluster_inside_mounts cluster_cover_setting); cluster_inside_mounts"
}

# cluster_inside_mounts: runs once inside, before anything else does.
cluster_inside_mounts() {
  local folder
  mount --make-rshared / # kubelet hands mounts on to containers
  for folder in "${CLUSTER_COVERED[@]}"; do
    mkdir -p "$CLUSTER_RUN/covered$folder"
    mount --bind "$CLUSTER_RUN/covered$folder" "$folder"
  done
  # kubelet insists on these kernel settings. It finds them here, and the machine keeps its own.
  cluster_cover_setting vm/overcommit_memory 1
  cluster_cover_setting vm/panic_on_oom 0
  cluster_cover_setting kernel/panic 10
  cluster_cover_setting kernel/panic_on_oops 1
  cluster_cover_setting kernel/keys/root_maxkeys 1000000
  cluster_cover_setting kernel/keys/root_maxbytes 25000000
  echo 1 >/proc/sys/net/ipv4/ip_forward # of this network namespace
}

cluster_cover_setting() {
  local file=$CLUSTER_RUN/covered/sys/$1
  [ -e "/proc/sys/$1" ] || return 0
  mkdir -p "$(dirname "$file")"
  echo "$2" >"$file"
  mount --bind "$file" "/proc/sys/$1"
}

cluster_make_covered() {
  local folder
  for folder in "${CLUSTER_COVERED[@]}"; do
    [ -d "$folder" ] || { mkdir -p "$folder" && echo "$folder" >>"$CLUSTER_RUN/made"; }
  done
}

cluster_namespaces_down() {
  local mounted
  for mounted in net mount; do
    while mountpoint -q "$CLUSTER_RUN/ns/$mounted"; do umount -l "$CLUSTER_RUN/ns/$mounted"; done
  done
  while mountpoint -q "$CLUSTER_RUN/ns"; do umount -l "$CLUSTER_RUN/ns"; done
  [ ! -f "$CLUSTER_RUN/made" ] || sort -ru "$CLUSTER_RUN/made" | xargs -r rmdir --ignore-fail-on-non-empty 2>/dev/null || true
}

# cluster_inside COMMAND…: runs it in the cluster's namespaces.
cluster_inside() { nsenter --net="$CLUSTER_RUN/ns/net" --mount="$CLUSTER_RUN/ns/mount" -- "$@"; }

# ---- the link: pods and services are reached from the machine through it, and nobody else reaches them ----

cluster_link_up() {
  local here=$CLUSTER_MACHINE_IP/30 there=$CLUSTER_NODE_IP/30
  if ! ip link show dev "$CLUSTER_LINK" >/dev/null 2>&1; then
    ip link add "$CLUSTER_LINK" type veth peer name machine netns "$CLUSTER_RUN/ns/net"
  fi
  ip addr replace "$here" dev "$CLUSTER_LINK"
  ip link set dev "$CLUSTER_LINK" up
  nsenter --net="$CLUSTER_RUN/ns/net" ip link set dev lo up
  nsenter --net="$CLUSTER_RUN/ns/net" ip addr replace "$there" dev machine
  nsenter --net="$CLUSTER_RUN/ns/net" ip link set dev machine up
  ip route replace "$CLUSTER_ADDRESSES" via "$CLUSTER_NODE_IP" dev "$CLUSTER_LINK"
}

# cluster_addresses_in_use: by another cluster or another network of this machine, which must not be cut off.
cluster_addresses_in_use() {
  {
    ip -4 route show root "$CLUSTER_ADDRESSES"
    ip -4 route show match "$CLUSTER_ADDRESSES" | grep -v '^default' || true
  } | grep -vw "dev $CLUSTER_LINK" | head -n 1 || true
}

cluster_addresses_are_free() {
  local other
  other=$(cluster_addresses_in_use)
  [ -z "$other" ] || die "The addresses $CLUSTER_ADDRESSES are in use on this machine: $other" \
    "Name another private network of 65,536 addresses: HEXARCH_CLUSTER_NETWORK=10.199 ./hexarch cluster up"
}

cluster_link_down() { ip link del "$CLUSTER_LINK" 2>/dev/null || true; }
