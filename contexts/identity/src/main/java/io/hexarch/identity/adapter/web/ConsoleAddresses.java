package io.hexarch.identity.adapter.web;

import io.hexarch.identity.application.port.AddressBook;
import io.hexarch.identity.domain.Secret;
import io.hexarch.platform.web.HexarchUrl;
import java.net.URI;

/** Pages of the console at the one external address. */
public final class ConsoleAddresses implements AddressBook {

    private final HexarchUrl url;

    public ConsoleAddresses(HexarchUrl url) {
        this.url = url;
    }

    @Override
    public URI welcome(Secret token) {
        return page("/welcome", token);
    }

    @Override
    public URI join(Secret token) {
        return page("/join", token);
    }

    private URI page(String path, Secret token) {
        return URI.create(url.value() + path + "#token=" + token.reveal());
    }
}
