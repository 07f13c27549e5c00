package io.hexarch.identity.testkit;

import io.hexarch.identity.spi.Memberships;
import io.hexarch.kernel.access.BuiltInRole;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who belongs where, as a test says. */
public final class GivenMemberships implements Memberships {

    private final Map<PersonId, List<Membership>> joined = new ConcurrentHashMap<>();

    public void join(PersonId person, OrganizationId organization) {
        put(joined, person, organization);
    }

    public void leave(PersonId person, OrganizationId organization) {
        joined.getOrDefault(person, new ArrayList<>())
                .removeIf(in -> in.organization().equals(organization));
    }

    @Override
    public List<Membership> of(PersonId person) {
        return List.copyOf(joined.getOrDefault(person, List.of()));
    }

    void joinOnce(PersonId person, OrganizationId organization) {
        if (of(person).stream().noneMatch(in -> in.organization().equals(organization))) join(person, organization);
    }

    private static void put(Map<PersonId, List<Membership>> where, PersonId person, OrganizationId organization) {
        var slug = "t" + where.size();
        where.computeIfAbsent(person, _ -> new CopyOnWriteArrayList<>())
                .add(new Membership(organization, slug, "Tenant " + slug, BuiltInRole.MEMBER));
    }
}
