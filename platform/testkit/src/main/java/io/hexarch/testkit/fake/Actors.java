package io.hexarch.testkit.fake;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.id.TimeOrderedIds;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** People and keys who act in tests, each new. */
public final class Actors {

    private static final Ids IDS = new TimeOrderedIds(Clock.systemUTC(), RandomGenerator.getDefault());

    private Actors() {}

    public static PersonId newPerson() {
        return new PersonId(IDS.next());
    }

    public static OrganizationId newOrganization() {
        return new OrganizationId(IDS.next());
    }

    /** Somebody signed in, with no organization chosen. */
    public static Actor.Person person() {
        return person(newPerson());
    }

    public static Actor.Person person(PersonId person) {
        return new Actor.Person(person, Optional.empty(), session(), Origin.INTERNAL);
    }

    public static Actor.Person person(PersonId person, OrganizationId organization) {
        return new Actor.Person(person, Optional.of(organization), session(), Origin.INTERNAL);
    }

    /** A person by an API key that is limited to the named permissions. */
    public static Actor.Person limitedKey(PersonId person, OrganizationId organization, String... permissions) {
        var key = new Credential.ApiKey(new ApiKeyId(IDS.next()), Optional.of(Set.of(permissions)));
        return new Actor.Person(person, Optional.of(organization), key, Origin.INTERNAL);
    }

    /** A person by an API key that may do all that the person may. */
    public static Actor.Person fullKey(PersonId person, OrganizationId organization) {
        var key = new Credential.ApiKey(new ApiKeyId(IDS.next()), Optional.empty());
        return new Actor.Person(person, Optional.of(organization), key, Origin.INTERNAL);
    }

    private static Credential session() {
        return new Credential.Session(new SessionId(IDS.next()));
    }
}
