package io.hexarch.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeIdTest {

    // The pairs of the specification's valid.yml.
    @ParameterizedTest
    @CsvSource({
        "00000000-0000-0000-0000-000000000000, 00000000000000000000000000",
        "00000000-0000-0000-0000-000000000001, 00000000000000000000000001",
        "00000000-0000-0000-0000-00000000000a, 0000000000000000000000000a",
        "00000000-0000-0000-0000-000000000020, 00000000000000000000000010",
        "ffffffff-ffff-ffff-ffff-ffffffffffff, 7zzzzzzzzzzzzzzzzzzzzzzzzz",
        "0110c853-1d09-52d8-d73e-1194e95b5f19, 0123456789abcdefghjkmnpqrs",
        "01890a5d-ac96-774b-bcce-b302099a8057, 01h455vb4pex5vsknk084sn02q"
    })
    void shouldFollowTheSpecification(UUID uuid, String suffix) {
        assertThat(TypeId.format(IdPrefix.WORKSPACE, uuid)).isEqualTo("ws_" + suffix);
        assertThat(TypeId.parse(IdPrefix.WORKSPACE, "ws_" + suffix)).contains(uuid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ws",
                "ws_",
                "org_01h455vb4pex5vsknk084sn02q",
                "ws_01h455vb4pex5vsknk084sn02",
                "ws_01h455vb4pex5vsknk084sn02qq",
                "ws_81h455vb4pex5vsknk084sn02q",
                "ws_01H455VB4PEX5VSKNK084SN02Q",
                "ws_01h455vb4pex5vsknk084sn02u",
                "ws_01h455vb4pex5vsknk084sn02é",
            })
    void shouldRefuseWhatIsNoId(String text) {
        assertThat(TypeId.parse(IdPrefix.WORKSPACE, text)).isEmpty();
    }

    @Test
    void shouldSortAsTheUuidDoes() {
        var earlier = new OrganizationId(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"));
        var later = new OrganizationId(UUID.fromString("01890a5d-ac97-774b-bcce-b302099a8057"));
        assertThat(earlier.text()).isLessThan(later.text());
    }
}
