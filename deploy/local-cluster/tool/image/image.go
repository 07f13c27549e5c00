package image

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"runtime"
)

const (
	manifestType = "application/vnd.oci.image.manifest.v1+json"
	configType   = "application/vnd.oci.image.config.v1+json"
	layerType    = "application/vnd.oci.image.layer.v1.tar"
	indexType    = "application/vnd.oci.image.index.v1+json"
	epoch        = "1970-01-01T00:00:00Z" // the same content has the same digest at any time
	searchPath   = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
)

// descriptor and the types below are those of the OCI image specification, as far as they are used here.
type descriptor struct {
	MediaType   string            `json:"mediaType"`
	Digest      string            `json:"digest"`
	Size        int64             `json:"size"`
	Platform    *platform         `json:"platform,omitempty"`
	Annotations map[string]string `json:"annotations,omitempty"`
}

type platform struct {
	Architecture string `json:"architecture"`
	OS           string `json:"os"`
}

type manifest struct {
	SchemaVersion int          `json:"schemaVersion"`
	MediaType     string       `json:"mediaType"`
	Config        descriptor   `json:"config"`
	Layers        []descriptor `json:"layers"`
}

type config struct {
	platform
	Created string        `json:"created"`
	Config  runSettings   `json:"config"`
	RootFS  rootFS        `json:"rootfs"`
	History []historyStep `json:"history"`
}

type runSettings struct {
	User         string              `json:"User,omitempty"`
	ExposedPorts map[string]struct{} `json:"ExposedPorts,omitempty"`
	Env          []string            `json:"Env"`
	Entrypoint   []string            `json:"Entrypoint,omitempty"`
	Cmd          []string            `json:"Cmd,omitempty"`
	WorkingDir   string              `json:"WorkingDir"`
}

type rootFS struct {
	Type    string   `json:"type"`
	DiffIDs []string `json:"diff_ids"`
}

type historyStep struct {
	Created   string `json:"created"`
	CreatedBy string `json:"created_by"`
}

// blob is content with its digest; it is produced when it is asked for, because a layer may be large.
type blob struct {
	descriptor
	content io.WriterTo
}

// packed is an image that is ready to be written somewhere.
type packed struct {
	manifest blob
	config   blob
	layers   []blob
}

func (p packed) blobs() []blob { return append([]blob{p.manifest, p.config}, p.layers...) }

// pack reads every file once, for the digests.
func (s Spec) pack() (packed, error) {
	layers, err := s.layers()
	if err != nil {
		return packed{}, err
	}
	var p packed
	for _, l := range layers {
		description, err := l.describe(layerType)
		if err != nil {
			return packed{}, err
		}
		p.layers = append(p.layers, blob{description, l})
	}
	if p.config, err = document(configType, s.config(p.layers)); err != nil {
		return packed{}, err
	}
	p.manifest, err = document(manifestType, manifest{
		SchemaVersion: 2, MediaType: manifestType, Config: p.config.descriptor, Layers: descriptors(p.layers),
	})
	return p, err
}

func (s Spec) config(layers []blob) config {
	c := config{
		platform: host(),
		Created:  epoch,
		Config: runSettings{
			User: s.User, Env: append([]string{searchPath}, s.Env...), Entrypoint: s.Entrypoint, Cmd: s.Cmd, WorkingDir: "/",
		},
		RootFS: rootFS{Type: "layers"},
	}
	for _, port := range s.Ports {
		if c.Config.ExposedPorts == nil {
			c.Config.ExposedPorts = map[string]struct{}{}
		}
		c.Config.ExposedPorts[port] = struct{}{}
	}
	for _, l := range layers {
		c.RootFS.DiffIDs = append(c.RootFS.DiffIDs, l.Digest)
		c.History = append(c.History, historyStep{epoch, "clustertool image"})
	}
	return c
}

func host() platform { return platform{Architecture: runtime.GOARCH, OS: "linux"} }

func document(mediaType string, value any) (blob, error) {
	encoded, err := json.Marshal(value)
	if err != nil {
		return blob{}, err
	}
	digest := fmt.Sprintf("sha256:%x", sha256.Sum256(encoded))
	return blob{descriptor{MediaType: mediaType, Digest: digest, Size: int64(len(encoded))}, text(encoded)}, nil
}

// text is a document that can be written more than once, unlike a buffer.
type text []byte

func (t text) WriteTo(w io.Writer) (int64, error) { return io.Copy(w, bytes.NewReader(t)) }

func descriptors(blobs []blob) []descriptor {
	var list []descriptor
	for _, b := range blobs {
		list = append(list, b.descriptor)
	}
	return list
}
