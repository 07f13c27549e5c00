package io.hexarch.workspaces;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Workspaces.
 *
 * @param shapes What may be wished, the smallest first: each with a name, thousandths of a processor, memory, storage, and how many pods. By
 *     default {@code small}, {@code medium} and {@code large}.
 * @param preset The shape of a wish that names none.
 */
@Validated
@ConfigurationProperties("hexarch.workspaces")
public record WorkspacesSettings(
        @Nullable List<@Valid ShapeSettings> shapes,
        @DefaultValue("small") @NotBlank String preset) {

    private static final List<ShapeSettings> USUAL = List.of(
            new ShapeSettings("small", 4_000, DataSize.ofGigabytes(4), DataSize.ofGigabytes(10), 30),
            new ShapeSettings("medium", 8_000, DataSize.ofGigabytes(16), DataSize.ofGigabytes(50), 100),
            new ShapeSettings("large", 16_000, DataSize.ofGigabytes(64), DataSize.ofGigabytes(200), 300));

    @Override
    public List<ShapeSettings> shapes() {
        return shapes == null || shapes.isEmpty() ? USUAL : shapes;
    }

    /**
     * One shape.
     *
     * @param cpuMillis thousandths of a processor
     */
    public record ShapeSettings(
            @NotBlank String name,
            @Min(100) long cpuMillis,
            DataSize memory,
            DataSize storage,
            @Min(5) int pods) {}
}
