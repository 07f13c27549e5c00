package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.Journal;
import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.Caller;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;

/** The proxy in a server of its own, over TLS, with everyone signed in as one person. */
final class ProxyServer implements AutoCloseable {

    static final Path CERTIFICATE = resource("server.pem");
    static final Path KEY = resource("server-key.pem");

    private final Tomcat tomcat = new Tomcat();
    private final OpenStreams streams = new OpenStreams(Duration.ofMillis(200));
    private final UpstreamClients clients = new UpstreamClients();

    ProxyServer(ProxyTargets targets, Journal journal, Actor actor, Path folder)
            throws IOException, LifecycleException {
        tomcat.setBaseDir(folder.toString());
        tomcat.setConnector(connector());
        var context = tomcat.addContext(
                "", Files.createDirectories(folder.resolve("docs")).toString());
        var servlet = new ProxyServlet(new ProxyAccess(targets, new AlwaysGood()), journal, clients, streams);
        Tomcat.addServlet(context, "proxy", servlet).setAsyncSupported(true);
        context.addServletMappingDecoded("/k8s/*", "proxy");
        var definition = new FilterDef();
        definition.setFilterName("caller");
        definition.setFilter(new SignedIn(actor));
        context.addFilterDef(definition);
        var mapping = new FilterMap();
        mapping.setFilterName("caller");
        mapping.addURLPattern("/*");
        context.addFilterMap(mapping);
        tomcat.start();
    }

    private static Connector connector() {
        var connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        connector.setPort(0);
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("compression", "on");
        var protocol = (Http11NioProtocol) connector.getProtocolHandler();
        protocol.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        protocol.setSSLEnabled(true);
        var host = new SSLHostConfig();
        var certificate = new SSLHostConfigCertificate(host, SSLHostConfigCertificate.Type.EC);
        certificate.setCertificateFile(CERTIFICATE.toString());
        certificate.setCertificateKeyFile(KEY.toString());
        host.addCertificate(certificate);
        connector.addSslHostConfig(host);
        return connector;
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    int openStreams() {
        return streams.count();
    }

    @Override
    public void close() throws LifecycleException {
        streams.close();
        clients.close();
        tomcat.stop();
        tomcat.destroy();
    }

    static Path resource(String name) {
        return Path.of(
                Objects.requireNonNull(ProxyServer.class.getResource(name)).getPath());
    }

    private record SignedIn(Actor actor) implements Filter {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            request.setAttribute(Caller.class.getName(), new Caller(actor, Instant.MAX));
            chain.doFilter(request, response);
        }
    }

    private static final class AlwaysGood implements Authenticator {
        @Override
        public Verdict authenticate(Presented presented) {
            throw new AssertionError("the proxy records attempts only");
        }

        @Override
        public boolean stillGood(Caller caller) {
            return true;
        }
    }
}
