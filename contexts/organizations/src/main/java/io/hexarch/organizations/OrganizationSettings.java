package io.hexarch.organizations;

import io.hexarch.organizations.application.FoundingPolicy.Founders;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who founds organizations, and how much each may have.
 *
 * @param founders who may found organizations: {@code everybody} with an account, or {@code operators} only
 * @param plan how much an organization may have
 * @param invitations how people are asked to take part
 * @param closing how long a closed organization can be reopened before it is erased
 */
@Validated
@ConfigurationProperties("hexarch.organizations")
public record OrganizationSettings(
        @DefaultValue("everybody") Founders founders,
        @DefaultValue @Valid Plan plan,
        @DefaultValue @Valid Invitations invitations,

        @DefaultValue("30d") @DurationMin(minutes = 1) @DurationMax(days = 365)
        Duration closing) {

    /**
     * How people are asked to take part.
     *
     * @param lifetime how long an invitation opens
     * @param perDay how many links an organization gives out on a day
     */
    public record Invitations(
            @DefaultValue("7d") @DurationMin(minutes = 1) @DurationMax(days = 30)
            Duration lifetime,

            @DefaultValue("100") @Min(0) long perDay) {}

    /**
     * The one plan that there is.
     *
     * @param name what it is called
     * @param workspaces how many workspaces an organization may have
     * @param members how many people; who is invited counts once they have joined
     * @param projects how many projects, over all workspaces
     * @param applications how many applications, over all projects
     * @param apiKeys how many API keys, over all members
     */
    public record Plan(
            @DefaultValue("standard") @NotBlank String name,
            @DefaultValue("10") @Min(0) long workspaces,
            @DefaultValue("100") @Min(1) long members,
            @DefaultValue("100") @Min(0) long projects,
            @DefaultValue("200") @Min(0) long applications,
            @DefaultValue("200") @Min(0) long apiKeys) {}
}
