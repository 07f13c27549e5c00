package io.hexarch.server.broken.modules.kept;

import io.hexarch.server.broken.modules.curious.Neighbour;

/** Uses whom it may not. */
public record Visitor(Neighbour neighbour) {}
