# shellcheck shell=bash
# What the tests of the local cluster say, after launcher/test/support.sh.

# link_of_cluster: the machine's end of it, as the launcher names it.
link_of_cluster() (
  part cluster-settings
  export CLUSTER_INSTANCE=$HEXARCH_CLUSTER_INSTANCE
  cluster_settings_addresses
  echo "$CLUSTER_LINK"
)

STATE=/var/lib/hexarch/clusters/$HEXARCH_CLUSTER_INSTANCE
RUN=/run/hexarch/clusters/$HEXARCH_CLUSTER_INSTANCE
LINK=$(link_of_cluster)
export LINK

kubectl() { "$STATE/bin/kubectl" --kubeconfig "$STATE/pki/admin.kubeconfig" --request-timeout=10s "$@"; }

# with_cluster: it is up and well, however the test before left it.
with_cluster() { hexarch cluster up; }

# eventually SECONDS COMMAND…: it succeeds within that time, as long as this machine is its own.
eventually() {
  local seconds=$(($1 * ${HEXARCH_TEST_PATIENCE:-1})) deadline
  deadline=$((SECONDS + seconds))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$deadline" ] || {
      printf 'not within %s s: %s\n' "$seconds" "$*"
      "$@" || true
      return 1
    }
    sleep 0.5
  done
}

# part_field NAME state|pid|restarts
part_field() {
  local state pid restarts rest
  # shellcheck disable=SC2034 # read by name
  read -r state pid restarts rest <"$RUN/status/$1"
  echo "${!2}"
}

# runs_anew NAME PID: the part runs, and not as that process.
runs_anew() { [ "$(part_field "$1" state)" = running ] && [ "$(part_field "$1" pid)" != "$2" ]; }

# with_application: a web server with a volume of its own behind a service, for those who ask whether it went on meanwhile.
with_application() {
  kubectl apply -f - <<'Y'
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: kept, namespace: default }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Mi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: default }
spec:
  selector: { matchLabels: { app: web } }
  strategy: { type: Recreate }
  template:
    metadata: { labels: { app: web } }
    spec:
      terminationGracePeriodSeconds: 1
      containers:
        - name: web
          image: hexarch.local/busybox:1
          command: [httpd, -f, -p, "8080", -h, /kept]
          volumeMounts: [{ name: kept, mountPath: /kept }]
      volumes: [{ name: kept, persistentVolumeClaim: { claimName: kept } }]
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: default }
spec: { selector: { app: web }, ports: [{ port: 8080 }] }
Y
  eventually 60 kubectl rollout status deployment web --timeout=5s
  kubectl exec deployment/web -- sh -c 'echo still here > /kept/index.html'
  eventually 20 application_answers
}

application_answers() { [ "$(curl -s --max-time 2 "http://$(kubectl get service web -o 'jsonpath={.spec.clusterIP}'):8080/index.html")" = "still here" ]; }

# container_of_application: which one serves; another after it was started again.
container_of_application() { kubectl get pods -l app=web -o 'jsonpath={.items[0].status.containerStatuses[0].containerID}'; }

# kill_everything: of the cluster, at one moment, as a power cut does.
kill_everything() {
  local tree=/sys/fs/cgroup/pids
  [ -d "$tree" ] || tree=/sys/fs/cgroup
  find "$tree/hexarch-cluster-$HEXARCH_CLUSTER_INSTANCE" -name cgroup.procs -exec cat {} + >"$TEST_FOLDER/pids"
  xargs -r kill -KILL <"$TEST_FOLDER/pids" || true
}
