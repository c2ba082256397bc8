package guanxi.language.organisation;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a piece of equipment (设备), such as {@code E001}. */
public record EquipmentId(@JsonValue String number) {

    public EquipmentId {
        if (number == null || number.isBlank())
            throw new IllegalArgumentException("An equipment number is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "equipment-" + number;
    }
}
