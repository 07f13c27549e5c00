package io.hexarch.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.CountedIds;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditRecordTest {

    private static final Instant NOW = Instant.parse("2030-01-15T12:00:00Z");

    @Test
    void shouldKeepHowItEndedOnlyWhenThereIsSomethingToSay() {
        var attempted = new AuditRecord(
                new AuditRecordId(CountedIds.nth(1)),
                NOW,
                Optional.empty(),
                AuditActor.STRANGER,
                "pod.delete",
                new Deed.Target("pod", "web/shop-1", Optional.empty()),
                AuditResult.ATTEMPTED,
                Map.of("verb", "delete"),
                Origin.INTERNAL);

        assertThat(attempted.ended(AuditResult.SUCCEEDED, " ").details()).isEqualTo(Map.of("verb", "delete"));
        var failed = attempted.ended(AuditResult.FAILED, "409");
        assertThat(failed.details()).containsEntry("outcome", "409").containsEntry("verb", "delete");
        assertThat(failed.result()).isEqualTo(AuditResult.FAILED);
        assertThat(failed.id()).isEqualTo(attempted.id());
    }

    @Test
    void shouldKeepWithWhatSomebodyProvedWhoTheyWereAndNoSecret() {
        var person = Actors.newPerson();
        var organization = Actors.newOrganization();

        var session = AuditActor.of(Actors.person(person, organization));
        var key = AuditActor.of(Actors.fullKey(person, organization));

        assertThat(session.kind()).isEqualTo("person");
        assertThat(session.initiatedBy()).isEqualTo("person");
        assertThat(session.id()).isEqualTo(person.value());
        assertThat(session.credential())
                .hasValueSatisfying(text -> assertThat(text).startsWith("session_"));
        assertThat(key.credential()).hasValueSatisfying(text -> assertThat(text).startsWith("key_"));
    }

    @Test
    void shouldKnowPartsOfTheServerByName() {
        var account = new ServiceAccountId(CountedIds.nth(2));
        var service = AuditActor.of(
                new Actor.ServiceAccount(account, Actors.newOrganization(), Credential.None.INSTANCE, Origin.INTERNAL));

        assertThat(AuditActor.of(new Actor.SystemPart("tasks")).part()).contains("tasks");
        assertThat(service.part()).isEmpty();
        assertThat(service.credential()).isEmpty();
        assertThat(service.kind()).isEqualTo("serviceAccount");
    }
}
