# shellcheck shell=bash
# Starts the local cluster and waits until it can be used. Running it again heals what is broken and changes nothing else.

load cluster-build cluster-host cluster-cgroup cluster-parts cluster-images cluster-checks

cluster_up() {
  local began=$EPOCHREALTIME print=''
  case ${1:-} in
    '') ;;
    --kubeconfig) print=1 ;;
    *) die "'cluster up' knows no $1" "./hexarch cluster --help" ;;
  esac
  cluster_need_root up
  cluster_lock
  trap 'cluster_up_ended $?' EXIT
  need container_tools
  cluster_find_cni
  cluster_build_first
  cluster_check_space
  cluster_start
  cluster_build_rest
  cluster_start_rest
  cluster_tell ready 100 "ready"
  say "The local cluster $CLUSTER_INSTANCE is ready after $(elapsed "$began") s: export KUBECONFIG=$CLUSTER_KUBECONFIG"
  [ -z "$print" ] || echo "$CLUSTER_KUBECONFIG"
}

# cluster_up_ended CODE: whoever waits for the cluster reads here why it does not come.
cluster_up_ended() {
  [ "$1" -eq 0 ] || [ "$CLUSTER_PHASE" = failed ] || cluster_tell_failed "The local cluster did not come up while: ${CLUSTER_STEP:-looking at this machine}" "./hexarch cluster doctor"
}

# cluster_start: all that a first workspace needs.
cluster_start() {
  cluster_tell starting 5 "network and control groups"
  cluster_host_up
  echo "$CLUSTER_REGISTRY_PORT" >"$CLUSTER_STATE/registry.port"
  cluster_programs_linked
  cluster_keys_ready
  cluster_config_rendered
  cluster_tell starting 15 "control plane"
  cluster_parts_ready
  local part
  for part in containerd egress kine kube-apiserver kube-controller-manager kube-scheduler kube-proxy; do cluster_part_up "$part" "$(cluster_part_program "$part")"; done
  cluster_until 30 "the container runtime" cluster_ctr version
  cluster_image_import pause coredns
  cluster_part_up kubelet
  cluster_image_import busybox vcluster &
  local import=$!
  cluster_tell starting 35 "API server"
  cluster_until 90 "the API server" cluster_kubectl get --raw /readyz
  cluster_tell starting 60 "node and DNS"
  cluster_manifests | cluster_kubectl apply --server-side --force-conflicts -f - >/dev/null
  cluster_part_up nodeagent
  wait "$import"
  cluster_until 90 "the node" cluster_node_is_ready
  cluster_until 90 "DNS" cluster_dns_is_ready
}

# cluster_start_rest: what applications need, and people who look.
cluster_start_rest() {
  cluster_tell starting 90 "image registry and metrics"
  cluster_check_registry_port
  cluster_part_up registry
  cluster_part_up metrics
  cluster_until 30 "the image registry on port $CLUSTER_REGISTRY_PORT" cluster_registry_answers
  cluster_image_demo
}

cluster_part_program() {
  case $1 in
    egress) echo clustertool ;;
    *) echo "$1" ;;
  esac
}

cluster_programs_linked() {
  local name target
  for name in "${CLUSTER_TOOLS[@]}" "${CLUSTER_FIRST[@]}" "${CLUSTER_DATABASE[@]}" "${CLUSTER_REST[@]}" helm; do
    target=$(cluster_program "$name")
    touch -c "$(dirname "$target")" # used: not to be forgotten
    ln -sfn "$target" "$CLUSTER_BIN/$name"
  done
  for name in kube-apiserver kube-controller-manager kube-scheduler kube-proxy kubelet kubectl; do
    ln -sfn "$(cluster_program kube)" "$CLUSTER_BIN/$name"
  done
}

# cluster_keys_ready: makes what is missing or about to expire; a part whose key is new is started again.
cluster_keys_ready() {
  local renewed
  renewed=$("$CLUSTER_BIN/clustertool" pki -dir "$CLUSTER_PKI" -node "$CLUSTER_NODE" -ip "$CLUSTER_NODE_IP" -service-ip "$CLUSTER_SERVICE_IP")
  install -m 0600 "$CLUSTER_PKI/server.kubeconfig" "$CLUSTER_KUBECONFIG.new"
  [ -z "${SUDO_UID:-}" ] || chown "$SUDO_UID:${SUDO_GID:-$SUDO_UID}" "$CLUSTER_KUBECONFIG.new" # the server runs as who called us
  mv "$CLUSTER_KUBECONFIG.new" "$CLUSTER_KUBECONFIG"
  if [ -n "$renewed" ] && [ -n "$(cluster_parts)" ]; then
    say "New certificates; the parts that use them start again:"
    note "$(head -n 3 <<<"$renewed")"
    cluster_parts | while read -r part; do cluster_part_down "$part"; done
  fi
}

# cluster_render FILE: with the settings in place of @NAME@.
cluster_render() {
  local name script=()
  script+=(-e "s|@CLUSTER_AUTHORITY@|$(base64 -w0 <"$CLUSTER_PKI/ca.crt")|g")
  for name in CLUSTER_CGROUP CLUSTER_CNI CLUSTER_DNS_IP CLUSTER_LOGS CLUSTER_NODE CLUSTER_NODE_IP CLUSTER_PKI CLUSTER_PODS \
    CLUSTER_REGISTRY_PORT CLUSTER_RUN CLUSTER_STATE; do
    script+=(-e "s|@$name@|${!name}|g")
  done
  sed "${script[@]}" "$1"
}

cluster_config_rendered() {
  local registry=registry.d/127.0.0.1:$CLUSTER_REGISTRY_PORT
  mkdir -p "$CLUSTER_RUN/$registry"
  cluster_render_to "$registry/hosts.toml" hosts.toml
  cluster_render_to cni/10-hexarch.conflist network.conflist
  cluster_render_to containerd.toml containerd.toml
  cluster_render_to kubelet.yaml kubelet.yaml
  cluster_render_to kube-proxy.yaml kube-proxy.yaml
}

# cluster_render_to FILE TEMPLATE: a file that is the same is left alone, because some programs start again when theirs is
# written.
cluster_render_to() {
  local file=$CLUSTER_RUN/$1
  cluster_render "$CLUSTER_HOME/config/$2" >"$file.new"
  if cmp -s "$file.new" "$file"; then rm "$file.new"; else mv "$file.new" "$file"; fi
}

cluster_manifests() {
  local file
  for file in "$CLUSTER_HOME"/manifests/*.yaml; do
    cluster_render "$file"
    echo ---
  done
}
