package io.hexarch.identity.application;

import static io.hexarch.identity.IdentityPermission.PROFILE_READ;

import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.spi.Memberships;
import io.hexarch.identity.spi.Memberships.Membership;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;
import java.util.List;

/** Who am I, and where do I belong? */
@UseCase
public final class ShowMe {

    private final Access access;
    private final TenantTransaction transaction;
    private final PersonRepository people;
    private final Memberships memberships;

    public ShowMe(Access access, TenantTransaction transaction, PersonRepository people, Memberships memberships) {
        this.access = access;
        this.transaction = transaction;
        this.people = people;
        this.memberships = memberships;
    }

    /** A person and where they belong. */
    public record Me(Person person, List<Membership> memberships) {}

    public Me show(Actor actor) {
        access.require(actor, PROFILE_READ, Self.scope(actor));
        var person =
                transaction.asPerson(actor, () -> people.find(Self.of(actor))).orElseThrow(AccessRefused::notFound);
        return new Me(person, memberships.of(person.id()));
    }
}
