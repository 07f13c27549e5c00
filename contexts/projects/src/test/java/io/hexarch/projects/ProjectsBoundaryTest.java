package io.hexarch.projects;

import io.hexarch.testkit.architecture.BoundaryTests;

class ProjectsBoundaryTest extends BoundaryTests {}
