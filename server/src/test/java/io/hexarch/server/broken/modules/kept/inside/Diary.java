package io.hexarch.server.broken.modules.kept.inside;

/** Nobody else's business. */
public record Diary(String text) {}
