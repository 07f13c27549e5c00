package io.hexarch.platform.web.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;

/** Where the server's certificate comes from. */
interface CertificateSource {

    /** The certificate to show at the moment; renews it first when that is due. Asked again and again. */
    KeyAndChain current() throws IOException, GeneralSecurityException;
}
