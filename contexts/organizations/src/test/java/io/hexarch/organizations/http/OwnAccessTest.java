package io.hexarch.organizations.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.access.Scope;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.organizations.testkit.Visitors.Signed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one may do oneself. */
@OrganizationsOnHttp
class OwnAccessTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Households households;

    private Household house;

    @BeforeEach
    void settle() {
        house = households.settle();
    }

    @Test
    void shouldTellAnOwnerFromSomebodyWhoSeesTheBills() {
        assertThat(own(house.tenant.owner(), Scope.of(house.organization)))
                .contains("ownership.transfer", "member.list")
                .doesNotContain("project.watch");
        assertThat(own(house.somebody(), Scope.of(house.organization)))
                .contains("organization.leave")
                .doesNotContain("ownership.transfer", "invitation.send");
    }

    @Test
    void shouldTellWhatAGroupWasGranted() {
        var somebody = house.somebody();
        unknown(somebody, house.project);
        var group = house.group("developers");
        house.put(somebody.person(), group).hasStatus(201);
        house.grant(group, house.project, "projectViewer").hasStatus(201);

        assertThat(own(somebody, house.project)).containsExactly("project.watch");
        unknown(somebody, house.workspace);
    }

    @Test
    void shouldNotTellWhatThereIsFromWhatThereIsNot() {
        unknown(house.somebody(), house.project);
        unknown(house.somebody(), Scope.project(UUID.randomUUID()));
        var other = households.settle();
        unknown(other.tenant.owner(), other, house.project);
        visitors.as(other.tenant.owner()).get(house.tenant.path("/access/own")).isProblem(404, "hexarch.not-found");
    }

    private void unknown(Signed who, Scope scope) {
        unknown(who, house, scope);
    }

    private void unknown(Signed who, Household house, Scope scope) {
        visitors.as(who)
                .get(house.tenant.path("/access/own?scope=" + scope.text()))
                .isProblem(422, "organizations.unknown-scope");
    }

    private List<String> own(Signed who, Scope scope) {
        var names = new ArrayList<String>();
        visitors.as(who)
                .get(house.tenant.path("/access/own?scope=" + scope.text()))
                .hasStatus(200)
                .json()
                .at("/permissions")
                .forEach(name -> names.add(name.asString()));
        return names;
    }
}
