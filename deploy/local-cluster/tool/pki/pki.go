// Package pki keeps the keys, certificates and kubeconfigs of a cluster with one node: it makes what is missing, and
// makes again what is about to expire, broken, or for other addresses.
package pki

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"time"
)

// Main makes or, with -check, only judges. Each line it prints names a certificate and what was wrong with it.
func Main(arguments []string) error {
	flags := flag.NewFlagSet("pki", flag.ExitOnError)
	dir := flags.String("dir", "", "folder of the key material")
	node := flags.String("node", "", "name of the node")
	address := flags.String("ip", "", "address of the node and of the API server")
	service := flags.String("service-ip", "", "address of the API server among the services")
	renewBefore := flags.Duration("renew-before", 60*24*time.Hour, "how long before its end a certificate is made again")
	check := flags.Bool("check", false, "change nothing; fail if something would have to be made")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	c := cluster{node: *node, address: net.ParseIP(*address), service: net.ParseIP(*service)}
	if *dir == "" || c.node == "" || c.address == nil || c.service == nil {
		return errors.New("-dir, -node, -ip and -service-ip are needed")
	}
	k := keeper{folder: folder(*dir), cluster: c, now: time.Now(), renewBefore: *renewBefore, readOnly: *check}
	faults, err := k.keep()
	for _, fault := range faults {
		fmt.Println(fault)
	}
	if err == nil && *check && len(faults) > 0 {
		err = fmt.Errorf("%d certificates have to be made again", len(faults))
	}
	return err
}

// keeper brings a folder to what a cluster needs.
type keeper struct {
	folder      folder
	cluster     cluster
	now         time.Time
	renewBefore time.Duration
	readOnly    bool
}

// keep tells what was wrong before it mended it.
func (k keeper) keep() (faults []error, err error) {
	if err := os.MkdirAll(string(k.folder), 0o700); err != nil {
		return nil, err
	}
	ca, fault, err := k.authority("ca", "hexarch-local-cluster")
	faults = appendFault(faults, fault)
	if err != nil {
		return faults, err
	}
	front, fault, err := k.authority("front-proxy-ca", "hexarch-local-front-proxy")
	faults = appendFault(faults, fault)
	if err != nil {
		return faults, err
	}
	for _, w := range k.cluster.wishes() {
		by := ca
		if w.front {
			by = front
		}
		fault, err := k.leaf(w, by)
		faults = appendFault(faults, fault)
		if err != nil {
			return faults, err
		}
	}
	fault, err = k.serviceAccountKey()
	return appendFault(faults, fault), err
}

func appendFault(faults []error, fault error) []error {
	if fault == nil {
		return faults
	}
	return append(faults, fault)
}

func (k keeper) authority(file, name string) (authority, error, error) {
	has, fault := k.folder.load(file)
	if fault == nil && k.now.Add(k.renewBefore).After(has.certificate.NotAfter) {
		fault = fmt.Errorf("%s expires on %s", file, has.certificate.NotAfter.Format(time.DateOnly))
	}
	if fault == nil {
		return authority{has}, nil, nil
	}
	made, err := newAuthority(name, k.now)
	if err != nil || k.readOnly {
		return made, readable(fault), err
	}
	return made, readable(fault), k.folder.store(file, made.pair)
}

func (k keeper) leaf(w wish, by authority) (fault, err error) {
	has, fault := k.folder.load(w.file)
	if fault == nil {
		fault = w.fault(has, by, k.now, k.renewBefore)
	}
	if fault == nil && w.kubeconfig {
		fault = k.kubeconfigFault(w)
	}
	if fault == nil || k.readOnly {
		return readable(fault), nil
	}
	made, err := by.issue(w, k.now)
	if err != nil {
		return readable(fault), err
	}
	if err := k.folder.store(w.file, made); err != nil || !w.kubeconfig {
		return readable(fault), err
	}
	key, err := made.keyPEM()
	if err != nil {
		return readable(fault), err
	}
	return readable(fault), k.folder.write(w.file+".kubeconfig", kubeconfig(k.server(), by.certificatePEM(), made.certificatePEM(), key))
}

func (k keeper) server() string {
	return "https://" + net.JoinHostPort(k.cluster.address.String(), "6443")
}

func (k keeper) kubeconfigFault(w wish) error {
	text, err := os.ReadFile(k.folder.path(w.file + ".kubeconfig"))
	if err == nil && !bytes.Contains(text, []byte("server: "+k.server()+"\n")) {
		return fmt.Errorf("%s.kubeconfig is for another address", w.file)
	}
	return err
}

// serviceAccountKey never expires; a new one ends every token that pods hold.
func (k keeper) serviceAccountKey() (fault, err error) {
	if _, fault = k.folder.block("sa.key", "EC PRIVATE KEY"); fault == nil {
		_, fault = k.folder.block("sa.pub", "PUBLIC KEY")
	}
	if fault == nil || k.readOnly {
		return readable(fault), nil
	}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return readable(fault), err
	}
	private, err := encodeKey(key)
	if err != nil {
		return readable(fault), err
	}
	public, err := x509.MarshalPKIXPublicKey(&key.PublicKey)
	if err != nil {
		return readable(fault), err
	}
	publicPEM := pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: public})
	return readable(fault), errors.Join(k.folder.write("sa.key", private), k.folder.write("sa.pub", publicPEM))
}

// readable says of a file that is not there just that.
func readable(fault error) error {
	var path *fs.PathError
	if errors.As(fault, &path) && errors.Is(fault, fs.ErrNotExist) {
		return fmt.Errorf("%s is missing", filepath.Base(path.Path))
	}
	return fault
}
