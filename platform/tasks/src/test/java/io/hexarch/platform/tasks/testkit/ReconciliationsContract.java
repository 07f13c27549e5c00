package io.hexarch.platform.tasks.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.transaction.TenantTransaction.Done;
import io.hexarch.platform.tasks.Claim;
import io.hexarch.platform.tasks.LeaseLost;
import io.hexarch.platform.tasks.Progress;
import io.hexarch.platform.tasks.Reconciliations;
import io.hexarch.platform.tasks.Step;
import io.hexarch.platform.tasks.Task;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every memory of long work keeps. */
public abstract class ReconciliationsContract {

    protected static final String KIND = "thing";

    protected final OrganizationId organization = Actors.newOrganization();
    private final Actor actor = Actors.person(Actors.newPerson(), organization);
    private final PersonId thing = Actors.newPerson();

    protected abstract Reconciliations reconciliations();

    protected abstract TenantTransaction transaction();

    protected abstract SettableClock clock();

    /** As another replica would, when the last claim is no longer renewed. */
    protected abstract Claim claim(PersonId resource);

    protected abstract void end(Claim claim, Step step);

    @Test
    void shouldRaiseTheFenceWithEachClaim() {
        wish(thing);
        var first = claim(thing);
        var second = claim(thing);

        assertThat(second.fence()).isGreaterThan(first.fence());
        assertThat(first).isEqualTo(new Claim(organization, KIND, thing.value(), first.fence(), 0));
        assertThat(fenced(second)).isEqualTo(Done.DONE);
        assertThatThrownBy(() -> fenced(first)).isInstanceOf(LeaseLost.class);
    }

    @Test
    void shouldNotWorkOnWhatIsForgotten() {
        wish(thing);
        var claim = claim(thing);
        transaction().run(actor, organization, () -> reconciliations().forget(organization, KIND, thing));
        var worked = new ArrayList<String>();

        assertThatThrownBy(() -> reconciliations().fenced(claim, () -> worked.add("worked")))
                .isInstanceOf(LeaseLost.class);

        assertThat(worked).isEmpty();
        end(claim, Step.done());
        assertThat(recent()).isEmpty();
    }

    @Test
    void shouldTellHowFarItIsAndHowItEnded() {
        wish(thing);
        assertThat(only().state()).isEqualTo(Task.State.WAITING);
        var claim = claim(thing);
        reconciliations().fenced(claim, () -> {
            reconciliations().progress(claim, new Progress("baking", 40, "in the oven"));
            return Done.DONE;
        });

        assertThat(only().state()).isEqualTo(Task.State.RUNNING);
        assertThat(only().progress()).isEqualTo(new Progress("baking", 40, "in the oven"));
        end(claim, Step.done());
        assertThat(only().state()).isEqualTo(Task.State.DONE);
        assertThat(only().progress().percent()).isEqualTo(100);
        assertThat(only().finishedAt()).contains(clock().instant());
    }

    @Test
    void shouldCountFailuresUntilSomethingGoesWell() {
        wish(thing);
        end(claim(thing), Step.retry("no oven"));
        clock().forward(Duration.ofMinutes(5));
        var second = claim(thing);

        assertThat(second.attempt()).isEqualTo(1);
        assertThat(only().reason()).contains("no oven");
        end(second, Step.again(Duration.ZERO));
        assertThat(claim(thing).attempt()).isZero();
        assertThat(only().reason()).isEmpty();
    }

    @Test
    void shouldKeepTheReasonOfWhatWasGivenUpUntilItIsWishedAgain() {
        wish(thing);
        end(claim(thing), Step.givenUp("burnt"));
        assertThat(only().state()).isEqualTo(Task.State.FAILED);
        assertThat(only().reason()).contains("burnt");

        wish(thing);

        assertThat(only().state()).isEqualTo(Task.State.WAITING);
        assertThat(only().reason()).isEmpty();
        assertThat(claim(thing).attempt()).isZero();
    }

    @Test
    void shouldNotSwallowAWishThatComesDuringAStep() {
        wish(thing);
        var claim = claim(thing);
        wish(thing);

        end(claim, Step.done());

        assertThat(only().state()).isEqualTo(Task.State.WAITING);
        end(claim(thing), Step.done());
        assertThat(only().state()).isEqualTo(Task.State.DONE);
    }

    @Test
    void shouldLookAgainWhenNudgedAndIgnoreNudgesOfWhatItDoesNotKnow() {
        wish(thing);
        end(claim(thing), Step.done());

        nudge(thing);
        nudge(Actors.newPerson());

        assertThat(only().state()).isEqualTo(Task.State.WAITING);
        end(claim(thing), Step.done());
        assertThat(recent()).hasSize(1);
    }

    @Test
    void shouldLetAnOlderClaimEndNothing() {
        wish(thing);
        var old = claim(thing);
        var newest = claim(thing);

        end(old, Step.givenUp("too late"));

        assertThat(only().state()).isEqualTo(Task.State.RUNNING);
        end(newest, Step.done());
        assertThat(only().state()).isEqualTo(Task.State.DONE);
    }

    @Test
    void shouldListWhatIsOpenFirstTheNewestFirstAndForgetAfterADay() {
        var done = Actors.newPerson();
        wish(done);
        end(claim(done), Step.done());
        var older = Actors.newPerson();
        var newer = Actors.newPerson();
        wish(older);
        clock().forward(Duration.ofSeconds(1));
        wish(newer);

        assertThat(recent()).extracting(Task::resource).containsExactly(newer.text(), older.text(), done.text());
        assertThat(transaction().in(actor, organization, () -> reconciliations().recent(organization, 1)))
                .hasSize(1);
        clock().forward(Duration.ofDays(1).plusSeconds(1));
        assertThat(recent()).extracting(Task::resource).containsExactly(newer.text(), older.text());
    }

    protected void wish(PersonId resource) {
        transaction().run(actor, organization, () -> reconciliations().wish(organization, KIND, resource, "bread"));
    }

    private void nudge(PersonId resource) {
        transaction().run(actor, organization, () -> reconciliations().nudge(organization, KIND, resource));
    }

    private Done fenced(Claim claim) {
        return reconciliations().fenced(claim, () -> Done.DONE);
    }

    private List<Task> recent() {
        return transaction().in(actor, organization, () -> reconciliations().recent(organization, 50));
    }

    private Task only() {
        assertThat(recent()).hasSize(1);
        return recent().getFirst();
    }
}
