package io.hexarch.organizations;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.IdPrefix;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.id.TypedId;
import java.util.Optional;
import java.util.UUID;

/** Who can hold a role or be in a group: the id says which of the three it is. */
public sealed interface Subject extends TypedId {

    /** The id itself. */
    TypedId id();

    @Override
    default UUID value() {
        return id().value();
    }

    @Override
    default IdPrefix prefix() {
        return id().prefix();
    }

    /** Empty when the text is none of these ids. */
    static Optional<Subject> parse(String text) {
        return PersonId.parse(text)
                .<Subject>map(Person::new)
                .or(() -> GroupId.parse(text).map(Group::new))
                .or(() -> ServiceAccountId.parse(text).map(ServiceAccount::new));
    }

    /** Who holds the rights of an actor; empty for parts of Hexarch, which hold none. */
    static Optional<Subject> of(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> Optional.of(new Person(person.person()));
            case Actor.ServiceAccount account -> Optional.of(new ServiceAccount(account.account()));
            case Actor.SystemPart _ -> Optional.empty();
        };
    }

    record Person(PersonId id) implements Subject {}

    record Group(GroupId id) implements Subject {}

    record ServiceAccount(ServiceAccountId id) implements Subject {}
}
