package io.hexarch.organizations.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.organizations.domain.ServiceAccount;
import io.hexarch.organizations.domain.ServiceAccountName;
import io.hexarch.testkit.fake.Actors;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of service accounts keeps. */
public abstract class ServiceAccountRepositoryContract extends TenantStoreContract {

    private static final Instant NOW = Instant.parse("2030-01-15T12:00:00Z");

    protected abstract ServiceAccountRepository accounts();

    @Test
    void shouldKeepAccountsByNameAndForgetThem() {
        var pipeline = added("pipeline");
        var backup = added("Backup");

        assertThat(in(() -> accounts().find(organization(), pipeline.id()))).contains(pipeline);
        assertThat(in(() ->
                        accounts().find(organization(), List.of(pipeline.id(), new ServiceAccountId(ids().next())))))
                .isEqualTo(Map.of(pipeline.id(), pipeline));
        assertThat(in(() -> accounts().count(organization()))).isEqualTo(2);
        var page = in(() -> accounts().page(organization(), new PageRequest(1, Optional.empty())));
        var rest = in(() -> accounts().page(organization(), new PageRequest(1, page.next())));
        assertThat(page.items()).containsExactly(backup);
        assertThat(rest.items()).containsExactly(pipeline);

        run(() -> accounts().remove(organization(), pipeline.id()));
        assertThat(in(() -> accounts().find(organization(), pipeline.id()))).isEmpty();
    }

    @Test
    void shouldCallNoTwoTheSame() {
        var pipeline = added("pipeline");
        var backup = added("backup");

        assertThat(in(() -> accounts().add(account("PIPELINE")))).isFalse();
        assertThat(in(() -> accounts().replace(backup.described(name("Pipeline"), ""))))
                .isFalse();
        var changed = pipeline.described(name("Pipeline"), "deploys");
        assertThat(in(() -> accounts().replace(changed))).isTrue();
        assertThat(in(() -> accounts().find(organization(), pipeline.id()))).contains(changed);
    }

    @Test
    void shouldKnowNoneOfAnotherOrganization() {
        var pipeline = added("pipeline");

        assertThat(in(() -> accounts().find(Actors.newOrganization(), pipeline.id())))
                .isEmpty();
        run(() -> accounts().remove(Actors.newOrganization(), pipeline.id()));
        assertThat(in(() -> accounts().find(organization(), pipeline.id()))).contains(pipeline);
    }

    private ServiceAccount added(String name) {
        var account = account(name);
        assertThat(in(() -> accounts().add(account))).isTrue();
        return account;
    }

    private ServiceAccount account(String name) {
        return ServiceAccount.created(new ServiceAccountId(ids().next()), organization(), name(name), "", NOW);
    }

    private static ServiceAccountName name(String text) {
        return new ServiceAccountName(text);
    }
}
