package io.hexarch.platform.web.tls;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in two sentences why the server did not start. */
public final class UnsafeTransportAnalyzer extends AbstractFailureAnalyzer<UnsafeTransport> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeTransport cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
