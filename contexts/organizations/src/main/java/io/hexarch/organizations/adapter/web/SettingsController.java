package io.hexarch.organizations.adapter.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.application.ShowSettings;
import io.hexarch.organizations.application.UpdateSettings;
import io.hexarch.organizations.domain.EmailDomain;
import io.hexarch.organizations.domain.Network;
import io.hexarch.organizations.domain.Terms;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.platform.web.IfMatch;
import io.hexarch.platform.web.Patch;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What holds for everybody in an organization. */
@RestController
@RequestMapping("/api/v1/organizations/{organization}/settings")
public class SettingsController {

    private final ShowSettings showSettings;
    private final UpdateSettings updateSettings;

    public SettingsController(ShowSettings showSettings, UpdateSettings updateSettings) {
        this.showSettings = showSettings;
        this.updateSettings = updateSettings;
    }

    /**
     * @param allowedDomains of e-mail addresses that may be invited and may join; none: all
     * @param allowedNetworks in CIDR notation, from where the organization may be worked in; none: from everywhere
     */
    record OrganizationSettings(List<String> allowedDomains, List<String> allowedNetworks, Generation generation) {

        static OrganizationSettings of(Terms terms) {
            return new OrganizationSettings(
                    terms.domains().stream().map(EmailDomain::text).toList(),
                    terms.networks().stream().map(Network::text).toList(),
                    terms.generation());
        }
    }

    record UpdateOrganizationSettingsRequest(Patch<List<String>> allowedDomains, Patch<List<String>> allowedNetworks) {}

    @GetMapping
    ResponseEntity<OrganizationSettings> getOrganizationSettings(
            Actor actor, @PathVariable OrganizationId organization) {
        return answer(showSettings.show(actor, organization));
    }

    @PatchMapping
    ResponseEntity<OrganizationSettings> updateOrganizationSettings(
            Actor actor,
            @PathVariable OrganizationId organization,
            IfMatch match,
            @RequestBody UpdateOrganizationSettingsRequest request) {
        var command = new UpdateSettings.Command(
                organization,
                asked(request.allowedDomains(), Fields::domains),
                asked(request.allowedNetworks(), Fields::networks),
                match.expected());
        return switch (updateSettings.update(actor, command)) {
            case UpdateSettings.Outcome.Updated(var terms) -> answer(terms);
            case UpdateSettings.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    private static <T> Optional<List<T>> asked(Patch<List<String>> field, Function<List<String>, List<T>> read) {
        return switch (field) {
            case Patch.Set<List<String>>(var value) -> Optional.of(read.apply(value));
            case Patch.Absent<List<String>> _ -> Optional.empty();
        };
    }

    private static ResponseEntity<OrganizationSettings> answer(Terms terms) {
        return Responses.ok(EntityTag.of(terms.generation()), OrganizationSettings.of(terms));
    }
}
