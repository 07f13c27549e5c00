// Package image packs container images without a container builder: from files of this machine into an archive or a
// registry. The same content always has the same digest.
package image

import (
	"errors"
	"flag"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

// Spec is what an image is made of.
type Spec struct {
	Files      []File
	Links      []Link
	Dirs       []Dir
	User       string // UID[:GID]; empty is root
	Entrypoint []string
	Cmd        []string
	Env        []string // NAME=VALUE
	Ports      []string // 8080/tcp
}

// File is a file of this machine and its place in the image; it is executable there if it is here.
type File struct{ Source, Path string }

// Link is a symbolic link at Path.
type Link struct{ Target, Path string }

// Dir is a folder with its permissions.
type Dir struct {
	Path string
	Mode int64
}

// Main packs one image.
func Main(arguments []string) error {
	var spec Spec
	flags := flag.NewFlagSet("image", flag.ExitOnError)
	name := flags.String("name", "", "name of the image: HOST/REPOSITORY:TAG")
	out := flags.String("out", "", "file to write an archive to, - for standard output")
	push := flags.Bool("push", false, "push it to the registry of its name, over plain HTTP")
	flags.StringVar(&spec.User, "user", "", "UID[:GID] it runs as")
	flags.Func("file", "SOURCE=PATH, a file (repeat)", pairs(func(a, b string) error {
		spec.Files = append(spec.Files, File{a, b})
		return nil
	}))
	flags.Func("link", "TARGET=PATH, a symbolic link (repeat)", pairs(func(a, b string) error {
		spec.Links = append(spec.Links, Link{a, b})
		return nil
	}))
	flags.Func("dir", "PATH=OCTAL MODE, a folder (repeat)", pairs(func(a, b string) error {
		mode, err := strconv.ParseInt(b, 8, 64)
		spec.Dirs = append(spec.Dirs, Dir{a, mode})
		return err
	}))
	for flagName, list := range map[string]*[]string{"entrypoint": &spec.Entrypoint, "cmd": &spec.Cmd, "env": &spec.Env, "port": &spec.Ports} {
		flags.Func(flagName, "one word (repeat)", func(word string) error {
			*list = append(*list, word)
			return nil
		})
	}
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	if *name == "" || (*out == "") == !*push {
		return errors.New("-name and one of -out and -push are needed")
	}
	return write(spec, *name, *out)
}

func pairs(take func(a, b string) error) func(string) error {
	return func(value string) error {
		a, b, found := strings.Cut(value, "=")
		if !found {
			return fmt.Errorf("%q has no =", value)
		}
		return take(a, b)
	}
}

func write(spec Spec, name, out string) error {
	image, err := spec.pack()
	switch {
	case err != nil:
		return err
	case out == "":
		return image.push(&http.Client{Timeout: 5 * time.Minute}, name)
	case out == "-":
		return image.archive(os.Stdout, name)
	}
	file, err := os.Create(out + ".new")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	if err := errors.Join(image.archive(file, name), file.Close()); err != nil {
		return err
	}
	return os.Rename(file.Name(), out)
}
