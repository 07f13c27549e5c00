package io.hexarch.identity.application;

import static io.hexarch.identity.IdentityPermission.PERSON_LIST;

import io.hexarch.identity.application.port.PersonRepository;
import io.hexarch.identity.domain.Person;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.UseCase;

/** Who has an account here? For operators and auditors. */
@UseCase
public final class ListPeople {

    private final Access access;
    private final TenantTransaction transaction;
    private final PersonRepository people;

    public ListPeople(Access access, TenantTransaction transaction, PersonRepository people) {
        this.access = access;
        this.transaction = transaction;
        this.people = people;
    }

    public Page<Person> list(Actor actor, PageRequest page) {
        access.require(actor, PERSON_LIST, Scope.PLATFORM);
        return transaction.asPlatform("people", () -> people.page(page));
    }
}
