package supervisor

import (
	"context"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"time"
)

const (
	interval       = 200 * time.Millisecond
	rotateEvery    = 5 * time.Second
	logLimit       = 10 << 20 // bytes of one log file
	logGenerations = 3
)

var partName = regexp.MustCompile(`^[a-z][a-z0-9-]*$`)

// supervisor compares the folder of parts with what runs, five times a second.
type supervisor struct {
	folder, statusFolder, logs string
	parts                      map[string]*part
}

func newSupervisor(folder, statusFolder, logs string) *supervisor {
	return &supervisor{folder: folder, statusFolder: statusFolder, logs: logs, parts: map[string]*part{}}
}

// run ends, with the parts running on, when stop is done.
func (s *supervisor) run(stop context.Context) error {
	for _, folder := range []string{s.folder, s.statusFolder, s.logs} {
		if err := os.MkdirAll(folder, 0o755); err != nil {
			return err
		}
	}
	if err := s.adopt(time.Now()); err != nil {
		return err
	}
	tick := time.NewTicker(interval)
	defer tick.Stop()
	nextRotation := time.Now()
	for {
		now := time.Now()
		if err := s.look(now); err != nil {
			log.Printf("supervisor: %v", err) // most likely a full disk: what runs goes on
		}
		if now.After(nextRotation) {
			nextRotation = now.Add(rotateEvery)
			rotateAll(s.logs)
		}
		select {
		case <-stop.Done():
			log.Print("supervisor: ends; the parts go on")
			return nil
		case <-tick.C:
		}
	}
}

// adopt takes over what an earlier supervisor started, with what it wrote about it.
func (s *supervisor) adopt(now time.Time) error {
	wanted, err := s.wanted()
	if err != nil {
		return err
	}
	for name, running := range find(s.folder) {
		p := newPart(s.folder, s.logs, name)
		p.wants = wanted[name]
		line, err := os.ReadFile(filepath.Join(s.statusFolder, name))
		if err != nil && !os.IsNotExist(err) {
			return err
		}
		p.adopt(running, string(line), now)
		s.parts[name] = p
		log.Printf("%s: taken over, pid %d", name, running.pid)
	}
	return nil
}

// look reads the folder, does what is due for each part, and writes what became of it.
func (s *supervisor) look(now time.Time) error {
	wanted, err := s.wanted()
	if err != nil {
		return err
	}
	for name := range wanted {
		if s.parts[name] == nil {
			s.parts[name] = newPart(s.folder, s.logs, name)
		}
	}
	for name, p := range s.parts {
		p.want(wanted[name])
		p.step(now)
		if err := s.report(p); err != nil {
			return err
		}
	}
	return nil
}

// wanted gives the digest of each script in the folder.
func (s *supervisor) wanted() (map[string]string, error) {
	entries, err := os.ReadDir(s.folder)
	if err != nil {
		return nil, err
	}
	wanted := map[string]string{}
	for _, entry := range entries {
		if !partName.MatchString(entry.Name()) {
			continue // half written: NAME.new
		}
		content, err := digest(filepath.Join(s.folder, entry.Name()))
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			return nil, err
		}
		wanted[entry.Name()] = content
	}
	return wanted, nil
}

// report keeps one file for each part; a part that is neither wanted nor running has none.
func (s *supervisor) report(p *part) error {
	path := filepath.Join(s.statusFolder, p.name)
	if p.wants == "" && !p.running {
		delete(s.parts, p.name)
		if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
			return err
		}
		return nil
	}
	line := p.status()
	if line == p.reported {
		return nil
	}
	if err := replaceFile(path, line); err != nil {
		return err
	}
	p.reported = line
	return nil
}
