package io.hexarch.identity.application.port;

import io.hexarch.identity.domain.Secret;
import java.net.URI;

/** Where in the console one-time links lead. The token stands in the fragment, so that it is never sent in a URL. */
public interface AddressBook {

    URI welcome(Secret token);

    URI join(Secret token);
}
