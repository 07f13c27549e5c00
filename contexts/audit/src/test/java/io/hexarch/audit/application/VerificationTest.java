package io.hexarch.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.End;
import io.hexarch.audit.domain.Fault;
import io.hexarch.audit.domain.FaultKind;
import io.hexarch.audit.testkit.InMemoryChains;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.DirectTransaction;
import io.hexarch.testkit.fake.GivenAccess;
import io.hexarch.testkit.fake.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Walks from page to page, and what a server has seen before. */
class VerificationTest {

    private final OrganizationId organization = Actors.newOrganization();
    private final Chain chain = Chain.of(organization);
    private final Actor actor = Actors.person(Actors.newPerson(), organization);
    private final InMemoryChains chains = new InMemoryChains();
    private final GivenAccess access = new GivenAccess();
    private final DirectTransaction transaction = new DirectTransaction();
    private final ChainVerification verification = new ChainVerification(chains, chains, chains, new SettableClock());
    private final WitnessCheckpoints witness = new WitnessCheckpoints(transaction, chains, chains, chains);

    @Test
    void shouldGoOnWhereThePageBeforeEnded() {
        chains.with(chain, 2_500, "story");

        var stretches = pages(1, this::verified);

        assertThat(stretches).extracting(Stretch::first).containsExactly(1L, 1_001L, 2_001L);
        assertThat(stretches).extracting(Stretch::last).containsExactly(1_000L, 2_000L, 2_500L);
        assertThat(stretches).extracting(Stretch::isEnd).containsExactly(false, false, true);
        assertThat(faults(stretches)).isEmpty();
    }

    @Test
    void shouldFollowAChainThatGrowsWhileItIsRead() {
        chains.with(chain, 2_400, "story");
        chains.growsWhileItIsRead(1_900);

        var stretches = pages(10, this::verified);

        assertThat(stretches).extracting(Stretch::last).containsExactly(1_500L, 2_400L);
        assertThat(faults(stretches)).isEmpty();
    }

    @Test
    void shouldWalkFromChainToChainForThePlatform() {
        var other = Chain.of(Actors.newOrganization());
        chains.with(Chain.PLATFORM, 1_200, "story").with(chain, 1_100, "story").with(other, 3, "story");
        var platform = new VerifyPlatformAudit(access, transaction, verification);

        var stretches = pages(1, request -> platform.verify(actor, request));

        assertThat(stretches).hasSize(5);
        assertThat(stretches.stream().filter(Stretch::isEnd).map(Stretch::chain))
                .containsExactlyInAnyOrder(Chain.PLATFORM, chain, other)
                .isSorted();
        assertThat(faults(stretches)).isEmpty();
    }

    @Test
    void shouldRememberAnEndThatTheOneBeforeIsPartOf() {
        chains.with(chain, 5, "story");
        witness.look();
        chains.with(chain, 8, "story");
        witness.look();

        assertThat(seen().position()).isEqualTo(8);
        assertThat(faults(pages(1, this::verified))).isEmpty();
    }

    @Test
    void shouldKeepWhatItHasSeenWhenAnotherStoryIsPutInItsPlace() {
        chains.with(chain, 5, "story");
        witness.look();
        chains.with(chain, 9, "another story");
        witness.look();

        assertThat(seen().position()).isEqualTo(5);
        assertThat(faults(pages(1, this::verified))).extracting(Fault::kind).containsExactly(FaultKind.OLDER_DATABASE);
    }

    @Test
    void shouldRememberNothingThatSomebodyElseSigned() {
        chains.with(chain, 5, "story").signedByAnother();
        witness.look();

        assertThat(chains.remembered(chain)).isEmpty();
        assertThat(faults(pages(1, this::verified)))
                .extracting(Fault::kind)
                .containsExactly(FaultKind.CHECKPOINT_FORGED);
    }

    private Page<Stretch> verified(PageRequest request) {
        return new VerifyOrganizationAudit(access, transaction, verification).verify(actor, organization, request);
    }

    private End seen() {
        return chains.remembered(chain).orElseThrow().end();
    }

    private static List<Stretch> pages(int limit, Function<PageRequest, Page<Stretch>> verify) {
        var all = new ArrayList<Stretch>();
        var page = verify.apply(new PageRequest(limit, Optional.empty()));
        all.addAll(page.items());
        while (page.next().isPresent()) {
            page = verify.apply(new PageRequest(limit, page.next()));
            all.addAll(page.items());
        }
        return all;
    }

    private static List<Fault> faults(List<Stretch> stretches) {
        return stretches.stream().flatMap(stretch -> stretch.faults().stream()).toList();
    }
}
