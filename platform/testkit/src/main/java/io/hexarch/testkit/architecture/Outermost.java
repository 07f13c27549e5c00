package io.hexarch.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/** The type that a file is named after. */
final class Outermost {

    private Outermost() {}

    static JavaClass of(JavaClass type) {
        return type.getEnclosingClass().map(Outermost::of).orElse(type);
    }
}
