package io.hexarch.identity.application.port;

import io.hexarch.identity.domain.Secret;

/** Where the one-time link of the installation is left for whoever owns the machine: nowhere else is it shown. */
public interface FirstOperatorLink {

    void leave(Secret token);

    /** It has been used. Nothing happens when there is none. */
    void remove();
}
