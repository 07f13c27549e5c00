package io.hexarch.server.broken.modules.curious;

import io.hexarch.server.broken.modules.kept.inside.Diary;

/** Reads another's diary. */
public record Neighbour(Diary diary) {}
