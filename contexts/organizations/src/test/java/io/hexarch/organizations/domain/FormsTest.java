package io.hexarch.organizations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.RoleId;
import io.hexarch.testkit.fake.Actors;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What has another form than a value of the domain never becomes one. */
class FormsTest {

    private static final String LONG = "a".repeat(300);

    @Test
    void shouldTakeNoOtherTextForADomain() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailDomain("localhost"));
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailDomain((LONG + ".").repeat(2) + "org"));
        assertThat(EmailDomain.parse(("a".repeat(60) + ".").repeat(5) + "org")).isEmpty();
    }

    @Test
    void shouldTakeNoPrefixThatAnAddressHasNoBitsFor() {
        var address = InetAddress.ofLiteral("192.0.2.0");

        assertThatIllegalArgumentException().isThrownBy(() -> new Network(address, 33));
        assertThatIllegalArgumentException().isThrownBy(() -> new Network(address, -1));
    }

    @Test
    void shouldTakeNoOtherTextForAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RoleName(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupName(LONG));
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganizationName("turned\u202Earound"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug("-"));
    }

    @Test
    void shouldMakeNoRoleThatAllowsNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CustomRole(
                        new RoleId(UUID.randomUUID()),
                        Actors.newOrganization(),
                        new RoleName("Nobody"),
                        "",
                        Set.of(),
                        Instant.EPOCH,
                        Generation.FIRST));
    }
}
