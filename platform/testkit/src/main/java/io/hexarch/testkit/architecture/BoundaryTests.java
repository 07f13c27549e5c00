package io.hexarch.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The rules of the design for one module. A module takes them with one class in its base package:
 *
 * <pre>{@code class ProjectsBoundaryTest extends BoundaryTests {}}</pre>
 *
 * Exceptions stand in lists among the test resources of the same package, {@code untyped-ids.txt} and
 * {@code use-cases-without-permission.txt}, a line each with its reason. The lists only shrink: an exception that is no longer needed
 * fails the test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BoundaryTests {

    private final String base = getClass().getPackageName();
    private JavaClasses classes;

    protected BoundaryTests() {
        classes = new ClassFileImporter().importPackages();
    }

    @BeforeAll
    void readClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(base)
                .that(ArchitectureRules.areWrittenByHand());
        if (classes.isEmpty())
            throw new IllegalStateException("no classes in " + base + ": is the test in the base package?");
    }

    @Test
    void shouldKeepTheDomainFreeOfTechnology() {
        check(ArchitectureRules.domainIsPlain());
    }

    @Test
    void shouldKeepTheUseCasesFreeOfTechnology() {
        check(ArchitectureRules.useCasesAreFreeOfTechnology());
    }

    @Test
    void shouldPointInwards() {
        check(ArchitectureRules.arrowsPointInwards(base));
    }

    @Test
    void shouldNameThingsAfterTheirUse() {
        check(ArchitectureRules.namesMeanSomething());
    }

    @Test
    void shouldUseTypedIds() {
        check(ArchitectureRules.idsAreTyped(ShrinkingList.of(getClass(), "untyped-ids")));
    }

    @Test
    void shouldWaitInAdaptersOnly() {
        check(ArchitectureRules.nobodySleeps());
    }

    @Test
    void shouldOpenTransactionsByTenantTransactionOnly() {
        check(ArchitectureRules.noOtherTransactions());
    }

    @Test
    void shouldSayWhatMayBeNull() {
        check(ArchitectureRules.packagesAreNullMarked());
    }

    @Test
    void shouldOfferOneMethodPerUseCase() {
        check(ArchitectureRules.useCasesHaveOneMethod());
    }

    @Test
    void shouldMarkUseCases() {
        check(ArchitectureRules.useCasesAreMarked());
    }

    @Test
    void shouldAskForOnePermissionPerUseCase() {
        check(ArchitectureRules.useCasesRequireOnePermission(
                ShrinkingList.of(getClass(), "use-cases-without-permission")));
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(classes);
    }
}
