package io.hexarch.platform.secrets;

import io.hexarch.testkit.architecture.BoundaryTests;

class SecretsBoundaryTest extends BoundaryTests {}
