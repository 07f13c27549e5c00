package io.hexarch.benchmarks.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Samples as they come, so that a run that was interrupted goes on where it was. Those of another commit are not mixed in. */
record SampleFile(Path file, String commit) {

    private static final JsonMapper JSON = new JsonMapper();

    private record Kept(String commit, List<Sample> samples) {}

    List<Sample> read() {
        if (!Files.exists(file)) return List.of();
        var kept = JSON.readValue(file, Kept.class);
        return kept.commit().equals(commit) ? List.copyOf(kept.samples()) : List.of();
    }

    List<Sample> add(Sample sample) {
        var all = new ArrayList<>(read());
        all.add(sample);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, JSON.writeValueAsString(new Kept(commit, all)));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot keep the sample in " + file, e);
        }
        return all;
    }

    /** The result holds them now. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot delete " + file, e);
        }
    }
}
