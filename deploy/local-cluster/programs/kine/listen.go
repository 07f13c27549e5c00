package main

import (
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"strings"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/keepalive"
)

// bind opens the address, and says the scheme that kine's bridge has to advertise. A socket that an earlier process left
// behind is replaced; only root may connect to ours.
func bind(listen string) (net.Listener, string, error) {
	network, address, found := strings.Cut(listen, "://")
	if !found {
		network, address = "unix", listen
	}
	if network != "unix" {
		listener, err := net.Listen("tcp", address)
		return listener, "http", err
	}
	if err := os.Remove(address); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, "", fmt.Errorf("old socket: %w", err)
	}
	listener, err := net.Listen("unix", address)
	if err != nil {
		return nil, "", err
	}
	return listener, "unix", os.Chmod(address, 0o600)
}

// newServer has the limits that kine's own program sets.
func newServer() *grpc.Server {
	return grpc.NewServer(
		grpc.KeepaliveEnforcementPolicy(keepalive.EnforcementPolicy{MinTime: 5 * time.Second}),
		grpc.KeepaliveParams(keepalive.ServerParameters{Time: 2 * time.Hour, Timeout: 20 * time.Second}),
		grpc.MaxRecvMsgSize(2<<20), grpc.MaxSendMsgSize(1<<31-1),
	)
}
