# shellcheck shell=bash
# What the cluster takes of the machine, and gives back.

# machine_now: all that a cluster could leave behind, in words that are the same as long as it is.
machine_now() {
  echo "links:" && ip -o link | awk '{ sub(/@.*|:$/, "", $2); print $2 }' | sort
  echo "addresses:" && ip -o addr | awk '{ print $2, $3, $4 }' | sort
  echo "routes:" && ip route show table all | sed -E 's/ expires [0-9]+sec//' | sort
  echo "policy routing:" && ip rule
  echo "nftables:" && nft list ruleset
  echo "mounts:" && awk '{ print $5, $9 }' /proc/self/mountinfo | sort
  echo "control groups:" && find /sys/fs/cgroup -type d -name "*$HEXARCH_CLUSTER_INSTANCE*" | sort
  echo "processes:" && processes_of_cluster
  echo "kernel settings:" && sysctl -a 2>/dev/null | grep -E '^(net\.ipv[46]\.(conf\.(all|default|lo|eth0)|ip_forward)|net\.bridge|vm\.(overcommit|panic)|kernel\.(panic|keys))' | sort
  echo "folders:" && find /var/lib /var/log /run /etc -maxdepth 1 \( -name 'cni' -o -name 'kube*' -o -name 'containerd' -o -name 'pods' -o -name 'containers' -o -name 'netns' \) | sort
  echo "of the cluster:"
  find "$STATE" "$RUN" -maxdepth 0 2>/dev/null || true
}

# processes_of_cluster: those that name one of its folders, or stand in a network namespace of its.
processes_of_cluster() {
  local process
  for process in /proc/[0-9]*; do
    grep -qaF -e "$STATE" -e "$RUN" "$process/cmdline" 2>/dev/null || continue
    [ "${process#/proc/}" = "$$" ] || tr '\0' ' ' <"$process/cmdline"
  done | sort
}

# expect_a_network_apart: the machine's own has nothing of the cluster's but one link, while it runs.
expect_a_network_apart() {
  local table
  table=$(nft list ruleset)
  [[ $table != *kube* && $table != *hexarch* ]]
  expect_equal "$LINK" "$(ip -o link | awk '{ sub(/@.*|:$/, "", $2); print $2 }' | grep -x "$LINK")"
  ! grep -q "clusters/$HEXARCH_CLUSTER_INSTANCE/.*/kubelet/pods" /proc/self/mountinfo
}

should_change_nothing_of_the_machine_and_leave_nothing_behind() {
  local before
  before=$(machine_now)
  with_cluster
  expect_a_network_apart
  with_application
  kubectl apply -f - <<'Y'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: nobody, namespace: default }
spec: { podSelector: {}, policyTypes: [Ingress] }
Y
  hexarch cluster down
  expect_equal "$before"$'\n'"$STATE" "$(machine_now)"
  hexarch cluster down --purge
  expect_equal "$before" "$(machine_now)"
}

should_leave_nothing_behind_after_a_power_cut() {
  local before
  before=$(machine_now)
  with_cluster
  with_application
  kill_everything
  hexarch cluster down --purge
  expect_equal "$before" "$(machine_now)"
}

should_find_everything_again_after_down_and_up() {
  with_cluster
  with_application
  hexarch cluster down
  hexarch cluster up
  eventually 60 application_answers
}
