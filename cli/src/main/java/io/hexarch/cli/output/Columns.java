package io.hexarch.cli.output;

import io.hexarch.cli.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which columns a list has. A cell without a value is empty. */
public final class Columns<T> {

    private record Column<T>(String heading, Function<T, @Nullable Object> cell) {}

    private final Function<Json, T> reading;
    private final Function<T, String> name;
    private final List<Column<T>> columns = new ArrayList<>();

    private Columns(Function<Json, T> reading, Function<T, String> name) {
        this.reading = reading;
        this.name = name;
    }

    /**
     * @param reading makes a row of an item
     * @param name what {@code -o name} prints of a row
     */
    public static <T> Columns<T> of(Function<Json, T> reading, Function<T, String> name) {
        return new Columns<>(reading, name);
    }

    public Columns<T> column(String heading, Function<T, @Nullable Object> cell) {
        columns.add(new Column<>(heading, cell));
        return this;
    }

    Table table(List<Json> items) {
        var table = new Table(columns.stream().map(Column::heading).toList());
        items.stream()
                .map(reading)
                .forEach(row -> table.row(columns.stream()
                        .map(column -> {
                            var cell = column.cell().apply(row);
                            return cell == null ? "" : cell.toString();
                        })
                        .toList()));
        return table;
    }

    String name(Json item) {
        return name.apply(reading.apply(item));
    }
}
