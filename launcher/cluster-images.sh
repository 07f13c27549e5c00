# shellcheck shell=bash
# The container images that the cluster brings: packed from the programs in the cache, without a container builder, and
# imported into its containerd or pushed to its registry.

# cluster_image NAME: the arguments of `clustertool image`, one per line.
cluster_image() {
  case $1 in
    pause) printf '%s\n' -name hexarch.local/pause:1 -file "$(cluster_program pause)=/pause" -entrypoint /pause -user 65535:65535 ;;
    coredns) printf '%s\n' -name hexarch.local/coredns:1 -file "$(cluster_program coredns)=/coredns" -entrypoint /coredns ;;
    busybox)
      printf '%s\n' -name hexarch.local/busybox:1 -dir /root=700 -cmd sh
      cluster_image_shell
      ;;
    vcluster) cluster_image_vcluster ;;
  esac
}

# The control plane of a virtual cluster: the syncer, and the Kubernetes programs that it starts, in one image. The chart
# always runs an init container that copies /kubernetes/. to an empty folder; here that copies symbolic links into the
# image instead of 150 MB of programs, so a start costs nothing, and all virtual clusters share one page cache.
cluster_image_vcluster() {
  local program
  printf '%s\n' -name "hexarch.local/vcluster:$CLUSTER_VCLUSTER" -entrypoint /vcluster -cmd start -env HOME=/ \
    -file "$(cluster_program kube)=/opt/kube" -file "$(cluster_program kine)=/opt/kine" -file "$(cluster_program vcluster)=/vcluster" \
    -link /opt/kine=/kubernetes/kine -dir /data=755 -dir /binaries=755 -dir /pki=755
  for program in kube-apiserver kube-controller-manager kube-scheduler; do printf '%s\n' -link "/opt/kube=/kubernetes/$program"; done
  cluster_image_shell
}

cluster_image_shell() {
  local applet
  printf '%s\n' -file "$(cluster_busybox)=/bin/busybox" -dir /tmp=1777
  for applet in sh ash cp cat ls mkdir rm sleep echo env httpd wget nc nslookup ping ps top id date hostname head tail grep sed awk \
    chmod chown ln mv dd df du free kill tar test true false touch vi ip mount umount sync; do
    printf '%s\n' -link "busybox=/bin/$applet"
  done
}

cluster_busybox() { if [ -x /bin/busybox ]; then echo /bin/busybox; else echo /usr/bin/busybox; fi; }

# cluster_image_import NAME…: into containerd, unless it has that very image.
cluster_image_import() {
  local name key
  for name; do
    mapfile -t arguments < <(cluster_image "$name")
    key=$(printf '%s\n' "${arguments[@]}" "$(stat -c '%s %Y' "$(cluster_busybox)")" | sha256sum | cut -c1-12)
    [ "$(cat "$CLUSTER_STATE/containerd/imported-$name" 2>/dev/null)" != "$key" ] || continue
    "$(cluster_program clustertool)" image "${arguments[@]}" -out - | cluster_ctr images import - >/dev/null ||
      die "The image $name cannot be imported into the container runtime" "Its log: $CLUSTER_LOGS/containerd.log"
    echo "$key" >"$CLUSTER_STATE/containerd/imported-$name"
  done
}

cluster_ctr() { ctr --address "$CLUSTER_RUN/containerd.sock" --namespace k8s.io "$@"; }

# cluster_image_demo: the application of demos and tests in two versions. What the registry has is not sent again.
cluster_image_demo() {
  local version
  for version in 1 2; do
    "$(cluster_program clustertool)" image -push -name "127.0.0.1:$CLUSTER_REGISTRY_PORT/demo/hello:$version" \
      -file "$(cluster_program hello)=/hello" -entrypoint /hello -env "VERSION=$version" -port 8080/tcp -user 65532:65532
  done
}
