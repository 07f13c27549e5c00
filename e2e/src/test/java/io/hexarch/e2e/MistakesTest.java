package io.hexarch.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.e2e.canary.Evidence;
import io.hexarch.e2e.canary.Kind;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Secrets in the wrong place: what people type, paste and script in vain. Where something is refused, code tends to say what; so each is a
 * canary, and neither the answer nor anything else may repeat it.
 */
@OnAnInstallation
@Order(5)
class MistakesTest {

    private static final String FORM = "{\"email\": \"%s\", \"password\": \"%s\", \"client\": \"cli\"}";

    private final Evidence evidence = Evidence.current();
    private final SecureRandom random = new SecureRandom();
    private Api api;

    @BeforeEach
    void signIn() throws Exception {
        api = new Api(Installation.current());
        api.signIn(Traveller.ADA);
    }

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void shouldNotRepeatWhatIsTyped() throws Exception {
        var form = FORM.formatted(Traveller.ADA.email(), password());
        refused("a wrong password", post("/auth/sign-in", form));
        refused("a body that breaks off", post("/auth/sign-in", form.substring(0, form.length() - 5)));
        refused("a password that is an object", post("/auth/sign-in", form.replace(": \"lost", ": {\"lost")));
        refused("a field that nobody knows", post("/auth/sign-in", form.replace("password", "passwort")));
        refused("a name as it was typed", post("/auth/sign-in", FORM.formatted(password(), password())));
        refused("no password of hers", put("/api/v1/me/password", change(password(), password())));
        refused("too short a password", put("/api/v1/me/password", change(Traveller.ADA.password(), word(11))));
    }

    @Test
    void shouldNotRepeatWhatIsPasted() throws Exception {
        var join = "{\"token\": \"%s\", \"displayName\": \"Eve\", \"password\": \"%s\"}";
        refused("a link that never was", post("/auth/join", join.formatted(token(), password())));
        refused("the first operator's link", post("/auth/bootstrap", join.formatted(token(), password())));
        refused("a refresh token", post("/auth/refresh", "{\"refreshToken\": \"" + token() + "\"}"));
        refused("a token in the query", get("/api/v1/organizations?access_token=" + token()));
    }

    @Test
    void shouldNotRepeatWhatIsScripted() throws Exception {
        var basic = Base64.getEncoder().encodeToString(("ada:" + password()).getBytes(StandardCharsets.UTF_8));
        refused("basic authentication", as("Basic " + basic, "/api/v1/me"));
        refused("a token that is none", as("Bearer " + token(), "/api/v1/me"));
        refused("a key that is none", as("Bearer hxk_01m7ybpp1sexxa3pc921bz3dbb_" + token(), "/api/v1/me"));
        refused("a token with another's signature", as("Bearer eyJhbGciOiJFUzI1NiJ9.e30." + token(), "/api/v1/me"));
        var kubernetes = "/k8s/workspaces/" + workspace() + "/api/v1/namespaces/default";
        refused("a token for Kubernetes", as("Bearer " + token(), kubernetes + "/pods"));
        refused("a command with a password", get(kubernetes + "/pods/none/exec?command=login&command=" + token()));
        refused(
                "cookies",
                api.anonymous("/auth/refresh")
                        .header("Cookie", "__Secure-hexarch-refresh=" + token() + "; __Host-hexarch-fpt=" + token())
                        .POST(BodyPublishers.ofString("{}")));
    }

    /** One that an earlier journey has left; signed in to its organization. */
    private String workspace() throws Exception {
        for (var organization : api.all("/api/v1/organizations")) {
            var id = organization.at("/id").asString();
            api.enter(id);
            for (var one : api.all("/api/v1/organizations/" + id + "/workspaces"))
                return one.at("/id").asString();
        }
        throw new AssertionError("no journey has left a workspace");
    }

    private void refused(String mistake, HttpRequest.Builder request) throws Exception {
        var answer = api.sendUnnoted(request.build());
        assertThat(answer.statusCode()).as("%s: %s", mistake, answer.body()).isBetween(400, 499);
        evidence.place("answers to mistakes", mistake + ": " + answer.headers().map() + answer.body());
    }

    private HttpRequest.Builder post(String path, String body) {
        return api.anonymous(path).POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder put(String path, String body) {
        return api.request(path).PUT(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder get(String path) {
        return api.request(path).GET();
    }

    private HttpRequest.Builder as(String authorization, String path) {
        return api.anonymous(path).header("Authorization", authorization).GET();
    }

    private static String change(String from, String to) {
        return "{\"currentPassword\": \"%s\", \"newPassword\": \"%s\"}".formatted(from, to);
    }

    private String password() {
        return evidence.planted(Kind.MISTAKE, "somebody who errs", "lost canary & " + text(12));
    }

    /** As long as ours are. */
    private String token() {
        return word(43);
    }

    private String word(int length) {
        return evidence.planted(Kind.MISTAKE, "somebody who errs", text(length));
    }

    private String text(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes).substring(0, length);
    }
}
