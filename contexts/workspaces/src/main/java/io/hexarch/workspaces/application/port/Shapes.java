package io.hexarch.workspaces.application.port;

import io.hexarch.workspaces.domain.Shape;
import java.util.List;
import java.util.Optional;

/** The shapes that may be wished, the smallest first. */
public interface Shapes {

    List<Shape> all();

    Shape preset();

    default Optional<Shape> find(String name) {
        return all().stream().filter(shape -> shape.name().equals(name)).findFirst();
    }
}
