package io.hexarch.identity;

import io.hexarch.identity.adapter.argon2.Argon2PasswordHasher;
import io.hexarch.identity.adapter.file.BundledCommonPasswords;
import io.hexarch.identity.adapter.file.FileFirstOperatorLink;
import io.hexarch.identity.adapter.jose.JoseReader;
import io.hexarch.identity.adapter.jose.JoseTokens;
import io.hexarch.identity.adapter.jose.KeySet;
import io.hexarch.identity.adapter.web.ConsoleAddresses;
import io.hexarch.identity.adapter.web.DiscoveryController;
import io.hexarch.identity.adapter.web.InvitationController;
import io.hexarch.identity.adapter.web.MailCapability;
import io.hexarch.identity.adapter.web.MeController;
import io.hexarch.identity.adapter.web.MyApiKeysController;
import io.hexarch.identity.adapter.web.MySessionsController;
import io.hexarch.identity.adapter.web.PeopleController;
import io.hexarch.identity.adapter.web.SessionController;
import io.hexarch.identity.adapter.web.SessionCookies;
import io.hexarch.identity.adapter.web.SignInController;
import io.hexarch.identity.adapter.web.TokenAuthenticator;
import io.hexarch.identity.application.IdentityRules;
import io.hexarch.identity.application.KeyLifetimes;
import io.hexarch.identity.application.port.AddressBook;
import io.hexarch.identity.application.port.CommonPasswords;
import io.hexarch.identity.application.port.SigningKeys;
import io.hexarch.identity.domain.PasswordPolicy;
import io.hexarch.kernel.id.Ids;
import io.hexarch.kernel.problem.ProblemCatalogue;
import io.hexarch.platform.web.HexarchUrl;
import io.hexarch.platform.web.settings.WebSettings;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The parts of identity. */
@AutoConfiguration(
        afterName = {
            "io.hexarch.platform.data.KernelConfiguration",
            "io.hexarch.platform.data.DataConfiguration",
            "io.hexarch.platform.web.WebConfiguration"
        })
@EnableConfigurationProperties(IdentitySettings.class)
@Import({
    IdentityStores.class,
    IdentityUseCases.class,
    IdentityUpkeep.class,
    IdentityPermission.class,
    BundledCommonPasswords.class,
    ConsoleAddresses.class,
    KeySet.class,
    TokenAuthenticator.class,
    InvitationController.class,
    SessionCookies.class,
    SignInController.class,
    SessionController.class,
    MailCapability.class,
    MeController.class,
    MySessionsController.class,
    MyApiKeysController.class,
    PeopleController.class,
    DiscoveryController.class
})
public class IdentityConfiguration {
    @Bean
    ProblemCatalogue identityProblems() {
        return ProblemCatalogue.of(IdentityProblem.class);
    }

    @Bean
    IdentityRules identityRules(IdentitySettings settings) {
        return new IdentityRules(
                settings.sessionLifetime(),
                settings.accessLifetime(),
                settings.sessionsPerClient(),
                settings.refreshLeeway(),
                settings.bootstrapLifetime());
    }

    @Bean
    KeyLifetimes keyLifetimes(IdentitySettings settings) {
        return new KeyLifetimes(settings.keyLifetime(), settings.longestKeyLifetime());
    }

    @Bean
    PasswordPolicy passwordPolicy(CommonPasswords common) {
        return new PasswordPolicy(common::contains);
    }

    @Bean
    Argon2PasswordHasher passwordHasher(IdentitySettings settings) {
        return new Argon2PasswordHasher(
                Argon2PasswordHasher.Cost.RECOMMENDED, settings.hashesAtOnce(), settings.hashPatience());
    }

    @Bean
    FileFirstOperatorLink firstOperatorLink(WebSettings settings, AddressBook addresses) {
        return new FileFirstOperatorLink(settings.state(), addresses);
    }

    @Bean
    JoseTokens tokenMinter(SigningKeys keys, HexarchUrl url, Ids ids, Clock clock) {
        return new JoseTokens(keys, url::value, ids, clock);
    }

    @Bean
    JoseReader accessTokenReader(SigningKeys keys, HexarchUrl url, Clock clock) {
        return new JoseReader(keys, url::value, clock);
    }
}
