package io.hexarch.platform.web.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.SslBundleRegistry;
import org.springframework.context.SmartLifecycle;

/** Looks for a newer certificate and shows it from then on; connections that are open stay. */
final class CertificateRenewal implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateRenewal.class);
    private static final int MINUTES = 10;

    private final CertificateSource source;
    private final SslBundleRegistry bundles;
    private @Nullable ScheduledExecutorService timer;
    private X509Certificate shown;

    CertificateRenewal(CertificateSource source, KeyAndChain shown, SslBundleRegistry bundles) {
        this.source = source;
        this.bundles = bundles;
        this.shown = shown.certificate();
    }

    /** Shows the newer certificate, if there is one. What cannot be read leaves the old one where it is. */
    synchronized void look() {
        try {
            var current = source.current();
            if (current.certificate().equals(shown)) return;
            bundles.updateBundle(TlsConfiguration.BUNDLE, current.asBundle());
            shown = current.certificate();
            LOG.info(
                    "Showing a new certificate, good until {}",
                    shown.getNotAfter().toInstant());
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            LOG.error(
                    "The certificate could not be renewed. The one shown ends {}",
                    shown.getNotAfter().toInstant(),
                    e);
        }
    }

    @Override
    public synchronized void start() {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("certificates").daemon().factory());
        var _ = timer.scheduleWithFixedDelay(this::look, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Override
    public synchronized void stop() {
        if (timer != null) timer.shutdownNow();
        timer = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
