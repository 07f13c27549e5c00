/** What is kept between two commands: servers, choices, and the tokens that prove who somebody is. */
@NullMarked
package io.hexarch.cli.settings;

import org.jspecify.annotations.NullMarked;
