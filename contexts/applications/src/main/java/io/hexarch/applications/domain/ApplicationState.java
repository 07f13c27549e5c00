package io.hexarch.applications.domain;

/** Where an application stands. */
public sealed interface ApplicationState {

    /** The name that the API, events and stored rows say. */
    String text();

    record Deploying() implements ApplicationState {
        @Override
        public String text() {
            return "deploying";
        }
    }

    record Running() implements ApplicationState {
        @Override
        public String text() {
            return "running";
        }
    }

    /** It ran, and fewer pods answer than should. */
    record Degraded(String reason) implements ApplicationState {
        @Override
        public String text() {
            return "degraded";
        }
    }

    /** The newest release does not come up by itself. */
    record Failed(String reason) implements ApplicationState {
        @Override
        public String text() {
            return "failed";
        }
    }

    /** Scaled to nothing, as wished. */
    record Stopped() implements ApplicationState {
        @Override
        public String text() {
            return "stopped";
        }
    }

    /** Scaled to nothing against the wish, outside of Hexarch: with kubectl, for example. */
    record StoppedByHand() implements ApplicationState {
        @Override
        public String text() {
            return "stoppedByHand";
        }
    }

    record Deleting() implements ApplicationState {
        @Override
        public String text() {
            return "deleting";
        }
    }
}
