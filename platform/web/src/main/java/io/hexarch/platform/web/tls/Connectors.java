package io.hexarch.platform.web.tls;

import io.hexarch.platform.web.settings.TlsSettings;
import io.hexarch.platform.web.settings.WebSettings;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** What is listened on, and how long a caller may take to say what they want. */
public final class Connectors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int HEADER_BYTES = 16 * 1024;
    private static final int HEADERS_WITHIN_MILLIS = 10_000;
    private static final int IDLE_MILLIS = 60_000;
    private static final int READ_WITHIN_MILLIS = 20_000;
    private static final int CONNECTIONS = 4096;
    /** After a hundred, the default, all connections of a busy client end at about the same time, and each new one costs a handshake. */
    private static final int NEVER = -1;

    private final WebSettings settings;

    public Connectors(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setAddress(Transport.checked(settings));
        factory.addConnectorCustomizers(Connectors::bounded);
        boolean encrypted = settings.tls().mode() != TlsSettings.Mode.NONE;
        if (encrypted && settings.httpPort() >= 0) factory.addAdditionalConnectors(plain(settings.httpPort()));
    }

    /** Browsers treat {@code http://localhost} as safe, and nobody has to trust a certificate first. */
    private static Connector plain(int port) {
        var connector = new Connector(new Http11NioProtocol());
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
        connector.getProtocolHandler().setExecutor(new VirtualThreadExecutor("http-plain-"));
        bounded(connector);
        return connector;
    }

    private static void bounded(Connector connector) {
        connector.setXpoweredBy(false);
        connector.setMaxParameterCount(100);
        if (!(connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http)) return;
        http.setMaxHttpRequestHeaderSize(HEADER_BYTES);
        http.setConnectionTimeout(HEADERS_WITHIN_MILLIS);
        http.setKeepAliveTimeout(IDLE_MILLIS);
        http.setMaxKeepAliveRequests(NEVER);
        http.setDisableUploadTimeout(false);
        http.setConnectionUploadTimeout(READ_WITHIN_MILLIS);
        http.setMaxConnections(CONNECTIONS);
    }
}
