package io.hexarch.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.identity.TokenMinter;
import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.Grants;
import io.hexarch.testkit.architecture.ShrinkingList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@GuardedServer
class DoorsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Stage stage;

    @Test
    void shouldLetEverybodyInAndTurnThemAwayAsTheDesignWants() {
        var house = stage.furnished();
        var knock = new Knock(stage.visitors()::anonymous, house::id);
        var crowd = new Crowd(stage, house, context.getBean(Grants.class), context.getBean(TenantTransaction.class));
        var bad = BadTokens.of(house.owner().token(), context.getBean(TokenMinter.class), stage.visitors()::anonymous);
        var doors = new Doors(
                knock,
                (Turnstile) context.getBean(Access.class),
                crowd.gather(),
                bad,
                ShrinkingList.of(getClass(), "public-routes"),
                ShrinkingList.of(getClass(), "routes-without-permission"));

        assertThat(doors.faults(new Routes(context).all())).isEmpty();
    }

    @Test
    void shouldKnowHowToWalkWhateverIsRegistered() {
        assertThat(new Routes(context).unknownMappings())
                .as("teach Routes to list what these map, or that they are empty")
                .isEmpty();
    }
}
