package io.hexarch.audit.adapter.web;

import io.hexarch.audit.application.Stretch;
import io.hexarch.audit.domain.AuditRecordId;
import io.hexarch.audit.domain.Fault;
import io.hexarch.audit.domain.FaultKind;
import io.hexarch.kernel.id.OrganizationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a chain that was verified.
 *
 * @param organization whose chain; null: the platform's
 * @param first the number of its first link
 * @param last the number of its last link; one less than {@code first} when there is none
 * @param sealedAt when the last link was made
 * @param waiting at the end of a chain: how many records are not sealed yet
 * @param end whether the chain ends here
 */
record AuditStretch(
        @Nullable OrganizationId organization,
        long first,
        long last,
        @Nullable Instant sealedAt,
        @Nullable Long waiting,
        boolean end,
        List<AuditFault> faults) {

    /**
     * Something wrong with a chain.
     *
     * @param position the link at which it shows; null when it shows at the end only
     */
    record AuditFault(
            FaultKind kind,
            @Nullable Long position,
            @Nullable AuditRecordId record,
            String detail) {

        static AuditFault of(Fault fault) {
            return new AuditFault(
                    fault.kind(), fault.position().orElse(null), fault.record().orElse(null), fault.detail());
        }
    }

    static AuditStretch of(Stretch stretch) {
        return new AuditStretch(
                stretch.chain().organization().orElse(null),
                stretch.first(),
                stretch.last(),
                stretch.sealedAt().orElse(null),
                stretch.waiting().orElse(null),
                stretch.isEnd(),
                stretch.faults().stream().map(AuditFault::of).toList());
    }
}
