package io.hexarch.identity.adapter.web;

import io.hexarch.identity.application.Admission;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;

/**
 * The console's two cookies. Scripts read neither; the refresh token is sent to {@code /auth} only, the fingerprint with every request.
 *
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis">RFC 6265bis, 4.1.3: cookie name prefixes</a>
 */
public final class SessionCookies {

    public static final String FINGERPRINT = "__Host-hexarch-fpt";
    static final String REFRESH = "__Secure-hexarch-refresh";

    private static final String REFRESH_PATH = "/auth";
    private static final String FINGERPRINT_PATH = "/";

    private final Clock clock;

    public SessionCookies(Clock clock) {
        this.clock = clock;
    }

    Optional<Secret> refreshToken(HttpServletRequest request) {
        return cookie(request, REFRESH);
    }

    Optional<Secret> fingerprint(HttpServletRequest request) {
        return cookie(request, FINGERPRINT);
    }

    ResponseEntity<SignedIn> answer(Admission admission) {
        var answer = ResponseEntity.ok();
        if (admission.session().client() == ClientKind.CONSOLE) {
            var left = Duration.between(clock.instant(), admission.session().expiresAt());
            set(answer, REFRESH, admission.refresh().reveal(), REFRESH_PATH, left);
            admission
                    .fingerprint()
                    .ifPresent(secret -> set(answer, FINGERPRINT, secret.reveal(), FINGERPRINT_PATH, left));
        }
        return answer.body(SignedIn.of(admission));
    }

    ResponseEntity<Void> forget() {
        var answer = ResponseEntity.noContent();
        set(answer, REFRESH, "", REFRESH_PATH, Duration.ZERO);
        set(answer, FINGERPRINT, "", FINGERPRINT_PATH, Duration.ZERO);
        return answer.build();
    }

    private static void set(
            ResponseEntity.HeadersBuilder<?> answer, String name, String value, String path, Duration age) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(true)
                .sameSite("Strict")
                .path(path)
                .maxAge(age)
                .build();
        answer.header(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<Secret> cookie(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .map(Cookie::getValue)
                .flatMap(Secret::parse);
    }
}
