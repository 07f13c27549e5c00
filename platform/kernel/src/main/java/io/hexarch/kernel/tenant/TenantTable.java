package io.hexarch.kernel.tenant;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One table that has rows of organizations.
 *
 * @param name without the schema
 * @param owner the column with the organization's id
 * @param key the columns that name a row within an organization: rows are read in their order. None of them a time: those lose digits.
 * @param fate what becomes of the rows when the organization is erased
 * @param taken whether rows go into an organization's export; what does not is ours and says nothing that a tenant put in
 * @param withheld columns that nobody takes along: hashes and wrapped keys
 */
public record TenantTable(String name, String owner, List<String> key, Fate fate, boolean taken, Set<String> withheld) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /** What becomes of rows when their organization is erased. */
    public enum Fate {
        /** They are deleted. */
        ERASED,
        /** They go by themselves within days: a log whose partitions are dropped. */
        AGES,
        /** They stay as proof, without anything personal that could be read: what seals it is destroyed. */
        KEPT
    }

    public TenantTable {
        key = List.copyOf(key);
        withheld = Set.copyOf(withheld);
        // They become part of statements.
        Stream.of(Stream.of(name, owner), key.stream(), withheld.stream())
                .flatMap(names -> names)
                .filter(one -> !NAME.matcher(one).matches())
                .findFirst()
                .ifPresent(wrong -> {
                    throw new IllegalArgumentException("no name of a table or column: " + wrong);
                });
        if (key.isEmpty()) throw new IllegalArgumentException(name + " has no key");
    }

    /** Erased with the organization, and taken along by it. */
    public static TenantTable of(String name, String... key) {
        return new TenantTable(name, "organization_id", List.of(key), Fate.ERASED, true, Set.of());
    }

    public TenantTable ownedBy(String column) {
        return new TenantTable(name, column, key, fate, taken, withheld);
    }

    public TenantTable but(Fate otherFate) {
        return new TenantTable(name, owner, key, otherFate, taken, withheld);
    }

    /** Not taken along. */
    public TenantTable ours() {
        return new TenantTable(name, owner, key, fate, false, withheld);
    }

    public TenantTable without(String... columns) {
        return new TenantTable(name, owner, key, fate, taken, Set.of(columns));
    }
}
