package io.hexarch.applications.testkit;

import io.hexarch.applications.ApplicationId;
import io.hexarch.applications.application.port.Hosts;
import io.hexarch.applications.domain.HostLabel;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.testkit.fake.DirectTransaction.Undoable;
import io.hexarch.testkit.fake.InMemoryTable;
import java.util.Optional;

/** Addresses in memory. */
public final class InMemoryHosts implements Hosts, Undoable {

    private final InMemoryTable<HostLabel, Claimed> owners = new InMemoryTable<>();

    private record Claimed(HostLabel label, Owner owner) {}

    @Override
    public boolean claim(HostLabel label, OrganizationId organization, ApplicationId application) {
        boolean taken = owners.find(label).isPresent()
                || owners.all()
                        .anyMatch(claimed -> claimed.owner().application().equals(application));
        if (!taken) owners.put(label, new Claimed(label, new Owner(organization, application)));
        return !taken;
    }

    @Override
    public Optional<Owner> owner(HostLabel label) {
        return owners.find(label).map(Claimed::owner);
    }

    void release(ApplicationId application) {
        owners.all()
                .filter(claimed -> claimed.owner().application().equals(application))
                .forEach(claimed -> owners.remove(claimed.label()));
    }

    @Override
    public Runnable remember() {
        return owners.remember();
    }
}
