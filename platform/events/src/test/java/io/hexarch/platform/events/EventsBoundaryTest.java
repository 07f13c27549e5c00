package io.hexarch.platform.events;

import io.hexarch.testkit.architecture.BoundaryTests;

class EventsBoundaryTest extends BoundaryTests {}
