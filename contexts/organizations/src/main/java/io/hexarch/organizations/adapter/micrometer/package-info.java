/** What operators are told about decisions. */
@NullMarked
package io.hexarch.organizations.adapter.micrometer;

import org.jspecify.annotations.NullMarked;
