package io.hexarch.server.guard;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.hexarch.server.broken.Forgetful;
import io.hexarch.server.broken.Insistent;
import io.hexarch.testkit.architecture.ArchitectureRules;
import io.hexarch.testkit.architecture.ShrinkingList;
import java.util.List;

/** Use cases that do not ask exactly once, found in their code. */
final class BrokenUseCases {

    private BrokenUseCases() {}

    static List<Breakage> all() {
        return List.of(
                new Breakage("code that asks nobody", () -> faultsOf(Forgetful.class), "calls Access.require 0 times"),
                new Breakage("code that asks twice", () -> faultsOf(Insistent.class), "calls Access.require 2 times"));
    }

    private static List<String> faultsOf(Class<?> useCase) {
        var rule = ArchitectureRules.useCasesRequireOnePermission(
                ShrinkingList.of(useCase, "use-cases-without-permission"));
        return rule.evaluate(new ClassFileImporter()
                        .importPackagesOf(useCase)
                        .that(com.tngtech.archunit.base.DescribedPredicate.describe(
                                "are that use case", type -> type.isEquivalentTo(useCase))))
                .getFailureReport()
                .getDetails();
    }
}
