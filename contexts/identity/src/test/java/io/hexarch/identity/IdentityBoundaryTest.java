package io.hexarch.identity;

import io.hexarch.testkit.architecture.BoundaryTests;

class IdentityBoundaryTest extends BoundaryTests {}
