package io.hexarch.server.attack;

import io.hexarch.server.guard.Route;
import io.hexarch.testkit.architecture.ShrinkingList;
import java.util.ArrayList;
import java.util.List;

/** Every route and verb × every place in its requests × everybody, but for what two lists excuse. */
final class Matrix {

    private final Calibration calibration;
    private final List<Attacker> attackers;
    private final ShrinkingList impossible;
    private final ShrinkingList unproven;
    private final List<String> faults = new ArrayList<>();

    /**
     * @param impossible places for which the victim has nothing to put there
     * @param unproven what is tried, and proves nothing when it is refused
     */
    Matrix(Calibration calibration, List<Attacker> attackers, ShrinkingList impossible, ShrinkingList unproven) {
        this.calibration = calibration;
        this.attackers = attackers;
        this.impossible = impossible;
        this.unproven = unproven;
    }

    List<Cell> cells(List<Route> routes) {
        var cells = new ArrayList<Cell>();
        for (var route : routes) for (var slot : Slot.of(route)) cells.addAll(cells(route, slot));
        return List.copyOf(cells);
    }

    private List<Cell> cells(Route route, Slot slot) {
        var name = slot.of(route.name());
        if (!calibration.possible(route, slot)) {
            if (!impossible.excuses(name))
                faults.add(name + " cannot be tried: teach Victim to have one, or say why not in " + impossible.file());
            return List.of();
        }
        boolean counts = calibration.proves(route, slot);
        if (!counts && !unproven.excuses(name))
            faults.add(name + " shows its owner nothing of theirs, so that a refusal proves nothing: teach Calibration"
                    + " what to ask, or say why in " + unproven.file() + ". It was answered " + calibration.shown());
        return attackers.stream()
                .filter(attacker -> !(attacker.mayUse(route) && route.changes()))
                .map(attacker -> new Cell(route, slot, attacker, counts))
                .toList();
    }

    /** A sentence for each place that is neither tried nor excused, or excused for nothing. */
    List<String> faults() {
        var all = new ArrayList<>(faults);
        impossible.notNeeded().forEach(name -> all.add(name + " is tried, or gone: take it off " + impossible.file()));
        unproven.notNeeded().forEach(name -> all.add(name + " is proven, or gone: take it off " + unproven.file()));
        return List.copyOf(all);
    }
}
