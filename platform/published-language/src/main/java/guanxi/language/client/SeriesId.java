package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of a purchase or a repair, such as {@code P00001}, and so of the call-backs that follow it. The two are numbered apart, so it
 * names one only together with its {@link SeriesStandard}.
 */
public record SeriesId(@JsonValue String number) {

    public SeriesId {
        if (number == null || number.isBlank())
            throw new IllegalArgumentException("The number of a purchase or a repair is never blank");
    }

    @Override
    public String toString() {
        return number;
    }
}
