package io.hexarch.platform.kubernetes.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PemTest {

    @ParameterizedTest
    @CsvSource({"sec1, EC", "pkcs1, RSA", "pkcs8, EC"})
    void shouldReadEachFormOfAPrivateKey(String file, String algorithm) throws GeneralSecurityException {
        assertThat(Pem.privateKey(Certificates.pem(file)).getAlgorithm()).isEqualTo(algorithm);
    }

    @Test
    void shouldReadTheSameKeyFromBothFormsOfAnEllipticKey() throws GeneralSecurityException {
        assertThat(((java.security.interfaces.ECPrivateKey) Pem.privateKey(Certificates.pem("sec1"))).getS())
                .isEqualTo(((java.security.interfaces.ECPrivateKey) Pem.privateKey(Certificates.pem("pkcs8"))).getS());
    }

    @ParameterizedTest
    @CsvSource({"''", "MAA=", "MIIBAAID", "MEECAQ=="})
    void shouldRefuseWhatIsNoKey(String body) {
        assertThatThrownBy(() ->
                        Pem.privateKey("-----BEGIN EC PRIVATE KEY-----\n" + body + "\n-----END EC PRIVATE KEY-----"))
                .isInstanceOf(GeneralSecurityException.class);
    }
}
