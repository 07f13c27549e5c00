// Package policies enforces NetworkPolicy with nftables alone. It watches policies, pods and namespaces, and after each
// change replaces its one table in a single transaction.
//
// Egress is judged in prerouting after service addresses were translated, ingress in postrouting before any
// masquerading, so both see the addresses of the pods themselves. Traffic of the node (probes) and of the machine
// always passes, and so do replies. A connection that is open when a policy arrives stays open.
package policies

import (
	"bytes"
	"context"
	"fmt"
	"log"
	"maps"
	"net/netip"
	"os/exec"
	"strings"
	"time"

	core "k8s.io/api/core/v1"
	networking "k8s.io/api/networking/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/cache"
)

const (
	burst = 50 * time.Millisecond // how long changes are collected before they are applied together
	retry = time.Second           // after the kernel refused a table
	look  = 5 * time.Second       // how often it is asked whether the table still is there; others may flush it
)

// Enforce keeps the table of this network namespace equal to what the policies say, until ctx is done. machine is the
// address of the machine around the cluster.
func Enforce(ctx context.Context, client kubernetes.Interface, machine netip.Addr) error {
	factory := informers.NewSharedInformerFactory(client, 0)
	pods, namespaces := factory.Core().V1().Pods(), factory.Core().V1().Namespaces()
	policies := factory.Networking().V1().NetworkPolicies()
	changed := newSignal()
	for _, informer := range []cache.SharedIndexInformer{pods.Informer(), namespaces.Informer(), policies.Informer()} {
		if _, err := informer.AddEventHandler(changed.handler()); err != nil {
			return err
		}
	}
	factory.Start(ctx.Done())
	factory.WaitForCacheSync(ctx.Done())

	go changed.raiseEvery(ctx, look)
	applied := ""
	for changed.wait(ctx, burst) {
		allPods, err := pods.Lister().List(labels.Everything())
		if err != nil {
			return err
		}
		allNamespaces, err := namespaces.Lister().List(labels.Everything())
		if err != nil {
			return err
		}
		allPolicies, err := policies.Lister().List(labels.Everything())
		if err != nil {
			return err
		}
		table := Compile(allPods, allNamespaces, allPolicies, machine)
		if table == applied && isLoaded(ctx) {
			continue
		}
		if err := load(ctx, table); err != nil {
			log.Print("policies: ", err)
			time.AfterFunc(retry, changed.raise)
			continue
		}
		applied = table
		log.Printf("policies: applied %d over %d pods", len(allPolicies), len(allPods))
	}
	return nil
}

// load hands the kernel one transaction: it takes all of it or nothing.
func load(ctx context.Context, table string) error {
	command := exec.CommandContext(ctx, "nft", "-f", "-")
	command.Stdin = strings.NewReader(table)
	var output bytes.Buffer
	command.Stderr = &output
	if err := command.Run(); err != nil {
		return fmt.Errorf("nft: %w: %s", err, output.String())
	}
	return nil
}

func isLoaded(ctx context.Context) bool {
	return exec.CommandContext(ctx, "nft", append([]string{"list", "table"}, strings.Fields(Table)...)...).Run() == nil
}

// signal remembers that something changed, however often it did.
type signal struct{ raised chan struct{} }

func newSignal() signal { return signal{make(chan struct{}, 1)} }

func (s signal) raise() {
	select {
	case s.raised <- struct{}{}:
	default:
	}
}

func (s signal) raiseEvery(ctx context.Context, pause time.Duration) {
	ticker := time.NewTicker(pause)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			s.raise()
		}
	}
}

// wait says false when ctx is done. It lets a burst of changes end first.
func (s signal) wait(ctx context.Context, burst time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-s.raised:
	}
	select {
	case <-ctx.Done():
		return false
	case <-time.After(burst):
	}
	select {
	case <-s.raised:
	default:
	}
	return true
}

func (s signal) handler() cache.ResourceEventHandler {
	return cache.ResourceEventHandlerFuncs{
		AddFunc:    func(any) { s.raise() },
		DeleteFunc: func(any) { s.raise() },
		UpdateFunc: func(before, after any) {
			if matters(before, after) {
				s.raise()
			}
		},
	}
}

// matters leaves out the many changes of pods that no policy can see.
func matters(before, after any) bool {
	a, wasPod := before.(*core.Pod)
	b, isPod := after.(*core.Pod)
	if wasPod && isPod {
		return a.Status.PodIP != b.Status.PodIP || a.Status.Phase != b.Status.Phase || !maps.Equal(a.Labels, b.Labels)
	}
	p, wasPolicy := before.(*networking.NetworkPolicy)
	q, isPolicy := after.(*networking.NetworkPolicy)
	return !wasPolicy || !isPolicy || p.Generation != q.Generation
}
