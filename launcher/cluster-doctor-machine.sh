# shellcheck shell=bash
# What the doctor asks about the machine, and about the cache of programs.

# The programs of the system that the cluster uses, with Debian's package of each.
CLUSTER_NEEDS=(containerd=containerd ctr=containerd runc=runc nft=nftables ip=iproute2 nsenter=util-linux unshare=util-linux setsid=util-linux flock=util-linux mount=mount)

cluster_examine_machine() {
  cluster_examine "root" "this is not root, and the cluster needs it" "sudo HEXARCH_CACHE=$HEXARCH_CACHE $HEXARCH_HOME/hexarch cluster up" test "$(id -u)" -eq 0
  cluster_examine_system_programs
  cluster_examine "overlay file system" "the kernel has no overlay file system" "modprobe overlay" cluster_kernel_has_overlay
  if [ "$(id -u)" -eq 0 ]; then
    cluster_examine "network namespaces and nftables" "the kernel or this container refuses network namespaces or nftables" \
      "In a container: start it with --privileged. Elsewhere: modprobe -a nf_tables veth" cluster_kernel_has_network
  fi
  cluster_examine_cgroups
  cluster_examine_memory
  cluster_examine_disk "$CLUSTER_STATE" 1500
  cluster_examine_disk "$CLUSTER_CACHE" 1000
  cluster_examine_clock
  [ -d "$CLUSTER_RUN" ] || cluster_examine_addresses
}

cluster_examine_system_programs() {
  local need missing=() packages=()
  for need in "${CLUSTER_NEEDS[@]}"; do
    in_path "${need%=*}" || { missing+=("${need%=*}") && packages+=("${need#*=}"); }
  done
  { [ -x "$CLUSTER_CNI/ptp" ] && [ -x "$CLUSTER_CNI/host-local" ]; } || { missing+=("the CNI plugins ptp and host-local") && packages+=(containernetworking-plugins); }
  has_busybox || { missing+=(busybox) && packages+=(busybox-static); }
  if [ ${#missing[@]} -eq 0 ]; then
    cluster_well "container runtime, network tools"
  else
    cluster_ill "missing: ${missing[*]}" "apt-get install -y --no-install-recommends $(printf '%s\n' "${packages[@]}" | sort -u | tr '\n' ' ')"
  fi
}

cluster_kernel_has_overlay() { grep -qw overlay /proc/filesystems || modprobe -n overlay; }
cluster_kernel_has_network() { unshare --net bash -ec 'ip link add probe0 type veth peer name probe1; nft add table inet probe'; }

cluster_examine_cgroups() {
  local controller missing=()
  for controller in cpu memory pids; do
    [ -d "/sys/fs/cgroup/$controller" ] || grep -qw "$controller" /sys/fs/cgroup/cgroup.controllers 2>/dev/null || missing+=("$controller")
  done
  if [ ${#missing[@]} -eq 0 ]; then
    cluster_well "control groups"
  else
    cluster_ill "control groups lack: ${missing[*]}" "On a Raspberry Pi add cgroup_enable=memory to the kernel's command line; in a container start it with --privileged --cgroupns=host"
  fi
}

cluster_examine_memory() {
  local free
  free=$(awk '/^MemAvailable/ { print int($2 / 1024) }' /proc/meminfo)
  if cluster_supervisor >/dev/null 2>&1 || [ "$free" -ge 2000 ]; then
    cluster_well "memory: $free MiB free"
  else
    cluster_ill "memory is short: $free MiB free, the cluster needs 1100 and each workspace 300" "End something, or give the machine more"
  fi
}

cluster_examine_disk() {
  local folder=$1 wanted=$2 free inodes
  while [ ! -e "$folder" ]; do folder=$(dirname "$folder"); done
  free=$(df -Pm -- "$folder" | awk 'NR == 2 { print $4 }')
  inodes=$(df -Pi -- "$folder" | awk 'NR == 2 { print $4 }')
  if [ "$free" -lt "$wanted" ]; then
    cluster_ill "the disk of $1 is nearly full: $free MiB free, $wanted MiB needed" "df -h $folder shows it; ./hexarch cluster down --purge gives back images and volumes"
  elif [[ $inodes =~ ^[0-9]+$ ]] && [ "$inodes" -gt 0 ] && [ "$inodes" -lt 20000 ]; then
    cluster_ill "the disk of $1 has only $inodes inodes left for new files" "df -i $folder shows it; remove folders with many small files"
  else
    cluster_well "disk of $1: $free MiB free"
  fi
}

# cluster_examine_clock: files of the cluster that are written in the future say that the clock was set back.
cluster_examine_clock() {
  local newest now
  now=$(date +%s)
  newest=$(find "$CLUSTER_STATE/kine" "$CLUSTER_PKI" -type f -printf '%T@\n' 2>/dev/null | sort -n | tail -n 1 | cut -d. -f1) || true
  if [ -n "$newest" ] && [ "$newest" -gt $((now + 60)) ]; then
    cluster_ill "the clock was set back: this machine says $(date), and the database was written at $(date -d "@$newest")" \
      "Set the clock (timedatectl set-ntp true, or date -s), then: ./hexarch cluster up"
  elif [ "$now" -lt 1700000000 ]; then
    cluster_ill "the clock is wrong: it says $(date)" "Set the clock: timedatectl set-ntp true, or date -s"
  else
    cluster_well "clock: $(date)"
  fi
}

cluster_examine_addresses() {
  local other
  other=$(cluster_addresses_in_use)
  if [ -n "$other" ]; then
    cluster_ill "the addresses $CLUSTER_ADDRESSES are in use on this machine: $other" "HEXARCH_CLUSTER_NETWORK=10.199 ./hexarch cluster up takes others"
  else
    cluster_well "addresses $CLUSTER_ADDRESSES are free"
  fi
  if cluster_port_taken "$CLUSTER_REGISTRY_PORT"; then
    cluster_ill "port $CLUSTER_REGISTRY_PORT, of the image registry, is taken" "See by whom: ss -ltnp sport = :$CLUSTER_REGISTRY_PORT" \
      "HEXARCH_CLUSTER_REGISTRY_PORT=5050 ./hexarch cluster up takes another (images have to be pushed again)"
  fi
}

cluster_examine_programs() {
  local missing left
  missing=$(cluster_missing "${CLUSTER_TOOLS[@]}" "${CLUSTER_FIRST[@]}" "${CLUSTER_DATABASE[@]}" "${CLUSTER_REST[@]}" | tr '\n' ' ')
  if [ -z "$missing" ]; then
    cluster_well "all are built, in $CLUSTER_CACHE"
    return
  fi
  cluster_ill "not built or not whole: $missing" "./hexarch cluster build (what is there is kept)"
  left=$(find "$CLUSTER_CACHE" -maxdepth 1 -name 'work-*' -print -quit 2>/dev/null) || true
  [ -z "$left" ] || flock -n "$CLUSTER_CACHE/build.lock" false || note "A build was interrupted, or is at work: $left"
  has_go || cluster_ill "Go is missing, and the programs have to be built" "apt-get install -y --no-install-recommends golang-go (or a newer one from go.dev/dl)"
  has_compiler || cluster_ill "a C compiler with a static C library is missing" "apt-get install -y --no-install-recommends gcc libc6-dev"
}
