package io.hexarch.platform.kubernetes.quantity;

import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Amounts as Kubernetes writes them ({@code 500m}, {@code 2}, {@code 4Gi}) and as this code counts them.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/">Quantity</a>
 */
public final class Quantities {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final String[] BINARY = {"", "Ki", "Mi", "Gi", "Ti", "Pi"};
    private static final int LONGEST = 30;

    private Quantities() {}

    /** Thousandths of a processor as text. */
    public static String cpu(long millis) {
        return millis % 1000 == 0 ? Long.toString(millis / 1000) : millis + "m";
    }

    /** Bytes as text, in the largest binary unit that loses nothing. */
    public static String bytes(long bytes) {
        int unit = 0;
        long amount = bytes;
        while (amount != 0 && amount % 1024 == 0 && unit < BINARY.length - 1) {
            amount /= 1024;
            unit++;
        }
        return amount + BINARY[unit];
    }

    /** Thousandths of a processor, rounded up; empty when the text is no amount above zero. */
    public static Optional<Long> parseCpuMillis(String text) {
        return parse(text).map(amount -> amount.multiply(THOUSAND)).flatMap(Quantities::positive);
    }

    /** Bytes, rounded up; empty when the text is no amount above zero. */
    public static Optional<Long> parseBytes(String text) {
        return parse(text).flatMap(Quantities::positive);
    }

    private static Optional<BigDecimal> parse(String text) {
        if (text.isBlank() || text.length() > LONGEST) return Optional.empty();
        try {
            return Optional.of(Quantity.getAmountInBytes(Quantity.parse(text)));
        } catch (IllegalArgumentException | ArithmeticException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Long> positive(BigDecimal amount) {
        var whole = amount.setScale(0, RoundingMode.CEILING);
        boolean fits = whole.signum() > 0 && whole.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        return fits ? Optional.of(whole.longValueExact()) : Optional.empty();
    }
}
