package io.hexarch.platform.data;

/** What is done once the tenant transaction has committed: waking whoever waits for what it wrote. Lost by a crash, so never needed. */
public interface AfterCommit {

    /**
     * Runs right after the commit of the calling thread's transaction, on its thread; not at all when it rolls back. Must be quick.
     *
     * @throws IllegalStateException outside a tenant transaction
     */
    void run(Runnable work);
}
