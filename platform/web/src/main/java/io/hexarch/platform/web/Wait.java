package io.hexarch.platform.web;

import io.hexarch.kernel.id.TypedId;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;

/**
 * How a resource is read: at once, or when it has changed. A handler method of GET takes it as an argument and answers
 *
 * {@snippet :
 * return wait.forChange(workspace, () -> WorkspaceResponse.of(find.find(actor, workspace)), WorkspaceResponse::tag);
 * }
 *
 * With {@code If-None-Match} the answer is 304 while the tag is the same; with {@code ?wait=30s} it is given at the next change, or then.
 */
public interface Wait {

    /**
     * Reads until the tag differs from what the caller has, or the time is up.
     *
     * @param read one read with its own transaction and its own check of rights, made anew each time; none is open while waiting
     */
    <T> ResponseEntity<T> forChange(TypedId resource, Supplier<T> read, Function<T, EntityTag> tag);
}
