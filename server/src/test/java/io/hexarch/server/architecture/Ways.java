package io.hexarch.server.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who hands on to whom, as a Mermaid flowchart: from a class to those that its constructor is given, and for a port to the class that
 * stands behind it. Goes on within a module and stops at the first class of another one.
 */
final class Ways {

    private final Set<String> lines = new LinkedHashSet<>();
    private final Set<Class<?>> met = new HashSet<>();

    /** An arrow that no constructor tells of. */
    Ways arrow(String from, String label, Class<?> to) {
        lines.add("  %s -- \"%s\" --> %s".formatted(from, label, node(to)));
        return this;
    }

    Ways from(Class<?> type) {
        for (var given : type.getDeclaredConstructors()[0].getParameterTypes()) {
            if (!given.getName().startsWith("io.hexarch.")) continue;
            if (given.isInterface()) behind(given).forEach(found -> lines.add(arrow(type, given, found)));
            else step(type, given);
        }
        return this;
    }

    private void step(Class<?> from, Class<?> to) {
        lines.add("  %s --> %s".formatted(node(from), node(to)));
        if (Modules.of(from).equals(Modules.of(to))) from(to);
    }

    private String arrow(Class<?> from, Class<?> port, Class<?> to) {
        return "  %s -- %s --> %s".formatted(node(from), port.getSimpleName(), node(to));
    }

    /** With its module where it is met first. */
    private String node(Class<?> type) {
        var name = type.getSimpleName();
        if (!met.add(type)) return name;
        return "%s[\"%s<br><small>%s</small>\"]".formatted(name, name, Modules.of(type));
    }

    /** Sorted by name; what only wraps another one does not count. */
    private static Stream<Class<?>> behind(Class<?> port) {
        return Modules.classes()
                .filter(type -> !type.isInterface() && isA(type, port))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> !wraps(type, port))
                .sorted(java.util.Comparator.comparing(Class::getName));
    }

    private static boolean isA(JavaClass type, Class<?> port) {
        return type.getRawInterfaces().stream().anyMatch(face -> face.getName().equals(port.getName()));
    }

    private static boolean wraps(Class<?> type, Class<?> port) {
        return Arrays.stream(type.getDeclaredConstructors())
                .anyMatch(constructor ->
                        Arrays.asList(constructor.getParameterTypes()).contains(port));
    }

    String text() {
        return "```mermaid\nflowchart LR\n" + String.join("\n", lines) + "\n```\n";
    }
}
