package io.hexarch.platform.web.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.platform.web.settings.WebSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TransportTest {

    private static WebSettings settings(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("hexarch", WebSettings.class);
    }

    @Test
    void shouldListenOnLoopbackByDefault() {
        assertThat(Transport.checked(settings(Map.of())).isLoopbackAddress()).isTrue();
        assertThat(Transport.checked(settings(Map.of("hexarch.tls.mode", "none")))
                        .isLoopbackAddress())
                .isTrue();
    }

    @Test
    void shouldRefuseOtherMachinesWithoutACertificateTheyCanKnow() {
        assertThatThrownBy(() -> Transport.checked(settings(Map.of("hexarch.bind", "0.0.0.0"))))
                .isInstanceOf(UnsafeTransport.class)
                .hasMessageContaining("HEXARCH_BIND");
        assertThatThrownBy(() ->
                        Transport.checked(settings(Map.of("hexarch.bind", "0.0.0.0", "hexarch.tls.mode", "none"))))
                .isInstanceOf(UnsafeTransport.class);
        assertThatThrownBy(() -> Transport.checked(settings(Map.of("hexarch.tls.mode", "files"))))
                .isInstanceOf(UnsafeTransport.class)
                .hasMessageContaining("names no files");
    }

    @Test
    void shouldListenEverywhereBehindANamedProxyOrWithACertificate() {
        Transport.checked(settings(Map.of(
                "hexarch.bind", "0.0.0.0", "hexarch.tls.mode", "none", "hexarch.trusted-proxies", "10.0.0.0/8")));
        Transport.checked(settings(Map.of(
                "hexarch.bind", "0.0.0.0",
                "hexarch.tls.mode", "files",
                "hexarch.tls.certificate", "a.crt",
                "hexarch.tls.key", "a.key")));
    }
}
