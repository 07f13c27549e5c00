package io.hexarch.server.attack;

import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.organizations.Subject;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.platform.web.test.ApiRequest;
import io.hexarch.server.guard.Performance;
import io.hexarch.server.guard.Route;
import io.hexarch.server.guard.Stage.Furnished;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Founds the victim, by requests of its owner: all that can be made is made, each with a key by which it could be asked for again. */
final class VictimsHouse {

    /** Ids and secrets. */
    private static final Pattern TOLD = Pattern.compile("hxk_\\w{20,}|\\b[a-z]{2,12}_[0-9a-hjkmnp-tv-z]{26}\\b");

    private static final Pattern POSITION = Pattern.compile("id: (\\S+)");

    /** What the owner can do nothing after. */
    private static final Set<String> LAST = Set.of(
            "POST /api/v1/admin/organizations/{organization}/suspension",
            "POST /api/v1/organizations/{organization}/closure",
            "POST /api/v1/organizations/{organization}/ownership");

    /** What only something in some state can be asked for. */
    private static final Set<String> ARRANGED = Set.of(
            "POST /api/v1/applications/{application}/rollbacks",
            "POST /api/v1/workspaces/{workspace}/kubeconfig",
            "POST /api/v1/workspaces/{workspace}/retries",
            "POST /api/v1/workspaces/{workspace}/sleep");

    /** Answers with something of others. */
    private static final String JOINING = "POST /api/v1/me/memberships";

    private final Homes homes;
    private final Sender sender;
    private final Furnished house;
    private final String name = "v" + UUID.randomUUID().toString().substring(0, 13);
    private final Map<String, Call> used = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    VictimsHouse(Homes homes, Sender sender) {
        this.homes = homes;
        this.sender = sender;
        this.house = homes.furnished();
    }

    /** @param routes all that there are */
    Victim founded(List<Route> routes) {
        var mark = mark();
        owner().header("If-Match", "\"1\"")
                .patch(house.tenant().path(""), "{\"name\":\"" + name + "\"}")
                .hasStatus(200);
        terms();
        closed();
        make(routes, mark);
        var key = keyOfTheMachine();
        remember(owner().get("/api/v1/me/sessions").hasStatus(200).text());
        homes.ready(house);
        // Not before some seconds have passed.
        Awaitility.await("the last deed can be exported")
                .atMost(Duration.ofMinutes(1))
                .until(() ->
                        owner().get(house.tenant().path("/audit/export")).text().contains(key));
        var bare = new Victim(house, name, used, Map.of(), mark, answered);
        var cursors = new Cursors(homes, sender, bare).of(routes);
        return new Victim(house, name, used, cursors, mark, answered);
    }

    /** Where the live stream stands before all that comes. */
    private String mark() {
        var listening = new Call("GET", "/api/v1/events", Optional.empty()).by(Manner.LISTENED);
        var match = POSITION.matcher(sent(listening).text());
        if (!match.find()) throw new IllegalStateException("the live stream does not say where it stands");
        return match.group(1);
    }

    /** Who may be invited: those of the tests, and of one domain that is the victim's own. */
    private void terms() {
        var path = house.tenant().path("/settings");
        var tag = owner().get(path).hasStatus(200).header("ETag");
        owner().header("If-Match", tag)
                .patch(
                        path,
                        "{\"allowedDomains\":[\"example.com\",\"guards.example.com\",\"" + house.canary()
                                + ".example.com\"]}")
                .hasStatus(200);
    }

    /** Another organization of the owner's, with the name, that nobody works in any more. */
    private void closed() {
        var visitors = homes.stage().visitors();
        var owner = house.owner();
        var organization = visitors.found(owner, name + " closed");
        var inside = visitors.switchTo(visitors.signIn(owner.email(), Visitors.PASSWORD), organization);
        var path = "/api/v1/organizations/" + organization;
        var slug = visitors.as(inside).get(path).hasStatus(200).at("/slug");
        visitors.as(inside)
                .post(path + "/closure", "{\"confirm\":\"" + slug + "\"}")
                .hasStatus(200);
    }

    private void make(List<Route> routes, String mark) {
        var performance = new Performance(homes.stage(), homes.database());
        for (var route : routes) {
            if (!ARRANGED.contains(route.name())) continue;
            performance.arrange(route, house);
            use(route, new Requests(house::id, house::id, mark));
        }
        homes.ready(house);
        for (var route : routes) {
            boolean makes = route.method().equals("POST") && route.handler().isPresent();
            if (!makes || ARRANGED.contains(route.name()) || LAST.contains(route.name())) continue;
            use(route, new Requests(house::id, house::id, mark));
            // A second one, of somebody else's: whoever has it already is refused.
            if (!Collections.disjoint(Slot.inBody(route), Set.of("PersonId", "Subject")))
                use(route, new Requests(house::id, this::another, mark));
        }
    }

    /** The id of somebody else than the member, where somebody is asked for. */
    private String another(Class<?> type) {
        if (type == PersonId.class) return house.owner().person();
        return house.id(type == Subject.class ? ServiceAccountId.class : type);
    }

    private void use(Route route, Requests requests) {
        var call = requests.of(route, new Slot(Position.PATH, Slot.ALL))
                .with(Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        var answer = sent(call);
        if (!answer.succeeded()) return;
        used.put(route.name(), call);
        if (!route.name().equals(JOINING)) remember(answer.text());
    }

    /** The id of a key of the service account's. */
    private String keyOfTheMachine() {
        var path = house.tenant().path("/service-accounts/" + house.id(ServiceAccountId.class));
        var body = "{\"name\":\"key-" + house.canary() + "\",\"permissions\":[\"workspace.view\"]}";
        var made = owner().post(path + "/keys", body).hasStatus(201);
        remember(made.text());
        return made.at("/key/id");
    }

    private void remember(String text) {
        TOLD.matcher(text).results().map(MatchResult::group).forEach(answered::add);
    }

    private ApiRequest owner() {
        return homes.stage().visitors().as(house.owner());
    }

    private Heard sent(Call call) {
        return sender.send(call, Optional.of(house.owner().token()));
    }
}
