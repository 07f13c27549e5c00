package io.hexarch.server.architecture;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;

/** The modules and who uses whom: a picture without the arrows that follow from others, and a table with all of them. */
final class ModulesPicture {

    private final Map<String, Set<String>> uses = new TreeMap<>();
    private final Sources sources;

    ModulesPicture(Sources sources) {
        this.sources = sources;
        Modules.all().forEach(module -> uses.put(Modules.name(module), Modules.usedBy(module)));
    }

    String text() {
        var text = new StringBuilder("```mermaid\nflowchart TD\n");
        group("contexts", Modules::isContext, text);
        group("platform", module -> !Modules.isContext(module), text);
        uses.forEach((one, others) -> others.stream()
                .filter(other -> !follows(one, other))
                .forEach(other -> text.append("  %s --> %s\n".formatted(one, other))));
        text.append("```\n\n| module | what | uses |\n|---|---|---|\n");
        Modules.all().stream()
                .sorted(Comparator.comparing((ApplicationModule module) -> !Modules.isContext(module))
                        .thenComparing(Modules::name))
                .forEach(module -> text.append(row(module)));
        return text.toString();
    }

    private static void group(String name, Predicate<ApplicationModule> members, StringBuilder text) {
        text.append("  subgraph ").append(name).append('\n');
        Modules.all().stream()
                .filter(members)
                .map(Modules::name)
                .sorted()
                .forEach(member -> text.append("    ").append(member).append('\n'));
        text.append("  end\n");
    }

    private String row(ApplicationModule module) {
        var name = Modules.name(module);
        var used = uses.getOrDefault(name, Set.of()).stream().collect(Collectors.joining(", "));
        return "| `%s` | %s | %s |\n"
                .formatted(
                        name, sources.sentenceOnPackage(module.getBasePackage().getName()), used);
    }

    /** Whether an arrow can be told from others: by way of a third module. */
    private boolean follows(String one, String other) {
        return uses.getOrDefault(one, Set.of()).stream()
                .filter(third -> !third.equals(other))
                .anyMatch(third -> reaches(third, other, new HashSet<>()));
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        if (from.equals(to)) return true;
        return seen.add(from) && uses.getOrDefault(from, Set.of()).stream().anyMatch(next -> reaches(next, to, seen));
    }
}
