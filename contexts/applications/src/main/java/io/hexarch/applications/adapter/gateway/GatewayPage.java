package io.hexarch.applications.adapter.gateway;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a visitor of an application reads when there is no answer from it. Says nothing about whose it is. */
enum GatewayPage {
    NOTHING_HERE(404, "There is no application here", "Check the address."),
    CLOSED(403, "This application is not available", "Whoever runs it knows why."),
    TOO_MANY(503, "This application has too many open connections", "Try again shortly."),
    ASLEEP(
            503,
            "This application is not reachable at the moment",
            "Its workspace sleeps or starts. Try again shortly."),
    NOT_RUNNING(503, "This application does not run at the moment", "None of its pods answers. Try again shortly."),
    SILENT(504, "This application did not answer in time", "Try again shortly.");

    private static final String RETRY_SECONDS = "5";

    private final int status;
    private final String title;
    private final String advice;

    GatewayPage(int status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    void write(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return;
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) response.setHeader("Retry-After", RETRY_SECONDS);
        response.getWriter().write("""
                        <!doctype html>
                        <html lang="en">
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width">
                        <title>%1$s</title>
                        <h1>%1$s</h1>
                        <p>%2$s</p>
                        </html>
                        """.formatted(title, advice));
    }
}
