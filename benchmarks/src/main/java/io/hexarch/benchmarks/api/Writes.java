package io.hexarch.benchmarks.api;

import io.hexarch.benchmarks.http.Api;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Changes that leave an organization as they found it, so that a run may last as long as it likes: a key is made and revoked, a
 * member gets another role and the former one back, the organization gets another name. In one organization they follow each other,
 * since each needs what the one before was answered; the wait for it counts.
 */
final class Writes {

    private final Api api;
    private final List<Lane> lanes;

    Writes(Api api, List<Tenant> tenants) {
        this.api = api;
        this.lanes = tenants.stream().map(Lane::new).toList();
    }

    void send(long number) {
        var lane = lanes.get((int) (number % lanes.size()));
        lane.turn.lock();
        try {
            lane.next(number);
        } finally {
            lane.turn.unlock();
        }
    }

    private final class Lane {

        private final Tenant tenant;
        private final ReentrantLock turn = new ReentrantLock(true);
        private int step;
        private String person = "";
        private String personTag = "";
        private String key = "";
        private String organizationTag = "";

        Lane(Tenant tenant) {
            this.tenant = tenant;
        }

        /** One that fails begins the round anew. */
        void next(long number) {
            int current = step;
            step = 0;
            switch (current) {
                case 0 -> makeKey(number);
                case 1 -> changeRole("viewer");
                case 2 -> revokeKey();
                case 3 -> rename(number);
                default -> changeRole("member");
            }
            step = (current + 1) % 5;
        }

        private void changeRole(String role) {
            if (personTag.isEmpty()) {
                var members = api.get(tenant.token(), tenant.path("/members?limit=2"));
                person = members.text("/items/1/person/id");
                personTag = "\"" + members.json().at("/items/1/generation").asLong() + "\"";
            }
            var tag = personTag;
            personTag = ""; // read anew if this one fails: the change may have been made all the same
            personTag = api.patch(tenant.token(), member(), tag, Map.of("role", role))
                    .requiredTag();
        }

        private String member() {
            return tenant.path("/members/" + person);
        }

        private void makeKey(long number) {
            var body = Map.of("name", "key " + number, "organization", tenant.organization());
            key = api.post(tenant.token(), "/api/v1/me/api-keys", body).text("/key/id");
        }

        private void revokeKey() {
            api.delete(tenant.token(), "/api/v1/me/api-keys/" + key);
        }

        private void rename(long number) {
            if (organizationTag.isEmpty())
                organizationTag = api.get(tenant.token(), tenant.path("")).requiredTag();
            var tag = organizationTag;
            organizationTag = "";
            organizationTag = api.patch(tenant.token(), tenant.path(""), tag, Map.of("name", "Load " + number))
                    .requiredTag();
        }
    }
}
