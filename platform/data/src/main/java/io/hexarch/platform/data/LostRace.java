package io.hexarch.platform.data;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;

/** Somebody else changed the same aggregate between our reading and our writing. Told by an update that names the generation it read. */
public final class LostRace extends Refused {

    private LostRace() {
        super(Problem.of(
                KernelProblem.CHANGED_MEANWHILE,
                "Somebody else changed this a moment before. Read it again, and repeat what you still want."));
    }

    /**
     * Takes the count of {@code update … where id = ? and generation = ?}.
     *
     * @throws LostRace when no row was there any more
     */
    public static void unlessOne(int rowsChanged) {
        switch (rowsChanged) {
            case 1 -> {}
            case 0 -> throw new LostRace();
            default -> throw new IllegalStateException(rowsChanged + " rows changed where one was meant");
        }
    }
}
