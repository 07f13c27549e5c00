package io.hexarch.server.attack;

import io.hexarch.server.guard.Stage;
import io.hexarch.server.guard.Stage.Furnished;
import io.hexarch.testkit.postgres.TestDatabase;
import io.hexarch.workspaces.WorkspaceId;
import java.sql.SQLException;

/** Tenants whose workspace is ready: no reconciler runs here, so it is written. */
record Homes(Stage stage, TestDatabase database) {

    Furnished furnished() {
        var house = stage.furnished();
        ready(house);
        return house;
    }

    void ready(Furnished house) {
        var workspace = WorkspaceId.parse(house.id(WorkspaceId.class)).orElseThrow();
        try (var superuser = database.superuser();
                var update = superuser.prepareStatement(
                        "update workspaces.workspace set state = 'ready', ready_at = now() where id = ?")) {
            update.setObject(1, workspace.value());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the workspace cannot be made ready", e);
        }
    }
}
