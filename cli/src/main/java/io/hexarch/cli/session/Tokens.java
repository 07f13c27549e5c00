package io.hexarch.cli.session;

import org.jspecify.annotations.Nullable;

/** Where the token of a call comes from. One token is for one organization. */
public interface Tokens {

    /**
     * A token that is good for the next seconds.
     *
     * @param organization id of the organization to act in; null: any will do
     * @throws io.hexarch.cli.Failure if nobody is signed in, or the session has ended
     */
    String current(@Nullable String organization);

    /**
     * A token in the place of one that the server has refused.
     *
     * @throws io.hexarch.cli.Failure if there is none
     */
    String insteadOf(String refused, @Nullable String organization);
}
