package io.hexarch.organizations.application.access;

import io.hexarch.kernel.access.Scope;
import java.util.List;
import java.util.Optional;

/** A scope and all above it; empty when there is no such scope. */
record Path(Optional<List<Scope>> scopes) {}
