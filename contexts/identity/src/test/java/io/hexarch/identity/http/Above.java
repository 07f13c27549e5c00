package io.hexarch.identity.http;

import io.hexarch.identity.testkit.GivenInvitations;
import io.hexarch.identity.testkit.GivenMemberships;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Tenants;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.event.Journal;
import io.hexarch.testkit.fake.GivenAccess;
import io.hexarch.testkit.fake.InMemoryEntitlements;
import io.hexarch.testkit.fake.RecordingJournal;
import io.hexarch.testkit.fake.RecordingRefusals;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What contexts above give to identity, and modules beside. */
@TestConfiguration(proxyBeanMethods = false)
class Above {

    @Bean
    GivenMemberships memberships() {
        return new GivenMemberships();
    }

    @Bean
    GivenInvitations invitations(GivenMemberships memberships) {
        return new GivenInvitations(memberships);
    }

    @Bean
    Access access() {
        return new GivenAccess();
    }

    @Bean
    Tenants tenants() {
        return _ -> Optional.empty();
    }

    @Bean
    Entitlements entitlements() {
        return new InMemoryEntitlements(100);
    }

    @Bean
    RecordingRefusals refusals() {
        return new RecordingRefusals();
    }

    @Bean
    Journal journal() {
        return new RecordingJournal();
    }
}
