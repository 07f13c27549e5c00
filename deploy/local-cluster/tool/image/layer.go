package image

import (
	"archive/tar"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path"
	"slices"
	"strings"
	"time"
)

// layer is a part of an image's file system that can be written any number of times, always the same bytes: fixed times
// and owners. It is not compressed, because it never crosses a network.
type layer struct {
	entries []entry
}

// entry is one file: content from the machine's file at source, if that is set.
type entry struct {
	header tar.Header
	source string
}

// layers gives one layer for each file, so that a new version of one program leaves the others where they are, and
// before them one for the folders and links.
func (s Spec) layers() ([]layer, error) {
	skeleton := layer{}
	for _, d := range s.Dirs {
		skeleton.entries = append(skeleton.entries, entry{header: tar.Header{Typeflag: tar.TypeDir, Name: clean(d.Path) + "/", Mode: d.Mode}})
	}
	for _, l := range s.Links {
		skeleton.entries = append(skeleton.entries, entry{header: tar.Header{Typeflag: tar.TypeSymlink, Name: clean(l.Path), Linkname: l.Target, Mode: 0o777}})
	}
	all := []layer{}
	if len(skeleton.entries) > 0 {
		all = append(all, skeleton)
	}
	for _, f := range s.Files {
		stat, err := os.Stat(f.Source)
		if err != nil {
			return nil, err
		}
		mode := int64(0o644)
		if stat.Mode()&0o111 != 0 {
			mode = 0o755
		}
		header := tar.Header{Typeflag: tar.TypeReg, Name: clean(f.Path), Mode: mode, Size: stat.Size()}
		all = append(all, layer{entries: []entry{{header, f.Source}}})
	}
	for i := range all {
		all[i].addParents()
	}
	return all, nil
}

// addParents makes the folders above each entry, so that they do not get what a runtime makes up.
func (l *layer) addParents() {
	have := map[string]bool{}
	for _, e := range l.entries {
		have[strings.TrimSuffix(e.header.Name, "/")] = true
	}
	for _, e := range l.entries {
		for up := path.Dir(strings.TrimSuffix(e.header.Name, "/")); up != "." && !have[up]; up = path.Dir(up) {
			have[up] = true
			l.entries = append(l.entries, entry{header: tar.Header{Typeflag: tar.TypeDir, Name: up + "/", Mode: 0o755}})
		}
	}
	slices.SortFunc(l.entries, func(a, b entry) int { return strings.Compare(a.header.Name, b.header.Name) })
}

func clean(p string) string { return strings.TrimPrefix(path.Clean("/"+p), "/") }

// WriteTo writes the layer as a tar.
func (l layer) WriteTo(w io.Writer) (int64, error) {
	count := &counter{to: w}
	archive := tar.NewWriter(count)
	for _, e := range l.entries {
		header := e.header
		header.ModTime = time.Unix(0, 0)
		if err := archive.WriteHeader(&header); err != nil {
			return count.bytes, err
		}
		if e.source == "" {
			continue
		}
		if err := copyFile(archive, e.source); err != nil {
			return count.bytes, fmt.Errorf("%s: %w", e.source, err)
		}
	}
	return count.bytes, archive.Close()
}

func copyFile(to io.Writer, source string) error {
	file, err := os.Open(source)
	if err != nil {
		return err
	}
	defer file.Close()
	_, err = io.Copy(to, file)
	return err
}

// describe reads the layer once, for its digest and size.
func (l layer) describe(mediaType string) (descriptor, error) {
	hash := sha256.New()
	size, err := l.WriteTo(hash)
	return descriptor{MediaType: mediaType, Digest: fmt.Sprintf("sha256:%x", hash.Sum(nil)), Size: size}, err
}

type counter struct {
	to    io.Writer
	bytes int64
}

func (c *counter) Write(p []byte) (int, error) {
	n, err := c.to.Write(p)
	c.bytes += int64(n)
	return n, err
}
