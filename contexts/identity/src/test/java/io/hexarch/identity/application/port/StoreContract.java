package io.hexarch.identity.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.domain.Person;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.testkit.fake.Actors;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** What the contracts of stores build on: people, whose things all of them keep, and the platform's transaction. */
abstract class StoreContract {

    protected static final Instant NOW = Instant.parse("2030-01-15T12:00:00Z");

    protected abstract PersonRepository people();

    protected abstract TenantTransaction transaction();

    /** Somebody new, whom the store of people knows. */
    PersonId person() {
        return invited().id();
    }

    Person invited() {
        return invited(Actors.newPerson());
    }

    Person invited(PersonId id) {
        var email = EmailAddress.parse(UUID.randomUUID() + "@example.com").orElseThrow();
        var person = Person.invited(id, email, new DisplayName("Ada"), NOW);
        assertThat(in(() -> people().add(person))).isTrue();
        return person;
    }

    void run(Runnable work) {
        in(() -> {
            work.run();
            return TenantTransaction.Done.DONE;
        });
    }

    <T> T in(Supplier<T> work) {
        return transaction().asPlatform("contract", work);
    }
}
