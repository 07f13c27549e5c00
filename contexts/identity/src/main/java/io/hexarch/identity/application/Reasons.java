package io.hexarch.identity.application;

import io.hexarch.identity.IdentityProblem;
import io.hexarch.identity.domain.PasswordPolicy.Weakness;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The sentences of identity's refusals. */
final class Reasons {

    private Reasons() {}

    /** The same for unknown addresses, wrong passwords and people who may not sign in. */
    static Problem wrongCredentials() {
        return Problem.of(
                IdentityProblem.WRONG_CREDENTIALS,
                "This e-mail address and password do not go together. Check both, and whether caps lock is on.");
    }

    static Problem slowedDown(Duration wait) {
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return Problem.of(
                        IdentityProblem.SLOWED_DOWN,
                        "Signing in failed several times in a row. Try again in " + seconds + " seconds.")
                .retryAfter(Duration.ofSeconds(seconds));
    }

    static Problem sessionEnded() {
        return Problem.of(IdentityProblem.SESSION_ENDED, "The session has ended. Sign in again.");
    }

    static Problem refreshReused() {
        return Problem.of(
                IdentityProblem.REFRESH_REUSED,
                "This refresh token was used before, so somebody else may have it. The session was ended. Sign in again.");
    }

    static Problem refreshRaced() {
        return Problem.of(
                        IdentityProblem.REFRESH_RACED,
                        "Another request refreshed the session a moment ago. Go on with the token that it was given.")
                .retryAfter(Duration.ofSeconds(1));
    }

    static Problem linkNotValid() {
        return Problem.of(
                IdentityProblem.LINK_NOT_VALID,
                "The link is not known, or was replaced by a newer one. Ask for a new link.");
    }

    static Problem linkUsed() {
        return Problem.of(
                IdentityProblem.LINK_USED,
                "The link was used already: it opens once. Sign in with your password; if it was not you, ask for a new link.");
    }

    static Problem alreadySetUp() {
        return Problem.of(
                IdentityProblem.ALREADY_SET_UP,
                "The first operator exists already. Sign in, or ask them to invite you.");
    }

    static Problem weak(Weakness weakness, String pointer) {
        return Problem.of(IdentityProblem.PASSWORD_TOO_WEAK, weakness.advice()).at(pointer, weakness.advice());
    }

    static Problem wrongPassword() {
        return Problem.of(IdentityProblem.WRONG_PASSWORD, "The current password is another one.")
                .at("/currentPassword", "is not the current password");
    }

    static Problem emailTaken() {
        return Problem.of(IdentityProblem.EMAIL_TAKEN, "This e-mail address belongs to somebody already.")
                .at("/email", "belongs to somebody already");
    }

    static Problem unknownPermission(String name) {
        return Problem.of(
                        IdentityProblem.UNKNOWN_PERMISSION,
                        "There is no permission " + name + ". GET /api/v1/permissions lists them.")
                .at("/scopes", "names the unknown permission " + name);
    }

    static Problem expiresInThePast() {
        return Problem.of(KernelProblem.INVALID_FIELD, "The key would expire before it exists.")
                .at("/expiresAt", "must lie in the future");
    }

    static Problem livesTooLong(KeyLifetimes lifetimes, Instant latest) {
        return Problem.of(
                        IdentityProblem.KEY_LIVES_TOO_LONG,
                        "A key of a service account lives for "
                                + lifetimes.longest().toDays() + " days at most, now until "
                                + latest.truncatedTo(ChronoUnit.SECONDS) + ".")
                .at("/expiresAt", "lies too far ahead");
    }

    static Problem keyName() {
        var message = "must be 1 to 60 characters without control characters";
        return Problem.of(KernelProblem.INVALID_FIELD, "The field name " + message + ".")
                .at("/name", message);
    }

    static Problem tooManyKeys(long limit) {
        return Problem.of(
                IdentityProblem.TOO_MANY_KEYS,
                "The plan of this organization allows " + limit + " API keys. Revoke one that is no longer needed.");
    }

    static Problem lastOperator() {
        return Problem.of(
                        IdentityProblem.LAST_OPERATOR,
                        "This is the only operator. Make somebody else an operator first.")
                .at("/roles", "must keep operator");
    }

    static Problem notAMember() {
        return Problem.of(
                KernelProblem.NOT_FOUND, "You belong to no such organization. GET /api/v1/organizations lists yours.");
    }

    static Problem goodForAnother() {
        return Problem.of(
                KernelProblem.NOT_FOUND,
                "What you show is good for another organization. Switch to the one that the key is for, and make it there.");
    }

    static Problem changedMeanwhile() {
        return Problem.of(
                KernelProblem.CHANGED_MEANWHILE,
                "It was changed since you read it. Read it again and repeat the change.");
    }
}
