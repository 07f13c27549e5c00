@NullMarked
package io.hexarch.projects.http;

import org.jspecify.annotations.NullMarked;
