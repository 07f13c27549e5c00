package io.hexarch.identity.testkit;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.MintedToken;
import io.hexarch.identity.TokenMinter;
import io.hexarch.identity.application.AccessTokens;
import io.hexarch.identity.application.Accounts;
import io.hexarch.identity.application.IdentityRules;
import io.hexarch.identity.application.InvitationLinks;
import io.hexarch.identity.application.KnownPeople;
import io.hexarch.identity.application.OpenSession;
import io.hexarch.identity.application.PasswordCheck;
import io.hexarch.identity.application.SessionStarter;
import io.hexarch.identity.application.port.AddressBook;
import io.hexarch.identity.application.port.FirstOperatorLink;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.PasswordPolicy;
import io.hexarch.identity.domain.Person;
import io.hexarch.identity.domain.Secret;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.testkit.fake.DirectTransaction;
import io.hexarch.testkit.fake.GivenAccess;
import io.hexarch.testkit.fake.InMemoryEntitlements;
import io.hexarch.testkit.fake.RecordingJournal;
import io.hexarch.testkit.fake.RecordingRefusals;
import io.hexarch.testkit.fake.SettableClock;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Identity with nothing but memory below it, and a clock that a test moves. */
public final class IdentityFixture {

    public static final Password PASSWORD = Password.of("marble otter seldom naps");
    public static final Origin SOMEWHERE =
            new Origin(Optional.of("192.0.2.7"), Optional.of("Firefox"), Optional.empty());

    public final SettableClock clock = new SettableClock();
    public final RandomGenerator random = RandomGenerator.getDefault();
    public final Ids ids = new TimeOrderedIds(clock, random);
    public final InMemoryPeople people = new InMemoryPeople();
    public final InMemoryPasswords passwords = new InMemoryPasswords();
    public final InMemorySessions sessions = new InMemorySessions();
    public final InMemoryKeys keys = new InMemoryKeys();
    public final InMemoryLinks links = new InMemoryLinks();
    public final InMemoryAttempts attempts = new InMemoryAttempts();
    public final InMemoryEntitlements entitlements = new InMemoryEntitlements(3);
    public final GivenMemberships memberships = new GivenMemberships();
    public final GivenInvitations invitations = new GivenInvitations(memberships);
    public final RecordingJournal journal = new RecordingJournal();
    public final RecordingRefusals refusals = new RecordingRefusals();
    public final GivenAccess access = new GivenAccess();
    public final PlainHasher hasher = new PlainHasher();
    public final LeftLink left = new LeftLink();
    public final List<TokenMinter.Order> minted = new ArrayList<>();
    public final DirectTransaction transaction =
            new DirectTransaction(people, passwords, sessions, keys, links, attempts, entitlements, journal);
    public final IdentityRules rules = IdentityRules.DEFAULT;

    public final SessionStarter starter = new SessionStarter(sessions, rules, ids, random, clock);
    public final AccessTokens tokens = new AccessTokens(this::mint, rules, clock);
    public final Accounts accounts =
            new Accounts(people, passwords, hasher, new PasswordPolicy(Set.of("password")::contains), clock);
    public final PasswordCheck check = new PasswordCheck(
            transaction, attempts, new PasswordCheck.Credentials(people, passwords, hasher), refusals, clock);
    public final OpenSession open =
            new OpenSession(transaction, people, memberships, starter, new OpenSession.Handover(journal, tokens));
    public final KnownPeople directory = new KnownPeople(transaction, people, links, new Pages(), random);
    public final InvitationLinks invitationLinks = new InvitationLinks(transaction, links, invitations);

    /** Somebody with a password. */
    public Person resident(String email) {
        var invited = Person.invited(new PersonId(ids.next()), email(email), new DisplayName("Ada"), clock.instant());
        people.add(invited);
        var person = invited.joined(new DisplayName("Ada"));
        people.replace(person, invited.generation());
        passwords.set(person.id(), hasher.hash(PASSWORD), clock.instant());
        return person;
    }

    public static EmailAddress email(String text) {
        return EmailAddress.parse(text).orElseThrow();
    }

    private MintedToken mint(TokenMinter.Order order) {
        minted.add(order);
        return new MintedToken("token-" + minted.size(), clock.instant().plus(order.lifetime()));
    }

    /** Where the first operator's link was left. */
    public static final class LeftLink implements FirstOperatorLink {

        private @Nullable Secret token;

        public Optional<Secret> token() {
            return Optional.ofNullable(token);
        }

        @Override
        public void leave(Secret left) {
            token = left;
        }

        @Override
        public void remove() {
            token = null;
        }
    }

    private static final class Pages implements AddressBook {

        @Override
        public URI welcome(Secret token) {
            return URI.create("https://hexarch.test/welcome#token=" + token.reveal());
        }

        @Override
        public URI join(Secret token) {
            return URI.create("https://hexarch.test/join#token=" + token.reveal());
        }
    }
}
