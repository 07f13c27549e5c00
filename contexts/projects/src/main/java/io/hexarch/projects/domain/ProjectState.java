package io.hexarch.projects.domain;

/** Where a project stands. */
public sealed interface ProjectState {

    /** The name that the API, events and stored rows say. */
    String text();

    /** The namespace, or a change of it, is on its way. */
    record Requested() implements ProjectState {
        @Override
        public String text() {
            return "requested";
        }
    }

    record Ready() implements ProjectState {
        @Override
        public String text() {
            return "ready";
        }
    }

    record Failed(String reason) implements ProjectState {
        @Override
        public String text() {
            return "failed";
        }
    }

    record Deleting() implements ProjectState {
        @Override
        public String text() {
            return "deleting";
        }
    }
}
