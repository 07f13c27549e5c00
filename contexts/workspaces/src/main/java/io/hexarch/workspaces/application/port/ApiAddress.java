package io.hexarch.workspaces.application.port;

import java.net.URI;

/** Where the Kubernetes APIs of workspaces are reached from outside. */
public interface ApiAddress {

    /**
     * The server's own address.
     *
     * @throws io.hexarch.kernel.problem.Refused {@code workspaces.not-encrypted} when it is plain HTTP, over which kubectl sends no token
     */
    URI encrypted();
}
