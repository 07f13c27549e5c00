package io.hexarch.server.attack;

import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.platform.web.test.ApiRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sends requests, each in its manner, as whoever has the token.
 *
 * @param patience with an answer that has no end: what is kept is told at once, and what somebody else does meanwhile is not waited for
 */
record Sender(Supplier<ApiRequest> requests, int port, Duration patience) {

    private static final Duration LONG = Duration.ofMinutes(1);

    /** As behind a proxy that ended TLS: what is only answered over HTTPS is tried as well. */
    private static final Map<String, String> OVER_TLS = Map.of("X-Forwarded-Proto", "https");

    /** The same, who waits longer: on a busy machine the owner must be told what is theirs. */
    Sender patient() {
        return new Sender(requests, port, patience.multipliedBy(8));
    }

    Heard send(Call call, Optional<String> token) {
        var whole = call.with(OVER_TLS)
                .with(token.map(one -> Map.of("Authorization", "Bearer " + one)).orElse(Map.of()));
        return switch (call.manner()) {
            case ASKED -> Heard.of(ask(whole));
            case LISTENED -> Heard.of(request(whole).listen(whole.path(), patience));
            case FETCHED -> Heard.of(request(whole).listen(whole.path(), LONG));
            case UPGRADED -> new WebSocketKnock(port, patience).knock(whole);
        };
    }

    private ApiAnswer ask(Call call) {
        if (call.body().isEmpty()) return request(call).send(call.method(), call.path(), BodyPublishers.noBody());
        return request(call)
                .header("Content-Type", "application/json")
                .send(
                        call.method(),
                        call.path(),
                        BodyPublishers.ofString(call.body().get()));
    }

    private ApiRequest request(Call call) {
        var request = requests.get();
        call.headers().forEach(request::header);
        return request;
    }
}
