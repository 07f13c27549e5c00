package io.hexarch.platform.data.transaction;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.AccessRefused;

/**
 * Whose rows a transaction may see, as the settings that row-level security reads. The empty text stands for "declared: none"; a policy
 * that needs one then fails, as it must.
 *
 * @param organization setting {@code hexarch.organization}
 * @param person setting {@code hexarch.person}
 * @param kind setting {@code hexarch.kind}
 * @param name setting {@code application_name}, for those who look at PostgreSQL from outside
 */
record TransactionScope(String organization, String person, String kind, String name) {

    private static final String NONE = "";

    static TransactionScope of(Actor actor, OrganizationId organization) {
        return new TransactionScope(organization.value().toString(), NONE, actor.kind(), "hexarch");
    }

    static TransactionScope ofPerson(Actor actor) {
        return switch (actor) {
            case Actor.Person person ->
                new TransactionScope(NONE, person.person().value().toString(), person.kind(), "hexarch");
            case Actor.ServiceAccount account -> throw AccessRefused.notFound();
            case Actor.SystemPart part ->
                throw new IllegalArgumentException("the part " + part.part() + " of Hexarch is no person");
        };
    }

    static TransactionScope ofPlatform(String part) {
        return new TransactionScope(NONE, NONE, "platform", "hexarch " + part);
    }

    static TransactionScope ofWorker(String part) {
        return new TransactionScope(NONE, NONE, "worker", "hexarch " + part);
    }
}
