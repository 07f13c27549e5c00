package io.hexarch.platform.web;

import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.problem.Problem;
import java.util.Map;

/** Turns what a request presents into who is asking. Asked once for each request that carries a bearer token. */
public interface Authenticator {

    /** Never throws for what came from outside: a bad credential is a {@link Verdict.Rejected}. */
    Verdict authenticate(Presented presented);

    /** Whether the caller's credential is still good. Streams ask every few seconds, so it must be cheap. */
    boolean stillGood(Caller caller);

    /**
     * What a request presents.
     *
     * @param token what stood after {@code Bearer}: an access token or an API key
     * @param cookies by name; empty where cookies never authenticate ({@code /k8s})
     * @param origin address, agent and trace of the request
     */
    record Presented(String token, Map<String, String> cookies, Origin origin) {

        public Presented {
            cookies = Map.copyOf(cookies);
        }

        /** Leaves out the secrets: records print all they hold. */
        @Override
        public String toString() {
            return "Presented[" + origin + "]";
        }
    }

    /** What came of it. */
    sealed interface Verdict {

        record Accepted(Caller caller) implements Verdict {}

        /** The problem's status is 401. */
        record Rejected(Problem problem) implements Verdict {}
    }
}
