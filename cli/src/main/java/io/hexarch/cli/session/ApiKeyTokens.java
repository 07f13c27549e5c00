package io.hexarch.cli.session;

import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import org.jspecify.annotations.Nullable;

/** An API key from the environment: never stored, never renewed. */
public record ApiKeyTokens(String key) implements Tokens {

    public static final String VARIABLE = "HEXARCH_TOKEN";

    @Override
    public String current(@Nullable String organization) {
        return key;
    }

    @Override
    public String insteadOf(String refused, @Nullable String organization) {
        throw Failure.of(ExitCode.NOT_SIGNED_IN, "The key in " + VARIABLE + " was refused")
                .because("it has expired, was revoked, or belongs to another server")
                .next("hexarch key create NAME     makes a new one (signed in, without " + VARIABLE + ")");
    }

    @Override
    public String toString() {
        return "ApiKeyTokens[***]";
    }
}
