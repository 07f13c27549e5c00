package policies

import (
	"net/netip"
	"slices"
	"strings"

	networking "k8s.io/api/networking/v1"
)

// ingress gives the nftables rules that accept what one rule of a policy accepts. A named port is one of the target's.
func (w world) ingress(namespace string, rule networking.NetworkPolicyIngressRule, target pod) []string {
	return combine(w.sides("saddr", namespace, rule.From), portMatches(rule.Ports, target.Pod))
}

// egress is the same for the other direction. There a named port is one of each peer's, so those are written peer by peer.
func (w world) egress(namespace string, rule networking.NetworkPolicyEgressRule) []string {
	numbers, names := split(rule.Ports)
	var rules []string
	if len(numbers) > 0 || len(names) == 0 {
		rules = combine(w.sides("daddr", namespace, rule.To), portMatches(numbers, nil))
	}
	if len(names) == 0 {
		return rules
	}
	for _, peer := range w.peers(namespace, rule.To) {
		rules = append(rules, combine([]string{"ip daddr " + peer.address + " "}, portMatches(names, peer.Pod))...)
	}
	return rules
}

func split(ports []networking.NetworkPolicyPort) (numbers, names []networking.NetworkPolicyPort) {
	for _, port := range ports {
		if named(port) {
			names = append(names, port)
		} else {
			numbers = append(numbers, port)
		}
	}
	return numbers, names
}

func combine(sides, ports []string) []string {
	var rules []string
	for _, side := range sides {
		for _, port := range ports {
			rules = append(rules, side+port+"accept")
		}
	}
	return rules
}

// sides gives the matches for the other side of the traffic: one for all selected pods together, and one for each block
// of addresses. No peer at all means everybody; peers that select nothing mean nobody.
func (w world) sides(field, namespace string, peers []networking.NetworkPolicyPeer) []string {
	if len(peers) == 0 {
		return []string{""}
	}
	var matches []string
	if pods := w.peers(namespace, peers); len(pods) > 0 {
		addresses := make([]string, len(pods))
		for i, p := range pods {
			addresses[i] = p.address
		}
		matches = append(matches, "ip "+field+" { "+strings.Join(addresses, ", ")+" } ")
	}
	for _, peer := range peers {
		if match, ok := block(field, peer.IPBlock); ok {
			matches = append(matches, match)
		}
	}
	return matches
}

// peers are the pods that any of the peers selects, or all pods if there is no peer.
func (w world) peers(namespace string, peers []networking.NetworkPolicyPeer) []pod {
	var selected []pod
	for _, p := range w.pods {
		selects := func(peer networking.NetworkPolicyPeer) bool { return w.selects(peer, namespace, p) }
		if len(peers) == 0 || slices.ContainsFunc(peers, selects) {
			selected = append(selected, p)
		}
	}
	return selected
}

func (w world) selects(peer networking.NetworkPolicyPeer, namespace string, p pod) bool {
	switch {
	case peer.IPBlock != nil:
		return false
	case peer.NamespaceSelector == nil && p.Namespace != namespace:
		return false
	case peer.NamespaceSelector != nil && !matches(peer.NamespaceSelector, w.namespaces[p.Namespace]):
		return false
	}
	return peer.PodSelector == nil || matches(peer.PodSelector, p.Labels)
}

func block(field string, peer *networking.IPBlock) (string, bool) {
	if peer == nil {
		return "", false
	}
	cidr, err := netip.ParsePrefix(peer.CIDR)
	if err != nil || !cidr.Addr().Is4() {
		return "", false
	}
	match := "ip " + field + " " + cidr.Masked().String() + " "
	for _, except := range peer.Except {
		if hole, err := netip.ParsePrefix(except); err == nil && hole.Addr().Is4() {
			match += "ip " + field + " != " + hole.Masked().String() + " "
		}
	}
	return match, true
}
