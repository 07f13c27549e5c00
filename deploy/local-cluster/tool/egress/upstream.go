package egress

import (
	"bufio"
	"context"
	"crypto/tls"
	"encoding/base64"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
)

// dial reaches the target, HOST:PORT, through the proxy that the machine uses for it, if any.
func dial(ctx context.Context, target string) (net.Conn, error) {
	ctx, done := context.WithTimeout(ctx, dialTimeout)
	defer done()
	via, err := http.ProxyFromEnvironment(&http.Request{URL: &url.URL{Scheme: "https", Host: target}})
	if err != nil {
		return nil, fmt.Errorf("the proxy of this machine: %w", err)
	}
	dialer := &net.Dialer{}
	if via == nil {
		return dialer.DialContext(ctx, "tcp", target)
	}
	connection, err := dialProxy(ctx, dialer, via)
	if err != nil {
		return nil, fmt.Errorf("the proxy of this machine, %s: %w", via.Host, err)
	}
	tunnel, err := connect(connection, via, target)
	if err != nil {
		connection.Close()
		return nil, fmt.Errorf("the proxy of this machine, %s: %w", via.Host, err)
	}
	return tunnel, nil
}

func dialProxy(ctx context.Context, dialer *net.Dialer, via *url.URL) (net.Conn, error) {
	address, port := via.Host, via.Port()
	switch via.Scheme {
	case "http":
		if port == "" {
			address = net.JoinHostPort(via.Hostname(), "80")
		}
		return dialer.DialContext(ctx, "tcp", address)
	case "https":
		if port == "" {
			address = net.JoinHostPort(via.Hostname(), "443")
		}
		return (&tls.Dialer{NetDialer: dialer}).DialContext(ctx, "tcp", address)
	default:
		return nil, fmt.Errorf("a proxy of kind %q is not supported", via.Scheme)
	}
}

// connect asks the proxy for a tunnel to the target.
func connect(connection net.Conn, via *url.URL, target string) (net.Conn, error) {
	request := &http.Request{Method: http.MethodConnect, URL: &url.URL{Opaque: target}, Host: target, Header: http.Header{}}
	if via.User != nil {
		password, _ := via.User.Password()
		credentials := base64.StdEncoding.EncodeToString([]byte(via.User.Username() + ":" + password))
		request.Header.Set("Proxy-Authorization", "Basic "+credentials)
	}
	if err := request.Write(connection); err != nil {
		return nil, err
	}
	reader := bufio.NewReader(connection)
	response, err := http.ReadResponse(reader, request)
	if err != nil {
		return nil, err
	}
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("answers %s to CONNECT %s", response.Status, target)
	}
	return readAhead{connection, reader}, nil
}

// readAhead is a connection of which some bytes were read already.
type readAhead struct {
	net.Conn
	reader io.Reader
}

func (r readAhead) Read(p []byte) (int, error) { return r.reader.Read(p) }

func (r readAhead) CloseWrite() error {
	if half, ok := r.Conn.(interface{ CloseWrite() error }); ok {
		return half.CloseWrite()
	}
	return r.Conn.Close()
}
