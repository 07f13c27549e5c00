package io.hexarch.workspaces.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When each step of provisioning began and ended. Steps not in it have not begun. */
public record Timeline(List<Entry> entries) {

    public static final Timeline EMPTY = new Timeline(List.of());

    public Timeline {
        entries = List.copyOf(entries);
    }

    /** One step that has begun. */
    public record Entry(ProvisioningStep step, Instant startedAt, Optional<Instant> finishedAt, String message) {

        Entry finished(Instant at) {
            return finishedAt.isPresent() ? this : new Entry(step, startedAt, Optional.of(at), message);
        }
    }

    /** The step is in work: all before it are finished. A step that is in work already only changes its message. */
    public Timeline at(ProvisioningStep step, String message, Instant at) {
        var changed = new ArrayList<Entry>();
        for (var entry : entries) if (entry.step().compareTo(step) < 0) changed.add(entry.finished(at));
        var begun = find(step)
                .filter(entry -> entry.finishedAt().isEmpty())
                .map(Entry::startedAt)
                .orElse(at);
        changed.add(new Entry(step, begun, Optional.empty(), message));
        return new Timeline(changed);
    }

    /** Everything is finished; a step that was over before anyone looked is finished as well. */
    public Timeline finished(Instant at) {
        var changed = new ArrayList<Entry>();
        for (var step : ProvisioningStep.values())
            changed.add(
                    find(step).orElse(new Entry(step, at, Optional.of(at), "")).finished(at));
        return new Timeline(changed);
    }

    public Optional<Entry> find(ProvisioningStep step) {
        return entries.stream().filter(entry -> entry.step() == step).findFirst();
    }

    /** 0 to 100: what the finished steps come to. */
    public int percent() {
        return entries.stream()
                .filter(entry -> entry.finishedAt().isPresent())
                .mapToInt(entry -> entry.step().percentAtEnd())
                .max()
                .orElse(0);
    }
}
