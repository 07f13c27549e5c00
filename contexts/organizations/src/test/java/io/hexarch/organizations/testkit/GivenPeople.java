package io.hexarch.organizations.testkit;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.People;
import io.hexarch.identity.PersonSummary;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.testkit.fake.Actors;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** People by their addresses; who the platform vouches for, a test says. */
public final class GivenPeople implements People {

    private final Map<PersonId, PersonSummary> people = new LinkedHashMap<>();
    private final Set<PersonId> vouchedFor = new HashSet<>();

    /** Somebody whose address the platform trusts. */
    public PersonId trusted(String email) {
        var person = invite(EmailAddress.parse(email).orElseThrow(), new DisplayName("Ada"))
                .person()
                .id();
        vouchedFor.add(person);
        return person;
    }

    public void erase(PersonId person) {
        people.remove(person);
    }

    @Override
    public Map<PersonId, PersonSummary> find(Collection<PersonId> ids) {
        var found = new LinkedHashMap<>(people);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Known invite(EmailAddress email, DisplayName name) {
        var person = people.values().stream()
                .filter(known -> known.email().equals(email))
                .findFirst()
                .orElseGet(() -> new PersonSummary(Actors.newPerson(), email, name));
        people.put(person.id(), person);
        return new Known(person, vouchedFor.contains(person.id()));
    }

    @Override
    public URI joinLink(PersonId person, OrganizationId organization) {
        return URI.create("https://hexarch.test/join#" + person.text());
    }
}
