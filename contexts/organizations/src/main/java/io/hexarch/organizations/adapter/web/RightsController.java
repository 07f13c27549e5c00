package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.access.ScopeKind;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.organizations.application.ListPermissions;
import io.hexarch.organizations.application.ShowQuota;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may be done, by whom, and how much of it. These lists are short and come whole. */
@RestController
@RequestMapping("/api/v1")
public class RightsController {

    private final ListPermissions listPermissions;
    private final ShowQuota showQuota;

    public RightsController(ListPermissions listPermissions, ShowQuota showQuota) {
        this.listPermissions = listPermissions;
        this.showQuota = showQuota;
    }

    record Permission(String name, ScopeKind scope, List<BuiltInRole> roles, boolean dangerous, boolean peopleOnly) {
        static Permission of(io.hexarch.kernel.access.Permission permission) {
            return new Permission(
                    permission.name(),
                    permission.scope(),
                    permission.roles().stream().sorted().toList(),
                    permission.dangerous(),
                    permission.peopleOnly());
        }
    }

    record QuotaUsage(Entitlement name, long used, long limit) {}

    record QuotaList(List<QuotaUsage> items) {}

    @GetMapping("/permissions")
    Page<Permission> listPermissions(Actor actor, PageRequest page) {
        return Page.of(listPermissions.list(actor).stream().map(Permission::of).toList(), page);
    }

    @GetMapping("/organizations/{organization}/quota")
    QuotaList getQuota(Actor actor, @PathVariable OrganizationId organization) {
        return new QuotaList(showQuota.show(actor, organization).stream()
                .map(use -> new QuotaUsage(use.entitlement(), use.used(), use.limit()))
                .toList());
    }
}
