package io.hexarch.organizations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hexarch.organizations.GroupId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NestingTest {

    private static final int DEEPEST = 3;

    private final GroupId company = group();
    private final GroupId department = group();
    private final GroupId team = group();
    private final Nesting nesting = new Nesting(Map.of(department, Set.of(company), team, Set.of(department)));

    @Test
    void shouldFindAllThatAGroupIsIn() {
        assertThat(nesting.above(team)).containsExactlyInAnyOrder(department, company);
        assertThat(nesting.above(company)).isEmpty();
    }

    @Test
    void shouldRefuseAGroupInsideItself() {
        assertThat(nesting.objection(team, team, DEEPEST)).contains(Nesting.Objection.CYCLE);
        assertThat(nesting.objection(company, team, DEEPEST)).contains(Nesting.Objection.CYCLE);
        assertThat(nesting.objection(department, team, DEEPEST)).contains(Nesting.Objection.CYCLE);
    }

    @Test
    void shouldRefuseWhatLiesTooDeep() {
        var inner = group();
        assertThat(nesting.objection(inner, department, DEEPEST)).isEmpty();
        assertThat(nesting.objection(inner, team, DEEPEST)).contains(Nesting.Objection.TOO_DEEP);
        assertThat(nesting.objection(company, inner, DEEPEST))
                .as("what lies below counts as well")
                .contains(Nesting.Objection.TOO_DEEP);
    }

    @Test
    void shouldAllowTwoWaysToTheSameGroup() {
        assertThat(nesting.objection(team, company, DEEPEST)).isEmpty();
    }

    @Test
    void shouldEndOnACircleThatSomebodyMadeBehindItsBack() {
        var broken = new Nesting(Map.of(team, Set.of(department), department, Set.of(team)));

        assertThat(broken.above(team)).containsExactlyInAnyOrder(team, department);
        assertThat(broken.objection(group(), team, DEEPEST)).isPresent();
    }

    @Test
    void shouldStaySmallWhenEverythingIsInEverything() {
        var layers = new HashMap<GroupId, Set<GroupId>>();
        var above = Set.of(group());
        for (int depth = 0; depth < 12; depth++) {
            var layer = Stream.generate(NestingTest::group).limit(4).collect(Collectors.toSet());
            for (var one : layer) layers.put(one, above);
            above = layer;
        }

        assertThat(new Nesting(layers).objection(group(), above.iterator().next(), 20))
                .isEmpty();
    }

    private static GroupId group() {
        return new GroupId(UUID.randomUUID());
    }
}
