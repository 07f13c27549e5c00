package pki

import (
	"crypto/x509"
	"fmt"
	"net"
	"slices"
	"time"
)

// wish describes one certificate of the cluster, and who uses it.
type wish struct {
	file       string // its file name without ending
	user       string // whom the API server sees
	group      string
	usage      x509.ExtKeyUsage
	front      bool // signed by the authority of the front proxy instead of the cluster's
	kubeconfig bool // also wanted as a kubeconfig
	names      []string
	addresses  []net.IP
}

// cluster says what the certificates have to be good for.
type cluster struct {
	node    string // name of the node
	address net.IP // of the node, where the API server, the kubelet and the metrics API answer
	service net.IP // the API server's address among the services
}

// wishes lists every certificate of a cluster.
func (c cluster) wishes() []wish {
	const server, client = x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth
	names := []string{"kubernetes", "kubernetes.default", "kubernetes.default.svc", "kubernetes.default.svc.cluster.local", "localhost", c.node}
	addresses := []net.IP{c.address, c.service, net.IPv4(127, 0, 0, 1)}
	wishes := []wish{
		{file: "apiserver", user: "kube-apiserver", usage: server, names: names, addresses: addresses},
		{file: "kubelet-serving", user: c.node, usage: server, names: []string{c.node}, addresses: []net.IP{c.address}},
		{file: "metrics-serving", user: "metrics", usage: server, names: []string{"metrics.kube-system.svc"}, addresses: []net.IP{c.address}},
		{file: "apiserver-kubelet-client", user: "kube-apiserver-kubelet-client", group: "system:masters", usage: client},
		{file: "front-proxy-client", user: "front-proxy-client", usage: client, front: true},
		{file: "admin", user: "hexarch-admin", group: "system:masters", usage: client, kubeconfig: true},
		{file: "kubelet", user: "system:node:" + c.node, group: "system:nodes", usage: client, kubeconfig: true},
	}
	for _, user := range []string{"system:kube-controller-manager", "system:kube-scheduler", "system:kube-proxy", "hexarch:server", "hexarch:nodeagent", "hexarch:metrics"} {
		wishes = append(wishes, wish{file: fileOf(user), user: user, usage: client, kubeconfig: true})
	}
	return wishes
}

// fileOf names the files of a user without its prefix: system:kube-proxy is kube-proxy.
func fileOf(user string) string {
	for i := len(user) - 1; i >= 0; i-- {
		if user[i] == ':' {
			return user[i+1:]
		}
	}
	return user
}

// fault says why a certificate does not do, or nothing.
func (w wish) fault(has pair, by authority, now time.Time, renewBefore time.Duration) error {
	certificate := has.certificate
	switch {
	case certificate.CheckSignatureFrom(by.certificate) != nil:
		return fmt.Errorf("%s is signed by another authority", w.file)
	case now.After(certificate.NotAfter):
		return fmt.Errorf("%s expired on %s", w.file, certificate.NotAfter.Format(time.DateOnly))
	case now.Add(renewBefore).After(certificate.NotAfter):
		return fmt.Errorf("%s expires on %s", w.file, certificate.NotAfter.Format(time.DateOnly))
	case now.Before(certificate.NotBefore):
		return fmt.Errorf("%s is valid from %s on only: the clock of this machine says %s", w.file,
			certificate.NotBefore.Format(time.DateTime), now.Format(time.DateTime))
	case certificate.Subject.CommonName != w.user:
		return fmt.Errorf("%s is for %s", w.file, certificate.Subject.CommonName)
	case !slices.Equal(certificate.DNSNames, w.names) || !slices.EqualFunc(certificate.IPAddresses, w.addresses, net.IP.Equal):
		return fmt.Errorf("%s is for other addresses", w.file)
	}
	return nil
}
