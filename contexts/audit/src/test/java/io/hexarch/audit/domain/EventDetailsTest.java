package io.hexarch.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.hexarch.audit.testkit.Happening;
import io.hexarch.audit.testkit.Happening.Happened;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.TypedId;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.CountedIds;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventDetailsTest {

    private final OrganizationId organization = Actors.newOrganization();
    private final ApiKeyId key = new ApiKeyId(CountedIds.nth(1));
    private final PersonId person = Actors.newPerson();

    @Test
    void shouldTellWhatTheRecordDoesNotTellItself() {
        var event = new KeyMade(
                organization, key, 4, "deploys", person, Optional.of(person), List.of("a", "b"), null, true);

        assertThat(EventDetails.details(event))
                .containsOnlyKeys("by", "instead", "scopes", "remark", "limited")
                .containsEntry("by", person.text())
                .containsEntry("instead", person.text())
                .containsEntry("scopes", "a, b")
                .containsEntry("remark", "")
                .containsEntry("limited", "true");
    }

    @Test
    void shouldNameWhatItHappenedTo() {
        var target = EventDetails.target(
                new KeyMade(organization, key, 4, "deploys", person, Optional.empty(), List.of(), null, true));

        assertThat(target.kind()).isEqualTo("apiKey");
        assertThat(target.id()).isEqualTo(key.text());
        assertThat(target.name()).contains("deploys");
        assertThat(EventDetails.target(new Happened(organization)).name()).isEmpty();
        assertThat(EventDetails.target(new Happened(organization)).kind()).isEqualTo("organization");
    }

    @Test
    void shouldTakeRecordsOnly() {
        var event = new Happening() {
            @Override
            public OrganizationId organization() {
                return organization;
            }
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDetails.details(event))
                .withMessageContaining("is an event and no record");
    }

    @Test
    void shouldSayWhichPartOfAnEventCannotBeRead() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EventDetails.details(new Faulty(organization, "x")))
                .withMessageContaining("cannot read text of Faulty");
    }

    private record KeyMade(
            OrganizationId organization,
            ApiKeyId id,
            long revision,
            String name,
            PersonId by,
            Optional<PersonId> instead,
            List<String> scopes,
            @Nullable String remark,
            boolean limited)
            implements Happening {
        @Override
        public TypedId resource() {
            return id;
        }
    }

    record Faulty(OrganizationId organization, String text) implements Happening {
        @Override
        public String text() {
            throw new IllegalStateException("broken");
        }
    }
}
