/**
 * Hexarch's own data, saved and brought back: the embedded PostgreSQL as one file, while it serves.
 *
 * @see <a href="https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP">PostgreSQL, low-level base backup</a>
 */
@NullMarked
package io.hexarch.platform.data.backup;

import org.jspecify.annotations.NullMarked;
