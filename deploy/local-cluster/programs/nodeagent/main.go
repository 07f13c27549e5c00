// nodeagent does the two things that a single-node cluster needs and nothing in Kubernetes does: it enforces
// NetworkPolicy (policies), and makes volumes for claims (volumes).
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"net/netip"
	"os/signal"
	"syscall"

	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/clientcmd"

	"hexarch.io/local-cluster/programs/nodeagent/policies"
	"hexarch.io/local-cluster/programs/nodeagent/volumes"
)

func main() {
	kubeconfig := flag.String("kubeconfig", "", "kubeconfig of the cluster")
	node := flag.String("node", "", "name of the node")
	machine := flag.String("machine", "", "address of the machine, whose traffic no policy stops")
	folder := flag.String("volumes", "", "folder for the volumes of claims")
	flag.Parse()
	stop, done := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer done()
	if err := run(stop, *kubeconfig, *node, *machine, *folder); err != nil {
		log.Fatal("nodeagent: ", err)
	}
}

// run ends when stop is done, or at once with an error that a new start may mend.
func run(stop context.Context, kubeconfig, node, machine, folder string) error {
	trusted, err := netip.ParseAddr(machine)
	if err != nil {
		return fmt.Errorf("-machine: %w", err)
	}
	config, err := clientcmd.BuildConfigFromFlags("", kubeconfig)
	if err != nil {
		return err
	}
	config.QPS, config.Burst = 50, 100
	client, err := kubernetes.NewForConfig(config)
	if err != nil {
		return err
	}
	go volumes.Run(stop, client, node, folder)
	return policies.Enforce(stop, client, trusted)
}
