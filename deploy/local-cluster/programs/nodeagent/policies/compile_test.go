package policies

import (
	"net/netip"
	"os/exec"
	"slices"
	"strings"
	"testing"

	core "k8s.io/api/core/v1"
	networking "k8s.io/api/networking/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
)

var machine = netip.MustParseAddr("10.244.192.1")

// shop is a namespace with a web pod (10.0.0.1, port http is 8080) and a database (10.0.0.2), beside a namespace
// monitoring with one pod (10.0.0.9).
func shop() ([]*core.Pod, []*core.Namespace) {
	return []*core.Pod{
			podOf("shop", "web", "10.0.0.1", map[string]string{"app": "web"}, core.ContainerPort{Name: "http", ContainerPort: 8080}),
			podOf("shop", "db", "10.0.0.2", map[string]string{"app": "db"}, core.ContainerPort{Name: "http", ContainerPort: 9000}),
			podOf("monitoring", "scraper", "10.0.0.9", map[string]string{"app": "scraper"}),
		}, []*core.Namespace{
			{ObjectMeta: meta.ObjectMeta{Name: "shop", Labels: map[string]string{"team": "shop"}}},
			{ObjectMeta: meta.ObjectMeta{Name: "monitoring", Labels: map[string]string{"team": "ops"}}},
		}
}

func podOf(namespace, name, address string, labels map[string]string, ports ...core.ContainerPort) *core.Pod {
	return &core.Pod{
		ObjectMeta: meta.ObjectMeta{Namespace: namespace, Name: name, Labels: labels},
		Spec:       core.PodSpec{Containers: []core.Container{{Ports: ports}}},
		Status:     core.PodStatus{PodIP: address, Phase: core.PodRunning},
	}
}

func policy(spec networking.NetworkPolicySpec) *networking.NetworkPolicy {
	return &networking.NetworkPolicy{ObjectMeta: meta.ObjectMeta{Namespace: "shop", Name: "rule"}, Spec: spec}
}

func selecting(app string) *meta.LabelSelector {
	return &meta.LabelSelector{MatchLabels: map[string]string{"app": app}}
}

func ingress(rules ...networking.NetworkPolicyIngressRule) networking.NetworkPolicySpec {
	return networking.NetworkPolicySpec{PodSelector: *selecting("web"), PolicyTypes: []networking.PolicyType{networking.PolicyTypeIngress}, Ingress: rules}
}

func egress(rules ...networking.NetworkPolicyEgressRule) networking.NetworkPolicySpec {
	return networking.NetworkPolicySpec{PodSelector: *selecting("web"), PolicyTypes: []networking.PolicyType{networking.PolicyTypeEgress}, Egress: rules}
}

func port(protocol core.Protocol, number intstr.IntOrString, end int32) networking.NetworkPolicyPort {
	p := networking.NetworkPolicyPort{Protocol: &protocol, Port: &number}
	if end != 0 {
		p.EndPort = &end
	}
	return p
}

// chain gives the rules of one pod's chain in the compiled table.
func chain(t *testing.T, table, name string) []string {
	t.Helper()
	_, rest, found := strings.Cut(table, "  chain "+name+" {\n")
	if !found {
		t.Fatalf("no chain %s in:\n%s", name, table)
	}
	body, _, _ := strings.Cut(rest, "  }\n")
	var rules []string
	for line := range strings.Lines(body) {
		rules = append(rules, strings.TrimSpace(line))
	}
	return rules
}

