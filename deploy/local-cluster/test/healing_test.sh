# shellcheck shell=bash
# kill -9 of every part. What runs on the cluster goes on meanwhile.

should_start_every_part_again_that_is_killed() {
  local part pid container
  with_cluster
  with_application
  container=$(container_of_application)
  for part in nodeagent metrics registry egress kube-proxy kube-scheduler kube-controller-manager kubelet kube-apiserver kine containerd; do
    pid=$(part_field "$part" pid)
    kill -KILL "$pid"
    eventually 30 runs_anew "$part" "$pid"
    echo "$part: process $pid, then $(part_field "$part" pid)"
  done
  eventually 60 hexarch cluster status
  eventually 20 application_answers
  expect_equal "$container" "$(container_of_application)"
}

should_go_on_when_the_supervisor_is_killed() {
  local supervisor before
  with_cluster
  before=$(pids_of_parts)
  supervisor=$(cat "$RUN/supervisor.pid")
  kill -KILL "$supervisor"
  eventually 10 another_supervisor "$supervisor"
  expect_equal "$before" "$(pids_of_parts)"
  local pid
  pid=$(part_field metrics pid)
  kill -KILL "$pid"
  eventually 30 runs_anew metrics "$pid"
}

should_be_healed_by_up_when_nobody_supervises() {
  local before
  with_cluster
  before=$(pids_of_parts)
  kill_supervisors
  expect_words "$(hexarch cluster doctor 2>&1 || true)" "the supervisor is dead" "./hexarch cluster up"
  hexarch cluster up
  expect_equal "$before" "$(pids_of_parts)"
  [ -d "/proc/$(cat "$RUN/supervisor.pid")" ]
}

should_come_back_with_everything_after_a_power_cut() {
  with_cluster
  with_application
  kill_everything
  hexarch cluster up
  eventually 90 application_answers
}

should_enforce_network_policies_after_its_enforcer_was_killed() {
  local pid
  with_cluster
  with_application
  eventually 20 application_reaches_api
  pid=$(part_field nodeagent pid)
  kill -STOP "$(cat "$RUN/supervisor.pid")"
  kill -KILL "$pid"
  kubectl apply -f - <<'Y'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: nobody, namespace: default }
spec: { podSelector: {}, policyTypes: [Egress], egress: [] }
Y
  kill -CONT "$(cat "$RUN/supervisor.pid")"
  eventually 30 runs_anew nodeagent "$pid"
  eventually 20 application_reaches_nobody
  kubectl delete networkpolicy nobody
  eventually 20 application_reaches_api
}

application_reaches_api() { kubectl exec deployment/web -- nc -w 2 "$(kubectl get service kubernetes -o 'jsonpath={.spec.clusterIP}')" 443 </dev/null; }
application_reaches_nobody() { ! application_reaches_api; }

pids_of_parts() { for part in "$RUN"/status/*; do echo "$(basename "$part") $(part_field "$(basename "$part")" pid)"; done; }
another_supervisor() { [ "$(cat "$RUN/supervisor.pid")" != "$1" ] && [ -d "/proc/$(cat "$RUN/supervisor.pid")" ]; }

# kill_supervisors: the one on duty and its standby, at one moment.
kill_supervisors() {
  local process pids=()
  for process in /proc/[0-9]*; do
    ! grep -qazxF supervise "$process/cmdline" 2>/dev/null || ! grep -qazxF "$RUN" "$process/cmdline" || pids+=("${process#/proc/}")
  done
  kill -KILL "${pids[@]}"
}
