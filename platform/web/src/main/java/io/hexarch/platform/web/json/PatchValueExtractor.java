package io.hexarch.platform.web.json;

import io.hexarch.platform.web.Patch;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;

/** Lets constraints speak of what is inside a patched field; an absent one has nothing to check. */
@UnwrapByDefault
public final class PatchValueExtractor implements ValueExtractor<Patch<@ExtractedValue ?>> {

    @Override
    public void extractValues(Patch<?> patch, ValueReceiver receiver) {
        patch.ifSet(value -> receiver.value("<patch>", value));
    }
}
