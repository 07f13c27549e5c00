package io.hexarch.server.replica;

import java.util.concurrent.TimeUnit;

/** Ends the process as {@code kill -9} does: no hook runs, nothing is written any more. */
record Death(Switchboard switches) {

    static final int EXIT = 137;
    private static final long AMIDST_MILLIS = 25;

    /** Before, amidst or after an effect, where the switchboard says so. */
    void around(String effect, Runnable doing) {
        var due = switches.death();
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
}
