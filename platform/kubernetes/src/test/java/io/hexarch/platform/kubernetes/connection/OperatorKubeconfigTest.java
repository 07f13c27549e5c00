package io.hexarch.platform.kubernetes.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.platform.kubernetes.connection.OperatorKubeconfig.Unusable;
import io.hexarch.platform.kubernetes.connection.OperatorKubeconfig.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorKubeconfigTest {

    @TempDir
    private Path folder;

    @Test
    void shouldReadFilesBesideIt() throws IOException {
        Files.writeString(folder.resolve("ca.pem"), Certificates.pem("authority"));
        Files.writeString(folder.resolve("me.key"), Certificates.pem("sec1"));
        var file = write("certificate-authority: ca.pem", "client-certificate: ca.pem, client-key: me.key");

        assertThat(OperatorKubeconfig.load(file))
                .isInstanceOfSatisfying(
                        Way.Fields.class,
                        way -> assertThat(way.connection().credential())
                                .isInstanceOf(ClusterCredential.ClientCertificate.class));
    }

    @Test
    void shouldLeaveProgramsToTheLibrary() throws IOException {
        var file = write(
                "certificate-authority-data: " + Certificates.AUTHORITY,
                "exec: { apiVersion: client.authentication.k8s.io/v1, command: echo, args: ['{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":{\"token\":\"from-program\"}}'], interactiveMode: Never }");

        assertThat(OperatorKubeconfig.load(file)).isInstanceOfSatisfying(Way.Library.class, way -> {
            assertThat(way.config().getMasterUrl()).startsWith("https://10.0.0.1:6443");
            assertThat(way.config().getAutoOAuthToken()).isEqualTo("from-program");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hexarch-no-such-program", "false", "echo"})
    void shouldNameAProgramThatGivesNoCredential(String program) throws IOException {
        var file = write(
                "certificate-authority-data: " + Certificates.AUTHORITY,
                "exec: { apiVersion: client.authentication.k8s.io/v1, command: " + program
                        + ", interactiveMode: Never }");

        assertThatThrownBy(() -> OperatorKubeconfig.load(file))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void shouldSayWhichFileIsMissing() {
        assertThatThrownBy(() -> OperatorKubeconfig.load(folder.resolve("nowhere")))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("no such file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kind: [                                                        | it is not YAML
                    some words                                                     | it is not a YAML object
                    {kind: Pod}                                                    | its kind is not Config
                    {kind: Config}                                                 | current-context is missing
                    {kind: Config, current-context: here}                          | contexts is missing
                    {kind: Config, current-context: here, contexts: [{name: dev}]} | contexts has no entry "here"
                    """)
    void shouldSayWhatIsWrong(String text, String words) throws IOException {
        var file = Files.writeString(folder.resolve("config"), text);

        assertThatThrownBy(() -> OperatorKubeconfig.load(file))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(words);
    }

    @Test
    void shouldSayThatItCannotBeRead() throws IOException {
        assertThatThrownBy(() -> OperatorKubeconfig.load(folder)).hasMessageContaining("it is a folder");

        var file = Files.write(folder.resolve("config"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThatThrownBy(() -> OperatorKubeconfig.load(file))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("it cannot be read");
    }

    private Path write(String cluster, String user) throws IOException {
        return Files.writeString(folder.resolve("config"), """
                kind: Config
                current-context: here
                contexts: [{ name: here, context: { cluster: one, user: me } }]
                clusters: [{ name: one, cluster: { server: 'https://10.0.0.1:6443', %s } }]
                users: [{ name: me, user: { %s } }]
                """.formatted(cluster, user));
    }
}
