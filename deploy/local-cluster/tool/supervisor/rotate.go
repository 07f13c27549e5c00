package supervisor

import (
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
)

// rotateAll shortens every log of the folder that is over its limit: its content moves to NAME.1, and that of NAME.1 to
// NAME.2. The writer keeps its file, which it opened for appending; what it writes between copying and cutting, some
// milliseconds, is lost.
func rotateAll(folder string) {
	files, err := filepath.Glob(filepath.Join(folder, "*.log"))
	if err != nil {
		return
	}
	for _, file := range files {
		stat, err := os.Stat(file)
		if err != nil || stat.Size() < logLimit {
			continue
		}
		if err := rotate(file); err != nil {
			log.Printf("supervisor: rotating %s: %v", file, err)
		}
	}
}

func rotate(file string) error {
	for generation := logGenerations - 1; generation > 1; generation-- {
		older := fmt.Sprintf("%s.%d", file, generation)
		if err := os.Rename(fmt.Sprintf("%s.%d", file, generation-1), older); err != nil && !os.IsNotExist(err) {
			return err
		}
	}
	if err := copyTo(file, file+".1"); err != nil {
		os.Remove(file + ".1") // no room for it: the newest lines matter more
	}
	return os.Truncate(file, 0)
}

func copyTo(from, to string) error {
	source, err := os.Open(from)
	if err != nil {
		return err
	}
	defer source.Close()
	target, err := os.OpenFile(to, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if _, err := io.Copy(target, source); err != nil {
		target.Close()
		return err
	}
	return target.Close()
}
