// Package supervisor keeps the parts of a cluster running. A part is an executable script in a folder: put it there and
// it is started, change it and it is restarted, take it away and it is stopped. A part that ends is started again.
//
// The supervisor itself may be killed: a second process, its standby, waits for the lock that the first one holds. The
// kernel gives it the lock at that moment; it takes over the running parts and starts a standby of its own. Parts do not
// notice: nothing of theirs is held by the supervisor (their logs are files, not pipes).
package supervisor

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"sync"
	"syscall"
	"time"
)

// settle is how long a new supervisor waits before it looks for parts that its predecessor may just have started.
const settle = 300 * time.Millisecond

// Main waits for the lock, then supervises until SIGTERM, which leaves the parts running.
func Main(arguments []string) error {
	flags := flag.NewFlagSet("supervise", flag.ExitOnError)
	run := flags.String("run", "", "folder with parts/ (scripts); gets status/ (what runs) and supervisor.lock")
	logs := flags.String("logs", "", "folder for the logs of the parts")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	if *run == "" || *logs == "" {
		return errors.New("-run and -logs are needed")
	}
	log.SetFlags(log.LstdFlags | log.LUTC)
	stop, done := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer done()
	lock, err := waitForLock(stop, filepath.Join(*run, "supervisor.lock"))
	if err != nil || lock == nil {
		return err
	}
	defer lock.Close()
	if err := replaceFile(filepath.Join(*run, "supervisor.pid"), strconv.Itoa(os.Getpid())+"\n"); err != nil {
		return err
	}
	log.Printf("supervisor: on duty, pid %d", os.Getpid())
	var standby sync.WaitGroup
	standby.Go(func() { keepStandby(stop, arguments) })
	time.Sleep(settle)
	s := newSupervisor(filepath.Join(*run, "parts"), filepath.Join(*run, "status"), *logs)
	err = s.run(stop)
	done()
	standby.Wait() // before the lock is free, or it would take over
	return err
}

// waitForLock blocks until no other supervisor holds the lock; it gives nothing if stop came first.
func waitForLock(stop context.Context, path string) (*os.File, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	locked := make(chan error, 1)
	go func() { locked <- flock(file) }()
	select {
	case err := <-locked:
		return file, err
	case <-stop.Done():
		return nil, nil
	}
}

func flock(file *os.File) error {
	for {
		err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX)
		if !errors.Is(err, syscall.EINTR) {
			return err
		}
	}
}

// keepStandby runs the same command again, which then waits for our lock.
func keepStandby(stop context.Context, arguments []string) {
	for stop.Err() == nil {
		standby := exec.CommandContext(stop, "/proc/self/exe", append([]string{"supervise"}, arguments...)...)
		standby.Args[0] = "clustertool"
		standby.Stdout, standby.Stderr = os.Stdout, os.Stderr
		standby.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
		if err := standby.Run(); err != nil && stop.Err() == nil {
			log.Printf("supervisor: the standby ended (%v); another starts", err)
		}
		select {
		case <-stop.Done():
		case <-time.After(time.Second):
		}
	}
}

// replaceFile writes a file so that a reader sees the old or the new content.
func replaceFile(path, content string) error {
	temporary := path + ".new"
	if err := os.WriteFile(temporary, []byte(content), 0o644); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return os.Rename(temporary, path)
}
