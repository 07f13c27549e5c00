package io.hexarch.audit.domain;

/** What can be wrong with a chain. */
public enum FaultKind {
    /** A record or outcome says something else than when it was sealed. */
    RECORD_CHANGED,
    /** A record or outcome was sealed and is gone, or stands in another organization or at another time. */
    RECORD_REMOVED,
    /** Records or outcomes stand there as if sealed, and no link knows them. */
    RECORD_ADDED,
    /** A link does not hang on the one before: it or its order was changed. */
    LINK_CHANGED,
    LINK_REMOVED,
    LINK_ADDED,
    /** There are links, and nothing signed says how far they go. */
    CHECKPOINT_REMOVED,
    /** The end is signed with no key of ours, or says something else than when it was signed. */
    CHECKPOINT_FORGED,
    /** The signed end and the last link are not the same. */
    END_MOVED,
    /** This server has seen the chain longer, or otherwise: an older database was put back, or an end was cut off with its signature. */
    OLDER_DATABASE,
    /** What was recorded is not sealed within the time that sealing takes: the sequencer does not run, or was led past it. */
    SEALING_LATE
}
