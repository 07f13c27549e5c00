package io.hexarch.platform.kubernetes.apply;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

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

    /** Reads as Helm does: of a key that is given twice the last counts, which charts rely on. */
    public static List<HasMetadata> parse(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        options.setWarnOnDuplicateKeys(false);
        var objects = new ArrayList<HasMetadata>();
        for (Object document : new Yaml(new SafeConstructor(options)).loadAll(yaml))
            if (document != null)
                objects.add((HasMetadata) SERIALIZATION.convertValue(document, KubernetesResource.class));
        return objects;
    }

    /** A deep copy of the object, so that what is kept as a pattern is never changed. */
    public static <T extends HasMetadata> T copy(T object) {
        return SERIALIZATION.clone(object);
    }
}
