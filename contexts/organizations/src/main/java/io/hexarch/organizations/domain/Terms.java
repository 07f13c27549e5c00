package io.hexarch.organizations.domain;

import io.hexarch.identity.EmailAddress;
import io.hexarch.kernel.usecase.Generation;
import java.util.List;
import java.util.Optional;

/**
 * What holds for everybody in an organization, whatever their role.
 *
 * @param domains whose addresses may be invited and may join; none: all
 * @param networks from where the organization may be worked in; none: from everywhere
 */
public record Terms(List<EmailDomain> domains, List<Network> networks, Generation generation) {

    /** Of an organization that has set none. */
    public static final Terms NONE = new Terms(List.of(), List.of(), Generation.FIRST);

    public Terms {
        domains = domains.stream().distinct().toList();
        networks = networks.stream().distinct().toList();
    }

    public boolean welcomes(EmailAddress address) {
        return domains.isEmpty() || domains.stream().anyMatch(domain -> domain.holds(address));
    }

    /** {@code from}: the caller's network address; an unknown one is nowhere that was allowed. */
    public boolean admits(Optional<String> from) {
        return networks.isEmpty()
                || from.filter(address -> networks.stream().anyMatch(network -> network.contains(address)))
                        .isPresent();
    }

    public Terms with(List<EmailDomain> otherDomains, List<Network> otherNetworks) {
        return new Terms(otherDomains, otherNetworks, generation.next());
    }
}
