package io.hexarch.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.platform.web.test.ApiAnswer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityOnHttp
class BootstrapTest {

    @Autowired
    private Doorstep doorstep;

    @Test
    void shouldMakeOneOperatorOfManyWhoHaveTheLink() {
        var answers = doorstep.open().answers();

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(answer -> answer.at("/code"))
                // On a busy machine somebody may wait too long for a connection while the first one decides.
                .isSubsetOf("identity.already-set-up", "hexarch.unavailable");
    }

    @Test
    void shouldSignTheFirstOperatorIn() {
        var winner = doorstep.open().answers().stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow();

        winner.assertAt("/person/platformRoles/0").isEqualTo("operator");
        winner.assertAt("/tokenType").isEqualTo("Bearer");
        assertThat(winner.json().at("/organization").isNull()).isTrue();
        assertThat(winner.json().at("/refreshToken").isNull())
                .as("the console's refresh token is a cookie")
                .isTrue();
    }

    @Test
    void shouldLeaveTheLinkToItsOwnerOnlyAndTakeItAwayAfterUse() {
        assertThat(doorstep.open().fileWasPrivate()).isTrue();
        assertThat(doorstep.link()).doesNotExist();
        assertThat(doorstep.request().get("/auth/bootstrap").hasStatus(200).text())
                .isEqualTo("{\"required\":false}");
    }

    @Test
    void shouldRefuseEveryLinkOnceThereIsAnOperator() {
        ApiAnswer again = doorstep.bootstrap(doorstep.open().token(), "late@example.com");

        again.isProblem(409, "identity.already-set-up");
        doorstep.bootstrap("nonsense", "late@example.com").isProblem(422, "identity.link-not-valid");
    }
}
