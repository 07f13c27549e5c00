package io.hexarch.benchmarks.authorization;

/**
 * What a server's timers saw between two moments.
 *
 * @param admissions authentication and all decisions of one request
 * @param authentications that ended well
 * @param remembered decisions from memory
 * @param read decisions that asked the database
 */
record Seen(Histogram admissions, Histogram authentications, Histogram remembered, Histogram read) {

    static Seen between(ServerTimers before, ServerTimers after) {
        return new Seen(
                since("hexarch_admission", "", before, after),
                since("hexarch_authentication", "outcome=\"accepted\"", before, after),
                since("hexarch_decision", "from=\"memory\"", before, after),
                since("hexarch_decision", "from=\"database\"", before, after));
    }

    private static Histogram since(String timer, String label, ServerTimers before, ServerTimers after) {
        return after.timer(timer, label).since(before.timer(timer, label));
    }
}
