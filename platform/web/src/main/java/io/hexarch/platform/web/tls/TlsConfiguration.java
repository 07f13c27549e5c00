package io.hexarch.platform.web.tls;

import io.hexarch.platform.data.upkeep.Chore;
import io.hexarch.platform.data.upkeep.Upkeep;
import io.hexarch.platform.web.HexarchUrl;
import io.hexarch.platform.web.settings.TlsSettings;
import io.hexarch.platform.web.settings.WebSettings;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http2.Http2Protocol;
import org.springframework.boot.autoconfigure.ssl.SslBundleRegistrar;
import org.springframework.boot.ssl.SslBundleRegistry;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Http2;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** HTTPS: where the certificate comes from, and who renews it. */
@Configuration(proxyBeanMethods = false)
@Conditional(Encrypted.class)
public class TlsConfiguration {

    static final String BUNDLE = "hexarch";

    /** What a reset costs. A request earns 20, and a connection begins with 100. */
    private static final int OVERHEAD_OF_RESET = 22;

    @Bean
    CertificateSource certificateSource(WebSettings settings, HexarchUrl url, Clock clock) {
        Transport.checked(settings);
        var tls = settings.tls();
        if (tls.mode() == TlsSettings.Mode.FILES)
            return new CertificateFiles(Objects.requireNonNull(tls.certificate()), Objects.requireNonNull(tls.key()));
        return new LocalAuthority(settings.state(), namesOf(url), clock);
    }

    @Bean
    KeyAndChain keyAndChain(CertificateSource source) throws IOException, GeneralSecurityException {
        return source.current();
    }

    @Bean
    SslBundleRegistrar hexarchBundle(KeyAndChain shown) throws IOException, GeneralSecurityException {
        var bundle = shown.asBundle();
        return bundles -> bundles.registerBundle(BUNDLE, bundle);
    }

    @Bean
    Upkeep certificateUpkeep(CertificateSource source, KeyAndChain shown, SslBundleRegistry bundles) {
        var renewal = new CertificateRenewal(source, shown, bundles);
        return new Upkeep(List.of(new Chore("the certificate", Duration.ofMinutes(10), renewal::look)));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> encryption() {
        return factory -> {
            factory.setSsl(Ssl.forBundle(BUNDLE));
            var http2 = new Http2();
            http2.setEnabled(true);
            factory.setHttp2(http2);
            factory.addConnectorCustomizers(TlsConfiguration::sufferHaste);
        };
    }

    /**
     * A browser that leaves a page which still loads resets all of its streams. By Tomcat's presets four of them on a new connection count
     * as an attack, and it is closed: whatever else was under way on it is lost. An attack with nothing but resets is still ended after
     * fifty.
     */
    private static void sufferHaste(Connector connector) {
        for (var protocol : connector.findUpgradeProtocols()) {
            if (!(protocol instanceof Http2Protocol http2)) continue;
            http2.setOverheadResetFactor(OVERHEAD_OF_RESET);
        }
    }

    private static Set<String> namesOf(HexarchUrl url) {
        var names = new TreeSet<>(Set.of("localhost", "*.apps.localhost", "127.0.0.1", "0:0:0:0:0:0:0:1"));
        names.add(url.host());
        names.add("*." + url.appsDomain());
        return names;
    }
}
