package io.hexarch.platform.kubernetes.proxy;

import io.hexarch.kernel.event.Deed;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.platform.kubernetes.connection.ClusterConnection;
import io.hexarch.platform.kubernetes.connection.ClusterCredential;
import java.util.Set;

/**
 * A Kubernetes API, and as whom a person's requests go there.
 *
 * @param connection where it is; its credential is the token of the one that carries requests and may act as the person
 * @param user always {@code hexarch:…}
 * @param groups always {@code hexarch:…}
 * @param organization whose audit trail it is
 * @param cluster what it is in the audit trail
 */
public record ProxyTarget(
        ClusterConnection connection,
        String user,
        Set<String> groups,
        OrganizationId organization,
        Deed.Target cluster) {

    private static final String OURS = "hexarch:";

    public ProxyTarget {
        groups = Set.copyOf(groups);
        if (!user.startsWith(OURS) || !groups.stream().allMatch(group -> group.startsWith(OURS)))
            throw new IllegalArgumentException("nobody acts as " + user + " " + groups);
    }

    String token() {
        return switch (connection.credential()) {
            case ClusterCredential.Token(var value) -> value;
            case ClusterCredential.ClientCertificate certificate ->
                throw new IllegalStateException("requests are carried with a token");
        };
    }

    /** Whether it is the same person in the same roles at the same API. */
    boolean sameRightsAs(ProxyTarget other) {
        return user.equals(other.user) && groups.equals(other.groups) && cluster.equals(other.cluster);
    }
}
