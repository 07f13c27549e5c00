// registry is the distribution project's image registry with its filesystem driver only. Its own program also holds the
// drivers of three clouds, which double its build. It serves on the listeners that it inherits (LISTEN_FDS, as systemd
// and `clustertool listen` pass them), because it is reached from two network namespaces: the machine's, to push, and
// the cluster's, to pull. Loopback in both, so there is no login and no TLS.
package main

import (
	"context"
	"crypto/rand"
	"errors"
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"

	"github.com/distribution/distribution/v3/configuration"
	"github.com/distribution/distribution/v3/registry/handlers"
	_ "github.com/distribution/distribution/v3/registry/storage/driver/filesystem"
	"github.com/sirupsen/logrus"
)

func main() {
	folder := flag.String("dir", "", "folder for blobs and manifests")
	flag.Parse()
	stop, done := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer done()
	listeners, err := inherited()
	if err == nil {
		err = serveOn(stop, *folder, listeners...)
	}
	if err != nil {
		log.Fatal("registry: ", err)
	}
}

func serveOn(stop context.Context, folder string, listeners ...net.Listener) error {
	logrus.SetLevel(logrus.WarnLevel)
	server := &http.Server{
		Handler:           handlers.NewApp(context.Background(), settings(folder)),
		ReadHeaderTimeout: 10 * time.Second,
	}
	ended := make(chan error, len(listeners))
	for _, listener := range listeners {
		log.Printf("registry: serving %s on %s", folder, listener.Addr())
		go func() { ended <- server.Serve(listener) }()
	}
	select {
	case err := <-ended:
		return err
	case <-stop.Done():
		grace, end := context.WithTimeout(context.Background(), 3*time.Second)
		defer end()
		if err := server.Shutdown(grace); !errors.Is(err, context.DeadlineExceeded) {
			return err
		}
		return nil // a push in flight is cut; its client tries again
	}
}

// settings allows deletion, and keeps the random secret that signs the state of uploads in memory: an upload does not
// outlive a restart.
func settings(folder string) *configuration.Configuration {
	return &configuration.Configuration{
		Storage: configuration.Storage{
			"filesystem": configuration.Parameters{"rootdirectory": folder},
			"delete":     configuration.Parameters{"enabled": true},
		},
		HTTP:    configuration.HTTP{Secret: rand.Text()},
		Catalog: configuration.Catalog{MaxEntries: 1000},
	}
}

// inherited gives the listening sockets from file descriptor 3 on.
func inherited() ([]net.Listener, error) {
	count, err := strconv.Atoi(os.Getenv("LISTEN_FDS"))
	if err != nil || count < 1 {
		return nil, errors.New("no listener inherited: start it with `clustertool listen ADDRESS -- registry`")
	}
	var listeners []net.Listener
	for fd := 3; fd < 3+count; fd++ {
		file := os.NewFile(uintptr(fd), "listener")
		listener, err := net.FileListener(file)
		if err != nil {
			return nil, fmt.Errorf("file descriptor %d is no listener: %w", fd, err)
		}
		listeners = append(listeners, listener)
	}
	return listeners, nil
}
