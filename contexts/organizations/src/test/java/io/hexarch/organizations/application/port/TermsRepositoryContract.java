package io.hexarch.organizations.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.domain.EmailDomain;
import io.hexarch.organizations.domain.Network;
import io.hexarch.organizations.domain.Terms;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of terms keeps. */
public abstract class TermsRepositoryContract extends TenantStoreContract {

    private static final Terms FIRST = Terms.NONE.with(
            List.of(new EmailDomain("example.com"), new EmailDomain("example.org")),
            List.of(network("192.0.2.0/24"), network("2001:db8::/32")));

    protected abstract TermsRepository terms();

    @Test
    void shouldKeepWhatWasSetAndNothingBefore() {
        assertThat(in(() -> terms().of(organization()))).isEqualTo(Terms.NONE);

        assertThat(replaced(FIRST, Generation.FIRST)).isTrue();

        assertThat(in(() -> terms().of(organization()))).isEqualTo(FIRST);
    }

    @Test
    void shouldReplaceOnlyWhatIsOfThatGeneration() {
        assertThat(replaced(FIRST, new Generation(7))).as("none is set").isFalse();
        replaced(FIRST, Generation.FIRST);
        var second = FIRST.with(List.of(), List.of());

        assertThat(replaced(second, Generation.FIRST)).as("one is set").isFalse();
        assertThat(in(() -> terms().of(organization()))).isEqualTo(FIRST);
        assertThat(replaced(second, FIRST.generation())).isTrue();
        assertThat(in(() -> terms().of(organization()))).isEqualTo(second);
    }

    private boolean replaced(Terms after, Generation expected) {
        return in(() -> terms().replace(organization(), after, expected));
    }

    private static Network network(String text) {
        return Network.parse(text).orElseThrow();
    }
}
