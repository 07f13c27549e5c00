# shellcheck shell=bash
# state.json: how far the cluster is, for the server and for people who wait. Written in one step after each change.
#
#   phase        absent | building | starting | ready | degraded | stopping | down | failed
#   percent      of the build, or of the start
#   secondsLeft  an estimate, null when there is none
#   error        {message, mend} when failed

CLUSTER_PHASE=absent CLUSTER_STEP='' CLUSTER_PERCENT=0 CLUSTER_LEFT=null CLUSTER_ERROR='' CLUSTER_MEND=''

# cluster_tell PHASE PERCENT STEP [SECONDS LEFT]: what is true from now on. Never fails: a full disk must not end a build
# because of its progress.
cluster_tell() {
  CLUSTER_PHASE=$1 CLUSTER_PERCENT=$2 CLUSTER_STEP=$3 CLUSTER_LEFT=${4:-null}
  CLUSTER_ERROR='' CLUSTER_MEND=''
  cluster_state_write || true
}

# cluster_tell_failed MESSAGE MEND
cluster_tell_failed() {
  CLUSTER_PHASE=failed CLUSTER_LEFT=null CLUSTER_ERROR=$1 CLUSTER_MEND=$2
  cluster_state_write || true
}

cluster_state_write() {
  mkdir -p "$(dirname "$CLUSTER_STATE_FILE")" 2>/dev/null || return 0
  { cluster_state_json >"$CLUSTER_STATE_FILE.$BASHPID" && mv "$CLUSTER_STATE_FILE.$BASHPID" "$CLUSTER_STATE_FILE"; } 2>/dev/null ||
    rm -f "$CLUSTER_STATE_FILE.$BASHPID"
}

# cluster_state: the last known state, at once.
cluster_state() {
  if [ -f "$CLUSTER_STATE_FILE" ]; then
    cat "$CLUSTER_STATE_FILE"
  else
    cluster_state_json
  fi
}

# cluster_state_json: $CLUSTER_PARTS is a JSON list of what runs, for those who asked for it.
cluster_state_json() {
  local port=$CLUSTER_REGISTRY_PORT error=null built=false
  [ -z "$CLUSTER_ERROR" ] || error="{\"message\":$(json "$CLUSTER_ERROR"),\"mend\":$(json "$CLUSTER_MEND")}"
  ! cluster_is_built || built=true
  cat <<J
{
  "instance": $(json "$CLUSTER_INSTANCE"),
  "phase": $(json "$CLUSTER_PHASE"),
  "percent": $CLUSTER_PERCENT,
  "step": $(json "$CLUSTER_STEP"),
  "secondsLeft": $CLUSTER_LEFT,
  "error": $error,
  "ready": $([ "$CLUSTER_PHASE" = ready ] && echo true || echo false),
  "built": $built,
  "updatedAt": "$(date -u +%Y-%m-%dT%H:%M:%SZ)",
  "boot": $(json "$(cat /proc/sys/kernel/random/boot_id)"),
  "kubeconfig": $(json "$CLUSTER_KUBECONFIG"),
  "kubectl": $(json "$CLUSTER_BIN/kubectl"),
  "chart": $(json "$(cluster_chart)"),
  "versions": { "kubernetes": "$CLUSTER_KUBERNETES", "vcluster": "$CLUSTER_VCLUSTER" },
  "storageClass": "local-path",
  "network": { "api": "https://$CLUSTER_NODE_IP:6443", "pods": "$CLUSTER_PODS", "services": "$CLUSTER_SERVICES", "machine": "$CLUSTER_MACHINE_IP", "node": "$CLUSTER_NODE_IP" },
  "registry": "127.0.0.1:$port",
  "images": {
    "vcluster": { "registry": "hexarch.local", "repository": "vcluster", "tag": "$CLUSTER_VCLUSTER" },
    "coredns": "hexarch.local/coredns:1",
    "busybox": "hexarch.local/busybox:1",
    "demo": ["127.0.0.1:$port/demo/hello:1", "127.0.0.1:$port/demo/hello:2"]
  },
  "parts": ${CLUSTER_PARTS:-[]}
}
J
}

# json TEXT: as a JSON string.
json() {
  local text=${1//\\/\\\\}
  text=${text//\"/\\\"}
  text=${text//$'\n'/\\n}
  text=${text//$'\t'/\\t}
  printf '"%s"' "${text//[[:cntrl:]]/ }"
}
