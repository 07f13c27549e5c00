package io.hexarch.platform.kubernetes.chart;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.jni.HelmLib;
import com.marcnuri.helm.jni.NativeLibrary;
import com.sun.jna.Native;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.ServiceLoader;

/** Where the classes that the child needs come from, so that it gets those and no others. */
final class HelmClassPath {

    private HelmClassPath() {}

    /** Jars that are inside another jar are copied into the folder. */
    static String in(Path folder) throws IOException {
        var places = new LinkedHashSet<String>();
        for (var needed : java.util.List.of(HelmMain.class, Helm.class, HelmLib.class, Native.class))
            places.add(place(needed, folder));
        for (var library : ServiceLoader.load(NativeLibrary.class)) places.add(place(library.getClass(), folder));
        return String.join(File.pathSeparator, places);
    }

    private static String place(Class<?> needed, Path folder) throws IOException {
        var location = needed.getProtectionDomain().getCodeSource().getLocation();
        if ("file".equals(location.getProtocol())) return file(location).toString();
        var copy = folder.resolve(needed.getSimpleName() + ".jar");
        try (var in = inner(location).openStream()) {
            Files.copy(in, copy);
        }
        return copy.toString();
    }

    private static Path file(URL location) throws IOException {
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException odd) {
            throw new IOException("cannot tell where " + location + " is", odd);
        }
    }

    /** {@code jar:nested:/app.jar/!lib/inner.jar!/} as the address of the inner jar itself. */
    private static URL inner(URL location) throws IOException {
        var text = location.toString();
        if (text.startsWith("jar:") && text.endsWith("!/")) text = text.substring(4, text.length() - 2);
        return URI.create(text).toURL();
    }
}
