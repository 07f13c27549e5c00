// Package listen opens a socket and hands it on. A command that inherits its sockets can serve in one network namespace
// and dial in another, or serve in two: the commands `clustertool listen` and `nsenter` are put before each other.
package listen

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"syscall"
)

const (
	countVariable = "LISTEN_FDS" // as systemd passes sockets: how many, from file descriptor 3 on
	first         = 3
)

// Main is `clustertool listen ADDRESS -- COMMAND...`. The socket is added to those that were inherited.
func Main(arguments []string) error {
	if len(arguments) < 3 || arguments[1] != "--" {
		return errors.New("usage: clustertool listen ADDRESS -- COMMAND")
	}
	listener, err := net.Listen("tcp", arguments[0])
	if err != nil {
		return err
	}
	socket, err := listener.(*net.TCPListener).File()
	if err != nil {
		return err
	}
	count := Count()
	if err := syscall.Dup3(int(socket.Fd()), first+count, 0); err != nil { // without close-on-exec
		return fmt.Errorf("hand on the socket: %w", err)
	}
	program, err := exec.LookPath(arguments[2])
	if err != nil {
		return err
	}
	environment := slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, countVariable+"=") })
	environment = append(environment, fmt.Sprintf("%s=%d", countVariable, count+1))
	return fmt.Errorf("%s: %w", program, syscall.Exec(program, arguments[2:], environment))
}

// Count says how many sockets this process inherited.
func Count() int {
	count, err := strconv.Atoi(os.Getenv(countVariable))
	if err != nil || count < 0 {
		return 0
	}
	return count
}

// Inherited gives the first of them.
func Inherited() (net.Listener, error) {
	if Count() == 0 {
		return nil, errors.New("no socket inherited: start it with `clustertool listen ADDRESS -- COMMAND`")
	}
	return net.FileListener(os.NewFile(first, "inherited"))
}
