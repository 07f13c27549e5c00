package io.hexarch.kernel.problem;

/**
 * What a status says to whoever is refused, for every reason that has no better words of its own.
 *
 * @param meaning one sentence
 * @param remedy what to do about it, and what the operator may do; code in back quotes
 */
record StatusAdvice(String meaning, String remedy) {

    private static final String NAMED_PART = "The operator looks at the part that `detail` names.";

    static StatusAdvice of(int status) {
        return switch (status) {
            case 400 ->
                new StatusAdvice(
                        "The request cannot be read as it is.",
                        "Mend the request: `errors` names each place. Nothing for the operator to do.");
            case 401 ->
                new StatusAdvice(
                        "Nobody is signed in by this request, or not any more.",
                        "Sign in again, or send a key that is still good.");
            case 403 ->
                new StatusAdvice(
                        "You may know of this, and may not do it.",
                        "Ask an administrator for a role that has the permission.");
            case 404 ->
                new StatusAdvice(
                        "There is nothing here that you may know of.",
                        "Check the id. What you may not know of is not found either.");
            case 405 ->
                new StatusAdvice(
                        "The address is right, the method is not.", "Use another method: `detail` names them.");
            case 406 ->
                new StatusAdvice(
                        "The answer cannot be given in a format that `Accept` names.",
                        "Accept what can be given, or leave the header out.");
            case 409 ->
                new StatusAdvice(
                        "It cannot be done in the state in which things are now.",
                        "Wait, or act on the state that `detail` names.");
            case 412 ->
                new StatusAdvice(
                        "Somebody was faster: what you changed is not what you had read.",
                        "Read it again, and repeat the change if it still applies.");
            case 413 -> new StatusAdvice("The request is larger than what is taken here.", "Send less.");
            case 415 ->
                new StatusAdvice(
                        "The body has a format that is not read here.", "Say what the body is in `Content-Type`.");
            case 422 ->
                new StatusAdvice(
                        "The request can be read, and what it wishes breaks a rule.",
                        "Change the wish: `detail` says which rule, `errors` where.");
            case 428 ->
                new StatusAdvice(
                        "A change has to say what it was based on, so that nobody's work is overwritten.",
                        "Read the resource first and send its `ETag` as `If-Match`.");
            case 429 ->
                new StatusAdvice(
                        "You ask more than your share.",
                        "Wait as long as `Retry-After` says, then go on more slowly. The operator may raise the limit.");
            case 500 ->
                new StatusAdvice(
                        "Nothing is wrong with your request.",
                        "Report it with its `traceId`: it is a fault of Hexarch.");
            case 502 -> new StatusAdvice("Something behind Hexarch is down.", "Try again later. " + NAMED_PART);
            case 503 ->
                new StatusAdvice(
                        "Something that is needed is not there at the moment.",
                        "Try again after `Retry-After`. " + NAMED_PART);
            case 504 -> new StatusAdvice("Something behind Hexarch is too slow.", "Try again later. " + NAMED_PART);
            case 507 ->
                new StatusAdvice(
                        "Nothing can be written any more.",
                        "Wait: reading works. The operator makes room on the disk.");
            default -> throw new IllegalArgumentException("no problem is answered with " + status);
        };
    }
}
