package io.hexarch.platform.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.testkit.context.ContextTest;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.postgres.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ContextTest
class SecretBoxTest {

    private static final SecretPlace PLACE = new SecretPlace("notes.note", "text", "7");
    private static final byte[] SECRET = "open sesame".getBytes(UTF_8);

    @Autowired
    SecretBox box;

    @Autowired
    TenantTransaction transaction;

    @Autowired
    TestDatabase database;

    private final OrganizationId organization = Actors.newOrganization();
    private final Actor actor = Actors.person(Actors.newPerson(), organization);

    @Test
    void shouldOpenWhatItSealed() {
        assertThat(open(organization, PLACE, seal(PLACE))).isEqualTo(SECRET);
    }

    @Test
    void shouldSealDifferentlyEachTimeAndShowNothing() {
        var first = seal(PLACE);
        assertThat(first).isNotEqualTo(seal(PLACE));
        assertThat(new String(first, UTF_8)).doesNotContain("sesame");
    }

    @Test
    void shouldNotOpenWhatWasChanged() {
        var sealed = seal(PLACE);
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> open(organization, PLACE, changed))
                    .isInstanceOf(SecretUnreadable.class)
                    .hasMessageNotContaining("sesame");
        }
        assertThatThrownBy(() -> open(organization, PLACE, new byte[0])).isInstanceOf(SecretUnreadable.class);
    }

    @Test
    void shouldNotOpenWhatWasMoved() {
        var sealed = seal(PLACE);
        for (var elsewhere : new SecretPlace[] {
            new SecretPlace("notes.other", "text", "7"),
            new SecretPlace("notes.note", "title", "7"),
            new SecretPlace("notes.note", "text", "8"),
        }) assertThatThrownBy(() -> open(organization, elsewhere, sealed)).isInstanceOf(SecretUnreadable.class);
    }

    @Test
    void shouldNotOpenWhatIsAnothers() {
        var sealed = seal(PLACE);
        var other = Actors.newOrganization();
        transaction.in(actor, other, () -> box.seal(SecretOwner.of(other), PLACE, SECRET));
        assertThatThrownBy(() -> open(other, PLACE, sealed)).isInstanceOf(SecretUnreadable.class);
    }

    @Test
    void shouldNotReachAKeyOfAnotherOrganization() {
        var stranger = Actors.newOrganization();
        assertThatThrownBy(() ->
                        transaction.in(actor, organization, () -> box.seal(SecretOwner.of(stranger), PLACE, SECRET)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void shouldKeepThePlatformsSecretsToThePlatform() {
        var sealed = transaction.asPlatform("test", () -> box.seal(SecretOwner.PLATFORM, PLACE, SECRET));
        assertThat(transaction.asPlatform("test", () -> box.open(SecretOwner.PLATFORM, PLACE, sealed)))
                .isEqualTo(SECRET);
    }

    @Test
    void shouldNotKeepAKeyWhoseTransactionWasTakenBack() {
        assertThatThrownBy(() -> transaction.run(actor, organization, () -> {
                    box.seal(SecretOwner.of(organization), PLACE, SECRET);
                    throw new Refused(KernelProblem.RULE_BROKEN, "changed my mind");
                }))
                .isInstanceOf(Refused.class);
        assertThat(open(organization, PLACE, seal(PLACE))).isEqualTo(SECRET);
        assertThat(storedKeys()).isEqualTo(1);
    }

    @Test
    void shouldMakeOneKeyWhenManySealAtOnce() throws Exception {
        var tasks = new ArrayList<Callable<byte[]>>();
        for (int i = 0; i < 16; i++) tasks.add(() -> seal(PLACE));
        var sealed = new ArrayList<byte[]>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(tasks)) sealed.add(answer.get());
        }
        for (var each : sealed) assertThat(open(organization, PLACE, each)).isEqualTo(SECRET);
        assertThat(storedKeys()).isEqualTo(1);
    }

    @Test
    void shouldWorkInATransactionOnly() {
        assertThatThrownBy(() -> box.seal(SecretOwner.of(organization), PLACE, SECRET))
                .isInstanceOf(IllegalStateException.class);
    }

    private int storedKeys() {
        try (var connection = database.superuser();
                var statement = connection.prepareStatement(
                        "select count(*) from secrets.data_key where organization_id = ?")) {
            statement.setObject(1, organization.value());
            var rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] seal(SecretPlace place) {
        return transaction.in(actor, organization, () -> box.seal(SecretOwner.of(organization), place, SECRET));
    }

    private byte[] open(OrganizationId owner, SecretPlace place, byte[] sealed) {
        return transaction.in(actor, owner, () -> box.open(SecretOwner.of(owner), place, sealed));
    }
}
