package io.hexarch.workspaces.domain;

import java.util.Arrays;
import java.util.Optional;

/** The names of states outside. Append only: clients and stored rows compare them. */
public enum StateName {
    REQUESTED("requested"),
    PROVISIONING("provisioning"),
    READY("ready"),
    FALLING_ASLEEP("fallingAsleep"),
    SLEEPING("sleeping"),
    WAKING("waking"),
    DELETING("deleting"),
    FAILED("failed");

    private final String text;

    StateName(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Empty when there is no such state. */
    public static Optional<StateName> parse(String text) {
        return Arrays.stream(values()).filter(name -> name.text.equals(text)).findFirst();
    }
}
