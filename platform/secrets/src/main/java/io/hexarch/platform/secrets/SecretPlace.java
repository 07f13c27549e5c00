package io.hexarch.platform.secrets;

/**
 * Where a sealed secret stands. A secret that is moved to another row, column or table cannot be opened there.
 *
 * @param table with its schema, for example {@code identity.signing_key}
 * @param row the primary key as text
 */
public record SecretPlace(String table, String column, String row) {

    public SecretPlace {
        if (!table.contains(".")) throw new IllegalArgumentException("the table " + table + " lacks its schema");
        if (column.isBlank() || row.isBlank()) throw new IllegalArgumentException("column and row must be named");
    }
}
