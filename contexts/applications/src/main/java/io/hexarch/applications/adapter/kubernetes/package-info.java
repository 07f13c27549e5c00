/** Applications as Deployments and Services of a workspace. */
@NullMarked
package io.hexarch.applications.adapter.kubernetes;

import org.jspecify.annotations.NullMarked;
