package io.hexarch.kernel.id;

import java.util.UUID;

/** The id of one kind of thing. Implemented by records, so that no id is ever passed for another. */
public interface TypedId {

    /** A UUIDv7: sorts by the time it was made. */
    UUID value();

    /** What stands before the underscore outside. */
    IdPrefix prefix();

    /** The id as the outside sees it, for example {@code org_01jd2m7s3qe9kb8v6x4w5n0cgt}. */
    default String text() {
        return TypeId.format(prefix(), value());
    }
}
