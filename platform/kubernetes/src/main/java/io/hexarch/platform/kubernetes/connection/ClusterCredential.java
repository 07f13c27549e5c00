package io.hexarch.platform.kubernetes.connection;

/** With what a cluster is entered. The text form never shows it. */
public sealed interface ClusterCredential {

    /** A bearer token. */
    record Token(String value) implements ClusterCredential {
        @Override
        public String toString() {
            return "Token[hidden]";
        }
    }

    /**
     * A client certificate.
     *
     * @param certificate chain in PEM
     * @param key private key in PEM: PKCS#8, PKCS#1 or SEC 1
     */
    record ClientCertificate(String certificate, String key) implements ClusterCredential {
        @Override
        public String toString() {
            return "ClientCertificate[hidden]";
        }
    }
}
