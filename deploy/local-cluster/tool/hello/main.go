// hello is the application of demos and tests: a web server that says who and when it is. It needs no rights and no
// files, so it runs under the strictest Pod Security.
package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"
)

// greeting is what / answers, as text or, to whoever accepts it, as JSON.
type greeting struct {
	Hostname string    `json:"hostname"`
	Version  string    `json:"version"`
	Time     time.Time `json:"time"`
}

func main() {
	stop, done := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer done()
	hostname, err := os.Hostname()
	if err != nil {
		log.Fatal("hello: ", err)
	}
	address := ":" + cmp.Or(os.Getenv("PORT"), "8080")
	server := &http.Server{Addr: address, Handler: handler(hostname, os.Getenv("VERSION"), time.Now), ReadHeaderTimeout: 5 * time.Second}
	go func() {
		<-stop.Done()
		grace, end := context.WithTimeout(context.Background(), 5*time.Second)
		defer end()
		if err := server.Shutdown(grace); err != nil {
			log.Print("hello: ", err)
		}
	}()
	log.Printf("hello: version %s serves on %s", os.Getenv("VERSION"), address)
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		log.Fatal("hello: ", err)
	}
}

func handler(hostname, version string, now func() time.Time) http.Handler {
	routes := http.NewServeMux()
	routes.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("ok\n")) })
	routes.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
		log.Printf("%s %s %s", r.RemoteAddr, r.Method, r.URL.Path)
		answer(w, r, greeting{hostname, version, now().UTC()})
	})
	return routes
}

func answer(w http.ResponseWriter, r *http.Request, g greeting) {
	if strings.Contains(r.Header.Get("Accept"), "application/json") {
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(g)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Write([]byte("hello from " + g.Hostname + "\nversion " + g.Version + "\ntime " + g.Time.Format(time.RFC3339Nano) + "\n"))
}
