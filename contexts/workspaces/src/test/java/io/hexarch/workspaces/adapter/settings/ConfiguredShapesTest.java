package io.hexarch.workspaces.adapter.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hexarch.workspaces.WorkspacesSettings;
import io.hexarch.workspaces.WorkspacesSettings.ShapeSettings;
import io.hexarch.workspaces.domain.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ConfiguredShapesTest {

    private static final ShapeSettings TINY =
            new ShapeSettings("tiny", 500, DataSize.ofMegabytes(512), DataSize.ofGigabytes(1), 10);

    @Test
    void shouldOfferThreeWhenTheOperatorSaysNothing() {
        for (var settings : List.of(new WorkspacesSettings(null, "small"), new WorkspacesSettings(List.of(), "small")))
            assertThat(new ConfiguredShapes(settings).all())
                    .extracting(Shape::name)
                    .containsExactly("small", "medium", "large");
    }

    @Test
    void shouldOfferOnlyWhatTheOperatorSays() {
        var shapes = new ConfiguredShapes(new WorkspacesSettings(List.of(TINY), "tiny"));

        assertThat(shapes.all()).containsExactly(new Shape("tiny", 500, 512L << 20, 1L << 30, 10));
        assertThat(shapes.preset()).isEqualTo(shapes.find("tiny").orElseThrow());
        assertThat(shapes.find("small")).isEmpty();
    }

    @Test
    void shouldNotStartWithAPresetThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfiguredShapes(new WorkspacesSettings(List.of(TINY), "small")))
                .withMessageContaining("hexarch.workspaces.preset is small");
    }
}
