package io.hexarch.identity.adapter.web;

import io.hexarch.identity.IdentityProblem;
import io.hexarch.identity.application.RefreshTokens;
import io.hexarch.identity.application.RefreshTokens.Wish;
import io.hexarch.identity.application.Rotation;
import io.hexarch.identity.application.SignOut;
import io.hexarch.identity.domain.RefreshAttempt;
import io.hexarch.identity.domain.Secret;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.PublicEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with a refresh token: the console's comes as a cookie, the command line's in the body. */
@RestController
@RequestMapping("/auth")
public class SessionController {

    private final RefreshTokens refreshTokens;
    private final SignOut signOut;
    private final SessionCookies cookies;

    public SessionController(RefreshTokens refreshTokens, SignOut signOut, SessionCookies cookies) {
        this.refreshTokens = refreshTokens;
        this.signOut = signOut;
        this.cookies = cookies;
    }

    record RefreshRequest(@Nullable String refreshToken) {
        @Override
        public String toString() {
            return "RefreshRequest[]";
        }
    }

    record SwitchRequest(
            @Nullable OrganizationId organization, @Nullable String refreshToken) {
        @Override
        public String toString() {
            return "SwitchRequest[" + organization + "]";
        }
    }

    record SignOutRequest(@Nullable String refreshToken) {
        @Override
        public String toString() {
            return "SignOutRequest[]";
        }
    }

    @PublicEndpoint("the refresh token is the proof: the access token may have expired")
    @PostMapping("/refresh")
    ResponseEntity<SignedIn> refresh(
            @RequestBody(required = false) @Nullable RefreshRequest body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> attempt,
            HttpServletRequest request,
            Origin origin) {
        var given = Optional.ofNullable(body).map(RefreshRequest::refreshToken);
        return refresh(given, new Wish.Keep(), attempt, request, origin);
    }

    @PublicEndpoint("the refresh token is the proof: the access token may have expired")
    @PostMapping("/switch")
    ResponseEntity<SignedIn> switchOrganization(
            @RequestBody SwitchRequest body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> attempt,
            HttpServletRequest request,
            Origin origin) {
        var wish = new Wish.Switch(Optional.ofNullable(body.organization()));
        return refresh(Optional.ofNullable(body.refreshToken()), wish, attempt, request, origin);
    }

    @PublicEndpoint("the refresh token is the proof: the access token may have expired")
    @PostMapping("/sign-out")
    ResponseEntity<Void> signOut(
            @RequestBody(required = false) @Nullable SignOutRequest body, HttpServletRequest request, Origin origin) {
        token(Optional.ofNullable(body).map(SignOutRequest::refreshToken), request)
                .ifPresent(token -> signOut.signOut(token, origin));
        return cookies.forget();
    }

    private ResponseEntity<SignedIn> refresh(
            Optional<String> given, Wish wish, Optional<UUID> attempt, HttpServletRequest request, Origin origin) {
        var token = token(given, request)
                .orElseThrow(() -> new Refused(
                        IdentityProblem.SESSION_ENDED,
                        "There is no session to refresh: no refresh token came along. Sign in."));
        var presented = new Rotation.Presented(
                token, cookies.fingerprint(request), attempt.map(name -> new RefreshAttempt(name.toString())), origin);
        return switch (refreshTokens.refresh(presented, wish)) {
            case RefreshTokens.Outcome.Refreshed(var admission) -> cookies.answer(admission);
            case RefreshTokens.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    private Optional<Secret> token(Optional<String> given, HttpServletRequest request) {
        return given.isPresent() ? given.flatMap(Secret::parse) : cookies.refreshToken(request);
    }
}
