package io.hexarch.server.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Ends the process as {@code kill -9} does: no hook runs, nothing is written any more. */
record Death(Path moment) {

    static final int EXIT = 137;
    private static final long AMIDST_MILLIS = 25;

    /** Before, amidst or after an effect: {@code policies:before}. */
    void around(String effect, Runnable doing) {
        var due = due();
        if (due.equals(effect + ":before")) now();
        if (due.equals(effect + ":amidst")) soon();
        doing.run();
        if (due.equals(effect + ":after")) now();
    }

    private static void now() {
        Runtime.getRuntime().halt(EXIT);
    }

    private static void soon() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(AMIDST_MILLIS);
            } catch (InterruptedException early) {
                Thread.currentThread().interrupt();
            }
            now();
        });
    }

    private String due() {
        try {
            return Files.readString(moment).strip();
        } catch (NoSuchFileException never) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
