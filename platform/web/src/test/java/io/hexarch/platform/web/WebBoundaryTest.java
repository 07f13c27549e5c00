package io.hexarch.platform.web;

import io.hexarch.testkit.architecture.BoundaryTests;

class WebBoundaryTest extends BoundaryTests {}
