// kine with its SQLite backend only, put together from kine's own packages. kine's own program also holds NATS,
// PostgreSQL, MySQL and half of etcd: 290 packages more, for nothing here. It takes the flags that our control plane and
// vCluster give it.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os/signal"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/k3s-io/kine/pkg/drivers"
	"github.com/k3s-io/kine/pkg/drivers/sqlite"
	"github.com/k3s-io/kine/pkg/server"
	"github.com/prometheus/client_golang/prometheus"
)

// etcdVersion is what kine says it is: the API server asks for it before it uses newer calls.
const etcdVersion = "3.5.13"

func main() {
	endpoint := flag.String("endpoint", "", "sqlite://FILE[?options]")
	listen := flag.String("listen-address", "", "unix://SOCKET or tcp://HOST:PORT")
	flag.String("metrics-bind-address", "0", "accepted because vCluster passes it; there are no metrics")
	flag.Parse()
	stop, done := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer done()
	if err := serve(stop, *endpoint, *listen); err != nil {
		log.Fatal("kine: ", err)
	}
}

// serve answers until stop is done. The database outlives the listener, so that calls in flight can end.
func serve(stop context.Context, endpoint, listen string) error {
	work, end := context.WithCancel(context.Background())
	defer end()
	var workers sync.WaitGroup
	backend, err := open(work, &workers, endpoint)
	if err != nil {
		return fmt.Errorf("database %s: %w", endpoint, err)
	}
	if err := backend.Start(work); err != nil {
		return fmt.Errorf("database %s: %w", endpoint, err)
	}
	listener, scheme, err := bind(listen)
	if err != nil {
		return err
	}
	calls := newServer()
	server.New(backend, scheme, 5*time.Second, etcdVersion).Register(calls)
	go func() {
		<-stop.Done()
		hard := time.AfterFunc(2*time.Second, calls.Stop)
		defer hard.Stop()
		calls.GracefulStop()
	}()
	log.Print("kine: serving on ", listen)
	err = calls.Serve(listener)
	end()
	workers.Wait()
	return err
}

func open(ctx context.Context, workers *sync.WaitGroup, endpoint string) (server.Backend, error) {
	_, backend, err := sqlite.New(ctx, workers, &drivers.Config{
		Scheme:            "sqlite",
		DataSourceName:    strings.TrimPrefix(endpoint, "sqlite://"),
		Endpoint:          endpoint,
		MetricsRegisterer: prometheus.NewRegistry(),
		CompactInterval:   5 * time.Minute,
		CompactTimeout:    5 * time.Second,
		CompactMinRetain:  1000,
		CompactBatchSize:  1000,
		PollBatchSize:     500,
	})
	return backend, err
}
