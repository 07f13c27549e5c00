package io.hexarch.organizations.application;

import java.time.Duration;

/** @param grace how long a closed organization can be reopened before it is erased */
public record ClosingRules(Duration grace) {}
