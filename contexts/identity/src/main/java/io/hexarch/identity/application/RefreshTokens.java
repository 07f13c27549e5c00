package io.hexarch.identity.application;

import io.hexarch.identity.spi.Memberships;
import io.hexarch.identity.spi.Memberships.Membership;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import java.util.Optional;

/**
 * Gives a session its next tokens, perhaps for another organization. No gate stands before it: the refresh token is the proof, and who
 * is no member of an organization gets no token for it.
 */
public final class RefreshTokens {

    private final Rotation rotation;
    private final Memberships memberships;
    private final AccessTokens tokens;

    public RefreshTokens(Rotation rotation, Memberships memberships, AccessTokens tokens) {
        this.rotation = rotation;
        this.memberships = memberships;
        this.tokens = tokens;
    }

    /** Which organization the new access token is for. */
    public sealed interface Wish {
        /** The one that the session had, if the person still belongs to it. */
        record Keep() implements Wish {}

        /** Another; empty: none. */
        record Switch(Optional<OrganizationId> organization) implements Wish {}
    }

    /** New tokens, or not. */
    public sealed interface Outcome {
        record Refreshed(Admission admission) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome refresh(Rotation.Presented presented, Wish wish) {
        return switch (wish) {
            case Wish.Keep() -> rotate(presented, Optional.empty());
            case Wish.Switch(var organization) -> {
                // Asked before the token is used up: a refused switch leaves the session as it was.
                if (organization.isPresent() && !mayEnter(presented, organization.orElseThrow()))
                    yield new Outcome.Rejected(Reasons.notAMember());
                yield rotate(presented, Optional.of(new Rotation.Choice(organization)));
            }
        };
    }

    private boolean mayEnter(Rotation.Presented presented, OrganizationId organization) {
        return rotation.owner(presented.token())
                // An unknown or ended token is told so by the rotation.
                .map(person -> memberships.of(person.id()).stream()
                        .anyMatch(in -> in.organization().equals(organization)))
                .orElse(true);
    }

    private Outcome rotate(Rotation.Presented presented, Optional<Rotation.Choice> choice) {
        return switch (rotation.rotate(presented, choice)) {
            case Rotation.Turn.Rotated turned -> new Outcome.Refreshed(handOver(turned));
            case Rotation.Turn.Rejected(var problem) -> new Outcome.Rejected(problem);
        };
    }

    private Admission handOver(Rotation.Turn.Rotated turned) {
        var mine = memberships.of(turned.person().id());
        var session = turned.session();
        var chosen = mine.stream()
                .filter(in ->
                        session.organization().filter(in.organization()::equals).isPresent())
                .findFirst();
        return new Admission(
                turned.person(),
                session,
                mine,
                chosen.map(Membership::organization),
                tokens.mint(turned.person(), session, chosen),
                turned.next(),
                Optional.empty());
    }
}
