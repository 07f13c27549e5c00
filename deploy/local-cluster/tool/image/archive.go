package image

import (
	"archive/tar"
	"encoding/json"
	"io"
	"strings"
	"time"
)

// archive writes one tar that is an OCI layout and a docker archive at once: containerd imports it, and so do the usual
// registry clients.
func (p packed) archive(w io.Writer, name string) error {
	described := p.manifest.descriptor
	platform := host()
	described.Platform = &platform
	described.Annotations = map[string]string{"io.containerd.image.name": name, "org.opencontainers.image.ref.name": name}
	index, err := json.Marshal(map[string]any{"schemaVersion": 2, "mediaType": indexType, "manifests": []descriptor{described}})
	if err != nil {
		return err
	}
	layers := []string{}
	for _, l := range p.layers {
		layers = append(layers, l.file())
	}
	docker, err := json.Marshal([]map[string]any{{"Config": p.config.file(), "RepoTags": []string{name}, "Layers": layers}})
	if err != nil {
		return err
	}
	out := tar.NewWriter(w)
	for _, document := range []struct {
		name    string
		content text
	}{{"oci-layout", text(`{"imageLayoutVersion":"1.0.0"}`)}, {"index.json", index}, {"manifest.json", docker}} {
		if err := add(out, document.name, int64(len(document.content)), document.content); err != nil {
			return err
		}
	}
	for _, b := range p.blobs() {
		if err := add(out, b.file(), b.Size, b.content); err != nil {
			return err
		}
	}
	return out.Close()
}

func (b blob) file() string { return "blobs/" + strings.Replace(b.Digest, ":", "/", 1) }

func add(out *tar.Writer, name string, size int64, content io.WriterTo) error {
	if err := out.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: size, ModTime: time.Unix(0, 0)}); err != nil {
		return err
	}
	_, err := content.WriteTo(out)
	return err
}
