package io.hexarch.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Offers exactly one public method. */
final class OnePublicMethod extends ArchCondition<JavaClass> {

    OnePublicMethod() {
        super("have exactly one public method");
    }

    @Override
    public void check(JavaClass useCase, ConditionEvents events) {
        var offered = useCase.getMethods().stream()
                .filter(OnePublicMethod::isOffered)
                .map(JavaMethod::getName)
                .sorted()
                .toList();
        if (offered.size() == 1) return;
        events.add(SimpleConditionEvent.violated(useCase, useCase.getName() + " offers " + offered));
    }

    /** What others can call: of a type that only its package sees, everything that is not private. */
    private static boolean isOffered(JavaMethod method) {
        var modifiers = method.getModifiers();
        if (modifiers.contains(JavaModifier.STATIC) || modifiers.contains(JavaModifier.SYNTHETIC)) return false;
        return method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                ? modifiers.contains(JavaModifier.PUBLIC)
                : !modifiers.contains(JavaModifier.PRIVATE);
    }
}
