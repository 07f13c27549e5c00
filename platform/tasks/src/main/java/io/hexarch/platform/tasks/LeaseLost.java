package io.hexarch.platform.tasks;

/** Somebody else holds a newer claim. Stop at once and write nothing. */
public final class LeaseLost extends RuntimeException {

    public LeaseLost(Claim claim) {
        super(
                "claim " + claim.fence().value() + " of " + claim.kind() + " " + claim.resource()
                        + " is not the newest",
                null,
                false,
                false);
    }
}
