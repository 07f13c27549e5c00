package io.hexarch.platform.web.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Two files that the operator keeps. */
record CertificateFiles(Path certificate, Path key) implements CertificateSource {

    @Override
    public KeyAndChain current() throws IOException, GeneralSecurityException {
        var chain = Pem.readCertificates(certificate);
        return new KeyAndChain(Pem.readKey(key, chain.getFirst().getPublicKey().getAlgorithm()), chain);
    }
}
