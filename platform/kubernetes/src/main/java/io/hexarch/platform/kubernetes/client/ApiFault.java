package io.hexarch.platform.kubernetes.client;

import io.fabric8.kubernetes.client.KubernetesClientException;
import java.net.ConnectException;

/**
 * What a Kubernetes API said when a call failed. The library's own message names the address that was called, which is for nobody but
 * the operator.
 *
 * @param code the status of HTTP; 0 when there was no answer
 * @param words for whoever may know that API
 */
public record ApiFault(int code, String words) {

    public static ApiFault of(KubernetesClientException failed) {
        int code = failed.getCode();
        // The library gives -1 when the connection failed, 0 when it timed out.
        if (code <= 0) return new ApiFault(0, "it does not answer");
        var status = failed.getStatus();
        var said = status == null ? null : status.getMessage();
        return new ApiFault(code, said == null || said.isBlank() ? "HTTP " + code : said);
    }

    /** For everybody, and nothing that the API said itself: goes on behind its name. */
    public String shown() {
        return switch (code) {
            case 0 -> "does not answer";
            case 401, 403 -> "does not let this server do what it must; ask the operator";
            default -> "failed (HTTP " + code + ")";
        };
    }

    /** Why a call was not answered, for the operator alone: it may name addresses. */
    public static String innermost(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            // What is below it is the JDK's own, mostly without a word.
            if (cause instanceof ConnectException) return "no connection can be made";
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
