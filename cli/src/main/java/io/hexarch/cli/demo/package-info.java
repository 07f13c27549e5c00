/** The whole journey, played with commentary and times: from nothing to an application that answers, and back. */
@NullMarked
package io.hexarch.cli.demo;

import org.jspecify.annotations.NullMarked;
