package guanxi.language.client;

import static guanxi.language.client.ConductFlag.ARGUED;
import static guanxi.language.client.ConductFlag.CONTRADICTED;
import static guanxi.language.client.ConductFlag.FOBBED_OFF;
import static guanxi.language.client.ConductFlag.OFF_TOPIC;
import static guanxi.language.client.ConductFlag.PESTERED;
import static guanxi.language.client.ConductFlag.PRIVACY;
import static guanxi.language.client.ConductFlag.PROMISED_FREELY;
import static guanxi.language.client.ConductFlag.RUDE;
import static guanxi.language.client.ConductFlag.SLAMMED_PHONE;

import java.util.Set;

/** The service standard by which a series of call-backs is made: that after a purchase, or that after a repair. */
public enum SeriesStandard {
    /** After a purchase. */
    S3(Set.of(CONTRADICTED, PROMISED_FREELY, ARGUED, SLAMMED_PHONE, RUDE)),
    /** After a repair. */
    S4(Set.of(PESTERED, FOBBED_OFF, OFF_TOPIC, PRIVACY));

    private final Set<ConductFlag> flags;

    SeriesStandard(Set<ConductFlag> flags) {
        this.flags = flags;
    }

    /** Whether it has this against whoever calls (C-13). */
    public boolean has(ConductFlag flag) {
        return flags.contains(flag);
    }

    /** What tells a series from all others, also from one of the other standard. */
    public String key(SeriesId series) {
        return name() + "-" + series.number();
    }
}
