package io.hexarch.applications;

import io.hexarch.testkit.architecture.BoundaryTests;

class ApplicationsBoundaryTest extends BoundaryTests {}
