package io.hexarch.organizations.testkit;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.People;
import io.hexarch.identity.PersonSummary;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.testkit.fake.Actors;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People by their addresses, and links that count up. */
public final class GivenPeople implements People {

    private final Map<PersonId, PersonSummary> people = new LinkedHashMap<>();
    private int links;
    private @Nullable String failure;

    /** Somebody with an account. */
    public PersonId known(String email) {
        var address = EmailAddress.parse(email).orElseThrow();
        return find(address).map(PersonSummary::id).orElseGet(() -> {
            var person = new PersonSummary(Actors.newPerson(), address, new DisplayName("Ada"));
            people.put(person.id(), person);
            return person.id();
        });
    }

    /** From now on nobody can be looked up, and this is said. */
    public void failing(String message) {
        failure = message;
    }

    public void erase(PersonId person) {
        people.remove(person);
    }

    @Override
    public Map<PersonId, PersonSummary> find(Collection<PersonId> ids) {
        if (failure != null) throw new IllegalStateException(failure);
        var found = new LinkedHashMap<>(people);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Optional<PersonSummary> find(EmailAddress email) {
        return people.values().stream()
                .filter(known -> known.email().key().equals(email.key()))
                .findFirst();
    }

    @Override
    public URI invitationLink(OrganizationId organization, InvitationId invitation, Instant expiresAt) {
        links++;
        return URI.create("https://hexarch.test/join#" + invitation.text() + "." + links);
    }
}
