package io.hexarch.workspaces;

import io.hexarch.testkit.architecture.BoundaryTests;

class WorkspacesBoundaryTest extends BoundaryTests {}
