package io.hexarch.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HashTest {

    @Test
    void shouldReadBackItsBytes() {
        var hash = Hash.of(Hash.sha256().digest(new byte[] {1}));

        assertThat(Hash.of(hash.bytes())).isEqualTo(hash);
    }

    @Test
    void shouldTakeNothingElseForOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hash("ab"));
    }
}
