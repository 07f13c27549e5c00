package io.hexarch.audit.adapter.web;

import io.hexarch.audit.application.AuditFilter;
import io.hexarch.audit.application.ListMyAudit;
import io.hexarch.audit.application.ListOrganizationAudit;
import io.hexarch.audit.application.ListPlatformAudit;
import io.hexarch.audit.domain.AuditResult;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.id.TypedId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record, newest first. */
@RestController
@RequestMapping("/api/v1")
public class AuditController {

    private final ListOrganizationAudit listOrganizationAudit;
    private final ListMyAudit listMyAudit;
    private final ListPlatformAudit listPlatformAudit;

    public AuditController(
            ListOrganizationAudit listOrganizationAudit, ListMyAudit listMyAudit, ListPlatformAudit listPlatformAudit) {
        this.listOrganizationAudit = listOrganizationAudit;
        this.listMyAudit = listMyAudit;
        this.listPlatformAudit = listPlatformAudit;
    }

    @GetMapping("/organizations/{organization}/audit")
    Page<AuditRecord> listAudit(
            Actor caller,
            @PathVariable OrganizationId organization,
            @RequestParam Optional<String> actor,
            @RequestParam Optional<String> action,
            @RequestParam Optional<String> target,
            @RequestParam Optional<AuditResult> result,
            @RequestParam Optional<Instant> from,
            @RequestParam Optional<Instant> to,
            PageRequest page) {
        var filter = new AuditFilter(actor.map(AuditController::actorId), action, target, result, from, to);
        return listOrganizationAudit.list(caller, organization, filter, page).map(AuditRecord::of);
    }

    @GetMapping("/me/audit")
    Page<AuditRecord> listMyAudit(
            Actor caller,
            @RequestParam Optional<String> action,
            @RequestParam Optional<String> target,
            @RequestParam Optional<AuditResult> result,
            @RequestParam Optional<Instant> from,
            @RequestParam Optional<Instant> to,
            PageRequest page) {
        var filter = new AuditFilter(Optional.empty(), action, target, result, from, to);
        return listMyAudit.list(caller, filter, page).map(AuditRecord::of);
    }

    @GetMapping("/admin/audit")
    Page<AuditRecord> listPlatformAudit(
            Actor caller,
            @RequestParam Optional<String> actor,
            @RequestParam Optional<String> action,
            @RequestParam Optional<String> target,
            @RequestParam Optional<AuditResult> result,
            @RequestParam Optional<Instant> from,
            @RequestParam Optional<Instant> to,
            PageRequest page) {
        var filter = new AuditFilter(actor.map(AuditController::actorId), action, target, result, from, to);
        return listPlatformAudit.list(caller, filter, page).map(AuditRecord::of);
    }

    static UUID actorId(String text) {
        Optional<TypedId> id = PersonId.parse(text).map(person -> person);
        return id.or(() -> ServiceAccountId.parse(text))
                .orElseThrow(() -> new Refused(Problem.of(
                                KernelProblem.INVALID_FIELD,
                                "The query parameter actor is the id of a person or a service account.")
                        .at("?actor", "must be an id such as person_…")))
                .value();
    }
}
