package io.hexarch.organizations.application.port;

/** Is told how long the gate's decisions take. */
@FunctionalInterface
public interface DecisionTimes {

    /** A decision begins. */
    Running begin();

    /** One that is under way. */
    @FunctionalInterface
    interface Running {

        /** It is made. {@code remembered}: for all that it needed to know of the organization, the database was not asked. */
        void decided(boolean remembered);
    }
}
