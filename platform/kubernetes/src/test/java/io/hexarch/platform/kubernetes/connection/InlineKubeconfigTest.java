package io.hexarch.platform.kubernetes.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.kubernetes.KubernetesProblem;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineKubeconfigTest {

    private static final String CLUSTER =
            "server: 'https://10.0.0.1:6443', certificate-authority-data: " + Certificates.AUTHORITY;

    @Test
    void shouldReadServerAuthorityAndToken() {
        var connection = InlineKubeconfig.parse(kubeconfig(CLUSTER, "token: s3cret"));

        assertThat(connection.server()).isEqualTo(URI.create("https://10.0.0.1:6443"));
        assertThat(connection.credential()).isEqualTo(new ClusterCredential.Token("s3cret"));
        assertThat(connection.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exec: { command: touch, args: [/tmp/owned] } | users[].user.exec",
                "auth-provider: { name: oidc } | users[].user.auth-provider",
                "tokenFile: /etc/shadow | users[].user.tokenFile",
                "client-key: /etc/shadow | users[].user.client-key",
                "client-certificate: /etc/passwd | users[].user.client-certificate",
                "username: root | users[].user.username",
                "as: admin | users[].user.as",
            })
    void shouldRefuseByNameWhatAUserMayNotHave(String field, String place) {
        assertRefused(kubeconfig(CLUSTER, "token: t, " + field), place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "certificate-authority: /etc/passwd | clusters[].cluster.certificate-authority",
                "insecure-skip-tls-verify: true | clusters[].cluster.insecure-skip-tls-verify",
                "proxy-url: 'http://elsewhere' | clusters[].cluster.proxy-url",
                "tls-server-name: elsewhere | clusters[].cluster.tls-server-name",
            })
    void shouldRefuseByNameWhatAClusterMayNotHave(String field, String place) {
        assertRefused(kubeconfig(CLUSTER + ", " + field, "token: t"), place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1",
                "https://user:pw@10.0.0.1",
                "https://10.0.0.1/elsewhere",
                "https://x?y",
                "file:///etc",
                "::"
            })
    void shouldRefuseOtherAddresses(String server) {
        assertMalformed(kubeconfig(
                "server: '" + server + "', certificate-authority-data: " + Certificates.AUTHORITY, "token: t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "a: b",
                "kind: Config",
                "{{{",
                "kind: Config\ncurrent-context: nowhere\ncontexts: []",
                "!!java.net.URL [x]"
            })
    void shouldSayWhatIsWrongWithWhatIsNoKubeconfig(String text) {
        assertMalformed(text);
    }

    @Test
    void shouldNotRepeatSecretsOfABrokenFile() {
        assertThatThrownBy(() -> InlineKubeconfig.parse("kind: Config\ntoken: s3cret\n  : {["))
                .hasMessageNotContaining("s3cret");
    }

    private static void assertRefused(String kubeconfig, String place) {
        assertThatThrownBy(() -> InlineKubeconfig.parse(kubeconfig)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo(KubernetesProblem.KUBECONFIG_FIELD_REFUSED);
            assertThat(refused.problem().detail()).contains(place);
        });
    }

    private static void assertMalformed(String kubeconfig) {
        assertThatThrownBy(() -> InlineKubeconfig.parse(kubeconfig))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.problem().code()).isEqualTo(KubernetesProblem.KUBECONFIG_MALFORMED));
    }

    private static String kubeconfig(String cluster, String user) {
        return """
                kind: Config
                current-context: here
                contexts: [{ name: here, context: { cluster: one, user: me } }]
                clusters: [{ name: one, cluster: { %s } }]
                users: [{ name: me, user: { %s } }]
                """.formatted(cluster, user);
    }
}
