package io.hexarch.organizations;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.id.TypedId;

/** What happens to an organization and to who belongs to it; everybody there may see it. */
public sealed interface OrganizationEvent extends DomainEvent
        permits OrganizationFounded,
                OrganizationRenamed,
                OrganizationSuspended,
                OrganizationReinstated,
                OrganizationClosing,
                OrganizationReopened,
                OrganizationErased,
                OrganizationExported,
                InvitationSent,
                InvitationRenewed,
                InvitationWithdrawn,
                InvitationDeclined,
                MemberJoined,
                OwnershipTransferred,
                SettingsChanged,
                RoleChanged,
                MemberLeft {

    /** The organization itself, the invitation or the person. */
    TypedId id();

    @Override
    default TypedId resource() {
        return id();
    }

    @Override
    default Scope scope() {
        return Scope.of(organization());
    }
}
