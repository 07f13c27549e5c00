package io.hexarch.platform.web.problem;

import java.util.List;
import tools.jackson.core.JacksonException;

/** JSON pointers (RFC 6901) out of the ways that libraries name places. */
final class JsonPointer {

    private JsonPointer() {}

    static String of(List<JacksonException.Reference> path) {
        var pointer = new StringBuilder();
        for (var reference : path) {
            var name = reference.getPropertyName();
            pointer.append('/').append(name == null ? Integer.toString(reference.getIndex()) : escape(name));
        }
        return pointer.toString();
    }

    /** Bean Validation's way: {@code members[0].name}. */
    static String ofPath(String path) {
        return path.isEmpty()
                ? ""
                : "/" + escape(path).replaceAll("\\[(\\w+)]", ".$1").replace('.', '/');
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
