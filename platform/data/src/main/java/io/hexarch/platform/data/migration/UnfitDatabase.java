package io.hexarch.platform.data.migration;

import java.util.List;

/** The database must not be used as it is. The message says everything that is wrong and how to mend it. */
public final class UnfitDatabase extends RuntimeException {

    UnfitDatabase(List<String> faults) {
        super("The database is not fit for Hexarch:\n  - " + String.join("\n  - ", faults));
    }
}
