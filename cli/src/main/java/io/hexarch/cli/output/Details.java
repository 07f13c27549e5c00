package io.hexarch.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One resource for a person: what it is, line by line. A line without a value is left out. */
public final class Details {

    private record Line(String label, String value) {}

    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    /** @param name what {@code -o name} prints */
    public Details(String name) {
        this.name = name;
    }

    public Details line(String label, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) lines.add(new Line(label, value.toString()));
        return this;
    }

    /** A table under the lines. */
    public Details table(Table table) {
        tables.add(table);
        return this;
    }

    String name() {
        return name;
    }

    List<String> lines() {
        var labels = new Table("", "");
        lines.forEach(line -> labels.row(line.label() + ":", line.value()));
        var all = new ArrayList<>(labels.lines());
        for (var table : tables) {
            all.add("");
            all.addAll(table.lines());
        }
        return all;
    }
}
