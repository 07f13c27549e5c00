package io.hexarch.organizations.domain;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.GrantId;
import io.hexarch.organizations.Subject;
import java.time.Instant;

/** One role of one subject on one scope. */
public record RoleGrant(
        GrantId id, Scope scope, Subject subject, GrantedRole role, Instant grantedAt, Generation generation) {

    public static RoleGrant given(GrantId id, Scope scope, Subject subject, GrantedRole role, Instant at) {
        return new RoleGrant(id, scope, subject, role, at, Generation.FIRST);
    }

    public RoleGrant as(GrantedRole other) {
        return new RoleGrant(id, scope, subject, other, grantedAt, generation.next());
    }
}
