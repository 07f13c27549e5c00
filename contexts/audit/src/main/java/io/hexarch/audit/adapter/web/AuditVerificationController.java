package io.hexarch.audit.adapter.web;

import io.hexarch.audit.application.VerifyOrganizationAudit;
import io.hexarch.audit.application.VerifyPlatformAudit;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Verifies while it is read: each item is a stretch of up to a thousand links, and the cursor goes on behind it. */
@RestController
@RequestMapping("/api/v1")
public class AuditVerificationController {

    private final VerifyOrganizationAudit verifyOrganizationAudit;
    private final VerifyPlatformAudit verifyPlatformAudit;

    public AuditVerificationController(
            VerifyOrganizationAudit verifyOrganizationAudit, VerifyPlatformAudit verifyPlatformAudit) {
        this.verifyOrganizationAudit = verifyOrganizationAudit;
        this.verifyPlatformAudit = verifyPlatformAudit;
    }

    @GetMapping("/organizations/{organization}/audit/verification")
    Page<AuditStretch> verifyAudit(@PathVariable OrganizationId organization, PageRequest page, Actor caller) {
        return verifyOrganizationAudit.verify(caller, organization, page).map(AuditStretch::of);
    }

    @GetMapping("/admin/audit/verification")
    Page<AuditStretch> verifyPlatformAudit(PageRequest page, Actor caller) {
        return verifyPlatformAudit.verify(caller, page).map(AuditStretch::of);
    }
}
