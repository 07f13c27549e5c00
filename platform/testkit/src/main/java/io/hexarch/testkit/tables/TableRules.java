package io.hexarch.testkit.tables;

import io.hexarch.testkit.architecture.ShrinkingList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Walks every table of a migrated database. */
public final class TableRules {

    private final Function<TableRule, ShrinkingList> exceptions;

    /** @param exceptions the list of each rule; what stands there for nothing is a fault */
    public TableRules(Function<TableRule, ShrinkingList> exceptions) {
        this.exceptions = exceptions;
    }

    /** A sentence for each table, policy, index, … that breaks a rule, with the way to mend it. */
    public List<String> faultsIn(Connection superuser) throws SQLException {
        var faults = new ArrayList<String>();
        for (var rule : TableRule.values()) faults.addAll(faultsOf(rule, superuser));
        return List.copyOf(faults);
    }

    private List<String> faultsOf(TableRule rule, Connection superuser) throws SQLException {
        var list = exceptions.apply(rule);
        var faults = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(rule.question())) {
            while (rows.next()) {
                var name = rows.getString(1);
                if (!list.excuses(name)) faults.add(rule.fileName() + ": " + name + " — " + rule.advice());
            }
        }
        for (var name : list.notNeeded())
            faults.add(rule.fileName() + ": " + name + " needs no exception: take it off " + list.file());
        return faults;
    }
}
