package io.hexarch.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Stands in a package that is marked. Each package is told once. */
final class NullMarkedPackage extends ArchCondition<JavaClass> {

    private final Set<String> told = new HashSet<>();

    NullMarkedPackage() {
        super("be in a @NullMarked package");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (type.getPackage().isAnnotatedWith(NullMarked.class) || !told.add(type.getPackageName())) return;
        events.add(SimpleConditionEvent.violated(
                type, type.getPackageName() + " has no package-info.java with @NullMarked"));
    }
}
