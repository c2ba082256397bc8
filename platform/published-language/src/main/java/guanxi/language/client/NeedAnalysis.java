package guanxi.language.client;

import guanxi.language.Money;
import guanxi.language.Quantity;
import java.time.LocalDate;

/**
 * What a client was found to need, as a line of F-5 has it.
 *
 * @param wantedRegion where it is wanted, in the client's words; no territory of ours
 * @param highestPrice never below the lowest
 * @param reason why it is needed; names nobody
 */
public record NeedAnalysis(
        String product,
        Quantity quantity,
        String wantedRegion,
        Money lowestPrice,
        Money highestPrice,
        String reason,
        LocalDate analysedOn) {}
