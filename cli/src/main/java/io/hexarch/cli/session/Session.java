package io.hexarch.cli.session;

import io.hexarch.cli.http.Answer;
import io.hexarch.cli.http.Call;
import io.hexarch.cli.http.ProblemAnswer;
import io.hexarch.cli.http.Transport;
import io.hexarch.cli.json.Json;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends calls as somebody, in one organization at a time. */
public final class Session {

    private static final int UNAUTHORIZED = 401;
    private static final int LARGEST_PAGE = 200;

    private final Transport transport;
    private final Tokens tokens;
    private @Nullable String organization;

    public Session(Transport transport, Tokens tokens, @Nullable String organization) {
        this.transport = transport;
        this.tokens = tokens;
        this.organization = organization;
    }

    /** From here on calls are made in that organization. */
    public void enter(String id) {
        organization = id;
    }

    public <T> Answer<T> send(Call<T> call) {
        return authorized(token -> transport.send(call, token));
    }

    /** The answer's body alone. */
    public <T> T get(Call<T> call) {
        return send(call).body();
    }

    /** Waits on the server for a change; empty when there was none. */
    public <T> Optional<Answer<T>> poll(Call<T> call) {
        return authorized(token -> transport.poll(call, token));
    }

    /** A stream of lines, which the caller closes. */
    public InputStream open(Call<?> call) {
        return authorized(token -> transport.open(call, token));
    }

    /** All items of a list, page by page, as they were sent. */
    public List<Json> all(Call<?> list) {
        return upTo(Integer.MAX_VALUE, list);
    }

    /** The first items of a list. */
    public List<Json> upTo(int limit, Call<?> list) {
        var items = new ArrayList<Json>();
        var page = list.query("limit", Math.min(limit, LARGEST_PAGE));
        for (var next = page; ; ) {
            var answer = send(next).json();
            items.addAll(answer.at("items").items());
            var cursor = answer.optional("nextCursor", Json::text);
            if (cursor == null || items.size() >= limit) return items.subList(0, Math.min(items.size(), limit));
            next = page.query("cursor", cursor);
        }
    }

    private <R> R authorized(Function<String, R> exchange) {
        var token = tokens.current(organization);
        try {
            return exchange.apply(token);
        } catch (ProblemAnswer e) {
            if (e.status() != UNAUTHORIZED) throw e;
            return exchange.apply(tokens.insteadOf(token, organization));
        }
    }
}
