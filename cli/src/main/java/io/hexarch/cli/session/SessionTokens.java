package io.hexarch.cli.session;

import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.cli.http.Call;
import io.hexarch.cli.http.ProblemAnswer;
import io.hexarch.cli.http.Transport;
import io.hexarch.cli.settings.CredentialStore;
import io.hexarch.cli.settings.Credentials;
import io.hexarch.cli.settings.Credentials.AccessToken;
import io.hexarch.cli.settings.FileLock;
import io.hexarch.client.IdentityApi;
import io.hexarch.client.RefreshRequest;
import io.hexarch.client.SignedIn;
import io.hexarch.client.SwitchRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of a session that somebody signed in to. The refresh token changes with each use and its second use would end the session, therefore
 * renewing happens under a lock, and whoever waited for it looks first whether the other command has brought what is needed.
 */
public final class SessionTokens implements Tokens {

    private final Transport transport;
    private final String server;
    private final CredentialStore store;
    private final FileLock lock;
    private final Clock clock;

    public SessionTokens(Transport transport, String server, CredentialStore store, FileLock lock, Clock clock) {
        this.transport = transport;
        this.server = server;
        this.store = store;
        this.lock = lock;
        this.clock = clock;
    }

    @Override
    public String current(@Nullable String organization) {
        return usable(stored(), organization)
                .orElseGet(() -> lock.holding(() -> {
                    var credentials = stored();
                    return usable(credentials, organization).orElseGet(() -> renew(credentials, organization));
                }));
    }

    @Override
    public String insteadOf(String refused, @Nullable String organization) {
        return lock.holding(() -> {
            var credentials = stored();
            return usable(credentials, organization)
                    .filter(token -> !token.equals(refused))
                    .orElseGet(() -> renew(credentials, organization));
        });
    }

    /** Keeps what a sign-in has given. */
    public void keep(SignedIn signedIn) {
        var refreshToken = signedIn.refreshToken();
        if (refreshToken == null) throw Failure.of(ExitCode.FAILED, "The server gave no refresh token");
        lock.holding(() -> {
            save(Credentials.fresh(refreshToken, Map.of()), signedIn);
            return refreshToken;
        });
    }

    /** Forgets the session's tokens and returns them, so that its end can be told to the server. */
    public Optional<Credentials> forget() {
        return lock.holding(() -> {
            var credentials = store.read(server);
            store.remove(server);
            return credentials;
        });
    }

    private Credentials stored() {
        return store.read(server)
                .orElseThrow(() -> Failure.of(ExitCode.NOT_SIGNED_IN, "Nobody is signed in to " + server)
                        .next("hexarch login")
                        .next(ApiKeyTokens.VARIABLE + "=hxk_… hexarch …     with an API key, in scripts"));
    }

    private Optional<String> usable(Credentials credentials, @Nullable String organization) {
        var now = clock.instant();
        if (organization != null) return credentials.usable(organization, now);
        return credentials.accessTokens().keySet().stream()
                .map(any -> credentials.usable(any, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String renew(Credentials credentials, @Nullable String organization) {
        var token = credentials.refreshToken();
        var call = organization == null
                ? IdentityApi.refresh(new RefreshRequest(token))
                : IdentityApi.switchOrganization(new SwitchRequest(organization, token));
        var attempt = call.header("Idempotency-Key", credentials.attempt().toString());
        return save(credentials, answer(attempt)).accessToken();
    }

    private SignedIn answer(Call<SignedIn> call) {
        try {
            return transport.send(call, null).body();
        } catch (ProblemAnswer e) {
            if (e.status() != 401) throw e;
            store.remove(server);
            throw Failure.of(ExitCode.NOT_SIGNED_IN, "Your session on " + server + " has ended")
                    .because(e.detail())
                    .next("hexarch login");
        }
    }

    private SignedIn save(Credentials credentials, SignedIn signedIn) {
        var organization = Optional.ofNullable(signedIn.organization()).orElse(Credentials.NO_ORGANIZATION);
        var token = new AccessToken(signedIn.accessToken(), signedIn.expiresAt());
        store.write(server, credentials.renewed(organization, token, signedIn.refreshToken(), clock.instant()));
        return signedIn;
    }
}
