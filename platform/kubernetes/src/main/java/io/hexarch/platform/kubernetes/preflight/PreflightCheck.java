package io.hexarch.platform.kubernetes.preflight;

/**
 * One thing that a host cluster must have.
 *
 * @param check its name in the API: {@code version}, {@code rights}, {@code storage}, {@code admission}, {@code metrics},
 *     {@code network-policy}
 * @param detail what was found, in words for an operator
 * @param remedy how to mend it; empty when all is well
 */
public record PreflightCheck(String check, boolean ok, String detail, String remedy) {

    static PreflightCheck fine(String check, String detail) {
        return new PreflightCheck(check, true, detail, "");
    }

    static PreflightCheck missing(String check, String detail, String remedy) {
        return new PreflightCheck(check, false, detail, remedy);
    }
}
