package pki

import (
	"encoding/base64"
	"fmt"
)

// kubeconfig carries everything inside, so that it works from any folder.
func kubeconfig(server string, authority, certificate, key []byte) []byte {
	encode := base64.StdEncoding.EncodeToString
	return fmt.Appendf(nil, `apiVersion: v1
kind: Config
current-context: local
clusters:
- name: local
  cluster:
    server: %s
    certificate-authority-data: %s
users:
- name: local
  user:
    client-certificate-data: %s
    client-key-data: %s
contexts:
- name: local
  context: { cluster: local, user: local }
`, server, encode(authority), encode(certificate), encode(key))
}
