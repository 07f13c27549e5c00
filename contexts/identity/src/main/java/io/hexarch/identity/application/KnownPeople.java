package io.hexarch.identity.application;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.People;
import io.hexarch.identity.PersonSummary;
import io.hexarch.identity.application.port.AddressBook;
import io.hexarch.identity.application.port.OneTimeLinks;
import io.hexarch.identity.application.port.OneTimeLinks.JoinLink;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.PersonState;
import io.hexarch.identity.domain.Secret;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** {@link People} as this context keeps them. Asks no gate: the contexts that call it have. */
public final class KnownPeople implements People {

    private final TenantTransaction transaction;
    private final PersonRepository people;
    private final OneTimeLinks links;
    private final AddressBook addresses;
    private final IdentityRules rules;
    private final Making making;

    /** What new people and links are made of; {@code random} is fit for cryptography. */
    public record Making(Ids ids, RandomGenerator random, Clock clock) {}

    public KnownPeople(
            TenantTransaction transaction,
            PersonRepository people,
            OneTimeLinks links,
            AddressBook addresses,
            IdentityRules rules,
            Making making) {
        this.transaction = transaction;
        this.people = people;
        this.links = links;
        this.addresses = addresses;
        this.rules = rules;
        this.making = making;
    }

    @Override
    public Map<PersonId, PersonSummary> find(Collection<PersonId> ids) {
        if (ids.isEmpty()) return Map.of();
        return transaction.<List<Person>>asPlatform("people", () -> people.find(ids)).stream()
                .filter(person -> person.state() != PersonState.ERASED)
                .map(KnownPeople::summary)
                .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
    }

    @Override
    public Known invite(EmailAddress email, DisplayName name) {
        return transaction.asPlatform("people", () -> {
            var person = people.find(email).orElseGet(() -> add(email, name));
            return new Known(summary(person), person.emailVerified());
        });
    }

    @Override
    public URI joinLink(PersonId person, OrganizationId organization) {
        var token = Secret.random(making.random());
        var expiresAt = making.clock().instant().plus(rules.joinLifetime());
        return transaction.asPlatform("people", () -> {
            links.addJoin(new JoinLink(token.hash(), person, organization, expiresAt, Optional.empty()));
            return addresses.join(token);
        });
    }

    private Person add(EmailAddress email, DisplayName name) {
        var person = Person.invited(
                new PersonId(making.ids().next()), email, name, making.clock().instant());
        // Two who invite the same address at the same instant mean the same person.
        return people.add(person) ? person : people.find(email).orElseThrow();
    }

    private static PersonSummary summary(Person person) {
        return new PersonSummary(person.id(), person.email(), person.name());
    }
}
