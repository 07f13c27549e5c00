package io.hexarch.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule finds what was broken for it, and nothing else. */
class ArchitectureRulesTest {

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("io.hexarch.broken");

    @Test
    void shouldFindTechnologyInTheDomain() {
        assertThat(faultsOf(ArchitectureRules.domainIsPlain()))
                .isNotEmpty()
                .allMatch(fault -> fault.contains("DomainWithSql"));
    }

    @Test
    void shouldFindTechnologyInUseCases() {
        assertThat(faultsOf(ArchitectureRules.useCasesAreFreeOfTechnology()))
                .isNotEmpty()
                .allMatch(fault -> fault.contains("OwnTransaction"));
    }

    @Test
    void shouldFindAnArrowOutwards() {
        assertThat(faultsOf(ArchitectureRules.arrowsPointInwards("io.hexarch.broken")))
                .isNotEmpty()
                .allMatch(fault -> fault.contains("OutwardArrow"));
    }

    @Test
    void shouldFindAnEmptyName() {
        assertThat(faultsOf(ArchitectureRules.namesMeanSomething()))
                .singleElement()
                .asString()
                .contains("ThingImpl");
    }

    @Test
    void shouldFindABareId() {
        assertThat(faultsOf(ArchitectureRules.idsAreTyped(noExceptions())))
                .singleElement()
                .asString()
                .contains("BareId");
    }

    @Test
    void shouldFindSleepOutsideAdapters() {
        assertThat(faultsOf(ArchitectureRules.nobodySleeps()))
                .singleElement()
                .asString()
                .contains("Sleeper");
    }

    @Test
    void shouldFindTransactionsOfItsOwn() {
        assertThat(faultsOf(ArchitectureRules.noOtherTransactions()))
                .isNotEmpty()
                .allMatch(fault -> fault.contains("OwnTransaction"));
    }

    @Test
    void shouldFindAPackageThatIsNotNullMarked() {
        assertThat(faultsOf(ArchitectureRules.packagesAreNullMarked()))
                .singleElement()
                .asString()
                .contains("io.hexarch.broken.unmarked");
    }

    @Test
    void shouldFindAUseCaseOfTwoMethods() {
        assertThat(faultsOf(ArchitectureRules.useCasesHaveOneMethod()))
                .singleElement()
                .asString()
                .contains("DoesTwoThings");
    }

    @Test
    void shouldFindAUseCaseThatIsNotMarked() {
        assertThat(faultsOf(ArchitectureRules.useCasesAreMarked()))
                .singleElement()
                .asString()
                .contains("AsksUnmarked");
    }

    @Test
    void shouldFindUseCasesThatAskNotOnce() {
        assertThat(faultsOf(ArchitectureRules.useCasesRequireOnePermission(noExceptions())))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).contains("ForgetsToAsk calls Access.require 0 times"),
                        fault -> assertThat(fault).contains("AsksTwice calls Access.require 2 times"));
    }

    @Test
    void shouldExcuseWhatIsListedAndFindWhatIsListedForNothing() {
        var list = ShrinkingList.of(ArchitectureRulesTest.class, "broken-use-cases");
        assertThat(faultsOf(ArchitectureRules.useCasesRequireOnePermission(list)))
                .singleElement()
                .asString()
                .contains("AsksOnce needs no exception: take it off");
    }

    private static ShrinkingList noExceptions() {
        return ShrinkingList.of(ArchitectureRulesTest.class, "none");
    }

    private static List<String> faultsOf(ArchRule rule) {
        return rule.evaluate(BROKEN).getFailureReport().getDetails();
    }
}
