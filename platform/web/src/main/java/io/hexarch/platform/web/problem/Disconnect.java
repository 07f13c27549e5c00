package io.hexarch.platform.web.problem;

import org.springframework.web.util.DisconnectedClientHelper;

/** The caller went away in the middle of the answer: nobody is left to tell, and nothing of ours is wrong. */
final class Disconnect {

    private Disconnect() {}

    static boolean isOne(Throwable fault) {
        return DisconnectedClientHelper.isClientDisconnectedException(fault);
    }
}
