package io.hexarch.platform.kubernetes.apply;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesList;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Objects written as YAML, with places to fill in: {@code ${name}}. */
public final class Manifests {

    private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();
    private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z][A-Za-z]*)}");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ._:/,\\-\\[\\]\"{}]*");

    private Manifests() {}

    /**
     * The objects of a resource beside the class.
     *
     * @throws IllegalArgumentException when a place has no value, or a value could change the structure around it
     */
    public static List<HasMetadata> read(Class<?> beside, String resource, Map<String, String> values) {
        return parse(fill(text(beside, resource), values));
    }

    /** The text of a resource beside the class. */
    public static String text(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalArgumentException("there is no " + resource + " beside " + beside);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) throw new IllegalArgumentException("nothing for " + place.group());
            if (!PLAIN.matcher(value).matches())
                throw new IllegalArgumentException("not a plain value for " + place.group() + ": " + value);
            return java.util.regex.Matcher.quoteReplacement(value);
        });
    }

    public static List<HasMetadata> parse(String yaml) {
        Object read = SERIALIZATION.unmarshal(yaml);
        return switch (read) {
            case KubernetesList list -> list.getItems();
            case List<?> many -> many.stream().map(HasMetadata.class::cast).toList();
            case HasMetadata one -> List.of(one);
            default -> throw new IllegalArgumentException("not a list of Kubernetes objects");
        };
    }

    /** A deep copy of the object, so that what is kept as a pattern is never changed. */
    public static <T extends HasMetadata> T copy(T object) {
        return SERIALIZATION.clone(object);
    }
}
