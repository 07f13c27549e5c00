package io.hexarch.server.architecture;

import io.hexarch.testkit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources of this server say of themselves, in a sentence each. */
final class Sources {

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("^.*?[.](?=\\s|$)");
    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link) ([^}]*)}");

    private final List<Path> roots;

    Sources(Repository repository) {
        this.roots = Stream.of("platform", "contexts")
                .flatMap(group -> children(repository.root().resolve(group)))
                .map(module -> module.resolve("src/main/java"))
                .toList();
    }

    /** The first sentence of the comment on a top-level class. */
    String sentenceOn(Class<?> type) {
        return sentence(type.getName().replace('.', '/') + ".java");
    }

    String sentenceOnPackage(String name) {
        return sentence(name.replace('.', '/') + "/package-info.java");
    }

    private String sentence(String file) {
        var comment = COMMENT.matcher(read(file));
        if (!comment.find()) throw new IllegalStateException(file + " says nothing of itself");
        var text = comment.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ").strip();
        var sentence = SENTENCE.matcher(text);
        return TAG.matcher(sentence.find() ? sentence.group() : text).replaceAll("`$1`");
    }

    private String read(String file) {
        var path = roots.stream()
                .map(root -> root.resolve(file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no source " + file));
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
