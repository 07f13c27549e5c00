package io.hexarch.workspaces;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Workspaces.
 *
 * @param shapes What may be wished, the smallest first.
 * @param preset The shape of a wish that names none.
 */
@Validated
@ConfigurationProperties("hexarch.workspaces")
public record WorkspacesSettings(
        @NotEmpty @Valid List<ShapeSettings> shapes,
        @DefaultValue("small") @NotBlank String preset) {

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
