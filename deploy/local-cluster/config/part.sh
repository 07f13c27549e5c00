# shellcheck shell=bash
# What every part's script knows, after the settings of its instance.

# inside COMMAND…: becomes COMMAND, in the cluster's own network and mount namespaces.
inside() { exec nsenter --net="$CLUSTER_RUN/ns/net" --mount="$CLUSTER_RUN/ns/mount" -- "$@"; }

# await_socket PATH: waits ten seconds for another part; then ends, to be started again.
await_socket() {
  local tries
  for ((tries = 0; tries < 200; tries++)); do
    [ ! -S "$1" ] || return 0
    sleep 0.05
  done
  echo "$1 is not there yet"
  exit 1
}

# await_api: waits for the API server, for those that end when it does not answer in their first seconds.
await_api() {
  local tries
  for ((tries = 0; tries < 300; tries++)); do
    ! (: <>"/dev/tcp/$CLUSTER_NODE_IP/6443") 2>/dev/null || return 0
    sleep 0.1
  done
  echo "the API server is not there yet"
  exit 1
}
