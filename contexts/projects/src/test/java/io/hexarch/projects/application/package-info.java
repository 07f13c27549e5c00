@NullMarked
package io.hexarch.projects.application;

import org.jspecify.annotations.NullMarked;
