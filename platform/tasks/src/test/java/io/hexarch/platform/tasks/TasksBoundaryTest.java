package io.hexarch.platform.tasks;

import io.hexarch.testkit.architecture.BoundaryTests;

class TasksBoundaryTest extends BoundaryTests {}
