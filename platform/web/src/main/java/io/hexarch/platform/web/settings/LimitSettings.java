package io.hexarch.platform.web.settings;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much callers may ask. Each server counts for itself.
 *
 * @param requestSize The largest body of a request to the API.
 * @param requestDeadline How long a body may take to arrive.
 * @param inFlight Requests under way at once, over all callers; more are answered 503.
 * @param perAddress Requests under way at once from one address; more are answered 429.
 * @param tokenPerMinute Requests a minute with one credential.
 * @param organizationPerMinute Requests a minute of one organization.
 * @param workspacePerMinute Requests a minute of one organization to the Kubernetes API of one workspace.
 * @param anonymousPerMinute Requests a minute from one address without a credential.
 */
public record LimitSettings(
        @DefaultValue("1MB") DataSize requestSize,
        @DefaultValue("20s") Duration requestDeadline,
        @DefaultValue("2000") @Min(1) int inFlight,
        @DefaultValue("256") @Min(1) int perAddress,
        @DefaultValue("3000") @Min(1) int tokenPerMinute,
        @DefaultValue("12000") @Min(1) int organizationPerMinute,
        @DefaultValue("6000") @Min(1) int workspacePerMinute,
        @DefaultValue("300") @Min(1) int anonymousPerMinute) {}
