package io.hexarch.projects.testkit;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.projects.ProjectId;
import io.hexarch.projects.application.port.Namespaces.MemberRole;
import io.hexarch.projects.application.port.ProjectMembers;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import io.hexarch.testkit.fake.InMemoryTable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Members of projects in memory, out of the people whom a test lets belong to the organization. */
public final class InMemoryMembers implements ProjectMembers, Undoable {

    private final Clock clock;
    private final Set<PersonId> belonging = ConcurrentHashMap.newKeySet();
    private final InMemoryTable<Key, Row> rows = new InMemoryTable<>();

    public InMemoryMembers(Clock clock) {
        this.clock = clock;
    }

    private record Key(ProjectId project, PersonId person) {}

    private record Row(ProjectId project, Member member) {}

    public void belongs(PersonId person) {
        belonging.add(person);
    }

    @Override
    public List<Member> of(OrganizationId organization, ProjectId project) {
        return rows.all()
                .filter(row -> row.project().equals(project))
                .map(Row::member)
                .toList();
    }

    @Override
    public boolean grant(Actor by, OrganizationId organization, ProjectId project, PersonId person, MemberRole role) {
        if (!belonging.contains(person)) return false;
        var key = new Key(project, person);
        var since = rows.find(key).map(row -> row.member().since()).orElseGet(clock::instant);
        rows.put(key, new Row(project, new Member(person, role, since)));
        return true;
    }

    @Override
    public boolean revoke(OrganizationId organization, ProjectId project, PersonId person) {
        return rows.remove(new Key(project, person));
    }

    @Override
    public Map<PersonId, MemberRole> reaching(OrganizationId organization, ProjectId project) {
        return of(organization, project).stream().collect(Collectors.toMap(Member::person, Member::role));
    }

    @Override
    public Runnable remember() {
        return rows.remember();
    }
}
