@NullMarked
package io.hexarch.projects.testkit;

import org.jspecify.annotations.NullMarked;
