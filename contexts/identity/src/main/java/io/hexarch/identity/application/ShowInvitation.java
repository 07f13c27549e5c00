package io.hexarch.identity.application;

import io.hexarch.identity.application.InvitationLinks.Found;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.PersonState;
import io.hexarch.identity.domain.Secret;
import io.hexarch.identity.spi.Invitations.Offer;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.transaction.TenantTransaction;

/** Tells whoever holds a one-time link what it leads to. No gate stands before it: the link is the proof. */
public final class ShowInvitation {

    private final InvitationLinks links;
    private final TenantTransaction transaction;
    private final PersonRepository people;

    public ShowInvitation(InvitationLinks links, TenantTransaction transaction, PersonRepository people) {
        this.links = links;
        this.transaction = transaction;
        this.people = people;
    }

    /** Shown, or not. */
    public sealed interface Outcome {
        /** {@code account}: whether the address has an account, whose password will be asked for. */
        record Shown(Offer offer, boolean account) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome show(Secret token) {
        return switch (links.find(token)) {
            case Found.Rejected(var problem) -> new Outcome.Rejected(problem);
            case Found.Open(var _, var offer) -> {
                var person = transaction.asPlatform("invitation", () -> people.find(offer.email()));
                yield new Outcome.Shown(
                        offer, person.filter(ShowInvitation::hasPassword).isPresent());
            }
        };
    }

    private static boolean hasPassword(Person person) {
        return person.state() != PersonState.INVITED;
    }
}
