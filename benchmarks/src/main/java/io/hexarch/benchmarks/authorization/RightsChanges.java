package io.hexarch.benchmarks.authorization;

import io.hexarch.benchmarks.api.Tenant;
import io.hexarch.benchmarks.http.Api;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Changes of rights, one organization after the other: a member is put into a group that administers, and taken out of it again. */
final class RightsChanges {

    private final Api api;
    private final List<Lane> lanes;

    RightsChanges(Api api, List<Tenant> tenants) {
        this.api = api;
        this.lanes = tenants.stream().map(Lane::new).toList();
    }

    void send(long number) {
        lanes.get((int) (number % lanes.size())).next();
    }

    private final class Lane {

        private final Tenant tenant;
        private final AdministeringGroup group;
        private final String person;
        private final ReentrantLock turn = new ReentrantLock(true);
        private boolean inside;

        Lane(Tenant tenant) {
            this.tenant = tenant;
            this.group = AdministeringGroup.made(api, tenant.token(), tenant, "changing");
            this.person =
                    api.get(tenant.token(), tenant.path("/members?limit=2")).text("/items/1/person/id");
        }

        void next() {
            turn.lock();
            try {
                if (inside) group.takeOut(tenant.token(), person);
                else group.letIn(tenant.token(), person);
                inside = !inside;
            } finally {
                turn.unlock();
            }
        }
    }
}
