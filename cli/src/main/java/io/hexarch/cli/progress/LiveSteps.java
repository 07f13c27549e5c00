package io.hexarch.cli.progress;

import io.hexarch.cli.output.Ago;
import io.hexarch.cli.output.Plain;
import io.hexarch.cli.terminal.Style;
import io.hexarch.cli.terminal.Terminal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/**
 * Shows a stage on standard error: on a terminal in place, redrawn as it moves; elsewhere one line for each thing that has changed, so that a
 * log of it can be read.
 */
public final class LiveSteps {

    private static final int BAR = 24;

    private final Terminal terminal;
    private final Style style;
    private final Set<String> said = new HashSet<>();
    private int drawn;

    public LiveSteps(Terminal terminal) {
        this.terminal = terminal;
        this.style = terminal.style();
    }

    public void show(Stage stage) {
        if (terminal.interactive()) redraw(stage);
        else log(stage);
    }

    private void redraw(Stage stage) {
        var lines = new ArrayList<String>();
        stage.steps().forEach(step -> lines.add(line(step)));
        lines.add(bar(stage));
        var text = new StringBuilder();
        if (drawn > 0) text.append("\u001b[").append(drawn).append("A");
        for (var line : lines) text.append("\u001b[2K").append(line).append('\n');
        for (var extra = lines.size(); extra < drawn; extra++) text.append("\u001b[2K\n");
        drawn = Math.max(drawn, lines.size());
        terminal.err().print(text);
        terminal.err().flush();
    }

    private String line(Stage.Step step) {
        var name = fit("%-16s".formatted(Plain.line(step.name())), 40);
        var took = step.took().map(Ago::took).orElse("");
        var message = fit(Plain.line(step.message()), Math.max(10, terminal.columns() - 36));
        return switch (step.state()) {
            case PENDING -> style.dim("  · " + name);
            case RUNNING -> style.busy("  ● ") + style.bold(name) + "%10s  ".formatted(took) + style.dim(message);
            case DONE -> style.good("  ✓ ") + name + style.dim("%10s".formatted(took));
            case FAILED -> style.bad("  ✗ ") + name + "%10s  ".formatted(took) + style.bad(message);
        };
    }

    private String bar(Stage stage) {
        var full = Math.clamp(stage.percent(), 0, 100) * BAR / 100;
        var bar = "━".repeat(full) + style.dim("─".repeat(BAR - full));
        var rest = fit(Plain.line(stage.message()), Math.max(10, terminal.columns() - BAR - 32));
        return "  " + bar + " %3d %%  ".formatted(stage.percent()) + stateOf(stage) + "  " + style.dim(rest);
    }

    private String stateOf(Stage stage) {
        var state = Plain.line(stage.state());
        return switch (stage.outcome()) {
            case GOING -> style.busy(state);
            case DONE -> style.good(state);
            case FAILED -> style.bad(state);
        };
    }

    private void log(Stage stage) {
        stage.steps().stream()
                .filter(step -> step.state() != Stage.StepState.PENDING)
                .filter(step -> said.add(step.name() + step.state()))
                .forEach(step -> terminal.say(stage.title() + ": " + Plain.line(step.name()) + " " + word(step)
                        + step.took()
                                .filter(_ -> step.state() != Stage.StepState.RUNNING)
                                .map(took -> " in " + Ago.took(took))
                                .orElse("")));
        if (said.add(stage.state())) {
            terminal.say(stage.title() + ": " + Plain.line(stage.state())
                    + (stage.message().isBlank() ? "" : ", " + Plain.line(stage.message())));
        }
    }

    private static String word(Stage.Step step) {
        return switch (step.state()) {
            case PENDING -> "waits";
            case RUNNING -> "begun";
            case DONE -> "done";
            case FAILED -> "failed";
        };
    }

    private static String fit(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
