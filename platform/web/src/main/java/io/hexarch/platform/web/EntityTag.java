package io.hexarch.platform.web;

import io.hexarch.kernel.usecase.Generation;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A resource's version as HTTP sees it: {@code "3"}, or {@code "3.17"} for a resource whose status moves by itself. Writing compares the
 * generation alone, so that progress in the background never makes a wish fail; waiting compares all of it.
 *
 * @param generation the wish
 * @param revision any change, where the resource counts them
 */
public record EntityTag(Generation generation, OptionalLong revision) {

    private static final Pattern TEXT = Pattern.compile("\"([1-9]\\d{0,17})(?:\\.(\\d{1,18}))?\"");

    public static EntityTag of(Generation generation) {
        return new EntityTag(generation, OptionalLong.empty());
    }

    public static EntityTag of(Generation generation, long revision) {
        return new EntityTag(generation, OptionalLong.of(revision));
    }

    /** Empty when the text is no tag of ours. */
    public static Optional<EntityTag> parse(String text) {
        var matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) return Optional.empty();
        var revision =
                matcher.group(2) == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(matcher.group(2)));
        return Optional.of(new EntityTag(new Generation(Long.parseLong(matcher.group(1))), revision));
    }

    /** Whether what was read under the other tag is still what this one says. A tag without revision only knows the generation. */
    public boolean sameAs(EntityTag other) {
        if (!generation.equals(other.generation)) return false;
        return revision.isEmpty() || other.revision.isEmpty() || revision.equals(other.revision);
    }

    /** The header's value, with its quotes. */
    @Override
    public String toString() {
        var text = new StringBuilder("\"").append(generation.value());
        revision.ifPresent(value -> text.append('.').append(value));
        return text.append('"').toString();
    }
}
