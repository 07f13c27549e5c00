package io.hexarch.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.hexarch.kernel.id.TypedId;
import java.util.UUID;

/** Neither holds nor takes nor gives a bare UUID, unless it is such an id itself. */
final class TypedIdsOnly extends ArchCondition<JavaClass> {

    private final ShrinkingList exceptions;

    TypedIdsOnly(ShrinkingList exceptions) {
        super("use typed ids");
        this.exceptions = exceptions;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (type.isAssignableTo(TypedId.class)) return;
        var bare = type.getMembers().stream()
                .filter(TypedIdsOnly::showsUuid)
                .map(JavaMember::getName)
                .distinct()
                .toList();
        if (bare.isEmpty() || exceptions.excuses(Outermost.of(type).getSimpleName())) return;
        var message = type.getName() + " has bare UUIDs in " + bare
                + ". Use the id's own type; if there is none, say why in " + exceptions.file();
        events.add(SimpleConditionEvent.violated(type, message));
    }

    @Override
    public void finish(ConditionEvents events) {
        for (var name : exceptions.notNeeded())
            events.add(SimpleConditionEvent.violated(
                    name, name + " needs no exception: take it off " + exceptions.file()));
    }

    private static boolean showsUuid(JavaMember member) {
        var modifiers = member.getModifiers();
        boolean inside = modifiers.contains(JavaModifier.PRIVATE) && !(member instanceof JavaField);
        if (inside || modifiers.contains(JavaModifier.SYNTHETIC)) return false;
        return member.getAllInvolvedRawTypes().stream().anyMatch(involved -> involved.isEquivalentTo(UUID.class));
    }
}
