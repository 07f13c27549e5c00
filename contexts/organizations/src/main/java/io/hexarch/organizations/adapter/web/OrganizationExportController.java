package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.organizations.application.ExportOrganization;
import io.hexarch.platform.web.Authenticator;
import io.hexarch.platform.web.Caller;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** The way out: everything that an organization put in. */
@RestController
public class OrganizationExportController {

    static final String ZIP = "application/zip";

    private final ExportOrganization exportOrganization;
    private final Authenticator authenticator;
    private final JsonMapper json;
    private final Clock clock;

    public OrganizationExportController(
            ExportOrganization exportOrganization, Authenticator authenticator, JsonMapper json, Clock clock) {
        this.exportOrganization = exportOrganization;
        this.authenticator = authenticator;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A ZIP of JSON Lines, a file for each kind, with a manifest in the end that has the SHA-256 of each; made while it is sent. The
     * connection breaks off when the right to it, or the session, ends meanwhile.
     */
    @GetMapping(path = "/api/v1/organizations/{organization}/export", produces = ZIP)
    ResponseEntity<StreamingResponseBody> exportOrganization(Caller caller, @PathVariable OrganizationId organization) {
        var export = exportOrganization.export(caller.actor(), organization);
        var archive = new ExportArchive(export, new CallerWatch(caller, authenticator, clock), json);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(ZIP))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + organization.text() + ".zip\"")
                .body(archive::write);
    }
}
