package io.hexarch.server.replica;

import io.hexarch.kernel.usecase.Fence;
import io.hexarch.workspaces.WorkspaceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** How a test reaches into servers that run: files in a folder that all of them see. */
public record Switchboard(Path folder) {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Relative to an effect on the host. */
    enum Moment {
        BEFORE,
        AFTER
    }

    /** One effect on the host. {@code outcome}: {@code done}, or {@code stale} when the host refused it for an older claim. */
    record Effect(String replica, String workspace, String name, long fence, String outcome) {}

    Path host() {
        return folder.resolve("host");
    }

    public void fillDisk(boolean full) {
        turn("disk-is-full", full);
    }

    boolean diskIsFull() {
        return Files.exists(folder.resolve("disk-is-full"));
    }

    void hostGone(boolean gone) {
        turn("host-is-gone", gone);
    }

    boolean hostIsGone() {
        return Files.exists(folder.resolve("host-is-gone"));
    }

    private void turn(String name, boolean on) {
        try {
            if (on) Files.writeString(folder.resolve(name), "");
            else Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever comes to this moment dies there: {@code policies:before}, {@code :amidst} or {@code :after}. */
    void dieAt(String moment) {
        write(folder.resolve("dies-at"), moment);
    }

    void live() {
        turn("dies-at", false);
    }

    /** The moment at which to die; empty for none. */
    String death() {
        var moment = folder.resolve("dies-at");
        return Files.exists(moment) ? read(moment) : "";
    }

    /** The replica that comes to this moment first is held up there. */
    void hold(String effect, Moment moment) {
        write(folder.resolve("hold." + effect + "." + moment), "");
    }

    /** Who is held up. */
    String awaitHeld() {
        Awaitility.await("one is held up").atMost(LONGEST).until(() -> Files.exists(folder.resolve("held")));
        return read(folder.resolve("held"));
    }

    void letGo() {
        try {
            Files.deleteIfExists(folder.resolve("held"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns at once unless a test holds up whoever comes here first. */
    void pass(String replica, String effect, Moment moment) {
        var asked = folder.resolve("hold." + effect + "." + moment);
        if (!Files.exists(asked)) return;
        try {
            var mine = folder.resolve("held-by-" + replica);
            Files.move(asked, mine, StandardCopyOption.ATOMIC_MOVE);
            Files.writeString(mine, replica);
            Files.move(mine, folder.resolve("held"), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return; // the other was first
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await().forever().until(() -> !Files.exists(folder.resolve("held")));
    }

    void note(String replica, WorkspaceId workspace, String name, Fence fence, String outcome) {
        var line = String.join(" ", replica, workspace.text(), name, fence.toString(), outcome) + "\n";
        try {
            Files.writeString(folder.resolve("effects"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was done to a workspace, in order. */
    List<Effect> effects(String workspace) {
        return read(folder.resolve("effects"))
                .lines()
                .map(line -> line.split(" ", -1))
                .filter(words -> words[1].equals(workspace))
                .map(words -> new Effect(words[0], words[1], words[2], Long.parseLong(words[3]), words[4]))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
