package policies

import (
	"fmt"
	"slices"
	"strings"

	core "k8s.io/api/core/v1"
	networking "k8s.io/api/networking/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
)

// portMatches gives one nftables match for each port of a rule. No port at all means every port, hence one empty match;
// a name that the pod does not have means no port.
func portMatches(ports []networking.NetworkPolicyPort, of *core.Pod) []string {
	if len(ports) == 0 {
		return []string{""}
	}
	var matches []string
	for _, port := range ports {
		if match, ok := portMatch(port, of); ok {
			matches = append(matches, match)
		}
	}
	return matches
}

func portMatch(port networking.NetworkPolicyPort, of *core.Pod) (string, bool) {
	protocol := core.ProtocolTCP
	if port.Protocol != nil {
		protocol = *port.Protocol
	}
	name := strings.ToLower(string(protocol))
	switch {
	case port.Port == nil:
		return "meta l4proto " + name + " ", true
	case named(port):
		number, found := namedPort(of, port.Port.StrVal, protocol)
		return fmt.Sprintf("%s dport %d ", name, number), found
	case port.EndPort != nil:
		return fmt.Sprintf("%s dport %d-%d ", name, port.Port.IntVal, *port.EndPort), true
	default:
		return fmt.Sprintf("%s dport %d ", name, port.Port.IntVal), true
	}
}

func named(port networking.NetworkPolicyPort) bool {
	return port.Port != nil && port.Port.Type == intstr.String
}

// namedPort finds the number behind a name among the ports of a pod's containers, sidecars included.
func namedPort(of *core.Pod, name string, protocol core.Protocol) (int32, bool) {
	if of == nil {
		return 0, false
	}
	for _, container := range slices.Concat(of.Spec.Containers, of.Spec.InitContainers) {
		for _, port := range container.Ports {
			is := port.Protocol
			if is == "" {
				is = core.ProtocolTCP
			}
			if port.Name == name && is == protocol {
				return port.ContainerPort, true
			}
		}
	}
	return 0, false
}
