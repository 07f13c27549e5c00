package io.hexarch.platform.kubernetes.connection;

import java.net.URI;

/**
 * Where a cluster's API is, whom its certificate must be from, and with what it is entered.
 *
 * @param server {@code https://host:port}, nothing else
 * @param authority the certificates of its authority in PEM; only these are trusted
 */
public record ClusterConnection(URI server, String authority, ClusterCredential credential) {

    public ClusterConnection {
        if (!"https".equals(server.getScheme()) || server.getHost() == null)
            throw new IllegalArgumentException("not an https address: " + server);
    }

    public String host() {
        return server.getHost();
    }

    public int port() {
        return server.getPort() < 0 ? 443 : server.getPort();
    }

    /** The same cluster by another way, for example through a port on this machine. */
    public ClusterConnection at(URI other) {
        return new ClusterConnection(other, authority, credential);
    }

    public ClusterConnection with(ClusterCredential other) {
        return new ClusterConnection(server, authority, other);
    }
}
