package io.hexarch.kernel;

import io.hexarch.testkit.architecture.BoundaryTests;

/** Here, since that module stands below the test kit. */
class KernelBoundaryTest extends BoundaryTests {}
