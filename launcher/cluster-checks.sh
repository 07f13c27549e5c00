# shellcheck shell=bash
# Questions about a running cluster, with yes or no for an answer.

cluster_kubectl() { "$CLUSTER_BIN/kubectl" --kubeconfig "$CLUSTER_PKI/admin.kubeconfig" --request-timeout=5s "$@"; }

# cluster_node_is_ready: and said so since kubelet started; the database still has what the node said before it stopped.
cluster_node_is_ready() {
  local state since
  read -r state _ _ since < <(cluster_part_state kubelet)
  [ "$state" = running ] || return 1
  cluster_kubectl get node "$CLUSTER_NODE" -o 'jsonpath={range .status.conditions[?(@.type=="Ready")]}{.status} {.lastHeartbeatTime}{end}' |
    awk -v since="$(date -u -d "@$since" +%Y-%m-%dT%H:%M:%SZ)" '$1 == "True" && $2 >= since { ok = 1 } END { exit !ok }'
}

cluster_dns_is_ready() {
  [ "$(cluster_kubectl -n kube-system get deployment coredns -o 'jsonpath={.status.availableReplicas}')" = 1 ]
}

cluster_registry_answers() { (exec 3<>"/dev/tcp/127.0.0.1/$CLUSTER_REGISTRY_PORT" && printf 'GET /v2/ HTTP/1.0\r\n\r\n' >&3 && grep -q '200 OK' <&3) 2>/dev/null; }

cluster_metrics_answer() { cluster_kubectl get --raw /apis/metrics.k8s.io/v1beta1/nodes >/dev/null 2>&1; }

# cluster_check_space: a cluster on a full disk ends in strange ways, so it is told before.
cluster_check_space() {
  mkdir -p "$CLUSTER_STATE"
  require_space "$CLUSTER_STATE" 1500 "the local cluster (images, volumes, logs)"
}

# cluster_check_registry_port: another program may have taken it while the cluster was down.
cluster_check_registry_port() {
  local state
  read -r state _ < <(cluster_part_state registry)
  [ "$state" != running ] && cluster_port_taken "$CLUSTER_REGISTRY_PORT" || return 0
  die "Port $CLUSTER_REGISTRY_PORT, of the image registry, is taken by another program: $(ss -Hltnp "sport = :$CLUSTER_REGISTRY_PORT" 2>/dev/null | grep -o 'users:.*' | head -n 1)" \
    "End that, or take another port (images have to be pushed again under the new name): HEXARCH_CLUSTER_REGISTRY_PORT=5050 ./hexarch cluster up"
}
