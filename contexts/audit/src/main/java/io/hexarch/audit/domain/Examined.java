package io.hexarch.audit.domain;

import java.util.Optional;

/**
 * A link and what it stands for, as both are now.
 *
 * @param content the hash of what is there; empty when nothing is
 */
public record Examined(Link link, Optional<Hash> content) {}
