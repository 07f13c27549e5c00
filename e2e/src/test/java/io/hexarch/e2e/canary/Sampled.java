package io.hexarch.e2e.canary;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has the processes of this machine sampled from the first journey to the end of the last. */
public final class Sampled implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Sampled.class))
                .computeIfAbsent(ProcessSampler.class, _ -> new ProcessSampler(Evidence.current()));
    }
}
