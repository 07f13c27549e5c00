package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.GrantId;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.ScopeId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.grants.Chain;
import io.hexarch.organizations.application.grants.ExplainAccess;
import io.hexarch.organizations.application.grants.ShowOwnAccess;
import io.hexarch.organizations.domain.GrantedRole;
import io.hexarch.platform.web.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What one may do oneself, and why somebody may do something, or why not. */
@RestController
@RequestMapping("/api/v1/organizations/{organization}/access")
public class AccessController {

    private final ExplainAccess explainAccess;
    private final ShowOwnAccess showOwnAccess;

    public AccessController(ExplainAccess explainAccess, ShowOwnAccess showOwnAccess) {
        this.explainAccess = explainAccess;
        this.showOwnAccess = showOwnAccess;
    }

    /** @param permissions those that are asked on this kind of scope */
    record OwnAccess(ScopeId scope, List<String> permissions) {}

    @GetMapping("/own")
    OwnAccess getOwnAccess(
            Actor actor, @PathVariable OrganizationId organization, @RequestParam Optional<ScopeId> scope) {
        return switch (showOwnAccess.show(actor, organization, scope.map(ScopeId::scope))) {
            case ShowOwnAccess.Outcome.Shown shown -> new OwnAccess(new ScopeId(shown.scope()), shown.permissions());
            case ShowOwnAccess.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    /**
     * @param because one sentence for each way that allows it
     * @param roles the built-in roles that would allow it
     */
    record AccessExplanation(
            Subject actor,
            String permission,
            ScopeId scope,
            boolean allowed,
            String decision,
            List<AccessReason> because,
            List<String> roles) {}

    /**
     * @param groups from the one that the actor is in to the one that holds the role; empty: the actor holds it
     * @param grant without one it is the actor's role as a member
     */
    record AccessReason(
            String sentence,
            List<AccessGroup> groups,
            String role,
            ScopeId scope,
            @Nullable GrantId grant) {}

    record AccessGroup(GroupId id, String name) {}

    @GetMapping
    AccessExplanation explainAccess(
            Actor asking,
            @PathVariable OrganizationId organization,
            @RequestParam Optional<Subject> actor,
            @RequestParam Optional<String> permission,
            @RequestParam Optional<ScopeId> scope) {
        var question = new ExplainAccess.Question(organization, actor, permission, scope.map(ScopeId::scope));
        return switch (explainAccess.explain(asking, question)) {
            case ExplainAccess.Outcome.Explained explained -> explanation(explained);
            case ExplainAccess.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    private static AccessExplanation explanation(ExplainAccess.Outcome.Explained explained) {
        var because = explained.because().stream()
                .map(chain -> reason(chain, explained.names()))
                .toList();
        var roles = explained.permission().roles().stream()
                .sorted()
                .map(role -> new GrantedRole.BuiltIn(role).text())
                .toList();
        var name = explained.permission().name();
        var decision = because.isEmpty()
                ? "Refused: no role there or above allows " + name + ". These would: " + String.join(", ", roles) + "."
                : "Allowed, because " + because.getFirst().sentence() + ".";
        return new AccessExplanation(
                explained.subject(),
                name,
                new ScopeId(explained.scope()),
                !because.isEmpty(),
                decision,
                because,
                roles);
    }

    private static AccessReason reason(Chain chain, ExplainAccess.Names names) {
        var groups = chain.groups().stream()
                .map(id -> new AccessGroup(id, names.groups().getOrDefault(id, id.text())))
                .toList();
        return new AccessReason(
                sentence(groups, chain),
                groups,
                chain.role(),
                new ScopeId(chain.scope()),
                chain.grant().orElse(null));
    }

    private static String sentence(List<AccessGroup> groups, Chain chain) {
        var holder = groups.isEmpty()
                ? "they are"
                : "they are in the group "
                        + groups.stream().map(AccessGroup::name).collect(Collectors.joining(", which is in the group "))
                        + ", which is";
        var how = chain.grant().isPresent() ? " granted the role " : " a member with the role ";
        return holder + how + chain.role() + where(chain.scope());
    }

    private static String where(Scope scope) {
        return scope.kind() == ScopeKind.ORGANIZATION ? " in the whole organization" : " on " + scope.text();
    }
}
