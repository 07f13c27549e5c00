package io.hexarch.platform.kubernetes;

import io.hexarch.testkit.architecture.BoundaryTests;

class KubernetesBoundaryTest extends BoundaryTests {}
