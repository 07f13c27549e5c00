@NullMarked
package io.hexarch.projects.application.port;

import org.jspecify.annotations.NullMarked;
