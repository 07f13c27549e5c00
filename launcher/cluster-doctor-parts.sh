# shellcheck shell=bash
# What the doctor asks about a running cluster.

CLUSTER_REMEDY="./hexarch cluster up"

cluster_examine_parts() {
  local part
  if [ "$(cat "$CLUSTER_RUN/boot" 2>/dev/null)" != "$(cat /proc/sys/kernel/random/boot_id)" ]; then
    cluster_ill "the machine was started again since the cluster was" "$CLUSTER_REMEDY"
    return
  fi
  cluster_examine "supervisor" "the supervisor is dead: parts that end stay dead" "$CLUSTER_REMEDY" cluster_supervisor
  cluster_examine "its standby" "the supervisor has no standby (one comes within two seconds; else it is stuck)" "$CLUSTER_REMEDY" cluster_standby
  while read -r part; do cluster_examine_part "$part"; done < <(cluster_parts)
  cluster_examine "namespaces" "the cluster's namespaces are gone" "./hexarch cluster down, then $CLUSTER_REMEDY" cluster_namespaces_are_up
  cluster_examine "link $CLUSTER_LINK and route to $CLUSTER_ADDRESSES" "the link to pods and services is gone or down: somebody changed the network of this machine" "$CLUSTER_REMEDY" cluster_link_is_up
  cluster_examine "forwarding between pods" "forwarding is off in the cluster's network namespace" "./hexarch cluster down, then $CLUSTER_REMEDY" cluster_forwards
  cluster_examine "NetworkPolicy is enforced" "the table of the network policies is missing" "$CLUSTER_REMEDY (log: $CLUSTER_LOGS/nodeagent.log)" cluster_has_policies
  cluster_examine_certificates
}

cluster_standby() { [ "$(pgrep -fc -- "supervise -run $CLUSTER_RUN ")" -ge 2 ]; }

cluster_examine_part() {
  local state pid restarts since log=$CLUSTER_LOGS/$1.log
  read -r state pid restarts since < <(cluster_part_state "$1")
  if [ "$state" != running ]; then
    cluster_ill "$1 is $state, after $restarts restarts; it last said: $(cluster_last_words "$log")" "It is started again by itself; if that does not help: less $log"
  elif [ "$restarts" -gt 5 ] && [ $(($(date +%s) - since)) -lt 60 ]; then
    cluster_ill "$1 keeps ending ($restarts restarts); it last said: $(cluster_last_words "$log")" "less $log"
  else
    cluster_well "$1, pid $pid$([ "$restarts" -eq 0 ] || echo ", $restarts restarts")"
  fi
}

cluster_last_words() { tail -n 1 "$1" 2>/dev/null | cut -c1-200; }

cluster_link_is_up() { ip -4 addr show dev "$CLUSTER_LINK" up | grep -qwF "$CLUSTER_MACHINE_IP" && [ -n "$(ip -4 route show "$CLUSTER_ADDRESSES")" ]; }
cluster_forwards() { [ "$(cluster_inside cat /proc/sys/net/ipv4/ip_forward)" = 1 ]; }
cluster_has_policies() { cluster_inside nft list table inet hexarch_policies; }

cluster_examine_certificates() {
  local faults
  if faults=$("$CLUSTER_BIN/clustertool" pki -check -renew-before 0s -dir "$CLUSTER_PKI" -node "$CLUSTER_NODE" -ip "$CLUSTER_NODE_IP" -service-ip "$CLUSTER_SERVICE_IP" 2>/dev/null); then
    cluster_well "certificates"
  else
    cluster_ill "certificates: $(head -n 1 <<<"$faults")" "$CLUSTER_REMEDY makes them again (and set the clock, if it is wrong)"
  fi
}

cluster_examine_kubernetes() {
  local pressure
  cluster_examine "API server https://$CLUSTER_NODE_IP:6443" "the API server does not answer" "$CLUSTER_REMEDY (log: $CLUSTER_LOGS/kube-apiserver.log)" cluster_kubectl get --raw /readyz
  cluster_kubectl get --raw /readyz >/dev/null 2>&1 || return 0
  cluster_examine "node $CLUSTER_NODE" "the node is not ready" "Why: $CLUSTER_BIN/kubectl --kubeconfig $CLUSTER_KUBECONFIG describe node" cluster_node_is_ready
  pressure=$(cluster_kubectl get node "$CLUSTER_NODE" -o 'jsonpath={range .status.conditions[?(@.status=="True")]}{.type} {end}' 2>/dev/null | tr ' ' '\n' | grep Pressure | tr '\n' ' ' || true)
  [ -z "$pressure" ] || cluster_ill "the node has $pressure: pods are not started, or ended" "Make room (df -h $CLUSTER_STATE; free -m), then wait five minutes"
  cluster_examine "DNS" "DNS does not run" "Why: $CLUSTER_BIN/kubectl --kubeconfig $CLUSTER_KUBECONFIG -n kube-system describe pod -l k8s-app=kube-dns" cluster_dns_is_ready
  cluster_examine "storage class local-path" "there is no storage class local-path" "$CLUSTER_REMEDY" cluster_kubectl get storageclass local-path
  cluster_examine "image registry 127.0.0.1:$CLUSTER_REGISTRY_PORT" "the image registry does not answer on port $CLUSTER_REGISTRY_PORT" "$CLUSTER_REMEDY (log: $CLUSTER_LOGS/registry.log)" cluster_registry_answers
  cluster_examine "metrics" "the metrics API does not answer (it takes half a minute after a start)" "$CLUSTER_REMEDY (log: $CLUSTER_LOGS/metrics.log)" cluster_metrics_answer
}
