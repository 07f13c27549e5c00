/** What an operator may set. */
@NamedInterface("settings")
@NullMarked
package io.hexarch.platform.web.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
