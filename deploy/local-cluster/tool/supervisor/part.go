package supervisor

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

const (
	grace       = 10 * time.Second // between SIGTERM and SIGKILL
	longEnough  = time.Minute      // a part that ran that long is not in a crash loop
	firstPause  = time.Second
	longestWait = 30 * time.Second
)

// part is one script and what became of it.
type part struct {
	name   string
	script string
	log    string
	wants  string // digest of the script as it should run; empty: the part should not run
	runs   string // digest of the script as it was when the process started

	process  process
	running  bool
	since    time.Time
	restarts int
	pause    time.Duration // before the next start; grows while it ends soon after each
	notUntil time.Time
	killAt   time.Time // set while it is being stopped
	reported string    // its status as it was last written
}

// adopt takes over a process that runs the script already. line is what an earlier supervisor wrote about it; without
// it, the script is taken to be the one that runs.
func (p *part) adopt(running process, line string, now time.Time) {
	p.process, p.running, p.since, p.runs = running, true, now, p.wants
	fields := strings.Fields(line)
	if len(fields) != 5 || fields[1] != strconv.Itoa(running.pid) {
		return
	}
	restarts, err := strconv.Atoi(fields[2])
	since, wrong := strconv.ParseInt(fields[3], 10, 64)
	if err == nil && wrong == nil {
		p.restarts, p.since, p.runs = restarts, time.Unix(since, 0), fields[4]
	}
}

// want says which script should run. A new one need not wait for what the old one did.
func (p *part) want(script string) {
	if p.wants != script {
		p.wants, p.pause, p.notUntil = script, 0, time.Time{}
	}
}

// step does what is due now. It never waits.
func (p *part) step(now time.Time) {
	if p.running && !p.process.alive() {
		p.ended(now)
	}
	switch {
	case p.running && !p.killAt.IsZero() && now.After(p.killAt):
		log.Printf("%s: does not end; killed", p.name)
		p.process.signal(syscall.SIGKILL)
		p.killAt = now.Add(grace)
	case p.running && p.killAt.IsZero() && p.wants != p.runs:
		p.stop(now)
	case !p.running && p.wants != "" && !now.Before(p.notUntil):
		p.start(now)
	}
}

func (p *part) start(now time.Time) {
	started, err := start(p.script, p.log)
	if err != nil {
		p.later(now)
		log.Printf("%s: cannot be started: %v; again in %s", p.name, err, p.pause)
		return
	}
	p.process, p.runs, p.running, p.since, p.killAt = started, p.wants, true, now, time.Time{}
	log.Printf("%s: started, pid %d", p.name, started.pid)
}

func (p *part) stop(now time.Time) {
	log.Printf("%s: is asked to end", p.name)
	p.process.signal(syscall.SIGTERM)
	p.killAt = now.Add(grace)
}

func (p *part) ended(now time.Time) {
	p.running = false
	ran := now.Sub(p.since)
	if !p.killAt.IsZero() {
		p.killAt, p.notUntil, p.pause = time.Time{}, time.Time{}, 0
		log.Printf("%s: stopped", p.name)
		return
	}
	p.restarts++
	if ran >= longEnough {
		p.pause, p.notUntil = 0, now
	} else {
		p.later(now)
	}
	log.Printf("%s: ended by itself, pid %d, after %s; starts again in %s", p.name, p.process.pid, ran.Round(time.Second), p.notUntil.Sub(now))
}

// later delays the next start: not at all the first time, then longer each time.
func (p *part) later(now time.Time) {
	p.notUntil = now.Add(p.pause)
	p.pause = min(max(2*p.pause, firstPause), longestWait)
}

// status is one line for people and scripts: state, pid, restarts, since when in seconds, which script.
func (p *part) status() string {
	state := "waiting"
	switch {
	case p.running && !p.killAt.IsZero():
		state = "stopping"
	case p.running:
		state = "running"
	}
	return fmt.Sprintf("%s %d %d %d %s\n", state, p.process.pid, p.restarts, p.since.Unix(), cmp.Or(p.runs, "-"))
}

func newPart(folder, logs, name string) *part {
	return &part{name: name, script: filepath.Join(folder, name), log: filepath.Join(logs, name+".log")}
}

func digest(path string) (string, error) {
	content, err := os.ReadFile(path)
	return fmt.Sprintf("%x", sha256.Sum256(content))[:16], err
}
