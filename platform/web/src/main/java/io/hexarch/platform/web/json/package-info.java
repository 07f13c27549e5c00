/** JSON as this API reads and writes it: strict in, typed ids and words out. */
@NamedInterface("json")
@NullMarked
package io.hexarch.platform.web.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
