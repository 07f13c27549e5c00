/** What happened, told once for the event log and the audit trail. */
@NullMarked
package io.hexarch.kernel.event;

import org.jspecify.annotations.NullMarked;
