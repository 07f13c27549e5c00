package io.hexarch.platform.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one module knows of the parts that it needs: contributed as beans, merged into {@code GET /api/v1/capabilities} and health. */
public interface CapabilitySource {

    /** The parts as they are now. Answers from memory, within a millisecond; looking is done elsewhere. */
    List<Part> parts();

    /** Figures a client must keep to, for example {@code requestBytes}. */
    default Map<String, Object> limits() {
        return Map.of();
    }

    /**
     * A part of the installation.
     *
     * @param name as in the API: {@code database}, {@code host-cluster}
     * @param detail for everybody who is signed in: what is, and how to mend it
     * @param setting the setting that connects it
     * @param percent how far it is, while starting
     * @param remark what operators are told in the place of the detail: where files lie, what other machines said
     */
    record Part(
            String name,
            State state,
            String detail,
            Optional<String> setting,
            Optional<Integer> percent,
            Optional<String> remark) {

        public Part(String name, State state, String detail, Optional<String> setting, Optional<Integer> percent) {
            this(name, state, detail, setting, percent, Optional.empty());
        }

        public static Part connected(String name, String detail) {
            return new Part(name, State.CONNECTED, detail, Optional.empty(), Optional.empty());
        }

        public static Part starting(String name, String detail, int percent) {
            return new Part(name, State.STARTING, detail, Optional.empty(), Optional.of(percent));
        }

        public static Part missing(String name, String detail, String setting) {
            return new Part(name, State.MISSING, detail, Optional.of(setting), Optional.empty());
        }

        public static Part broken(String name, String detail) {
            return new Part(name, State.BROKEN, detail, Optional.empty(), Optional.empty());
        }

        public static Part simulated(String name, String detail, String setting) {
            return new Part(name, State.SIMULATED, detail, Optional.of(setting), Optional.empty());
        }

        public Part withRemark(String forOperators) {
            return new Part(name, state, detail, setting, percent, Optional.of(forOperators));
        }
    }

    /** How a part is. */
    enum State {
        CONNECTED,
        STARTING,
        /** Nobody has set it up: what needs it says so, all else works. */
        MISSING,
        BROKEN,
        SIMULATED
    }
}
