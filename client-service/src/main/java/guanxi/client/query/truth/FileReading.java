package guanxi.client.query.truth;

import guanxi.client.read.agreements.AgreementEntry;
import guanxi.client.truth.FileOnADay;
import guanxi.client.truth.Spelling;
import guanxi.language.client.AgreementState;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.DataField;
import guanxi.platform.decision.AsOf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a client's file says on a day, field by field.
 *
 * @param agreement one that is in force on that day, the newest; absent if none is
 */
record FileReading(
        ClientId client,
        AsOf day,
        Set<DataField> asked,
        Map<DataField, String> values,
        Optional<AgreementEntry> agreement) {

    static FileReading of(ClientId client, ClientProfile profile, List<AgreementEntry> agreed, AsOf day) {
        var inForce =
                agreed.stream().filter(one -> isInForce(one, day)).max(Comparator.comparing(one -> signing(one, day)));
        var values = new EnumMap<DataField, String>(DataField.class);
        Spelling.of(profile.name()).ifPresent(name -> values.put(DataField.NAME, name));
        values.put(DataField.TIER, profile.tier().name());
        values.put(DataField.STAGE, profile.stage().name());
        Spelling.of(profile.industry()).ifPresent(industry -> values.put(DataField.INDUSTRY, industry));
        Spelling.of(profile.territory().name()).ifPresent(territory -> values.put(DataField.TERRITORY, territory));
        Spelling.of(profile.address()).ifPresent(address -> values.put(DataField.ADDRESS, address));
        values.put(DataField.OWNER, profile.owner().number());
        Spelling.of(profile.contact().name()).ifPresent(name -> values.put(DataField.CONTACT, name));
        Spelling.ofTelephone(profile.contact().phone()).ifPresent(number -> values.put(DataField.TELEPHONE, number));
        inForce.ifPresent(
                one -> values.put(DataField.AGREEMENT, one.agreementId().number()));
        return new FileReading(client, day, asked(profile.stage()), values, inForce);
    }

    FileOnADay lookedAfter(Map<DataField, LocalDate> ofTheFile) {
        var all = new EnumMap<DataField, LocalDate>(DataField.class);
        all.putAll(ofTheFile);
        agreement.ifPresent(one -> all.merge(
                DataField.AGREEMENT,
                signing(one, day),
                (verified, signed) -> verified.isAfter(signed) ? verified : signed));
        return new FileOnADay(client, day.day(), asked, values, all);
    }

    /** Nobody has agreed on anything yet with a prospect, and nothing need hold where the relationship rests or is over. */
    private static Set<DataField> asked(ClientProfile.Stage stage) {
        return switch (stage) {
            case ACTIVE -> EnumSet.allOf(DataField.class);
            case PROSPECT, DORMANT, TERMINATED -> EnumSet.complementOf(EnumSet.of(DataField.AGREEMENT));
        };
    }

    private static boolean isInForce(AgreementEntry agreement, AsOf day) {
        return agreement
                .course()
                .on(day.day())
                .filter(state -> state == AgreementState.IN_FORCE || state == AgreementState.EXPIRING)
                .isPresent();
    }

    private static LocalDate signing(AgreementEntry agreement, AsOf day) {
        return agreement.course().signedBy(day.day()).orElseThrow();
    }
}
