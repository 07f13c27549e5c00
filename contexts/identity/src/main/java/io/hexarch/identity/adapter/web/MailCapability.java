package io.hexarch.identity.adapter.web;

import io.hexarch.platform.web.CapabilitySource;
import java.util.List;
import java.util.Optional;

/** The part {@code mail}, which nothing connects yet: what would be sent is shown to whoever asked for it. */
public final class MailCapability implements CapabilitySource {

    @Override
    public List<Part> parts() {
        var detail =
                "No e-mail is sent yet. A one-time link is shown to whoever adds a person, once, to be passed on by hand.";
        return List.of(new Part("mail", State.MISSING, detail, Optional.empty(), Optional.empty()));
    }
}
