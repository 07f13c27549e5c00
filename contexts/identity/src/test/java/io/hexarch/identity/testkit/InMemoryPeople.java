package io.hexarch.identity.testkit;

import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.PersonState;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** People in memory. */
public final class InMemoryPeople implements PersonRepository, Undoable {

    private final Rows<PersonId, Person> people = new Rows<>();

    @Override
    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    @Override
    public Optional<Person> lock(PersonId id) {
        return people.find(id);
    }

    @Override
    public Optional<Person> find(EmailAddress email) {
        return people.all().stream()
                .filter(person -> person.email().key().equals(email.key()))
                .findFirst();
    }

    @Override
    public List<Person> find(Collection<PersonId> ids) {
        return people.all().stream().filter(person -> ids.contains(person.id())).toList();
    }

    @Override
    public Page<Person> page(PageRequest request) {
        var after = request.after().map(key -> key.values().getFirst()).orElse("");
        var rows = people.all().stream()
                .filter(person -> person.email().key().compareTo(after) > 0)
                .sorted(Comparator.comparing(person -> person.email().key()))
                .limit(request.limit() + 1L)
                .toList();
        return Page.ofOneMore(
                rows, request.limit(), person -> Keyset.of(person.email().key()));
    }

    @Override
    public boolean add(Person person) {
        if (find(person.email()).isPresent()) return false;
        people.put(person.id(), person);
        return true;
    }

    @Override
    public boolean replace(Person person, Generation expected) {
        if (find(person.id()).filter(old -> old.generation().equals(expected)).isEmpty()) return false;
        people.put(person.id(), person);
        return true;
    }

    @Override
    public long lockOperators() {
        return people.all().stream()
                .filter(person -> person.isOperator() && person.state() == PersonState.ACTIVE)
                .count();
    }

    @Override
    public Runnable remember() {
        return people.remember();
    }
}
