@NullMarked
package io.hexarch.platform.web;

import org.jspecify.annotations.NullMarked;
