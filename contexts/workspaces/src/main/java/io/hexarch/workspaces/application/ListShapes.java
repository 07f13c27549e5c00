package io.hexarch.workspaces.application;

import static io.hexarch.workspaces.application.WorkspacePermissions.SHAPE_LIST;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.problem.AccessRefused;
import io.hexarch.kernel.usecase.UseCase;
import io.hexarch.workspaces.application.port.Shapes;

/** Lists what may be wished. The same for every person who is signed in. */
@UseCase
public final class ListShapes {

    private final Access access;
    private final Shapes shapes;

    public ListShapes(Access access, Shapes shapes) {
        this.access = access;
        this.shapes = shapes;
    }

    public Shapes list(Actor actor) {
        access.require(actor, SHAPE_LIST, scope(actor));
        return shapes;
    }

    private static Scope scope(Actor actor) {
        return switch (actor) {
            case Actor.Person(PersonId person, var _, var _, var _) -> Scope.of(person);
            case Actor.ServiceAccount _, Actor.SystemPart _ -> throw AccessRefused.notFound();
        };
    }
}
