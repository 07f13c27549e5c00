package pki

import (
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// pair is a certificate with its key.
type pair struct {
	certificate *x509.Certificate
	key         *ecdsa.PrivateKey
}

func (p pair) certificatePEM() []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: p.certificate.Raw})
}

func (p pair) keyPEM() ([]byte, error) { return encodeKey(p.key) }

func encodeKey(key *ecdsa.PrivateKey) ([]byte, error) {
	der, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		return nil, err
	}
	return pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: der}), nil
}

// folder holds the key material of one cluster: NAME.crt, NAME.key, NAME.kubeconfig, only root may read any of it.
type folder string

func (f folder) path(name string) string { return filepath.Join(string(f), name) }

// load gives the pair, or an error that says what is wrong with its files.
func (f folder) load(name string) (pair, error) {
	certificateDER, err := f.block(name+".crt", "CERTIFICATE")
	if err != nil {
		return pair{}, err
	}
	certificate, err := x509.ParseCertificate(certificateDER)
	if err != nil {
		return pair{}, fmt.Errorf("%s.crt: %w", name, err)
	}
	keyDER, err := f.block(name+".key", "EC PRIVATE KEY")
	if err != nil {
		return pair{}, err
	}
	key, err := x509.ParseECPrivateKey(keyDER)
	if err != nil {
		return pair{}, fmt.Errorf("%s.key: %w", name, err)
	}
	if !key.PublicKey.Equal(certificate.PublicKey) {
		return pair{}, fmt.Errorf("%s.crt and %s.key do not belong together", name, name)
	}
	return pair{certificate, key}, nil
}

func (f folder) block(name, kind string) ([]byte, error) {
	text, err := os.ReadFile(f.path(name))
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(text)
	if block == nil || block.Type != kind {
		return nil, fmt.Errorf("%s holds no %s", name, kind)
	}
	return block.Bytes, nil
}

// store writes the key first: a certificate without its key would look whole.
func (f folder) store(name string, p pair) error {
	key, err := p.keyPEM()
	if err != nil {
		return err
	}
	return errors.Join(f.write(name+".key", key), f.write(name+".crt", p.certificatePEM()))
}

// write replaces a file in one step, so that a reader sees the old or the new content and a crash leaves no half.
func (f folder) write(name string, content []byte) error {
	temporary := f.path(name + ".new")
	if err := os.WriteFile(temporary, content, 0o600); err != nil {
		return err
	}
	return os.Rename(temporary, f.path(name))
}
