package io.hexarch.server.attack;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** Reads the server's log while it is written, and keeps the lines in which one of some words stands. */
final class Eavesdropper extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Set<String> words;
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    private Eavesdropper(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    static Eavesdropper of(Set<String> words) {
        var eavesdropper = new Eavesdropper(words);
        eavesdropper.setContext(eavesdropper.root.getLoggerContext());
        eavesdropper.start();
        eavesdropper.root.addAppender(eavesdropper);
        return eavesdropper;
    }

    @Override
    protected void append(ILoggingEvent event) {
        var line = event.getLoggerName() + ": " + event.getFormattedMessage() + " " + event.getMDCPropertyMap()
                + thrown(event);
        if (words.stream().anyMatch(line::contains)) heard.add(line);
    }

    private static String thrown(ILoggingEvent event) {
        return event.getThrowableProxy() == null ? "" : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        root.detachAppender(this);
        stop();
    }
}
