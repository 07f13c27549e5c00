package io.hexarch.organizations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.EmailAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.77/24, 192.0.2.1, true",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "10.0.0.0/9, 10.127.255.255, true",
        "10.0.0.0/9, 10.128.0.0, false",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "192.0.2.0/24, ::ffff:192.0.2.1, true",
        "192.0.2.0/24, unknown, false"
    })
    void shouldHoldTheAddressesThatBeginAsItDoes(String network, String address, boolean holds) {
        assertThat(Network.parse(network).orElseThrow().contains(address)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/",
                "10.0.0.0/x",
                "example.com",
                "::/129",
                "1.2.3.4/24/1",
                "10/8",
                "10.1/16",
                "010.0.0.1",
                "10.0.0.256",
                "fe80::1%1/64"
            })
    void shouldKnowWhatIsNoNetwork(String text) {
        assertThat(Network.parse(text)).isEmpty();
    }

    @Test
    void shouldWriteANetworkByItsFirstAddress() {
        assertThat(Network.parse(" 192.0.2.77/24 ").orElseThrow().text()).isEqualTo("192.0.2.0/24");
        assertThat(Network.parse("192.0.2.7").orElseThrow().text()).isEqualTo("192.0.2.7/32");
    }

    @Test
    void shouldWelcomeOnlyAddressesOfItsDomains() {
        var terms = Terms.NONE.with(List.of(EmailDomain.parse("Example.COM").orElseThrow()), List.of());

        assertThat(terms.welcomes(email("ada@EXAMPLE.com"))).isTrue();
        assertThat(terms.welcomes(email("ada@notexample.com"))).isFalse();
        assertThat(terms.welcomes(email("ada@sub.example.com"))).isFalse();
        assertThat(Terms.NONE.welcomes(email("ada@anywhere.org"))).isTrue();
        assertThat(EmailDomain.parse("@example.com")).isEmpty();
        assertThat(EmailDomain.parse("localhost")).isEmpty();
    }

    @Test
    void shouldAdmitNobodyFromNowhereOnceNetworksAreNamed() {
        var terms =
                Terms.NONE.with(List.of(), List.of(Network.parse("10.0.0.0/8").orElseThrow()));

        assertThat(terms.admits(Optional.of("10.1.2.3"))).isTrue();
        assertThat(terms.admits(Optional.of("192.0.2.1"))).isFalse();
        assertThat(terms.admits(Optional.empty())).isFalse();
        assertThat(Terms.NONE.admits(Optional.empty())).isTrue();
    }

    private static EmailAddress email(String text) {
        return EmailAddress.parse(text).orElseThrow();
    }
}
