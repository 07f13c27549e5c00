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
     * @param detail for a person: what is, and how to mend it
     * @param setting the setting that connects it
     * @param percent how far it is, while starting
     */
    record Part(String name, State state, String detail, Optional<String> setting, Optional<Integer> percent) {

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
