package io.hexarch.organizations.adapter.web;

import io.hexarch.identity.ServiceAccountKeys.Use;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.application.machines.ChangeServiceAccount;
import io.hexarch.organizations.application.machines.CreateServiceAccount;
import io.hexarch.organizations.application.machines.DeleteServiceAccount;
import io.hexarch.organizations.application.machines.ListServiceAccounts;
import io.hexarch.organizations.application.machines.ShowServiceAccount;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.platform.web.IfMatch;
import io.hexarch.platform.web.Patch;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Machines of an organization. */
@RestController
@RequestMapping("/api/v1/organizations/{organization}/service-accounts")
public class ServiceAccountController {

    private final ListServiceAccounts listServiceAccounts;
    private final ShowServiceAccount showServiceAccount;
    private final CreateServiceAccount createServiceAccount;
    private final ChangeServiceAccount changeServiceAccount;
    private final DeleteServiceAccount deleteServiceAccount;

    public ServiceAccountController(
            ListServiceAccounts listServiceAccounts,
            ShowServiceAccount showServiceAccount,
            CreateServiceAccount createServiceAccount,
            ChangeServiceAccount changeServiceAccount,
            DeleteServiceAccount deleteServiceAccount) {
        this.listServiceAccounts = listServiceAccounts;
        this.showServiceAccount = showServiceAccount;
        this.createServiceAccount = createServiceAccount;
        this.changeServiceAccount = changeServiceAccount;
        this.deleteServiceAccount = deleteServiceAccount;
    }

    record CreateServiceAccountRequest(
            String name, @Nullable String description) {}

    record UpdateServiceAccountRequest(Patch<String> name, Patch<String> description) {}

    /**
     * @param keys how many still open something
     * @param lastUsedAt of any key, to the minute
     */
    record ServiceAccount(
            ServiceAccountId id,
            String name,
            String description,
            long keys,
            @Nullable Instant lastUsedAt,
            Instant createdAt,
            Generation generation) {
        static ServiceAccount of(ListServiceAccounts.Used used) {
            var account = used.account();
            return new ServiceAccount(
                    account.id(),
                    account.name().text(),
                    account.description(),
                    used.use().active(),
                    used.use().lastUsedAt().orElse(null),
                    account.createdAt(),
                    account.generation());
        }
    }

    @GetMapping
    Page<ServiceAccount> listServiceAccounts(Actor actor, @PathVariable OrganizationId organization, PageRequest page) {
        return listServiceAccounts.list(actor, organization, page).map(ServiceAccount::of);
    }

    @PostMapping
    ResponseEntity<ServiceAccount> createServiceAccount(
            Actor actor, @PathVariable OrganizationId organization, @RequestBody CreateServiceAccountRequest request) {
        var description = request.description();
        var command = new CreateServiceAccount.Command(
                organization,
                AccessFields.serviceAccountName(request.name()),
                description == null ? "" : AccessFields.description(description));
        return switch (createServiceAccount.create(actor, command)) {
            case CreateServiceAccount.Outcome.Created(var account) ->
                Responses.created(
                        Responses.at("organizations/" + organization.text() + "/service-accounts", account.id()),
                        EntityTag.of(account.generation()),
                        ServiceAccount.of(new ListServiceAccounts.Used(account, Use.NONE)));
            case CreateServiceAccount.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @GetMapping("/{account}")
    ResponseEntity<ServiceAccount> getServiceAccount(
            Actor actor, @PathVariable OrganizationId organization, @PathVariable ServiceAccountId account) {
        return shown(actor, organization, account);
    }

    @PatchMapping("/{account}")
    ResponseEntity<ServiceAccount> updateServiceAccount(
            Actor actor,
            @PathVariable OrganizationId organization,
            @PathVariable ServiceAccountId account,
            IfMatch match,
            @RequestBody UpdateServiceAccountRequest request) {
        var command = new ChangeServiceAccount.Command(
                organization,
                account,
                Fields.asked(request.name()).map(AccessFields::serviceAccountName),
                Fields.asked(request.description()).map(AccessFields::description),
                match.expected());
        return switch (changeServiceAccount.change(actor, command)) {
            case ChangeServiceAccount.Outcome.Changed _ -> shown(actor, organization, account);
            case ChangeServiceAccount.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @DeleteMapping("/{account}")
    ResponseEntity<Void> deleteServiceAccount(
            Actor actor,
            @PathVariable OrganizationId organization,
            @PathVariable ServiceAccountId account,
            IfMatch match) {
        return switch (deleteServiceAccount.delete(
                actor, new DeleteServiceAccount.Command(organization, account, match.expected()))) {
            case DeleteServiceAccount.Outcome.Deleted() -> Responses.noContent();
            case DeleteServiceAccount.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    private ResponseEntity<ServiceAccount> shown(Actor actor, OrganizationId organization, ServiceAccountId account) {
        var shown = showServiceAccount.show(actor, organization, account);
        return Responses.ok(EntityTag.of(shown.account().generation()), ServiceAccount.of(shown));
    }
}
