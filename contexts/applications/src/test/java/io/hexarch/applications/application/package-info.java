@NullMarked
package io.hexarch.applications.application;

import org.jspecify.annotations.NullMarked;
