// clustertool does what a cluster needs and no program of the cluster does by itself. It uses the standard library only,
// so that it is there within seconds of a first build.
package main

import (
	"fmt"
	"os"

	"hexarch.io/local-cluster/tool/egress"
	"hexarch.io/local-cluster/tool/image"
	"hexarch.io/local-cluster/tool/listen"
	"hexarch.io/local-cluster/tool/pki"
	"hexarch.io/local-cluster/tool/supervisor"
)

var commands = map[string]func(arguments []string) error{
	"egress":    egress.Main,
	"image":     image.Main,
	"listen":    listen.Main,
	"pki":       pki.Main,
	"supervise": supervisor.Main,
}

const usage = `usage: clustertool COMMAND [flags]; flags of a command: clustertool COMMAND -h
  egress     lets the container runtime pull images through the network of the machine
  image      packs a container image, into a file or a registry
  listen     opens a socket, then runs a command that inherits it
  pki        makes and renews keys, certificates and kubeconfigs
  supervise  starts the parts of the cluster, and again when they end`

func main() {
	if len(os.Args) < 2 || commands[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, usage)
		os.Exit(2)
	}
	if err := commands[os.Args[1]](os.Args[2:]); err != nil {
		fmt.Fprintf(os.Stderr, "clustertool %s: %v\n", os.Args[1], err)
		os.Exit(1)
	}
}
