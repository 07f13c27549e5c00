package io.hexarch.testkit.fake;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.Scopes;
import io.hexarch.kernel.id.OrganizationId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The scope tree in memory. Takes part in {@link DirectTransaction}. */
public final class InMemoryScopes implements Scopes, DirectTransaction.Undoable {

    private final Map<Scope, Node> nodes = new LinkedHashMap<>();

    private record Node(Scope parent, OrganizationId organization) {}

    @Override
    public void add(Scope scope, Scope parent, OrganizationId organization) {
        var known = nodes.get(parent);
        boolean root = parent.equals(Scope.PLATFORM) || parent.equals(Scope.of(organization));
        if (!root && (known == null || !known.organization.equals(organization)))
            throw new IllegalArgumentException("the parent " + parent + " does not exist in " + organization);
        nodes.put(scope, new Node(parent, organization));
    }

    @Override
    public void remove(Scope scope, OrganizationId organization) {
        var known = nodes.get(scope);
        if (known == null || !known.organization.equals(organization)) return;
        nodes.remove(scope);
        var below = nodes.entrySet().stream()
                .filter(node -> node.getValue().parent.equals(scope))
                .map(Map.Entry::getKey)
                .toList();
        below.forEach(child -> remove(child, organization));
    }

    public Optional<Scope> parentOf(Scope scope) {
        return Optional.ofNullable(nodes.get(scope)).map(Node::parent);
    }

    @Override
    public Runnable remember() {
        var before = new LinkedHashMap<>(nodes);
        return () -> {
            nodes.clear();
            nodes.putAll(before);
        };
    }
}
