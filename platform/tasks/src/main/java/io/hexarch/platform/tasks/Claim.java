package io.hexarch.platform.tasks;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Fence;
import java.util.UUID;

/**
 * The right to work on one resource, until the lease ends.
 *
 * @param attempt how many times in a row the work failed before this claim
 */
public record Claim(OrganizationId organization, String kind, UUID resource, Fence fence, int attempt) {}
