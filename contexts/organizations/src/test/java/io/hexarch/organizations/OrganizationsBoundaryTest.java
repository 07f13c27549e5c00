package io.hexarch.organizations;

import io.hexarch.testkit.architecture.BoundaryTests;

class OrganizationsBoundaryTest extends BoundaryTests {}
