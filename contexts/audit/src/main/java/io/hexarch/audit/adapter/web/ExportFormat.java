package io.hexarch.audit.adapter.web;

import io.hexarch.audit.application.Told;

/** How an exported record reads. */
enum ExportFormat {
    /** As the API tells it. */
    RECORD {
        @Override
        Object write(Told told) {
            return AuditRecord.of(told);
        }
    },
    /** As an event of the Open Cybersecurity Schema Framework. */
    OCSF {
        @Override
        Object write(Told told) {
            return OcsfEvent.of(told);
        }
    };

    /** What becomes one line of JSON. */
    abstract Object write(Told told);
}
