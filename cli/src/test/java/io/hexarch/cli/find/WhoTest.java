package io.hexarch.cli.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.client.PersonSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WhoTest {

    private static final PersonSummary BOB = new PersonSummary("person_bob", "Bob@example.com", "Bob");
    private static final PersonSummary OTHER_BOB = new PersonSummary("person_bert", "bert@example.com", "Bob");
    /** They call themselves what another is known by. */
    private static final PersonSummary EVE = new PersonSummary("person_eve", "eve@example.com", "bob@example.com");

    private static final PersonSummary MALLORY = new PersonSummary("person_mallory", "m@example.com", "person_bob");

    @Test
    void shouldKnowPeopleByIdThenByAddressThenByName() {
        assertThat(find("person_bob", EVE, MALLORY, BOB)).contains(BOB);
        assertThat(find("bob@example.com", EVE, MALLORY, BOB)).contains(BOB);
        assertThat(find("Bob", EVE, MALLORY, BOB)).contains(BOB);
        assertThat(find("Carol", EVE, MALLORY, BOB)).isEmpty();
    }

    @Test
    void shouldNotChooseBetweenTwoOfAName() {
        assertThatThrownBy(() -> find("Bob", BOB, OTHER_BOB)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.exit()).isEqualTo(ExitCode.CONFLICT);
            assertThat(failure.next()).singleElement().asString().contains("Bob@example.com, bert@example.com");
        });
    }

    private static Optional<PersonSummary> find(String text, PersonSummary... people) {
        return new Who(text).among(List.of(people), Function.identity());
    }
}
