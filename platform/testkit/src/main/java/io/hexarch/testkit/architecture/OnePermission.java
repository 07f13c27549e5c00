package io.hexarch.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.hexarch.kernel.access.Access;
import java.util.stream.Stream;

/** Asks {@code Access.require} in exactly one place of its code, that of its lambdas and nested types included. */
final class OnePermission extends ArchCondition<JavaClass> {

    private final ShrinkingList exceptions;

    OnePermission(ShrinkingList exceptions) {
        super("call Access.require exactly once");
        this.exceptions = exceptions;
    }

    static boolean asks(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Access.class)
                && call.getName().equals("require");
    }

    @Override
    public void check(JavaClass useCase, ConditionEvents events) {
        long times = parts(useCase)
                .flatMap(part -> part.getMethodCallsFromSelf().stream())
                .filter(OnePermission::asks)
                .count();
        if (times == 1 || exceptions.excuses(useCase.getSimpleName())) return;
        var message = useCase.getName() + " calls Access.require " + times
                + " times. Ask once; if nobody can be asked, say why in " + exceptions.file();
        events.add(SimpleConditionEvent.violated(useCase, message));
    }

    @Override
    public void finish(ConditionEvents events) {
        for (var name : exceptions.notNeeded())
            events.add(SimpleConditionEvent.violated(
                    name, name + " needs no exception: take it off " + exceptions.file()));
    }

    private static Stream<JavaClass> parts(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(part -> Outermost.of(part).equals(type));
    }
}
