package io.hexarch.audit.adapter.file;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.audit.domain.Chain;
import io.hexarch.audit.domain.Checkpoint;
import io.hexarch.audit.domain.End;
import io.hexarch.audit.domain.Signature;
import io.hexarch.testkit.fake.Actors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileWitnessTest {

    private static final Chain ACME = Chain.of(Actors.newOrganization());

    @TempDir
    private Path folder;

    @Test
    void shouldRememberTheLastOfEachChainOverARestart() throws IOException {
        var witness = new FileWitness(file());
        witness.remember(List.of(at(ACME, 1), at(Chain.PLATFORM, 7)));
        witness.remember(List.of(at(ACME, 2)));

        var again = new FileWitness(file());

        assertThat(again.remembered(ACME)).contains(at(ACME, 2));
        assertThat(again.remembered(Chain.PLATFORM)).contains(at(Chain.PLATFORM, 7));
        assertThat(again.chains()).containsExactlyInAnyOrder(ACME, Chain.PLATFORM);
        assertThat(again.remembered(Chain.of(Actors.newOrganization()))).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void shouldPassOverALineThatBrokeOffAndTakeNoneWithIt() throws IOException {
        new FileWitness(file()).remember(List.of(at(ACME, 1)));
        var whole = CheckpointLine.of(at(ACME, 2));
        for (int length = 1; length < whole.length(); length++)
            Files.writeString(file(), "\n" + whole.substring(0, length), APPEND);
        new FileWitness(file()).remember(List.of(at(Chain.PLATFORM, 3)));

        var again = new FileWitness(file());

        assertThat(again.remembered(ACME)).contains(at(ACME, 1));
        assertThat(again.remembered(Chain.PLATFORM)).contains(at(Chain.PLATFORM, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void shouldTakeAWordThatIsNoneForNoCheckpoint(int word) throws IOException {
        new FileWitness(file()).remember(List.of(at(Chain.PLATFORM, 1)));
        var words = CheckpointLine.of(at(Chain.PLATFORM, 2)).split(" ", -1);
        words[word] = "odd";
        Files.writeString(file(), "\n" + String.join(" ", words), APPEND);

        assertThat(new FileWitness(file()).remembered(Chain.PLATFORM)).contains(at(Chain.PLATFORM, 1));
    }

    @Test
    void shouldNotGrowWithEveryCheckpoint() throws IOException {
        var witness = new FileWitness(file());
        for (int position = 1; position <= 3_000; position++) witness.remember(List.of(at(ACME, position)));

        assertThat(Files.readAllLines(file())).hasSizeLessThan(1_100);
        assertThat(new FileWitness(file()).remembered(ACME)).contains(at(ACME, 3_000));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    private Path file() {
        return folder.resolve("audit-checkpoints");
    }

    private static Checkpoint at(Chain chain, long position) {
        var end = new End(chain, position, chain.beginning(), Instant.parse("2030-01-15T12:00:00.123456Z"));
        return new Checkpoint(end, Signature.of("0123456789abcdef", new byte[64]), 10 * position);
    }
}
