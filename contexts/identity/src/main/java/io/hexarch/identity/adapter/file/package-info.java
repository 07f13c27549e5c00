/** What stands in files: the first operator's link, and common passwords. */
@NullMarked
package io.hexarch.identity.adapter.file;

import org.jspecify.annotations.NullMarked;
