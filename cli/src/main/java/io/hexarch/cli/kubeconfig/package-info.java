/** What kubectl needs: contexts in its configuration, and tokens when it asks for one. */
@NullMarked
package io.hexarch.cli.kubeconfig;

import org.jspecify.annotations.NullMarked;
