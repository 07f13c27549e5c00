package io.hexarch.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine that a figure was measured on. */
public final class Machine {

    private Machine() {}

    /** Processors, memory, kernel and Java in one line. */
    public static String words() {
        return "%d cores (%s), %d GiB, Linux %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        line("/proc/cpuinfo", "model name"),
                        Math.round(
                                Long.parseLong(line("/proc/meminfo", "MemTotal").split(" ")[0]) / 1_048_576.0),
                        System.getProperty("os.version"),
                        Runtime.version().feature());
    }

    /** Processes that wait for a processor, averaged over the last minute: above the number of cores, somebody else works here too. */
    public static double load() {
        return Double.parseDouble(text("/proc/loadavg").split(" ")[0]);
    }

    /** Memory that programs could still have, what only caches hold included, in MiB. */
    public static double availableMiB() {
        return Long.parseLong(line("/proc/meminfo", "MemAvailable").split(" ")[0]) / 1024.0;
    }

    private static String line(String file, String name) {
        return text(file)
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file + ": benchmarks run on Linux", e);
        }
    }
}
