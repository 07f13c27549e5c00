@NullMarked
package io.hexarch.projects;

import org.jspecify.annotations.NullMarked;
