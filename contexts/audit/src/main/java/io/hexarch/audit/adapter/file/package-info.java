/** What audit keeps outside the database. */
@NullMarked
package io.hexarch.audit.adapter.file;

import org.jspecify.annotations.NullMarked;
