package io.hexarch.identity.application;

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
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import java.net.URI;
import java.time.Instant;
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
    private final RandomGenerator random;

    /** {@code random} is fit for cryptography. */
    public KnownPeople(
            TenantTransaction transaction,
            PersonRepository people,
            OneTimeLinks links,
            AddressBook addresses,
            RandomGenerator random) {
        this.transaction = transaction;
        this.people = people;
        this.links = links;
        this.addresses = addresses;
        this.random = random;
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
    public Optional<PersonSummary> find(EmailAddress email) {
        return transaction
                .asPlatform("people", () -> people.find(email))
                .filter(person -> person.state() != PersonState.ERASED)
                .map(KnownPeople::summary);
    }

    @Override
    public URI invitationLink(OrganizationId organization, InvitationId invitation, Instant expiresAt) {
        var token = Secret.random(random);
        return transaction.asPlatform("people", () -> {
            links.addJoin(new JoinLink(token.hash(), organization, invitation, expiresAt, Optional.empty()));
            return addresses.join(token);
        });
    }

    private static PersonSummary summary(Person person) {
        return new PersonSummary(person.id(), person.email(), person.name());
    }
}
