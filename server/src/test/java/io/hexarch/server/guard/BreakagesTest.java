package io.hexarch.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.TokenMinter;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.Grants;
import io.hexarch.platform.web.Authenticator;
import io.hexarch.testkit.architecture.ShrinkingList;
import io.hexarch.testkit.postgres.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A guard that cannot fail guards nothing: each is shown what it is there for, and must say so. */
@GuardedServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BreakagesTest {

    private static final int PROMISED = 20;

    private final List<Breakage> breakages = new ArrayList<>();

    @BeforeAll
    void breakEverything(
            @Autowired ApplicationContext context, @Autowired Stage stage, @Autowired TestDatabase database) {
        var house = stage.furnished();
        var guests = new Crowd(stage, house, context.getBean(Grants.class), context.getBean(TenantTransaction.class))
                .gather();
        var turnstile = (Turnstile) context.getBean(Access.class);
        var bad = BadTokens.of(house.owner().token(), context.getBean(TokenMinter.class), stage.visitors()::anonymous);
        var knock = new Knock(stage.visitors()::anonymous, house::id);
        var tour = new Tour(new Routes(context), stage, database, knock, turnstile, guests, bad);
        var tenant = OrganizationId.parse(house.organization()).orElseThrow();

        breakages.addAll(
                new BrokenGates(turnstile, (Doorkeeper) context.getBean(Authenticator.class), bad, tour::doorsOf)
                        .all());
        var mapping = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        breakages.addAll(new BrokenRoutes(mapping, turnstile, tour::doors, tour::deeds).all());
        breakages.addAll(new BrokenTables(database, tenant.value()).all());
        breakages.addAll(BrokenUseCases.all());
        breakages.add(new Breakage(
                "an action that is kept from the record",
                () -> Chronicler.suppressing(
                        "organization.rename", () -> tour.deedsOf("PATCH /api/v1/organizations/{organization}")),
                "leaves no audit record"));
    }

    @TestFactory
    Stream<DynamicTest> shouldBeCaught() {
        return breakages.stream()
                .map(breakage -> DynamicTest.dynamicTest(
                        breakage.name(),
                        () -> assertThat(breakage.report().call()).anyMatch(fault -> fault.contains(breakage.says()))));
    }

    @Test
    void shouldBeAtLeastAsManyAsWerePromised() {
        assertThat(breakages).extracting(Breakage::name).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(PROMISED);
    }

    /** The guards, on one route each. */
    private record Tour(
            Routes routes,
            Stage stage,
            TestDatabase database,
            Knock knock,
            Turnstile turnstile,
            List<Guest> guests,
            BadTokens bad) {

        List<String> doorsOf(String name) {
            return doors(find(name));
        }

        List<String> deedsOf(String name) {
            return deeds(find(name));
        }

        List<String> doors(Route route) {
            return new Doors(knock, turnstile, guests, bad, list("public-routes"), list("routes-without-permission"))
                    .faults(List.of(route));
        }

        List<String> deeds(Route route) {
            return new Deeds(stage, database, list("deeds-without-record")).faults(List.of(route));
        }

        private Route find(String name) {
            return routes.all().stream()
                    .filter(route -> route.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no route " + name));
        }

        private static ShrinkingList list(String name) {
            return ShrinkingList.of(BreakagesTest.class, name);
        }
    }
}
