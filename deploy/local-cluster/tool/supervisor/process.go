package supervisor

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// process is a running part. A pid alone could be another's by now, hence its start time, in ticks since boot.
type process struct {
	pid     int
	started string
}

// mark is the variable by which a part is recognised: PATH OF THE SCRIPT:PID. Its children inherit the variable, but
// have another pid.
const mark = "HEXARCH_PART"

// start runs a script. The process outlives us: it has a session and a log file of its own.
func start(script, logFile string) (process, error) {
	output, err := os.OpenFile(logFile, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return process{}, err
	}
	defer output.Close()
	command := exec.Command("/bin/sh", "-c", `export `+mark+`="$0:$$"; exec "$0"`, script)
	command.Stdout, command.Stderr = output, output
	command.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := command.Start(); err != nil {
		return process{}, err
	}
	go command.Wait() // only so that it does not stay a zombie; alive() tells that it ended
	started, _ := startTime(command.Process.Pid)
	return process{command.Process.Pid, started}, nil
}

// find looks for parts of the folder that an earlier supervisor started, by name.
func find(folder string) map[string]process {
	found := map[string]process{}
	entries, err := filepath.Glob("/proc/[0-9]*/environ")
	if err != nil {
		return found
	}
	for _, entry := range entries {
		environment, err := os.ReadFile(entry)
		if err != nil {
			continue // it ended meanwhile
		}
		pid, err := strconv.Atoi(filepath.Base(filepath.Dir(entry)))
		if err != nil {
			continue
		}
		for variable := range bytes.SplitSeq(environment, []byte{0}) {
			script, ok := strings.CutPrefix(string(variable), mark+"=")
			script, mine := strings.CutSuffix(script, fmt.Sprintf(":%d", pid))
			if ok && mine && filepath.Dir(script) == folder {
				if started, alive := startTime(pid); alive {
					found[filepath.Base(script)] = process{pid, started}
				}
			}
		}
	}
	return found
}

func (p process) alive() bool {
	started, alive := startTime(p.pid)
	return alive && started == p.started
}

func (p process) signal(s syscall.Signal) {
	if p.alive() {
		syscall.Kill(p.pid, s) // it may have ended just now, which is what was wanted
	}
}

// startTime reads field 22 of /proc/PID/stat. A process that has ended but was not waited for (state Z) is not alive.
func startTime(pid int) (started string, alive bool) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return "", false
	}
	_, rest, found := strings.Cut(string(stat), ") ")
	for { // the name of a program may hold anything
		_, more, again := strings.Cut(rest, ") ")
		if !again {
			break
		}
		rest = more
	}
	fields := strings.Fields(rest)
	if !found || len(fields) < 20 || fields[0] == "Z" || fields[0] == "X" {
		return "", false
	}
	return fields[19], true
}
