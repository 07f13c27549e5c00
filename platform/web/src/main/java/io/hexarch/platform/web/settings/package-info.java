/** What an operator may set. */
@NullMarked
package io.hexarch.platform.web.settings;

import org.jspecify.annotations.NullMarked;
