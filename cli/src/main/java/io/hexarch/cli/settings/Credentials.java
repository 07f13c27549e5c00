package io.hexarch.cli.settings;

import io.hexarch.cli.json.Json;
import io.hexarch.cli.json.JsonMembers;
import io.hexarch.cli.json.JsonText;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of one session.
 *
 * @param refreshToken good for one use
 * @param attempt names that use: whoever did not get its answer asks again by the same name, and is not taken for a thief
 * @param accessTokens by the organization that they are for; {@link #NO_ORGANIZATION} for the one that is for none
 */
public record Credentials(String refreshToken, UUID attempt, Map<String, AccessToken> accessTokens) {

    public static final String NO_ORGANIZATION = "none";

    /** A token that is about to end is not begun with: the call must still be answered under it. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    /** A token and when it ends. */
    public record AccessToken(String token, Instant expiresAt) {}

    public Credentials {
        accessTokens = Collections.unmodifiableMap(new LinkedHashMap<>(accessTokens));
    }

    /** As they come: the next use has not begun. */
    public static Credentials fresh(String refreshToken, Map<String, AccessToken> accessTokens) {
        return new Credentials(refreshToken, UUID.randomUUID(), accessTokens);
    }

    static Credentials parse(String text) {
        var json = JsonText.parse(text);
        return new Credentials(
                json.at("refreshToken").text(),
                Optional.ofNullable(json.optional("attempt", Json::text))
                        .map(UUID::fromString)
                        .orElseGet(UUID::randomUUID),
                json.at("accessTokens")
                        .map(token -> new AccessToken(
                                token.at("token").text(), token.at("expiresAt").instant())));
    }

    String print() {
        return JsonText.compact(new JsonMembers()
                .with("refreshToken", refreshToken)
                .with("attempt", attempt.toString())
                .withMap(
                        "accessTokens",
                        accessTokens,
                        token -> new JsonMembers()
                                .with("token", token.token())
                                .with("expiresAt", token.expiresAt())
                                .done())
                .done());
    }

    /** A token for that organization that will not end in the next seconds. */
    public Optional<String> usable(String organization, Instant now) {
        return Optional.ofNullable(accessTokens.get(organization))
                .filter(token -> now.plus(MARGIN).isBefore(token.expiresAt()))
                .map(AccessToken::token);
    }

    /** The session after the server has given new tokens; ended ones are forgotten. */
    public Credentials renewed(String organization, AccessToken token, @Nullable String nextRefreshToken, Instant now) {
        var tokens = new LinkedHashMap<>(accessTokens);
        tokens.values().removeIf(old -> old.expiresAt().isBefore(now));
        tokens.put(organization, token);
        return fresh(nextRefreshToken == null ? refreshToken : nextRefreshToken, tokens);
    }
}
