package io.hexarch.platform.web;

import io.hexarch.platform.web.settings.TlsSettings;
import io.hexarch.platform.web.settings.WebSettings;
import java.net.URI;
import java.util.Locale;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/** The one external address: in links, as issuer of tokens, in kubeconfigs. */
public final class HexarchUrl {

    private final WebSettings settings;
    private volatile int port;

    public HexarchUrl(WebSettings settings) {
        this.settings = settings;
        this.port = settings.port();
    }

    /** A server on port 0 learns its port when it listens. */
    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null)
            port = event.getWebServer().getPort();
    }

    /** Without a slash at the end. Given by {@code hexarch.url}; else this machine as it calls itself. */
    public URI value() {
        return settings.url().map(HexarchUrl::withoutSlash).orElseGet(() -> {
            var scheme = settings.tls().mode() == TlsSettings.Mode.NONE ? "http" : "https";
            return URI.create(scheme + "://localhost:" + port);
        });
    }

    public String host() {
        return settings.url().map(url -> url.getHost().toLowerCase(Locale.ROOT)).orElse("localhost");
    }

    /** What applications' hosts end with, after one label and a dot. */
    public String appsDomain() {
        return settings.appsDomain().map(text -> text.toLowerCase(Locale.ROOT)).orElseGet(() -> "apps." + host());
    }

    /** The address of an application, {@code https://<label>.<apps domain>}. */
    public URI ofApplication(String label) {
        var url = value();
        var portPart = url.getPort() < 0 ? "" : ":" + url.getPort();
        return URI.create(url.getScheme() + "://" + label + "." + appsDomain() + portPart);
    }

    private static URI withoutSlash(URI url) {
        var text = url.toString();
        return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : url;
    }
}
