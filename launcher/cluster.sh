# shellcheck shell=bash
# The verb `cluster`: a real Kubernetes on this machine, for running and for tests. deploy/local-cluster/README.md says
# what it is made of. One file per verb (cluster-up.sh …) and per subject; functions start with cluster_.

load tools go cluster-settings cluster-state cluster-cache

hexarch_cluster() {
  local verb=${1:---help}
  [ $# -eq 0 ] || shift
  cluster_settings
  case $verb in
    up | down | status | doctor | build)
      load "cluster-$verb"
      "cluster_$verb" "$@"
      ;;
    state) cluster_state "$@" ;;
    help | -h | --help) cluster_help ;;
    *) die "There is no 'cluster $verb'" "cluster up, down, status, doctor, build or state; ./hexarch cluster --help" ;;
  esac
}

cluster_help() {
  cat <<'T'
./hexarch cluster VERB: the local Kubernetes of this machine

  build            builds its programs from Go modules into the cache; the first time takes a quarter of an hour
  up               builds what is missing and starts it; heals what is broken; changes nothing when all runs
     --kubeconfig    prints the path of the kubeconfig for the Hexarch server
  down             stops it and takes back everything from this machine; data and images stay
     --purge         removes data and images too, all but the cache
  status           what runs; exit code 0 when ready, 3 when not
     --json          the same for programs
  doctor           says in words what is wrong and how to mend it
  state            the last known state as JSON, at once, without asking the cluster

  HEXARCH_CLUSTER_INSTANCE       name of the cluster, default hexarch: another name is another cluster beside it
  HEXARCH_CLUSTER_NETWORK        its network as two numbers, default 10.244 (10.244.0.0/16); others get one from their name
  HEXARCH_CLUSTER_REGISTRY_PORT  port of its image registry on 127.0.0.1, default 5000 or the next free one
  HEXARCH_CLUSTER_STATE          folder of its data, default /var/lib/hexarch/clusters/NAME
T
}

# cluster_state_file: the path of the file that says how far the cluster is, for the server and the launcher.
cluster_state_file() {
  cluster_settings_folders
  echo "$CLUSTER_STATE_FILE"
}
