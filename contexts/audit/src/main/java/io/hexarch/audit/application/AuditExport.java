package io.hexarch.audit.application;

import io.hexarch.audit.domain.AuditRecordId;
import java.util.List;
import java.util.function.Function;

/** Records on their way out, oldest first, some at a time. Each time in a transaction of its own, so that a slow reader holds none open. */
public final class AuditExport {

    /** In one export; the next one goes on behind the last record. */
    static final int LIMIT = 100_000;

    private final Function<AuditRecordId, List<Told>> following;
    private List<Told> ready;
    private int given;

    AuditExport(List<Told> first, Function<AuditRecordId, List<Told>> following) {
        this.ready = first;
        this.following = following;
    }

    /**
     * Empty at the end. Outside any transaction.
     *
     * @throws io.hexarch.kernel.problem.AccessRefused when who reads may not any more
     */
    public List<Told> next() {
        var now = ready;
        given += now.size();
        ready = now.isEmpty() || given >= LIMIT
                ? List.of()
                : following.apply(now.getLast().record().id());
        return now;
    }
}
