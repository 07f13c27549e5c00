package io.hexarch.audit.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far somebody who verifies has come along a chain, from its beginning.
 *
 * @param end the last link that was looked at
 * @param found how many records and outcomes were found where their links say
 */
public record Walk(End end, long found) {

    public static Walk from(End beginning) {
        return new Walk(beginning, 0);
    }

    public Chain chain() {
        return end.chain();
    }

    /** Steps over the links, in their order, and notes what is wrong with them. */
    public Walk over(List<Examined> links, List<Fault> faults) {
        var walk = this;
        for (var examined : links) {
            walk.look(examined.link()).ifPresent(faults::add);
            compare(examined).ifPresent(faults::add);
            // Behind a fault the walk goes on from what stands there: one change is one fault and not all that follow.
            walk = new Walk(
                    examined.link().end(), walk.found() + (examined.content().isPresent() ? 1 : 0));
        }
        return walk;
    }

    private Optional<Fault> look(Link link) {
        long expected = end.position() + 1;
        if (link.position() > expected)
            return Optional.of(Fault.at(
                    FaultKind.LINK_REMOVED,
                    link,
                    "The links " + expected + " to " + (link.position() - 1) + " are missing."));
        if (link.position() < expected)
            return Optional.of(Fault.at(
                    FaultKind.LINK_ADDED, link, "There is a second link with the number " + link.position() + "."));
        if (!link.hangsOn(end.hash()))
            return Optional.of(Fault.at(
                    FaultKind.LINK_CHANGED,
                    link,
                    "The link " + link.position() + " does not hang on the one before: one of the two was changed."));
        return Optional.empty();
    }

    private static Optional<Fault> compare(Examined examined) {
        var link = examined.link();
        var subject = link.subject();
        var what = subject.part() == Part.RECORD
                ? "The record " + subject.record()
                : "The outcome " + subject.part().name().toLowerCase(Locale.ROOT) + " of " + subject.record();
        if (examined.content().isEmpty())
            return Optional.of(Fault.at(
                    FaultKind.RECORD_REMOVED, link, what + " was sealed and is not where it was: removed or moved."));
        if (!examined.content().get().equals(subject.content()))
            return Optional.of(
                    Fault.at(FaultKind.RECORD_CHANGED, link, what + " says something else than when it was sealed."));
        return Optional.empty();
    }
}
