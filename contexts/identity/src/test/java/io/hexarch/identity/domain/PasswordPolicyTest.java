package io.hexarch.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.DisplayName;
import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.adapter.file.BundledCommonPasswords;
import io.hexarch.identity.domain.PasswordPolicy.Weakness;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final EmailAddress EMAIL =
            EmailAddress.parse("ada.lovelace@example.com").orElseThrow();
    private static final DisplayName NAME = new DisplayName("Ada Lovelace");

    private final PasswordPolicy policy = new PasswordPolicy(new BundledCommonPasswords()::contains);

    @ParameterizedTest
    @CsvSource({
        "short,TOO_SHORT",
        "password1234,COMMON",
        "Password1234!,COMMON",
        "!!!1234qwerty1234!!!,COMMON",
        "aaaaaaaaaaaaaa,MONOTONE",
        "abababababab,MONOTONE",
        "abcdefghijklmnop,MONOTONE",
        "ada.lovelace@example.com,ABOUT_YOU",
        "Lovelace-1815!,ABOUT_YOU",
        "hexarch-hexarch1,ABOUT_YOU"
    })
    void shouldRefuse(String password, Weakness weakness) {
        assertThat(weakness(password)).contains(weakness);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "marble otter seldom naps",
                "Tr0ub4dor&3-reloaded",
                "correct horse battery",
                "пароль из четырёх слов",
                "9f8e2c7b1a6d5044"
            })
    void shouldAccept(String password) {
        assertThat(weakness(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {257, 5000})
    void shouldRefuseWhatIsTooLong(int length) {
        assertThat(weakness("marble otter ".repeat(length / 13 + 1))).contains(Weakness.TOO_LONG);
    }

    private Optional<Weakness> weakness(String password) {
        return policy.weakness(Password.of(password), EMAIL, NAME);
    }
}
