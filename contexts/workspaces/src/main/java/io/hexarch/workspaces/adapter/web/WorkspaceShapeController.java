package io.hexarch.workspaces.adapter.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.kubernetes.quantity.Quantities;
import io.hexarch.workspaces.application.ListShapes;
import io.hexarch.workspaces.domain.Shape;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What workspaces may be wished as. */
@RestController
public final class WorkspaceShapeController {

    private final ListShapes listShapes;

    public WorkspaceShapeController(ListShapes listShapes) {
        this.listShapes = listShapes;
    }

    @GetMapping("/api/v1/workspace-shapes")
    Page<WorkspaceShape> listWorkspaceShapes(PageRequest page, Actor actor) {
        var shapes = listShapes.list(actor);
        return Page.of(
                shapes.all().stream()
                        .map(shape -> WorkspaceShape.of(shape, shape.equals(shapes.preset())))
                        .toList(),
                page);
    }

    /** How much a workspace may use, in Kubernetes' quantities. */
    public record WorkspaceShape(
            String name,
            String cpu,
            String memory,
            String storage,
            int pods,
            @JsonProperty("default") boolean isDefault) {

        static WorkspaceShape of(Shape shape, boolean isDefault) {
            return new WorkspaceShape(
                    shape.name(),
                    Quantities.cpu(shape.cpuMillis()),
                    Quantities.bytes(shape.memoryBytes()),
                    Quantities.bytes(shape.storageBytes()),
                    shape.pods(),
                    isDefault);
        }
    }
}
