// Package egress is an HTTP proxy between two networks: it serves in the network namespace of the cluster, on loopback
// there, and dials in the machine's. The container runtime pulls images through it. Whatever proxy the machine itself
// needs (HTTPS_PROXY, HTTP_PROXY, NO_PROXY) is used.
package egress

import (
	"context"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httputil"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"hexarch.io/local-cluster/tool/listen"
)

const dialTimeout = 10 * time.Second

// Main serves on the inherited socket until it is told to end.
func Main([]string) error {
	listener, err := listen.Inherited()
	if err != nil {
		return err
	}
	stop, done := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer done()
	server := &http.Server{Handler: newProxy(), ReadHeaderTimeout: 10 * time.Second}
	go func() {
		<-stop.Done()
		server.Close()
	}()
	log.Print("egress: serving on ", listener.Addr())
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// proxy forwards plain requests, and opens tunnels for the others.
type proxy struct {
	plain http.Handler
	dial  func(ctx context.Context, target string) (net.Conn, error)
}

func newProxy() proxy {
	return proxy{
		plain: &httputil.ReverseProxy{
			Rewrite:   func(*httputil.ProxyRequest) {}, // the request names its target in full
			Transport: &http.Transport{Proxy: http.ProxyFromEnvironment},
		},
		dial: dial,
	}
}

func (p proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodConnect {
		if r.URL.Host == "" {
			http.Error(w, "this is a proxy: it needs the full address of what you want", http.StatusBadRequest)
			return
		}
		p.plain.ServeHTTP(w, r)
		return
	}
	upstream, err := p.dial(r.Context(), r.Host)
	if err != nil {
		log.Printf("egress: %s: %v", r.Host, err)
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer upstream.Close()
	client, buffered, err := http.NewResponseController(w).Hijack()
	if err != nil {
		log.Printf("egress: %v", err)
		return
	}
	defer client.Close()
	if _, err := io.WriteString(client, "HTTP/1.1 200 Connection established\r\n\r\n"); err != nil {
		return
	}
	splice(client, buffered, upstream)
}

// splice copies both ways, and tells each side when the other has said all.
func splice(client net.Conn, fromClient io.Reader, upstream net.Conn) {
	var both sync.WaitGroup
	both.Go(func() { copyAndClose(upstream, fromClient) })
	both.Go(func() { copyAndClose(client, upstream) })
	both.Wait()
}

func copyAndClose(to net.Conn, from io.Reader) {
	io.Copy(to, from) // a broken connection ends the tunnel; there is nobody else to tell
	if half, ok := to.(interface{ CloseWrite() error }); ok {
		half.CloseWrite()
	} else {
		to.Close()
	}
}
