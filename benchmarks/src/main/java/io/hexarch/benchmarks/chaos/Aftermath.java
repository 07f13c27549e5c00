package io.hexarch.benchmarks.chaos;

/**
 * What became of one workspace.
 *
 * @param kill when the server was killed, in words
 * @param ended its state in the end: {@code ready}, {@code failed}, or what it was stuck in
 * @param seconds from the start of the next server to that state
 * @param orphans objects with its label on the host after it was deleted
 */
record Aftermath(String kill, String ended, double seconds, int orphans) {

    /** Ready, or failed with a reason and nothing left: both are ends that a person can act on. */
    boolean clean() {
        return (ended.equals("ready") || ended.equals("failed")) && orphans == 0;
    }
}
