package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"testing"
)

// start serves the folder on a free port until stopped; the process can only hold one set of sockets, so they are passed
// to serve as they would be inherited.
func start(t *testing.T, folder string) (base string, stop func()) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- serveOn(ctx, folder, listener) }()
	return "http://" + listener.Addr().String(), func() {
		cancel()
		if err := <-ended; err != nil && err != http.ErrServerClosed {
			t.Error(err)
		}
	}
}

func send(t *testing.T, method, address, kind string, body []byte, want int) *http.Response {
	t.Helper()
	request, err := http.NewRequest(method, address, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", kind)
	request.Header.Set("Accept", kind)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { response.Body.Close() })
	if response.StatusCode != want {
		said, _ := io.ReadAll(response.Body)
		t.Fatalf("%s %s: %s: %s", method, address, response.Status, said)
	}
	return response
}

func push(t *testing.T, base string, content []byte) string {
	t.Helper()
	upload, err := send(t, http.MethodPost, base+"/v2/shop/web/blobs/uploads/", "", nil, http.StatusAccepted).Location()
	if err != nil {
		t.Fatal(err)
	}
	digest := fmt.Sprintf("sha256:%x", sha256.Sum256(content))
	query := upload.Query()
	query.Set("digest", digest)
	send(t, http.MethodPut, (&url.URL{Scheme: "http", Host: upload.Host, Path: upload.Path, RawQuery: query.Encode()}).String(), "application/octet-stream", content, http.StatusCreated)
	return digest
}

func TestRegistry(t *testing.T) {
	const kind = "application/vnd.oci.image.manifest.v1+json"
	t.Run("shouldKeepImagesOverARestart", func(t *testing.T) {
		folder := t.TempDir()
		base, stop := start(t, folder)
		config := []byte(`{"architecture":"amd64","os":"linux"}`)
		manifest := fmt.Appendf(nil, `{"schemaVersion":2,"mediaType":%q,"config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":%q,"size":%d},"layers":[]}`, kind, push(t, base, config), len(config))
		send(t, http.MethodPut, base+"/v2/shop/web/manifests/1", kind, manifest, http.StatusCreated)
		stop()
		base, stop = start(t, folder)
		defer stop()
		got, err := io.ReadAll(send(t, http.MethodGet, base+"/v2/shop/web/manifests/1", kind, nil, http.StatusOK).Body)
		if err != nil || !bytes.Equal(got, manifest) {
			t.Errorf("%s, %v", got, err)
		}
	})
	t.Run("shouldDeleteByDigest", func(t *testing.T) {
		base, stop := start(t, t.TempDir())
		defer stop()
		digest := push(t, base, []byte("layer"))
		send(t, http.MethodDelete, base+"/v2/shop/web/blobs/"+digest, "", nil, http.StatusAccepted)
		send(t, http.MethodGet, base+"/v2/shop/web/blobs/"+digest, "", nil, http.StatusNotFound)
	})
	t.Run("shouldRefuseOtherContentThanAnnounced", func(t *testing.T) {
		base, stop := start(t, t.TempDir())
		defer stop()
		upload, err := send(t, http.MethodPost, base+"/v2/shop/web/blobs/uploads/", "", nil, http.StatusAccepted).Location()
		if err != nil {
			t.Fatal(err)
		}
		send(t, http.MethodPut, upload.String()+"&digest=sha256:"+fmt.Sprintf("%064d", 1), "application/octet-stream", []byte("x"), http.StatusBadRequest)
	})
	t.Run("shouldSayWhenNoSocketWasInherited", func(t *testing.T) {
		os.Unsetenv("LISTEN_FDS")
		if _, err := inherited(); err == nil {
			t.Error("no error")
		}
	})
}
