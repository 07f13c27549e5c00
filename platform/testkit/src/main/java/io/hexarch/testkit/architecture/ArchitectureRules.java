package io.hexarch.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.hexarch.kernel.usecase.UseCase;

/** The rules of the design about code, each with the way to mend what breaks it. */
public final class ArchitectureRules {

    private static final String EMPTY_NAME =
            ".*[.$]((Base|Abstract)[A-Z]\\w*|\\w*(Impl|Manager|Helpers?|Utils?|Dto|Info))";

    private static final String[] TECHNOLOGY = {
        "org.springframework..",
        "org.jooq..",
        "java.sql..",
        "javax.sql..",
        "com.fasterxml..",
        "tools.jackson..",
        "jakarta..",
        "io.fabric8..",
        "com.zaxxer..",
    };

    private ArchitectureRules() {}

    /** Not those that jOOQ writes. */
    public static DescribedPredicate<JavaClass> areWrittenByHand() {
        return describe("are written by hand", type -> !type.getPackageName().matches(".*\\.jooq(\\..*)?"));
    }

    public static ArchRule domainIsPlain() {
        return noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(TECHNOLOGY).or(resideInAnyPackage("io.hexarch.platform..")))
                .because("a rule of the business outlives every framework: move what needs technology into an adapter");
    }

    public static ArchRule useCasesAreFreeOfTechnology() {
        return noClasses()
                .that()
                .resideInAPackage("..application..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TECHNOLOGY)
                .because("a use case says what happens, an adapter how: give it a port in application.port");
    }

    public static ArchRule arrowsPointInwards(String base) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(base + "..")
                .withOptionalLayers(true)
                .layer("domain")
                .definedBy(base + ".domain..")
                .layer("application")
                .definedBy(base + ".application..")
                .layer("adapter")
                .definedBy(base + ".adapter..")
                .layer("facade")
                .definedBy(base)
                .whereLayer("adapter")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("application")
                .mayOnlyBeAccessedByLayers("adapter", "facade")
                .whereLayer("domain")
                .mayOnlyBeAccessedByLayers("application", "adapter", "facade")
                .because("dependencies point inwards: adapter → application → domain");
    }

    public static ArchRule namesMeanSomething() {
        return noClasses()
                .should()
                .haveNameMatching(EMPTY_NAME)
                .because("a name says what a thing is for: PostgresWorkspaceRepository, not WorkspaceRepositoryImpl");
    }

    public static ArchRule idsAreTyped(ShrinkingList exceptions) {
        return classes()
                .that()
                .resideOutsideOfPackages("..adapter..", "io.hexarch.kernel.id..")
                .should(new TypedIdsOnly(exceptions))
                .because("an id passed for another is found by the compiler only when each kind has its own type");
    }

    public static ArchRule nobodySleeps() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..adapter..")
                .and()
                .resideOutsideOfPackage("io.hexarch.platform..")
                .should()
                .callMethodWhere(describe(
                        "sleeping",
                        call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                && call.getName().equals("sleep")))
                .because("tests drive time: ask a Clock, or let a reconciliation come back later");
    }

    public static ArchRule noOtherTransactions() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.transaction..")
                .because("TenantTransaction alone declares whose rows a transaction may see");
    }

    public static ArchRule packagesAreNullMarked() {
        return classes()
                .should(new NullMarkedPackage())
                .because("without @NullMarked on its package-info.java nobody checks what may be null");
    }

    public static ArchRule useCasesHaveOneMethod() {
        return classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should(new OnePublicMethod())
                .because("a use case is one thing that a context does: split it, or make the rest private");
    }

    /** What asks and is not marked would escape every other rule for use cases. */
    public static ArchRule useCasesAreMarked() {
        return noClasses()
                .that()
                .resideInAPackage("..application..")
                .and(describe("are not marked", type -> !Outermost.of(type).isAnnotatedWith(UseCase.class)))
                .should()
                .callMethodWhere(describe("asking for a permission", OnePermission::asks))
                .because("what asks for a permission is a use case: mark it with @UseCase");
    }

    public static ArchRule useCasesRequireOnePermission(ShrinkingList exceptions) {
        return classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should(new OnePermission(exceptions))
                .because("each use case states one permission and one scope before it does anything else");
    }
}
