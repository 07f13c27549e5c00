package io.hexarch.organizations.application;

import static io.hexarch.organizations.application.OrganizationFixture.email;
import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.OrganizationProblem;
import io.hexarch.organizations.SettingsChanged;
import io.hexarch.organizations.application.OrganizationFixture.Owned;
import io.hexarch.organizations.domain.EmailDomain;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.organizations.domain.Network;
import io.hexarch.organizations.domain.Terms;
import io.hexarch.testkit.fake.Actors;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final OrganizationFixture given = new OrganizationFixture();
    private final Owned acme = given.founded("Acme");
    private final Actor.Person owner = new Actor.Person(
            acme.owner().person(),
            Optional.of(acme.id()),
            Credential.None.INSTANCE,
            new Origin(Optional.of("192.0.2.7"), Optional.empty(), Optional.empty()));

    @Test
    void shouldSettleWhatIsNamedAndLeaveTheRest() {
        assertThat(given.settings.show(owner, acme.id())).isEqualTo(Terms.NONE);

        update(domains("example.com"), Optional.empty(), 1);
        update(Optional.empty(), networks("192.0.2.0/24"), 2);

        var terms = given.settings.show(owner, acme.id());
        assertThat(terms.domains()).extracting(EmailDomain::text).containsExactly("example.com");
        assertThat(terms.networks()).extracting(Network::text).containsExactly("192.0.2.0/24");
        assertThat(given.journal.events())
                .last()
                .isEqualTo(
                        new SettingsChanged(acme.id(), acme.id(), List.of("example.com"), List.of("192.0.2.0/24"), 3));
        int told = given.journal.events().size();
        update(Optional.empty(), networks("192.0.2.1/24"), 3);
        assertThat(given.journal.events()).hasSize(told);
    }

    @Test
    void shouldNotLetAnybodyLockThemselvesOut() {
        assertThat(code(update(Optional.empty(), networks("10.0.0.0/8"), 1)))
                .isEqualTo(OrganizationProblem.LOCKS_YOU_OUT);
        assertThat(given.settings.show(owner, acme.id())).isEqualTo(Terms.NONE);
    }

    @Test
    void shouldRefuseStaleChangesAndEndlessLists() {
        assertThat(code(update(domains("example.com"), Optional.empty(), 7)))
                .isEqualTo(KernelProblem.CHANGED_MEANWHILE);
        var many = IntStream.range(0, 51).mapToObj(i -> "d" + i + ".org").toArray(String[]::new);
        assertThat(code(update(domains(many), Optional.empty(), 1))).isEqualTo(OrganizationProblem.TOO_MANY_SETTINGS);
        var nets = IntStream.range(0, 51).mapToObj(i -> "192.0.2." + i).toArray(String[]::new);
        assertThat(code(update(Optional.empty(), networks(nets), 1))).isEqualTo(OrganizationProblem.TOO_MANY_SETTINGS);
    }

    @Test
    void shouldKeepOtherDomainsOutWhenInvitedAndWhenJoining() {
        var early = (InviteMember.Outcome.Sent) invite("ben@other.org");
        update(domains("example.com"), Optional.empty(), 1);

        assertThat(code(invite("cleo@other.org"))).isEqualTo(OrganizationProblem.DOMAIN_NOT_ALLOWED);
        assertThat(invite("cleo@example.com")).isInstanceOf(InviteMember.Outcome.Sent.class);
        var joined = given.open.accept(
                Actors.person(Actors.newPerson(), acme.id()),
                email("ben@other.org"),
                acme.id(),
                early.invitation().invitation().id());
        assertThat(code(joined)).isEqualTo(OrganizationProblem.DOMAIN_NOT_ALLOWED);
    }

    private InviteMember.Outcome invite(String address) {
        return given.invite.invite(owner, new InviteMember.Command(acme.id(), email(address), MemberRole.MEMBER));
    }

    private UpdateSettings.Outcome update(
            Optional<List<EmailDomain>> domains, Optional<List<Network>> networks, long generation) {
        return given.update.update(
                owner, new UpdateSettings.Command(acme.id(), domains, networks, new Generation(generation)));
    }

    private static Optional<List<EmailDomain>> domains(String... texts) {
        return Optional.of(List.of(texts).stream().map(EmailDomain::new).toList());
    }

    private static Optional<List<Network>> networks(String... texts) {
        return Optional.of(List.of(texts).stream()
                .map(text -> Network.parse(text).orElseThrow())
                .toList());
    }

    private static ProblemCode code(Object outcome) {
        if (outcome instanceof Refusal no) return no.problem().code();
        throw new AssertionError(outcome);
    }
}
