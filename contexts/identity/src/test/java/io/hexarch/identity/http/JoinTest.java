package io.hexarch.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.People;
import io.hexarch.identity.testkit.GivenMemberships;
import io.hexarch.testkit.crowd.Crowd;
import io.hexarch.testkit.fake.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityOnHttp
class JoinTest {

    @Autowired
    private Doorstep doorstep;

    @Autowired
    private People people;

    @Autowired
    private GivenMemberships memberships;

    @Test
    void shouldMakeAnAccountOfAnInvitation() {
        var person = doorstep.invite("new" + System.nanoTime() + "@example.com");
        var organization = Actors.newOrganization();
        memberships.invite(person, organization);
        var link = people.joinLink(person, organization);

        doorstep.join(link, "short").isProblem(422, "identity.password-too-weak");
        var joined = doorstep.join(link, Doorstep.PASSWORD).hasStatus(200);

        joined.assertAt("/person/displayName").isEqualTo("Chosen name");
        joined.assertAt("/organization").isEqualTo(organization.text());
        doorstep.join(link, Doorstep.PASSWORD).isProblem(422, "identity.link-not-valid");
    }

    @Test
    void shouldNeverLetALinkOpenAnAccountThatHasAPassword() {
        var resident = doorstep.resident();
        var foreign = Actors.newOrganization();
        memberships.invite(resident.id(), foreign);
        var link = people.joinLink(resident.id(), foreign);

        doorstep.join(link, "a password of the inviter").isProblem(401, "identity.wrong-credentials");
        assertThat(memberships.of(resident.id())).hasSize(1);
        doorstep.join(link, Doorstep.PASSWORD)
                .hasStatus(200)
                .assertAt("/organization")
                .isEqualTo(foreign.text());
        assertThat(memberships.of(resident.id())).hasSize(2);
    }

    @Test
    void shouldEndTheFirstLinkWhenASecondIsGiven() {
        var person = doorstep.invite("twice" + System.nanoTime() + "@example.com");
        var organization = Actors.newOrganization();
        memberships.invite(person, organization);
        var first = people.joinLink(person, organization);
        var second = people.joinLink(person, organization);

        doorstep.join(first, Doorstep.PASSWORD).isProblem(422, "identity.link-not-valid");
        doorstep.join(second, Doorstep.PASSWORD).hasStatus(200);
    }

    @Test
    void shouldRefuseWhoIsNotInvitedAnyMore() {
        var person = doorstep.invite("uninvited" + System.nanoTime() + "@example.com");
        var link = people.joinLink(person, Actors.newOrganization());

        doorstep.join(link, Doorstep.PASSWORD).isProblem(422, "identity.link-not-valid");
    }

    @Test
    void shouldUseALinkOnceAlsoInARace() {
        var person = doorstep.invite("race" + System.nanoTime() + "@example.com");
        var organization = Actors.newOrganization();
        memberships.invite(person, organization);
        var link = people.joinLink(person, organization);

        var answers = Crowd.atOnce(8, _ -> () -> doorstep.join(link, Doorstep.PASSWORD));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(answer -> answer.at("/code"))
                .containsOnly("identity.link-not-valid");
    }
}
