package policies

import (
	"cmp"
	"fmt"
	"net/netip"
	"slices"
	"strings"

	core "k8s.io/api/core/v1"
	networking "k8s.io/api/networking/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
)

// Table is the name of the one nftables table that is ours; it stands in the network namespace of the cluster.
const Table = "inet hexarch_policies"

// Compile turns the state of the cluster into one nftables transaction that replaces the table. The same state gives
// the same text, whatever the order of the lists. IPv6 is left out: pods have IPv4 addresses only.
func Compile(pods []*core.Pod, namespaces []*core.Namespace, policies []*networking.NetworkPolicy, machine netip.Addr) string {
	world := newWorld(pods, namespaces)
	policies = slices.Clone(policies)
	slices.SortFunc(policies, func(a, b *networking.NetworkPolicy) int {
		return cmp.Or(strings.Compare(a.Namespace, b.Namespace), strings.Compare(a.Name, b.Name))
	})
	var chains strings.Builder
	var ingress, egress []string
	for _, target := range world.pods {
		in, out := world.judge(target, policies)
		if in.isolated {
			ingress = append(ingress, in.chain(&chains, "in", target.address))
		}
		if out.isolated {
			egress = append(egress, out.chain(&chains, "out", target.address))
		}
	}
	var table strings.Builder
	fmt.Fprintf(&table, "table %s\ndelete table %s\ntable %s {\n%s", Table, Table, Table, chains.String())
	hook(&table, "egress", "prerouting priority -90", "", "saddr", egress)
	hook(&table, "ingress", "postrouting priority 90", fmt.Sprintf("    fib saddr type local accept\n    ip saddr %s accept\n", machine), "daddr", ingress)
	table.WriteString("}\n")
	return table.String()
}

// hook writes the chain in which the kernel asks us, and sends each isolated pod's packets to the pod's own chain.
func hook(table *strings.Builder, name, where, exceptions, side string, targets []string) {
	fmt.Fprintf(table, "  chain %s {\n    type filter hook %s; policy accept;\n    ct state established,related accept\n%s", name, where, exceptions)
	if len(targets) > 0 {
		fmt.Fprintf(table, "    ip %s vmap { %s }\n", side, strings.Join(targets, ", "))
	}
	table.WriteString("  }\n")
}

// pod is one that a policy can select and that has an address of its own.
type pod struct {
	*core.Pod
	address string
}

type world struct {
	pods       []pod
	namespaces map[string]labels.Set
}

func newWorld(pods []*core.Pod, namespaces []*core.Namespace) world {
	w := world{namespaces: map[string]labels.Set{}}
	for _, namespace := range namespaces {
		w.namespaces[namespace.Name] = namespace.Labels
	}
	for _, p := range pods {
		address, err := netip.ParseAddr(p.Status.PodIP)
		over := p.Status.Phase == core.PodSucceeded || p.Status.Phase == core.PodFailed // its address may be another's by now
		if err == nil && address.Is4() && !over && !p.Spec.HostNetwork {
			w.pods = append(w.pods, pod{p, address.String()})
		}
	}
	slices.SortFunc(w.pods, func(a, b pod) int {
		return cmp.Or(strings.Compare(a.address, b.address), strings.Compare(string(a.UID), string(b.UID)))
	})
	w.pods = slices.CompactFunc(w.pods, func(a, b pod) bool { return a.address == b.address })
	return w
}

// verdict is what the policies say about one direction of one pod's traffic: free, or only what a rule accepts.
type verdict struct {
	isolated bool
	rules    []string
}

func (v verdict) chain(chains *strings.Builder, direction, address string) string {
	name := direction + "_" + strings.ReplaceAll(address, ".", "_")
	fmt.Fprintf(chains, "  chain %s {\n", name)
	for _, rule := range v.rules {
		fmt.Fprintf(chains, "    %s\n", rule)
	}
	chains.WriteString("    counter drop\n  }\n")
	return address + " : jump " + name
}

func (w world) judge(target pod, policies []*networking.NetworkPolicy) (in, out verdict) {
	for _, policy := range policies {
		if policy.Namespace != target.Namespace || !matches(&policy.Spec.PodSelector, target.Labels) {
			continue
		}
		if slices.Contains(policy.Spec.PolicyTypes, networking.PolicyTypeIngress) {
			in.isolated = true
			for _, rule := range policy.Spec.Ingress {
				in.rules = append(in.rules, w.ingress(policy.Namespace, rule, target)...)
			}
		}
		if slices.Contains(policy.Spec.PolicyTypes, networking.PolicyTypeEgress) {
			out.isolated = true
			for _, rule := range policy.Spec.Egress {
				out.rules = append(out.rules, w.egress(policy.Namespace, rule)...)
			}
		}
	}
	return in, out
}

// matches treats a selector that cannot be read as one that selects nothing; the API server lets none through.
func matches(selector *meta.LabelSelector, set labels.Set) bool {
	s, err := meta.LabelSelectorAsSelector(selector)
	return err == nil && s.Matches(set)
}
