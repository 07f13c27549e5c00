package io.hexarch.cli.demo;

import io.hexarch.cli.Cli;
import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.client.Part;
import io.hexarch.client.PlatformApi;
import java.time.Duration;
import java.util.Optional;

/** The cluster that workspaces are made on. It may still be on its way: the local one comes up beside the server. */
record HostCluster(Cli cli, Chronicle chronicle) {

    private static final String NAME = "host-cluster";
    private static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    void awaitConnected() {
        if (part().filter(part -> !part.state().equals("connected")).isEmpty()) return;
        chronicle.of("wait for the cluster", "hexarch status", () -> {
            var end = cli.clock().instant().plus(PATIENCE);
            var said = "";
            for (var part = part(); part.isPresent() && !part.get().state().equals("connected"); part = part()) {
                if (!part.get().state().equals("starting")
                        || !cli.clock().instant().isBefore(end)) throw missing(part.get());
                var percent = part.get().percent();
                var line = part.get().detail() + (percent == null ? "" : " " + percent + " %");
                if (!line.equals(said)) chronicle.say(line);
                said = line;
                pause();
            }
            return said;
        });
    }

    private Optional<Part> part() {
        return cli.session().get(PlatformApi.getCapabilities()).parts().stream()
                .filter(part -> part.name().equals(NAME))
                .findFirst();
    }

    private void pause() {
        try {
            cli.pause().lasting(BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of(ExitCode.INTERRUPTED, "Interrupted");
        }
    }

    private static Failure missing(Part part) {
        var failure = Failure.of(
                        ExitCode.UNREACHABLE, "There is no cluster to make a workspace on: it is " + part.state())
                .because(part.detail());
        var setting = part.setting();
        if (setting != null) failure.because("the setting that connects one: " + setting);
        return failure.next("hexarch cluster status").next("hexarch cluster doctor");
    }
}
