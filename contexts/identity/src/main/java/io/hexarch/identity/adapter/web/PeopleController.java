package io.hexarch.identity.adapter.web;

import io.hexarch.identity.application.ListPeople;
import io.hexarch.identity.application.SetPlatformRoles;
import io.hexarch.identity.domain.PlatformRole;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.platform.web.IfMatch;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All people of the installation, for those who run it. */
@RestController
@RequestMapping("/api/v1/admin/people")
public class PeopleController {

    private final ListPeople listPeople;
    private final SetPlatformRoles setPlatformRoles;

    public PeopleController(ListPeople listPeople, SetPlatformRoles setPlatformRoles) {
        this.listPeople = listPeople;
        this.setPlatformRoles = setPlatformRoles;
    }

    record PlatformRolesRequest(Set<PlatformRole> roles) {}

    @GetMapping
    Page<Person> listPeople(Actor actor, PageRequest page) {
        return listPeople.list(actor, page).map(Person::of);
    }

    @PutMapping("/{person}/platform-roles")
    ResponseEntity<Person> updatePlatformRoles(
            Actor actor, @PathVariable PersonId person, IfMatch match, @RequestBody PlatformRolesRequest request) {
        var command = new SetPlatformRoles.Command(person, request.roles(), match.expected());
        return switch (setPlatformRoles.set(actor, command)) {
            case SetPlatformRoles.Outcome.Changed(var changed) ->
                Responses.ok(EntityTag.of(changed.generation()), Person.of(changed));
            case SetPlatformRoles.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }
}
