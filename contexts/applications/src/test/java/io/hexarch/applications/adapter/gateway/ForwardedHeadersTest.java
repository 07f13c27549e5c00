package io.hexarch.applications.adapter.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.applications.adapter.gateway.ForwardedHeaders.Header;
import java.net.URI;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** An application is a tenant's: what could prove a visitor to us never reaches it. */
class ForwardedHeadersTest {

    private static final String OURS = "https://hexarch.example.org";

    private final ForwardedHeaders headers = new ForwardedHeaders(() -> URI.create(OURS));
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void shouldKeepOurTokensFromApplications() {
        assertThat(passedOn("Authorization", "Bearer " + token(OURS))).isNull();
        assertThat(passedOn("authorization", "bearer hxk_01abc_secret")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic dTpw", "Bearer opaque", "Bearer a.b.c", "Bearer a.!.c", "Bearer a.e30.c", "Bearer"})
    void shouldPassOnWhatIsMeantForTheApplication(String value) {
        assertThat(passedOn("Authorization", value)).isEqualTo(value);
    }

    @Test
    void shouldPassOnTokensOfTheApplicationsOwnIssuer() {
        var theirs = "Bearer " + token("https://login.tenant.example");

        assertThat(passedOn("Authorization", theirs)).isEqualTo(theirs);
    }

    @Test
    void shouldTakeOurCookiesOut() {
        assertThat(passedOn("Cookie", "__Host-hexarch-fpt=x; theirs=1; hexarch-refresh=y; more=2"))
                .isEqualTo("theirs=1; more=2");
        assertThat(passedOn("Cookie", "__Host-hexarch-fpt=x")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Connection", "Upgrade", "X-Forwarded-For", "Forwarded", "Proxy-Authorization", "TE"})
    void shouldBelieveNoVisitorAboutTheWayHere(String name) {
        assertThat(passedOn(name, "10.0.0.1")).isNotEqualTo("10.0.0.1");
    }

    @Test
    void shouldSayWhoAskedAndWhere() {
        request.setRemoteAddr("192.0.2.7");
        request.setServerName("shop--web.apps.example.org");
        request.setScheme("https");

        assertThat(headers.of(request))
                .containsExactly(
                        new Header("X-Forwarded-For", "192.0.2.7"),
                        new Header("X-Forwarded-Host", "shop--web.apps.example.org"),
                        new Header("X-Forwarded-Proto", "https"));
    }

    private @Nullable String passedOn(String name, String value) {
        var asked = new MockHttpServletRequest();
        asked.addHeader(name, value);
        return headers.of(asked).stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse(null);
    }

    private static String token(String issuer) {
        return part("{\"alg\":\"ES256\"}") + "." + part("{\"iss\":\"" + issuer + "\",\"sub\":\"person_1\"}") + ".c2ln";
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }
}
