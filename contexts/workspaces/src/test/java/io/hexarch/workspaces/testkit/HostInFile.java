package io.hexarch.workspaces.testkit;

import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Fence;
import io.hexarch.workspaces.WorkspaceId;
import io.hexarch.workspaces.application.port.Found;
import io.hexarch.workspaces.application.port.Observation;
import io.hexarch.workspaces.application.port.VirtualClusterSpec;
import io.hexarch.workspaces.application.port.VirtualClusters;
import io.hexarch.workspaces.domain.ProvisioningStep;
import io.hexarch.workspaces.testkit.HostFaults.Moment;
import io.hexarch.workspaces.testkit.HostFaults.Operation;
import io.hexarch.workspaces.testkit.Hosted.Power;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The host in memory, kept in a file: it outlives the process that works on it, and several processes may work on it at once, as on a real
 * host. Each operation reads the file, does its effect and writes it, under a lock.
 */
public final class HostInFile implements VirtualClusters {

    private final Path file;
    private final HostFaults faults;
    private final InMemoryVirtualClusters host;

    public HostInFile(Path file, Clock clock, InMemoryVirtualClusters.Pace pace, HostFaults faults) {
        this.file = file;
        this.faults = faults;
        this.host = new InMemoryVirtualClusters(clock, pace, new HostFaults());
    }

    @Override
    public Observation observe(VirtualClusterSpec spec) {
        return kept(Operation.OBSERVE, () -> host.observe(spec));
    }

    @Override
    public void advance(ProvisioningStep step, VirtualClusterSpec spec, Fence fence) {
        effect(Operation.ADVANCE, () -> host.advance(step, spec, fence));
    }

    @Override
    public void sleep(WorkspaceId workspace, Fence fence) {
        effect(Operation.SLEEP, () -> host.sleep(workspace, fence));
    }

    @Override
    public void wake(WorkspaceId workspace, Fence fence) {
        effect(Operation.WAKE, () -> host.wake(workspace, fence));
    }

    @Override
    public void delete(WorkspaceId workspace, Fence fence) {
        effect(Operation.DELETE, () -> host.delete(workspace, fence));
    }

    @Override
    public List<Found> found() {
        return kept(Operation.FOUND, host::found);
    }

    private void effect(Operation operation, Runnable effect) {
        kept(operation, () -> {
            effect.run();
            return operation;
        });
    }

    private synchronized <T> T kept(Operation operation, Supplier<T> effect) {
        faults.pass(operation, Moment.BEFORE);
        var answer = alone(effect);
        faults.pass(operation, Moment.AFTER);
        return answer;
    }

    private <T> T alone(Supplier<T> effect) {
        var lock = file.resolveSibling(file.getFileName() + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            host.restore(read());
            var answer = effect.get();
            write(host.remember());
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("the host cannot be locked", e);
        }
    }

    private void write(List<Hosted> hosted) throws IOException {
        var next = file.resolveSibling(file.getFileName() + ".next");
        Files.write(next, hosted.stream().map(HostInFile::line).toList());
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<Hosted> read() throws IOException {
        if (!Files.exists(file)) return List.of();
        return Files.readAllLines(file).stream().map(HostInFile::hosted).toList();
    }

    private static String line(Hosted seen) {
        var steps = seen.done().stream().map(Enum::name).collect(Collectors.joining(","));
        return String.join(
                " ",
                seen.workspace().value().toString(),
                seen.organization().value().toString(),
                seen.fence().toString(),
                seen.since().toString(),
                seen.power().name(),
                seen.until().toString(),
                "[" + steps + "]");
    }

    private static Hosted hosted(String line) {
        var words = line.split(" ", -1);
        var steps = words[6].substring(1, words[6].length() - 1);
        return new Hosted(
                new WorkspaceId(UUID.fromString(words[0])),
                new OrganizationId(UUID.fromString(words[1])),
                new Fence(Long.parseLong(words[2])),
                Instant.parse(words[3]),
                Arrays.stream(steps.split(",", -1))
                        .filter(step -> !step.isEmpty())
                        .map(ProvisioningStep::valueOf)
                        .collect(Collectors.toSet()),
                Power.valueOf(words[4]),
                Instant.parse(words[5]));
    }
}
