package io.hexarch.applications.domain;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.ReleaseId;
import java.time.Instant;

/**
 * One template that an application ran or runs. Never changed.
 *
 * @param number 1, 2, 3, … within the application
 * @param change what was different from the one before, in words
 * @param createdBy kind and id of who wished it, as the outside sees them
 */
public record Release(
        ReleaseId id,
        ApplicationId application,
        int number,
        Template template,
        String change,
        String createdBy,
        Instant createdAt) {}
