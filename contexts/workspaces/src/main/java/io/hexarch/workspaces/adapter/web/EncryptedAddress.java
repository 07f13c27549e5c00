package io.hexarch.workspaces.adapter.web;

import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.HexarchUrl;
import io.hexarch.workspaces.application.port.ApiAddress;
import io.hexarch.workspaces.domain.WorkspaceProblem;
import java.net.URI;

/** The server's one external address, as long as it is one of https. */
public final class EncryptedAddress implements ApiAddress {

    private final HexarchUrl url;

    public EncryptedAddress(HexarchUrl url) {
        this.url = url;
    }

    /** kubectl sends no token over plain HTTP, and then just says that nobody is signed in. */
    @Override
    public URI encrypted() {
        var address = url.value();
        if ("https".equals(address.getScheme())) return address;
        throw new Refused(
                WorkspaceProblem.NOT_ENCRYPTED,
                "kubectl sends no token over plain HTTP. Give this server an https address: hexarch.url, hexarch.tls.mode.");
    }
}
