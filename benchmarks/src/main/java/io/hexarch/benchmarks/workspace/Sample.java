package io.hexarch.benchmarks.workspace;

/**
 * One workspace of the benchmark.
 *
 * @param load average of the machine before it was asked for
 * @param ready seconds from the wish to the state {@code ready}
 * @param answered seconds from the wish to the first answer of {@code kubectl get ns}
 * @param asleep seconds from the wish to sleep to the state {@code sleeping}
 * @param woken seconds from the wish to wake to the next answer of {@code kubectl get ns}
 * @param pods memory of its pods on the host, idle, in MiB
 * @param machine how much less memory the machine had with it, idle, in MiB
 * @param gone seconds from the wish to delete it to the last trace in the API
 */
record Sample(
        double load,
        double ready,
        double answered,
        double asleep,
        double woken,
        double pods,
        double machine,
        double gone) {}
