package io.hexarch.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.testkit.architecture.ShrinkingList;
import io.hexarch.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@GuardedServer
class DeedsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Stage stage;

    @Autowired
    private TestDatabase database;

    @Test
    void shouldRecordEveryDeedAndAnswerAsTheContractSays() {
        var deeds = new Deeds(stage, database, ShrinkingList.of(getClass(), "deeds-without-record"));

        assertThat(deeds.faults(new Routes(context).all())).isEmpty();
    }
}
