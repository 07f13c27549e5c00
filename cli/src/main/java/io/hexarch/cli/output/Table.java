package io.hexarch.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under headings, each column as wide as its widest cell. */
public final class Table {

    private static final String GAP = "   ";

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... headings) {
        this.headings = List.of(headings);
    }

    public Table(List<String> headings) {
        this.headings = List.copyOf(headings);
    }

    public Table row(List<String> cells) {
        rows.add(cells.stream().map(Plain::line).toList());
        return this;
    }

    public Table row(String... cells) {
        return row(List.of(cells));
    }

    public List<String> lines() {
        var widths = IntStream.range(0, headings.size())
                .map(column -> Math.max(
                        Plain.width(headings.get(column)),
                        rows.stream()
                                .mapToInt(row -> Plain.width(row.get(column)))
                                .max()
                                .orElse(0)))
                .toArray();
        var lines = new ArrayList<String>();
        if (headings.stream().anyMatch(heading -> !heading.isEmpty())) lines.add(line(headings, widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cells.get(column) + " ".repeat(widths[column] - Plain.width(cells.get(column))))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }
}
