package io.hexarch.benchmarks.api;

import io.hexarch.benchmarks.http.Answer;
import io.hexarch.benchmarks.http.Api;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Changes that leave an organization as they found it, so that a run may last as long as it likes: a member comes, gets another role and
 * goes, a key is made and revoked, the organization gets another name. In one organization they follow each other, since each needs
 * what the one before was answered; the wait for it counts.
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

        Lane(Tenant tenant) {
            this.tenant = tenant;
        }

        /** One that fails begins the round anew. */
        void next(long number) {
            int current = step;
            step = 0;
            switch (current) {
                case 0 -> addMember(number);
                case 1 -> makeKey(number);
                case 2 -> changeRole();
                case 3 -> revokeKey();
                case 4 -> rename(number);
                default -> removeMember();
            }
            step = (current + 1) % 6;
        }

        private void addMember(long number) {
            var body = Map.of("email", "guest" + number + "@example.com", "role", "member");
            var added = api.post(tenant.token(), tenant.path("/members"), body);
            person = added.text("/member/person/id");
            personTag = "\"" + added.json().at("/member/generation").asLong() + "\"";
        }

        private void changeRole() {
            var changed = api.patch(tenant.token(), member(), personTag, Map.of("role", "viewer"));
            personTag = changed.requiredTag();
        }

        private void removeMember() {
            api.delete(tenant.token(), member(), personTag);
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
            Answer renamed =
                    api.patch(tenant.token(), tenant.path(""), organizationTag(), Map.of("name", "Load " + number));
            organizationTag = renamed.requiredTag();
        }

        private String organizationTag = "";

        private String organizationTag() {
            if (organizationTag.isEmpty())
                organizationTag = api.get(tenant.token(), tenant.path("")).requiredTag();
            return organizationTag;
        }
    }
}
