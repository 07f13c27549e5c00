/** What the design says about tables, as questions to the catalogue of a migrated database. */
@NullMarked
package io.hexarch.testkit.tables;

import org.jspecify.annotations.NullMarked;
