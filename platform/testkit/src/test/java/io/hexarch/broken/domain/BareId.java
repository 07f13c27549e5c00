package io.hexarch.broken.domain;

import java.util.UUID;

record BareId(UUID workspace) {}
