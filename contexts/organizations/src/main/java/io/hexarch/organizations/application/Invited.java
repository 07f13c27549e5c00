package io.hexarch.organizations.application;

import io.hexarch.identity.PersonSummary;
import io.hexarch.organizations.domain.Invitation;
import io.hexarch.organizations.domain.InvitationState;
import java.util.Optional;

/** An invitation, what it is now, and who sent it if they are still known. */
public record Invited(Invitation invitation, InvitationState state, Optional<PersonSummary> by) {}
