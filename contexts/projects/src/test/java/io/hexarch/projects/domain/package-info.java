@NullMarked
package io.hexarch.projects.domain;

import org.jspecify.annotations.NullMarked;
