package io.hexarch.organizations.application.port;

import io.hexarch.kernel.access.Scope;
import io.hexarch.organizations.domain.Authority;
import io.hexarch.organizations.domain.Life;
import io.hexarch.organizations.domain.Terms;
import java.util.List;
import java.util.Optional;

/**
 * What a decision on a scope of an organization rests on, all of one instant.
 *
 * @param authority what the subject is there, by itself and by its groups
 * @param path the scope and all above it, up to the organization; empty when there is no such scope in that organization
 * @param terms what holds for everybody there
 * @param life whether it is worked in
 */
public record Grounds(Authority authority, Optional<List<Scope>> path, Terms terms, Life life) {}
