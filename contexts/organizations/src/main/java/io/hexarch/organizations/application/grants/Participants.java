package io.hexarch.organizations.application.grants;

import io.hexarch.identity.People;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.application.port.GroupRepository;
import io.hexarch.organizations.application.port.MembershipRepository;
import io.hexarch.organizations.application.port.ServiceAccountRepository;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Who takes part in an organization, whatever they are. */
public final class Participants {

    private final MembershipRepository memberships;
    private final GroupRepository groups;
    private final ServiceAccountRepository accounts;
    private final TenantTransaction transaction;
    private final People people;

    public Participants(
            MembershipRepository memberships,
            GroupRepository groups,
            ServiceAccountRepository accounts,
            TenantTransaction transaction,
            People people) {
        this.memberships = memberships;
        this.groups = groups;
        this.accounts = accounts;
        this.transaction = transaction;
        this.people = people;
    }

    /** Inside a transaction of the organization. */
    public boolean has(OrganizationId organization, Subject subject) {
        return switch (subject) {
            case Subject.Person(var person) ->
                memberships.find(organization, person).isPresent();
            case Subject.Group(var group) -> groups.find(organization, group).isPresent();
            case Subject.ServiceAccount(var account) ->
                accounts.find(organization, account).isPresent();
        };
    }

    /** What they are called; outside any transaction. Who is gone is left out. */
    public Map<Subject, String> names(Actor actor, OrganizationId organization, Collection<Subject> subjects) {
        var persons = new ArrayList<PersonId>();
        var ofGroups = new ArrayList<GroupId>();
        var machines = new ArrayList<ServiceAccountId>();
        for (var subject : subjects)
            switch (subject) {
                case Subject.Person(var person) -> persons.add(person);
                case Subject.Group(var group) -> ofGroups.add(group);
                case Subject.ServiceAccount(var account) -> machines.add(account);
            }
        var names = new HashMap<Subject, String>();
        people.find(persons)
                .forEach((id, person) ->
                        names.put(new Subject.Person(id), person.name().text()));
        transaction.run(actor, organization, () -> {
            groups.find(organization, ofGroups)
                    .forEach((id, group) ->
                            names.put(new Subject.Group(id), group.name().text()));
            accounts.find(organization, machines)
                    .forEach((id, account) -> names.put(
                            new Subject.ServiceAccount(id), account.name().text()));
        });
        return names;
    }
}
