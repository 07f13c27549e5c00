package io.hexarch.organizations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much of what rights are made of one organization may have: every decision reads it.
 *
 * @param groups how many groups
 * @param groupMembers how many members one group may have directly
 * @param groupDepth how many groups may lie inside one another
 * @param grants how many roles on scopes, of all subjects together
 * @param roles how many roles of its own
 * @param serviceAccounts how many service accounts; their keys count with all others
 */
@Validated
@ConfigurationProperties("hexarch.organizations.access")
public record AccessLimits(
        @DefaultValue("200") @Min(0) long groups,
        @DefaultValue("500") @Min(0) long groupMembers,
        @DefaultValue("5") @Min(1) @Max(20) int groupDepth,
        @DefaultValue("5000") @Min(0) long grants,
        @DefaultValue("100") @Min(0) long roles,
        @DefaultValue("200") @Min(0) long serviceAccounts) {}
