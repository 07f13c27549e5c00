package io.hexarch.organizations.application;

import java.time.Duration;

/**
 * The numbers of invitations, from the settings.
 *
 * @param lifetime how long one opens
 * @param perDay how many links an organization gives out on a day of the calendar in UTC
 */
public record InvitationRules(Duration lifetime, long perDay) {}
