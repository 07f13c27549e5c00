package io.hexarch.audit.adapter.web;

import io.hexarch.audit.application.ErasePersonalData;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What records hold of a person, while its key is there. */
@RestController
@RequestMapping("/api/v1/admin/people/{person}/audit-key")
public class ErasureController {

    private final ErasePersonalData erasePersonalData;

    public ErasureController(ErasePersonalData erasePersonalData) {
        this.erasePersonalData = erasePersonalData;
    }

    /** Also when there is no such person any more: their records may be there still. */
    @DeleteMapping
    ResponseEntity<Void> deleteAuditKey(@PathVariable PersonId person, Actor actor) {
        erasePersonalData.erase(actor, person);
        return ResponseEntity.noContent().build();
    }
}
