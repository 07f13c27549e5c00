package io.hexarch.platform.web.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Hexarch is reached.
 *
 * @param url The one external address, for example {@code https://hexarch.example.com}. Without it: {@code https://localhost:<port>}.
 * @param state The folder of what must survive: keys, certificates, the embedded database.
 * @param bind The network address to listen on. Anything but loopback needs a certificate or a trusted proxy.
 * @param port The port of API and console, HTTPS. 0 takes a free one.
 * @param httpPort The port of the console over plain HTTP, on loopback only. 0 takes a free one, -1 leaves it out.
 * @param appsDomain The domain below which applications have their own hosts, each one label. By default {@code apps.} and the host of the URL.
 * @param trustedProxies Networks (CIDR) of the proxies whose {@code Forwarded} and {@code X-Forwarded-*} headers are believed.
 * @param corsOrigins Origins, besides our own, whose pages may call the API from a browser.
 * @param tls How HTTPS gets its certificate.
 * @param limits How much callers may ask.
 */
@Validated
@ConfigurationProperties("hexarch")
public record WebSettings(
        Optional<URI> url,
        @DefaultValue(".hexarch") Path state,
        @DefaultValue("127.0.0.1") @NotBlank String bind,
        @DefaultValue("7443") @Min(0) @Max(65535) int port,
        @DefaultValue("7080") @Min(-1) @Max(65535) int httpPort,
        Optional<String> appsDomain,
        @DefaultValue({}) List<String> trustedProxies,
        @DefaultValue({}) List<URI> corsOrigins,
        @DefaultValue @Valid @NestedConfigurationProperty TlsSettings tls,
        @DefaultValue @Valid @NestedConfigurationProperty LimitSettings limits) {}
