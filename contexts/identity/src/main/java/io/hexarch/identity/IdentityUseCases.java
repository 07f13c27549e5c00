package io.hexarch.identity;

import io.hexarch.identity.application.AcceptInvitation;
import io.hexarch.identity.application.AccessTokens;
import io.hexarch.identity.application.Accounts;
import io.hexarch.identity.application.Authenticate;
import io.hexarch.identity.application.BecomeFirstOperator;
import io.hexarch.identity.application.ChangePassword;
import io.hexarch.identity.application.CreateApiKey;
import io.hexarch.identity.application.DeclineInvitation;
import io.hexarch.identity.application.EndSession;
import io.hexarch.identity.application.InvitationLinks;
import io.hexarch.identity.application.IssueBootstrapLink;
import io.hexarch.identity.application.Join;
import io.hexarch.identity.application.KeyMaking;
import io.hexarch.identity.application.KeyRevocation;
import io.hexarch.identity.application.KeysOfServiceAccounts;
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
import io.hexarch.identity.application.ShowInvitation;
import io.hexarch.identity.application.ShowMe;
import io.hexarch.identity.application.SignIn;
import io.hexarch.identity.application.SignOut;
import io.hexarch.kernel.access.PermissionCatalogue;
import io.hexarch.kernel.access.Tenants;
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
    AcceptInvitation.class,
    AcceptInvitation.Stores.class,
    BecomeFirstOperator.class,
    ChangePassword.class,
    ChangePassword.Stores.class,
    CreateApiKey.class,
    DeclineInvitation.class,
    EndSession.class,
    IssueBootstrapLink.class,
    Join.class,
    Join.Making.class,
    Join.Stores.class,
    Join.Way.class,
    KeyRevocation.class,
    KeysOfServiceAccounts.class,
    KnownPeople.class,
    InvitationLinks.class,
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
    ShowInvitation.class,
    ShowMe.class,
    SignIn.class,
    SignOut.class
})
class IdentityUseCases {

    @Bean
    KeyMaking keyMaking(
            ObjectProvider<PermissionCatalogue> catalogues,
            Tenants tenants,
            Ids ids,
            RandomGenerator random,
            Clock clock) {
        return new KeyMaking(() -> catalogues.stream().toList(), tenants, ids, random, clock);
    }
}
