package io.hexarch.identity.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.PlatformRole;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.testkit.fake.Actors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every directory of people keeps. */
public abstract class PersonRepositoryContract extends StoreContract {

    @Test
    void shouldFindByIdAndByAddressInAnyCase() {
        var person = invited();
        var shouted = EmailAddress.parse(person.email().text().toUpperCase(Locale.ROOT))
                .orElseThrow();

        assertThat(in(() -> people().find(person.id()))).contains(person);
        assertThat(in(() -> people().lock(person.id()))).contains(person);
        assertThat(in(() -> people().find(shouted))).contains(person);
        assertThat(in(() -> people().find(List.of(person.id(), Actors.newPerson()))))
                .containsExactly(person);
        assertThat(in(() -> people().find(Actors.newPerson()))).isEmpty();
    }

    @Test
    void shouldGiveAnAddressToOnePersonOnly() {
        var person = invited();
        var twin = Person.invited(Actors.newPerson(), person.email(), person.name(), NOW);

        assertThat(in(() -> people().add(twin))).isFalse();
        assertThat(in(() -> people().find(twin.id()))).isEmpty();
    }

    @Test
    void shouldReplaceTheGenerationThatWasReadOnly() {
        var person = invited();
        var operator = person.withPlatformRoles(Set.of(PlatformRole.OPERATOR, PlatformRole.AUDITOR));

        assertThat(in(() -> people().replace(operator, new Generation(7)))).isFalse();
        assertThat(in(() -> people().replace(operator, person.generation()))).isTrue();

        assertThat(in(() -> people().find(person.id()))).contains(operator);
    }

    @Test
    void shouldCountOperatorsWhoAreActive() {
        long before = in(() -> people().lockOperators());
        var email = EmailAddress.parse(UUID.randomUUID() + "@example.com").orElseThrow();
        in(() -> people().add(Person.firstOperator(Actors.newPerson(), email, new DisplayName("Root"), NOW)));
        var invited = invited();
        in(() -> people().replace(invited.withPlatformRoles(Set.of(PlatformRole.OPERATOR)), invited.generation()));

        assertThat(in(() -> people().lockOperators())).isEqualTo(before + 1);
    }

    @Test
    void shouldPageByAddress() {
        for (int i = 0; i < 3; i++) invited();
        var keys = new ArrayList<String>();
        var request = new PageRequest(2, Optional.empty());

        while (true) {
            var next = request;
            var page = in(() -> people().page(next));
            page.items().forEach(person -> keys.add(person.email().key()));
            if (page.next().isEmpty()) break;
            request = new PageRequest(2, page.next());
        }

        assertThat(keys).isSorted().doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
    }
}
