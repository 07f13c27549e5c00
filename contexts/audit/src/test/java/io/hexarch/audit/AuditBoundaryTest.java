package io.hexarch.audit;

import io.hexarch.testkit.architecture.BoundaryTests;

class AuditBoundaryTest extends BoundaryTests {}
