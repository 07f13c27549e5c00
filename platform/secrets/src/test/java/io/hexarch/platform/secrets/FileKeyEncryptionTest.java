package io.hexarch.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKeyEncryptionTest {

    @TempDir
    private Path folder;

    @Test
    void shouldDeriveTheSameWhereverTheKeyIsTheSame() {
        var key = Gcm.newKey();
        var here = new FileKeyEncryption(List.of(key, Gcm.newKey()));
        var there = new FileKeyEncryption(List.of(key));

        assertThat(here.derive("cursors")).hasSize(32).isEqualTo(there.derive("cursors"));
        assertThat(here.derive("other")).isNotEqualTo(here.derive("cursors"));
        assertThat(here.derive("cursors")).isNotEqualTo(key);
        assertThat(new FileKeyEncryption(List.of(Gcm.newKey())).derive("cursors"))
                .isNotEqualTo(here.derive("cursors"));
    }

    @Test
    void shouldReadOneWholeKeyWhoeverOfManyMadeIt() {
        var state = folder.resolve("state");
        var file = state.resolve("secrets.key");
        var names = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    KeyFile.create(file);
                    return FileKeyEncryption.of(file).activeKey();
                }))
                .limit(20)
                .toList();

        assertThat(names.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(state).isDirectoryContaining(file::equals);
        assertThat(state.toFile().list()).as("nothing is left beside it").hasSize(1);
    }
}
