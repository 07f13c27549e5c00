package io.hexarch.platform.web.problem;

import org.apache.coyote.CloseNowException;
import org.springframework.web.util.DisconnectedClientHelper;

/** The caller went away in the middle of the answer: nobody is left to tell, and nothing of ours is wrong. */
final class Disconnect {

    private Disconnect() {}

    static boolean isOne(Throwable fault) {
        return DisconnectedClientHelper.isClientDisconnectedException(fault) || isOfAStream(fault);
    }

    /** As Tomcat tells it of HTTP/2, where a browser that leaves a page ends single streams and keeps the connection. */
    private static boolean isOfAStream(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CloseNowException) return true;
        }
        return false;
    }
}
