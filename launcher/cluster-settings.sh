# shellcheck shell=bash
# Names, folders and addresses of a local cluster. All follow from the name of the instance, so that two of them share
# nothing on one machine but the cache.

export CLUSTER_HOME=$HEXARCH_HOME/deploy/local-cluster
export CLUSTER_KUBERNETES=1.35.6 # as programs/go.mod has it
export CLUSTER_VCLUSTER=0.34.0

# cluster_settings: sets everything. CLUSTER_* of later files are parts and programs; see deploy/local-cluster/README.md.
cluster_settings() {
  cluster_settings_folders
  cluster_settings_addresses
  cluster_settle_registry_port
  CLUSTER_CGROUP=hexarch-cluster-$CLUSTER_INSTANCE
  CLUSTER_NODE=$CLUSTER_INSTANCE-local
  export CLUSTER_INSTANCE CLUSTER_CGROUP CLUSTER_NODE
  cluster_keys
}

# cluster_settings_folders: also alone, for who wants no more than to know where the cluster tells how far it is.
cluster_settings_folders() {
  CLUSTER_INSTANCE=${HEXARCH_CLUSTER_INSTANCE:-hexarch}
  [[ $CLUSTER_INSTANCE =~ ^[a-z][a-z0-9-]{0,23}$ ]] ||
    die "HEXARCH_CLUSTER_INSTANCE is '$CLUSTER_INSTANCE', which is no name for a cluster" \
      "A small letter, then small letters, digits and hyphens, at most 24 together"
  CLUSTER_CACHE=$(realpath -m "${HEXARCH_CLUSTER_CACHE:-$HEXARCH_CACHE/cluster}")             # programs; shared by all instances
  CLUSTER_STATE=$(realpath -m "${HEXARCH_CLUSTER_STATE:-/var/lib/hexarch/clusters/$CLUSTER_INSTANCE}") # keys, database, images, volumes
  CLUSTER_RUN=/run/hexarch/clusters/$CLUSTER_INSTANCE                                         # sockets and what ends with the machine
  CLUSTER_LOGS=$CLUSTER_STATE/logs
  CLUSTER_PKI=$CLUSTER_STATE/pki
  CLUSTER_BIN=$CLUSTER_STATE/bin
  CLUSTER_KUBECONFIG=$CLUSTER_STATE/kubeconfig
  CLUSTER_STATE_FILE=$CLUSTER_CACHE/instances/$CLUSTER_INSTANCE/state.json
  cluster_find_cni
  export CLUSTER_CACHE CLUSTER_STATE CLUSTER_RUN CLUSTER_LOGS CLUSTER_PKI CLUSTER_BIN CLUSTER_KUBECONFIG CLUSTER_STATE_FILE
}

# One /16: the lower half for pods, the next quarter for services, and one link between machine and cluster above them.
cluster_settings_addresses() {
  CLUSTER_NETWORK=${HEXARCH_CLUSTER_NETWORK:-$(cluster_network_of_name)}
  [[ $CLUSTER_NETWORK =~ ^(10|172|192)\.[0-9]{1,3}$ ]] ||
    die "HEXARCH_CLUSTER_NETWORK is '$CLUSTER_NETWORK'" "Two numbers of a private network: 10.244 means 10.244.0.0/16"
  CLUSTER_ADDRESSES=$CLUSTER_NETWORK.0.0/16
  CLUSTER_PODS=$CLUSTER_NETWORK.0.0/17
  CLUSTER_SERVICES=$CLUSTER_NETWORK.128.0/18
  CLUSTER_SERVICE_IP=$CLUSTER_NETWORK.128.1
  CLUSTER_DNS_IP=$CLUSTER_NETWORK.128.10
  CLUSTER_MACHINE_IP=$CLUSTER_NETWORK.192.1
  CLUSTER_NODE_IP=$CLUSTER_NETWORK.192.2
  CLUSTER_LINK=hx${CLUSTER_NETWORK//./-} # the machine's end of the link: hx10-244
  export CLUSTER_NETWORK CLUSTER_ADDRESSES CLUSTER_PODS CLUSTER_SERVICES CLUSTER_SERVICE_IP CLUSTER_DNS_IP
  export CLUSTER_MACHINE_IP CLUSTER_NODE_IP CLUSTER_LINK
}

# The default instance has the addresses that many a Kubernetes has; another one gets its own from its name.
cluster_network_of_name() {
  if [ "$CLUSTER_INSTANCE" = hexarch ]; then
    echo 10.244
  else
    echo "10.$((201 + $(cksum <<<"$CLUSTER_INSTANCE" | cut -d' ' -f1) % 43))"
  fi
}

# cluster_settle_registry_port: the one that was asked for, or the one this instance has had, or the first free one from
# 5000 on. Images carry it in their names, so it is kept.
cluster_settle_registry_port() {
  local port=${HEXARCH_CLUSTER_REGISTRY_PORT:-}
  [ -n "$port" ] || port=$(cat "$CLUSTER_STATE/registry.port" 2>/dev/null) || true
  if [ -z "$port" ]; then
    for ((port = 5000; port < 5100; port++)); do cluster_port_taken "$port" || break; done
  fi
  [[ $port =~ ^[1-9][0-9]{0,4}$ && $port -le 65535 ]] ||
    die "The port of the image registry is '$port', which is none" "HEXARCH_CLUSTER_REGISTRY_PORT is a number from 1 to 65535"
  export CLUSTER_REGISTRY_PORT=$port
}

cluster_port_taken() { (: <>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# cluster_need_root VERB: nothing here works without it, so the exact command is better than a try.
cluster_need_root() {
  [ "$(id -u)" -ne 0 ] || return 0
  die "'cluster $1' needs root: it makes network namespaces, mounts and control groups" \
    "sudo HEXARCH_CACHE=$HEXARCH_CACHE $HEXARCH_HOME/hexarch cluster $1" \
    "Or use any other cluster, without root: HEXARCH_KUBECONFIG=FILE ./hexarch up"
}

# cluster_lock: from here to the end of this process no other launcher changes this instance. File descriptor 7: what
# outlives the launcher is started with 7>&-.
cluster_lock() {
  local lock=$CLUSTER_CACHE/instances/$CLUSTER_INSTANCE/lock
  mkdir -p "$(dirname "$lock")"
  exec 7>>"$lock"
  flock -n 7 && return 0
  say "Another './hexarch cluster' is at work on $CLUSTER_INSTANCE: waiting for it"
  flock -w 3600 7 || die "It still was after an hour" "See who holds $lock: fuser -v $lock"
}

# cluster_find_cni: where the network plugins are; to be asked again after they were installed.
cluster_find_cni() {
  CLUSTER_CNI=/usr/lib/cni
  [ -x "$CLUSTER_CNI/ptp" ] || CLUSTER_CNI=/opt/cni/bin # where the plugins' own releases are unpacked to
  export CLUSTER_CNI
}
