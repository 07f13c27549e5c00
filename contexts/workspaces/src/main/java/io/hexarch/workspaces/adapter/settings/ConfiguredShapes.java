package io.hexarch.workspaces.adapter.settings;

import io.hexarch.workspaces.WorkspacesSettings;
import io.hexarch.workspaces.WorkspacesSettings.ShapeSettings;
import io.hexarch.workspaces.application.port.Shapes;
import io.hexarch.workspaces.domain.Shape;
import java.util.List;

/** The shapes of {@code hexarch.workspaces.shapes}. */
public final class ConfiguredShapes implements Shapes {

    private final List<Shape> all;
    private final Shape preset;

    /** @throws IllegalArgumentException when the preset shape is not among them */
    public ConfiguredShapes(WorkspacesSettings settings) {
        this.all = settings.shapes().stream().map(ConfiguredShapes::shape).toList();
        this.preset = all.stream()
                .filter(shape -> shape.name().equals(settings.preset()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("hexarch.workspaces.preset is " + settings.preset()
                        + ", which is none of hexarch.workspaces.shapes"));
    }

    private static Shape shape(ShapeSettings settings) {
        return new Shape(
                settings.name(),
                settings.cpuMillis(),
                settings.memory().toBytes(),
                settings.storage().toBytes(),
                settings.pods());
    }

    @Override
    public List<Shape> all() {
        return all;
    }

    @Override
    public Shape preset() {
        return preset;
    }
}
