package io.hexarch.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a running process uses, as the kernel counts it.
 *
 * @see <a href="https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html">proc_pid_stat(5)</a>
 */
public record ProcessUse(long pid) {

    /** The kernel's unit of time in {@code stat} is fixed for programs, whatever its own is. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;
    private static final int STARTED = 19;

    /** Processor time so far, in seconds, over all processors. */
    public double cpu() {
        var fields = stat();
        return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS])) / TICKS_PER_SECOND;
    }

    /** When it was started, in the kernel's ticks: with its number it names the process for good. */
    public String startedAt() {
        return stat()[STARTED];
    }

    private String[] stat() {
        var text = read("stat");
        return text.substring(text.lastIndexOf(')') + 2).split(" ");
    }

    /** Memory that is its own or shared and present, in MiB. */
    public double residentMiB() {
        return read("status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("process " + pid + " has ended"));
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException e) {
            throw new IllegalStateException("Process " + pid + " is gone", e);
        }
    }
}
