package io.hexarch.kernel.problem;

/**
 * An outcome that says no. A use case returns it as a value; the transaction that returns it rolls back, so that nothing done before
 * the refusal stays; the web layer answers its problem.
 */
public interface Refusal {

    Problem problem();
}
