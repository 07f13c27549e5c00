package io.hexarch.applications.adapter.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hexarch.applications.application.port.ApplicationRepository;
import io.hexarch.applications.application.port.Hosts;
import io.hexarch.applications.domain.HostLabel;
import io.hexarch.kernel.access.Tenants;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.projects.Projects;
import io.hexarch.workspaces.WorkspaceClients;
import io.hexarch.workspaces.WorkspaceClients.InnerService;
import io.hexarch.workspaces.WorkspaceId;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/** Finds the way to the pods behind a host name. What was found is kept for a few seconds, also that there is nothing. */
public final class ApplicationTargets {

    private static final Actor GATEWAY = new Actor.SystemPart("application gateway");
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int LIMIT = 10_000;
    private static final int SERVICE_PORT = 80;

    private final TenantTransaction transaction;
    private final Hosts hosts;
    private final ApplicationRepository applications;
    private final Projects projects;
    private final WorkspaceClients clients;
    private final Tenants tenants;
    private final Cache<HostLabel, Optional<Target>> places =
            Caffeine.newBuilder().maximumSize(LIMIT).expireAfterWrite(FRESH).build();
    private final Cache<Target, InetSocketAddress> addresses =
            Caffeine.newBuilder().maximumSize(LIMIT).expireAfterWrite(FRESH).build();

    public ApplicationTargets(
            TenantTransaction transaction,
            Hosts hosts,
            ApplicationRepository applications,
            Projects projects,
            WorkspaceClients clients,
            Tenants tenants) {
        this.transaction = transaction;
        this.hosts = hosts;
        this.applications = applications;
        this.projects = projects;
        this.clients = clients;
        this.tenants = tenants;
    }

    /** The service of an application, in the workspace's own names. */
    record Target(OrganizationId organization, WorkspaceId workspace, InnerService service) {}

    /** Empty when the host belongs to nobody. */
    Optional<Target> find(HostLabel label) {
        return places.get(label, this::look);
    }

    private Optional<Target> look(HostLabel label) {
        return transaction
                .asPlatform("application gateway", () -> hosts.owner(label))
                .flatMap(owner -> transaction.in(
                        GATEWAY,
                        owner.organization(),
                        () -> applications
                                .find(owner.application())
                                .flatMap(application -> projects.find(
                                                application.home().project())
                                        .map(project -> new Target(
                                                owner.organization(),
                                                application.home().workspace(),
                                                new InnerService(
                                                        project.name(),
                                                        application.name().value(),
                                                        SERVICE_PORT))))));
    }

    /** Whether the organization that runs it is worked in at all. */
    boolean open(Target target) {
        return tenants.closed(target.organization()).isEmpty();
    }

    /** @throws io.hexarch.workspaces.WorkspaceUnavailable when there is no way at the moment */
    InetSocketAddress locate(Target target) {
        return addresses.get(target, key -> clients.locate(key.workspace(), key.service()));
    }

    /** After a connection failed: the pods may have moved. */
    void forget(Target target) {
        addresses.invalidate(target);
    }
}
