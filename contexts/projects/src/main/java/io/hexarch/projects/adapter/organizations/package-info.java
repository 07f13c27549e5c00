/** Members of projects as grants of the organization. */
@NullMarked
package io.hexarch.projects.adapter.organizations;

import org.jspecify.annotations.NullMarked;