func TestRules(t *testing.T) {
	everyNamespace := &meta.LabelSelector{}
	ops := &meta.LabelSelector{MatchLabels: map[string]string{"team": "ops"}}
	cases := map[string]struct {
		spec  networking.NetworkPolicySpec
		chain string
		rules []string
	}{
		"shouldDenyAllIngressWithoutRules": {ingress(), "in_10_0_0_1", nil},
		"shouldAcceptEverybodyWhenNoPeerIsNamed": {
			ingress(networking.NetworkPolicyIngressRule{}), "in_10_0_0_1", []string{"accept"},
		},
		"shouldAcceptPodsOfTheOwnNamespaceOnly": {
			ingress(networking.NetworkPolicyIngressRule{From: []networking.NetworkPolicyPeer{{PodSelector: &meta.LabelSelector{}}}}),
			"in_10_0_0_1", []string{"ip saddr { 10.0.0.1, 10.0.0.2 } accept"},
		},
		"shouldAcceptPodsOfSelectedNamespaces": {
			ingress(networking.NetworkPolicyIngressRule{From: []networking.NetworkPolicyPeer{{NamespaceSelector: ops}}}),
			"in_10_0_0_1", []string{"ip saddr { 10.0.0.9 } accept"},
		},
		"shouldNeedBothSelectorsOfOnePeer": {
			ingress(networking.NetworkPolicyIngressRule{From: []networking.NetworkPolicyPeer{{NamespaceSelector: everyNamespace, PodSelector: selecting("db")}}}),
			"in_10_0_0_1", []string{"ip saddr { 10.0.0.2 } accept"},
		},
		"shouldAcceptNobodyWhenPeersSelectNothing": {
			ingress(networking.NetworkPolicyIngressRule{From: []networking.NetworkPolicyPeer{{PodSelector: selecting("nobody")}}}), "in_10_0_0_1", nil,
		},
		"shouldLeaveHolesInBlocks": {
			ingress(networking.NetworkPolicyIngressRule{From: []networking.NetworkPolicyPeer{{IPBlock: &networking.IPBlock{CIDR: "10.1.2.3/8", Except: []string{"10.2.0.0/16"}}}}}),
			"in_10_0_0_1", []string{"ip saddr 10.0.0.0/8 ip saddr != 10.2.0.0/16 accept"},
		},
		"shouldLeaveOutBlocksOfIPv6": {
			ingress(networking.NetworkPolicyIngressRule{From: []networking.NetworkPolicyPeer{{IPBlock: &networking.IPBlock{CIDR: "fd00::/8"}}}}), "in_10_0_0_1", nil,
		},
		"shouldFindNamedPortsInTheTarget": {
			ingress(networking.NetworkPolicyIngressRule{Ports: []networking.NetworkPolicyPort{port("TCP", intstr.FromString("http"), 0)}}),
			"in_10_0_0_1", []string{"tcp dport 8080 accept"},
		},
		"shouldAcceptNothingForNamesThatTheTargetLacks": {
			ingress(networking.NetworkPolicyIngressRule{Ports: []networking.NetworkPolicyPort{port("TCP", intstr.FromString("https"), 0)}}), "in_10_0_0_1", nil,
		},
		"shouldKeepRangesAndProtocols": {
			ingress(networking.NetworkPolicyIngressRule{Ports: []networking.NetworkPolicyPort{port("UDP", intstr.FromInt32(100), 200), port("SCTP", intstr.FromInt32(5), 0)}}),
			"in_10_0_0_1", []string{"udp dport 100-200 accept", "sctp dport 5 accept"},
		},
		"shouldFindNamedPortsInEachPeerOfEgress": {
			egress(networking.NetworkPolicyEgressRule{
				To:    []networking.NetworkPolicyPeer{{PodSelector: &meta.LabelSelector{}}},
				Ports: []networking.NetworkPolicyPort{port("TCP", intstr.FromString("http"), 0), port("TCP", intstr.FromInt32(443), 0)},
			}),
			"out_10_0_0_1", []string{"ip daddr { 10.0.0.1, 10.0.0.2 } tcp dport 443 accept", "ip daddr 10.0.0.1 tcp dport 8080 accept", "ip daddr 10.0.0.2 tcp dport 9000 accept"},
		},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			pods, namespaces := shop()
			table := Compile(pods, namespaces, []*networking.NetworkPolicy{policy(c.spec)}, machine)
			if got, want := chain(t, table, c.chain), append(c.rules, "counter drop"); !slices.Equal(got, want) {
				t.Errorf("got  %q\nwant %q", got, want)
			}
			if direction := strings.Split(c.chain, "_")[0]; strings.Contains(table, map[string]string{"in": "out_", "out": "in_"}[direction]) {
				t.Errorf("the other direction is isolated too:\n%s", table)
			}
			check(t, table)
		})
	}
}

func TestCompile(t *testing.T) {
	t.Run("shouldNotDependOnTheOrderOfLists", func(t *testing.T) {
		pods, namespaces := shop()
		policies := []*networking.NetworkPolicy{policy(ingress()), policy(egress())}
		policies[1].Name = "another"
		one := Compile(pods, namespaces, policies, machine)
		slices.Reverse(pods)
		slices.Reverse(policies)
		if other := Compile(pods, namespaces, policies, machine); one != other {
			t.Errorf("%s\n---\n%s", one, other)
		}
	})
	t.Run("shouldLeaveOutPodsWithoutAnAddressOfTheirOwn", func(t *testing.T) {
		ended := podOf("shop", "job", "10.0.0.3", map[string]string{"app": "web"})
		ended.Status.Phase = core.PodSucceeded
		onNode := podOf("shop", "node", "10.244.192.2", map[string]string{"app": "web"})
		onNode.Spec.HostNetwork = true
		starting := podOf("shop", "new", "", map[string]string{"app": "web"})
		strange := podOf("shop", "odd", "1.2.3.4 } accept #", map[string]string{"app": "web"})
		table := Compile([]*core.Pod{ended, onNode, starting, strange}, nil, []*networking.NetworkPolicy{policy(ingress())}, machine)
		if strings.Contains(table, "chain in_") || strings.Contains(table, "vmap") {
			t.Error(table)
		}
	})
	t.Run("shouldUniteTheRulesOfPolicies", func(t *testing.T) {
		pods, namespaces := shop()
		second := policy(ingress(networking.NetworkPolicyIngressRule{Ports: []networking.NetworkPolicyPort{port("TCP", intstr.FromInt32(80), 0)}}))
		second.Name = "second"
		table := Compile(pods, namespaces, []*networking.NetworkPolicy{policy(ingress()), second}, machine)
		if got := chain(t, table, "in_10_0_0_1"); !slices.Equal(got, []string{"tcp dport 80 accept", "counter drop"}) {
			t.Error(got)
		}
	})
	t.Run("shouldAlwaysLetNodeAndMachineIn", func(t *testing.T) {
		if got := chain(t, Compile(nil, nil, nil, machine), "ingress"); !slices.Contains(got, "fib saddr type local accept") || !slices.Contains(got, "ip saddr 10.244.192.1 accept") {
			t.Error(got)
		}
	})
}

// check asks nft whether the kernel would take the table, where that can be asked.
func check(t *testing.T, table string) {
	t.Helper()
	if exec.Command("unshare", "--net", "nft", "--check", "add", "table", "inet", "probe").Run() != nil {
		t.Log("not checked by nft: it is missing here, or this is not root")
		return
	}
	command := exec.Command("unshare", "--net", "nft", "--check", "-f", "-")
	command.Stdin = strings.NewReader(table)
	if output, err := command.CombinedOutput(); err != nil {
		t.Errorf("nft refuses: %v\n%s\n%s", err, output, table)
	}
}
