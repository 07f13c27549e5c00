package io.hexarch.platform.kubernetes.connection;

import static io.hexarch.platform.kubernetes.connection.KubeconfigDocument.malformed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Reads the files that a trusted kubeconfig points at, relative to its own folder, as kubectl does. */
final class FileFields {

    private static final Map<String, String> DATA_OF = Map.of(
            "certificate-authority", "certificate-authority-data",
            "client-certificate", "client-certificate-data",
            "client-key", "client-key-data");

    private FileFields() {}

    /** The same fields with the files' content in place of their paths; data that is there already wins. */
    static Map<String, Object> inlined(Map<?, ?> fields, Path folder) {
        var inlined = new HashMap<String, Object>();
        fields.forEach((name, value) -> inlined.put(String.valueOf(name), value));
        DATA_OF.forEach((path, data) -> {
            if (!inlined.containsKey(data) && inlined.get(path) instanceof String file)
                inlined.put(data, content(folder.resolve(file)));
        });
        return inlined;
    }

    private static String content(Path file) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw malformed("it points at " + file + ", which cannot be read");
        }
    }
}
