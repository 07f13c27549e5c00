package io.hexarch.server.architecture;

import io.hexarch.server.guard.Routes;
import io.hexarch.testkit.Repository;
import io.hexarch.workspaces.application.ReconcileWorkspace;
import io.hexarch.workspaces.domain.ProvisioningStep;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;

/** The parts of {@code ARCHITECTURE.md} that stand between marks; all else is written by people. */
public final class ArchitectureFile {

    /** One request to show the way of all: the operation's name is the handler's and the use case's. */
    private static final String REQUEST = "createWorkspace";

    private ArchitectureFile() {}

    public static String text(ApplicationContext context, String before) {
        var sources = new Sources(Repository.find().orElseThrow());
        var text = marked(before, "modules", new ModulesPicture(sources).text());
        text = marked(text, "filters", new FilterTable(context, sources).text());
        text = marked(text, "request", request(context));
        return marked(text, "work", work());
    }

    private static String request(ApplicationContext context) {
        var route = new Routes(context)
                .all().stream()
                        .filter(one -> one.handler()
                                .filter(handler -> handler.getMethod().getName().equals(REQUEST))
                                .isPresent())
                        .findFirst()
                        .orElseThrow();
        var controller = route.handler().map(HandlerMethod::getBeanType).orElseThrow();
        var useCase = useCase(controller);
        return new Ways()
                .arrow(
                        "filters",
                        route.method() + " " + route.pattern().replace("{", "‹").replace("}", "›"),
                        controller)
                .arrow(controller.getSimpleName(), "actor, command", useCase)
                .from(useCase)
                .text();
    }

    private static Class<?> useCase(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredConstructors()[0].getParameterTypes())
                .filter(given -> given.getSimpleName().equalsIgnoreCase(REQUEST))
                .findFirst()
                .orElseThrow();
    }

    private static String work() {
        var steps = Stream.of(ProvisioningStep.values())
                .map(step -> "| `%s` | %s | %d |\n".formatted(step.text(), step.title(), step.percentAtEnd()));
        return new Ways()
                        .arrow(
                                "due[(\"what is due<br><small>tasks</small>\")]",
                                "claim, with a fence",
                                ReconcileWorkspace.class)
                        .from(ReconcileWorkspace.class)
                        .text()
                + steps.reduce("\n| step | what | percent at its end |\n|---|---|---|\n", String::concat);
    }

    private static String marked(String text, String name, String content) {
        var begin = "<!-- " + name + ": written by ./hexarch generate -->\n";
        var end = "<!-- /" + name + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end, from);
        if (from < 0 || to < 0)
            throw new IllegalStateException("ARCHITECTURE.md has no place for " + name + ": write " + begin + end);
        return text.substring(0, from + begin.length()) + "\n" + content + "\n" + text.substring(to);
    }
}
