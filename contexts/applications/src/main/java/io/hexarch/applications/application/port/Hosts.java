package io.hexarch.applications.application.port;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.domain.HostLabel;
import io.hexarch.kernel.id.OrganizationId;
import java.util.Optional;

/** Which application a host name belongs to, over all tenants. */
public interface Hosts {

    /** In the owner's tenant transaction; false when the label belongs to another application already. */
    boolean claim(HostLabel label, OrganizationId organization, ApplicationId application);

    /** In a platform transaction: whoever asks by host name has not said yet who they are. */
    Optional<Owner> owner(HostLabel label);

    record Owner(OrganizationId organization, ApplicationId application) {}
}
