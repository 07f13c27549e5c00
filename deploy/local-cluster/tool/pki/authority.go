package pki

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"fmt"
	"math/big"
	"time"
)

const (
	authorityYears = 10
	leafYears      = 1
	clockSlack     = time.Hour // certificates are valid that much earlier, for a clock that is set back a little
)

// authority signs the certificates of one cluster.
type authority struct {
	pair
}

// newAuthority makes a self-signed certificate authority.
func newAuthority(name string, now time.Time) (authority, error) {
	template := &x509.Certificate{
		Subject:               pkix.Name{CommonName: name},
		NotBefore:             now.Add(-clockSlack),
		NotAfter:              now.AddDate(authorityYears, 0, 0),
		IsCA:                  true,
		BasicConstraintsValid: true,
		KeyUsage:              x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature | x509.KeyUsageCRLSign,
	}
	made, err := sign(template, nil)
	return authority{made}, err
}

// issue makes a certificate as the wish describes it.
func (a authority) issue(w wish, now time.Time) (pair, error) {
	template := &x509.Certificate{
		Subject:     pkix.Name{CommonName: w.user},
		NotBefore:   now.Add(-clockSlack),
		NotAfter:    now.AddDate(leafYears, 0, 0),
		KeyUsage:    x509.KeyUsageDigitalSignature,
		ExtKeyUsage: []x509.ExtKeyUsage{w.usage},
		DNSNames:    w.names,
		IPAddresses: w.addresses,
	}
	if w.group != "" {
		template.Subject.Organization = []string{w.group}
	}
	return sign(template, &a)
}

// sign makes a key and its certificate, signed by the authority or, without one, by the key itself.
func sign(template *x509.Certificate, by *authority) (pair, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return pair{}, err
	}
	template.SerialNumber, err = rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 120))
	if err != nil {
		return pair{}, err
	}
	parent, signer := template, key
	if by != nil {
		parent, signer = by.certificate, by.key
	}
	der, err := x509.CreateCertificate(rand.Reader, template, parent, &key.PublicKey, signer)
	if err != nil {
		return pair{}, fmt.Errorf("certificate of %s: %w", template.Subject.CommonName, err)
	}
	certificate, err := x509.ParseCertificate(der)
	return pair{certificate, key}, err
}
