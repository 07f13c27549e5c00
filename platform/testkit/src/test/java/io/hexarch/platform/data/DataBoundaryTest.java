package io.hexarch.platform.data;

import io.hexarch.testkit.architecture.BoundaryTests;

/** Here, since that module stands below the test kit. */
class DataBoundaryTest extends BoundaryTests {}
