package io.hexarch.cli.find;

import io.hexarch.cli.ExitCode;
import io.hexarch.cli.Failure;
import io.hexarch.client.PersonSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A person as somebody types them: by id, by e-mail address, else by name. Names are anybody's to choose, another's address among
 * them: one never stands before an address, and never for two.
 */
public record Who(String text) {

    /** The one that is meant; empty when nobody is. */
    public <T> Optional<T> among(List<T> all, Function<T, PersonSummary> person) {
        return first(all, one -> text.equals(person.apply(one).id()))
                .or(() -> first(
                        all, one -> text.equalsIgnoreCase(person.apply(one).email())))
                .or(() -> named(all, person));
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private <T> Optional<T> named(List<T> all, Function<T, PersonSummary> person) {
        var found = all.stream()
                .filter(one -> text.equals(person.apply(one).displayName()))
                .toList();
        if (found.size() > 1)
            throw Failure.of(ExitCode.CONFLICT, "Several people are called \"" + text + "\"")
                    .next("one of their addresses: "
                            + found.stream()
                                    .map(one -> person.apply(one).email())
                                    .collect(Collectors.joining(", ")));
        return found.stream().findFirst();
    }
}
