package io.hexarch.platform.web;

import io.hexarch.kernel.id.TypedId;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers that say yes. */
public final class Responses {

    private Responses() {}

    /** Where a resource is: {@code at("workspaces", id)} is {@code /api/v1/workspaces/ws_…}. */
    public static URI at(String collection, TypedId id) {
        return URI.create("/api/v1/" + collection + "/" + id.text());
    }

    /** 200: here it is. */
    public static <T> ResponseEntity<T> ok(EntityTag tag, T body) {
        return ResponseEntity.ok().eTag(tag.toString()).body(body);
    }

    /** 201: it exists now. */
    public static <T> ResponseEntity<T> created(URI location, EntityTag tag, T body) {
        return ResponseEntity.created(location).eTag(tag.toString()).body(body);
    }

    /** 201 for what has no address of its own. */
    public static <T> ResponseEntity<T> created(T body) {
        return ResponseEntity.status(HttpStatus.CREATED).body(body);
    }

    /** 202: wished; the resource tells how far it is. */
    public static <T> ResponseEntity<T> accepted(URI location, EntityTag tag, T body) {
        return ResponseEntity.accepted().location(location).eTag(tag.toString()).body(body);
    }

    /** 204: done, nothing to say. */
    public static ResponseEntity<Void> noContent() {
        return ResponseEntity.noContent().build();
    }
}
