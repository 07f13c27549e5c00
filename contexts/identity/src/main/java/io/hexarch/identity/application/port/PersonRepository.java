package io.hexarch.identity.application.port;

import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.domain.Person;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** People. Inside the caller's transaction. */
public interface PersonRepository {

    Optional<Person> find(PersonId id);

    /** The same, and nobody else changes this person or their sessions until the transaction ends. */
    Optional<Person> lock(PersonId id);

    Optional<Person> find(EmailAddress email);

    List<Person> find(Collection<PersonId> ids);

    /** All people by address. */
    Page<Person> page(PageRequest request);

    /** False, and nothing changed, when the address has an owner already. */
    boolean add(Person person);

    /** Replaces the person of that generation; false when there is none any more. */
    boolean replace(Person person, Generation expected);

    /** How many active operators there are; nobody else changes platform roles until the transaction ends. */
    long lockOperators();
}
