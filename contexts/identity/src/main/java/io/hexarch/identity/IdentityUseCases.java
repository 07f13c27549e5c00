package io.hexarch.identity;

import io.hexarch.identity.application.AccessTokens;
import io.hexarch.identity.application.Accounts;
import io.hexarch.identity.application.Authenticate;
import io.hexarch.identity.application.BecomeFirstOperator;
import io.hexarch.identity.application.ChangePassword;
import io.hexarch.identity.application.CreateApiKey;
import io.hexarch.identity.application.EndSession;
import io.hexarch.identity.application.IssueBootstrapLink;
import io.hexarch.identity.application.Join;
import io.hexarch.identity.application.KeyMaking;
import io.hexarch.identity.application.KeyRevocation;
import io.hexarch.identity.application.KnownPeople;
import io.hexarch.identity.application.LeavingKeys;
import io.hexarch.identity.application.ListApiKeys;
import io.hexarch.identity.application.ListPeople;
import io.hexarch.identity.application.ListSessions;
import io.hexarch.identity.application.MintToolToken;
import io.hexarch.identity.application.OpenSession;
import io.hexarch.identity.application.PasswordCheck;
import io.hexarch.identity.application.RefreshTokens;
import io.hexarch.identity.application.RenameMe;
import io.hexarch.identity.application.RevokeApiKey;
import io.hexarch.identity.application.Rotation;
import io.hexarch.identity.application.SessionStarter;
import io.hexarch.identity.application.SetPlatformRoles;
import io.hexarch.identity.application.ShowMe;
import io.hexarch.identity.application.SignIn;
import io.hexarch.identity.application.SignOut;
import io.hexarch.kernel.access.PermissionCatalogue;
import io.hexarch.kernel.id.Ids;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What identity does. */
@Configuration(proxyBeanMethods = false)
@Import({
    AccessTokens.class,
    Accounts.class,
    Authenticate.class,
    BecomeFirstOperator.class,
    ChangePassword.class,
    ChangePassword.Stores.class,
    CreateApiKey.class,
    EndSession.class,
    IssueBootstrapLink.class,
    Join.class,
    Join.Way.class,
    KeyRevocation.class,
    KnownPeople.class,
    KnownPeople.Making.class,
    LeavingKeys.class,
    ListApiKeys.class,
    ListPeople.class,
    ListSessions.class,
    MintToolToken.class,
    OpenSession.class,
    OpenSession.Handover.class,
    PasswordCheck.class,
    PasswordCheck.Credentials.class,
    RefreshTokens.class,
    RenameMe.class,
    RevokeApiKey.class,
    Rotation.class,
    SessionStarter.class,
    SetPlatformRoles.class,
    ShowMe.class,
    SignIn.class,
    SignOut.class
})
class IdentityUseCases {

    @Bean
    KeyMaking keyMaking(ObjectProvider<PermissionCatalogue> catalogues, Ids ids, RandomGenerator random, Clock clock) {
        return new KeyMaking(() -> catalogues.stream().toList(), ids, random, clock);
    }
}
