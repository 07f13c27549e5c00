package io.hexarch.identity.adapter.jose;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.TokenMinter;
import io.hexarch.identity.application.AccessTokens;
import io.hexarch.identity.application.port.AccessTokenReader.Reading;
import io.hexarch.identity.application.port.SigningKeys;
import io.hexarch.identity.domain.KeyRing;
import io.hexarch.identity.domain.SigningKey;
import io.hexarch.kernel.actor.Credential;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.SettableClock;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class JoseTokensTest {

    private static final URI ISSUER = URI.create("https://hexarch.test");

    private final SettableClock clock = new SettableClock();
    private final Ring keys = new Ring();
    private final JoseTokens tokens = minter(ISSUER, keys);
    private final JoseReader reader = new JoseReader(keys, () -> ISSUER, clock);
    private final String person = Actors.newPerson().text();
    private final String session = new SessionId(UUID.randomUUID()).text();

    @Test
    void shouldReadWhatItMinted() {
        var organization = Actors.newOrganization();
        var token = mint(
                tokens,
                AccessTokens.TYPE,
                AccessTokens.AUDIENCE,
                Map.of("sid", session, "org", organization.text(), "fpt", "hash"));

        for (int i = 0; i < 2; i++) {
            var claims = ((Reading.Good) reader.read(token)).claims();
            assertThat(claims.person().text()).isEqualTo(person);
            assertThat(claims.credential())
                    .isEqualTo(new Credential.Session(SessionId.parse(session).orElseThrow()));
            assertThat(claims.organization()).contains(organization);
            assertThat(claims.fingerprint().orElseThrow().text()).isEqualTo("hash");
        }
    }

    @Test
    void shouldExpireAlsoWhatItRemembers() {
        var token = mint(tokens, AccessTokens.TYPE, AccessTokens.AUDIENCE, Map.of("sid", session));
        assertThat(reader.read(token)).isInstanceOf(Reading.Good.class);

        clock.forward(Duration.ofMinutes(15));

        assertThat(reader.read(token)).isEqualTo(new Reading.Expired());
    }

    @Test
    void shouldRefuseWhatWasMeantForOthers() {
        var sid = Map.<String, Object>of("sid", session);
        assertThat(reader.read(mint(tokens, "kubectl+jwt", AccessTokens.AUDIENCE, sid)))
                .isEqualTo(new Reading.Garbage());
        assertThat(reader.read(mint(tokens, AccessTokens.TYPE, "workspace", sid)))
                .isEqualTo(new Reading.Garbage());
        assertThat(reader.read(mint(tokens, AccessTokens.TYPE, AccessTokens.AUDIENCE, Map.of())))
                .isEqualTo(new Reading.Garbage());
        var foreign = minter(URI.create("https://elsewhere.test"), keys);
        assertThat(reader.read(mint(foreign, AccessTokens.TYPE, AccessTokens.AUDIENCE, sid)))
                .isEqualTo(new Reading.Garbage());
    }

    @Test
    void shouldRefuseWhatAnotherKeySigned() {
        var others = new Ring();
        var token = mint(minter(ISSUER, others), AccessTokens.TYPE, AccessTokens.AUDIENCE, Map.of("sid", session));
        assertThat(reader.read(token)).isEqualTo(new Reading.Garbage());

        // The same id, another key.
        var twin = new Ring(keys.key.id());
        var forged = mint(minter(ISSUER, twin), AccessTokens.TYPE, AccessTokens.AUDIENCE, Map.of("sid", session));
        assertThat(reader.read(forged)).isEqualTo(new Reading.Garbage());
    }

    @Test
    void shouldPublishOnlyPublicHalves() {
        var set = new KeySet(keys, clock).published().toString();

        assertThat(set)
                .contains(keys.key.id())
                .contains("P-256")
                .contains("ES256")
                .doesNotContain(" d=", "{d=");
    }

    private String mint(JoseTokens minter, String type, String audience, Map<String, Object> claims) {
        return minter.mint(new TokenMinter.Order(type, person, audience, Duration.ofMinutes(15), claims))
                .value();
    }

    private JoseTokens minter(URI issuer, SigningKeys ring) {
        return new JoseTokens(ring, () -> issuer, new TimeOrderedIds(clock, RandomGenerator.getDefault()), clock);
    }

    private static final class Ring implements SigningKeys {

        private final SigningKey key;

        Ring() {
            this(UUID.randomUUID().toString());
        }

        Ring(String id) {
            try {
                var generator = KeyPairGenerator.getInstance("EC");
                generator.initialize(new ECGenParameterSpec("secp256r1"));
                var pair = generator.generateKeyPair();
                key = new SigningKey(
                        id,
                        (ECPublicKey) pair.getPublic(),
                        (ECPrivateKey) pair.getPrivate(),
                        Instant.EPOCH,
                        Instant.EPOCH);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public KeyRing ring() {
            return new KeyRing(List.of(key));
        }

        @Override
        public void rotate() {}
    }
}
