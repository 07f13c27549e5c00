package io.hexarch.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.TokenMinter;
import io.hexarch.kernel.id.ApiKeyId;
import io.hexarch.kernel.id.TimeOrderedIds;
import io.hexarch.testkit.fake.Actors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();
    private static final ApiKeyId ID = new ApiKeyId(new TimeOrderedIds(Clock.systemUTC(), RANDOM).next());

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.com", " Ada.Byron+x@sub.example.co ", "ünï@exämple.de", "a@b.cd"})
    void shouldTakeAddresses(String text) {
        assertThat(EmailAddress.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.com",
                "a b@example.com",
                "a@b",
                "a@b..cd",
                "a@x.c\u0000m",
                "<a>@b.cd"
            })
    void shouldRefuseWhatIsNoAddress(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void shouldRefuseAddressesThatNoMailServerTakes() {
        assertThat(EmailAddress.parse("a".repeat(60) + "@" + "b".repeat(250) + ".cd"))
                .isEmpty();
        assertThatThrownBy(() -> new EmailAddress("ada")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldCompareAddressesWithoutCase() {
        var email = EmailAddress.parse("Ada@Example.COM").orElseThrow();

        assertThat(email.key()).isEqualTo("ada@example.com");
        assertThat(email.localPart()).isEqualTo("Ada");
        assertThat(DisplayName.from(email).text()).isEqualTo("Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\nb", "admin\u202Etxt"})
    void shouldRefuseNamesThatDeceive(String text) {
        assertThat(DisplayName.parse(text)).isEmpty();
        assertThatThrownBy(() -> new DisplayName(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldNeverPrintSecrets() {
        var secret = Secret.random(RANDOM);

        assertThat(secret.toString()).doesNotContain(secret.reveal());
        assertThat(Password.of("marble otter").toString()).isEqualTo("••••");
        assertThat(new PasswordHash("$argon2id$v=19$salt$hash").toString()).isEqualTo("argon2id");
        assertThat(new PasswordHash("md5").toString()).isEqualTo("unknown");
        assertThat(new PresentedKey(ID, secret).toString()).doesNotContain(secret.reveal());
    }

    @Test
    void shouldReadBackAKey() {
        var presented = new PresentedKey(ID, Secret.random(RANDOM));

        var read = PresentedKey.parse(presented.reveal()).orElseThrow();

        assertThat(read.id()).isEqualTo(ID);
        assertThat(read.secret().hash()).isEqualTo(presented.secret().hash());
        assertThat(presented.reveal()).startsWith(PresentedKey.visible(ID) + "_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hxk_",
                "hxk_00000000000000000000000000",
                "hxk_00000000000000000000000000_short",
                "hxk_!0000000000000000000000000_x"
            })
    void shouldRefuseWhatIsNoKey(String text) {
        assertThat(PresentedKey.parse(text)).isEmpty();
    }

    @Test
    void shouldNormaliseWhatKeyboardsTypeDifferently() {
        assertThat(Password.of("u\u0308bermut").reveal())
                .isEqualTo(Password.of("übermut").reveal());
        assertThat(Password.of("\uD83D\uDE00").length()).isEqualTo(1);
    }

    @Test
    void shouldNameKeysShortly() {
        assertThat(ApiKeyName.parse(" ci ")).map(ApiKeyName::text).contains("ci");
        assertThat(ApiKeyName.parse("")).isEmpty();
        assertThat(ApiKeyName.parse("x".repeat(61))).isEmpty();
        assertThat(ApiKeyName.parse("a\u0007")).isEmpty();
        assertThatThrownBy(() -> new ApiKeyName("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldTellWhetherAKeyOpens() {
        var now = Instant.parse("2030-01-15T12:00:00Z");

        assertThat(key(Optional.empty(), Optional.empty()).status(now)).isEqualTo(ApiKey.Status.ACTIVE);
        assertThat(key(Optional.of(now), Optional.empty()).status(now)).isEqualTo(ApiKey.Status.EXPIRED);
        assertThat(key(Optional.empty(), Optional.of(now)).status(now)).isEqualTo(ApiKey.Status.REVOKED);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 25})
    void shouldRefuseTokensThatLiveTooLong(long hours) {
        assertThatThrownBy(() -> new TokenMinter.Order("at+jwt", "s", "a", Duration.ofHours(hours), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldJoinOnce() {
        var email = EmailAddress.parse("ada@example.com").orElseThrow();
        var person = Person.invited(
                new io.hexarch.kernel.id.PersonId(ID.value()), email, DisplayName.from(email), Instant.EPOCH);
        var joined = person.joined(new DisplayName("Ada"));

        assertThat(joined.maySignIn()).isTrue();
        assertThatThrownBy(() -> joined.joined(new DisplayName("Ada"))).isInstanceOf(IllegalStateException.class);
    }

    private static ApiKey key(Optional<Instant> expiry, Optional<Instant> revoked) {
        return new ApiKey(
                ID,
                new KeyOwner.Person(Actors.newPerson()),
                Actors.newOrganization(),
                new ApiKeyName("ci"),
                new SecretHash("h"),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                expiry,
                Optional.empty(),
                revoked);
    }
}
