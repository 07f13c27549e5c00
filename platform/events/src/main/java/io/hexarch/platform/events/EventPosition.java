package io.hexarch.platform.events;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an event stands in the log: the transaction that wrote it, and its place among all. Its text, {@code xid.position}, is the
 * event's id outside.
 */
public record EventPosition(long xid, long position) implements Comparable<EventPosition> {

    public static final EventPosition BEGINNING = new EventPosition(0, 0);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

    /** Empty when the text is not an event's id. */
    public static Optional<EventPosition> parse(String text) {
        var match = TEXT.matcher(text);
        if (!match.matches()) return Optional.empty();
        return Optional.of(new EventPosition(Long.parseLong(match.group(1)), Long.parseLong(match.group(2))));
    }

    @Override
    public int compareTo(EventPosition other) {
        int byTransaction = Long.compare(xid, other.xid);
        return byTransaction != 0 ? byTransaction : Long.compare(position, other.position);
    }

    @Override
    public String toString() {
        return xid + "." + position;
    }
}
