package io.hexarch.audit.adapter.web;

import io.hexarch.audit.application.AuditExport;
import io.hexarch.audit.application.AuditFilter;
import io.hexarch.audit.application.ExportOrganizationAudit;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.audit.domain.AuditResult;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.IdPrefix;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.TypeId;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** The record as a file of lines, oldest first. */
@RestController
@RequestMapping("/api/v1/organizations/{organization}/audit/export")
public class AuditExportController {

    static final String LINES = "application/x-ndjson";

    private final ExportOrganizationAudit exportOrganizationAudit;
    private final JsonMapper json;

    public AuditExportController(ExportOrganizationAudit exportOrganizationAudit, JsonMapper json) {
        this.exportOrganizationAudit = exportOrganizationAudit;
        this.json = json;
    }

    /**
     * At most 100,000 records, one a line.
     *
     * @param after the id of the last record that was received: goes on behind it, also after a connection that broke
     */
    @GetMapping(produces = LINES)
    ResponseEntity<StreamingResponseBody> exportAudit(
            Actor caller,
            @PathVariable OrganizationId organization,
            @RequestParam Optional<String> actor,
            @RequestParam Optional<String> action,
            @RequestParam Optional<String> target,
            @RequestParam Optional<AuditResult> result,
            @RequestParam Optional<Instant> from,
            @RequestParam Optional<Instant> to,
            @RequestParam Optional<ExportFormat> format,
            @RequestParam Optional<String> after) {
        var filter = new AuditFilter(actor.map(AuditController::actorId), action, target, result, from, to);
        var export = exportOrganizationAudit
                .export(caller, organization, filter, after.map(AuditExportController::recordId))
                .orElseThrow(AuditExportController::noSuchRecord);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(LINES))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-" + organization + ".jsonl\"")
                .body(output -> write(export, format.orElse(ExportFormat.RECORD), output));
    }

    private void write(AuditExport export, ExportFormat format, OutputStream output) throws IOException {
        for (var some = export.next(); !some.isEmpty(); some = export.next()) {
            var lines = new StringBuilder();
            for (var told : some)
                lines.append(json.writeValueAsString(format.write(told))).append('\n');
            output.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            output.flush();
        }
    }

    private static AuditRecordId recordId(String text) {
        return TypeId.parse(IdPrefix.AUDIT_RECORD, text)
                .map(AuditRecordId::new)
                .orElseThrow(AuditExportController::noSuchRecord);
    }

    private static Refused noSuchRecord() {
        return new Refused(Problem.of(
                        KernelProblem.INVALID_FIELD,
                        "The query parameter after is the id of a record of this organization, the last one that was received.")
                .at("?after", "must be the id of a record such as audit_…"));
    }
}
