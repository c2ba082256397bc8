package guanxi.client.truth;

import guanxi.language.client.ClientId;
import guanxi.language.client.DataField;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which clients are told apart by nothing: they have one name, one telephone or one address with another. */
public final class Namesakes {
    static final Set<DataField> TELL_APART = EnumSet.of(DataField.NAME, DataField.ADDRESS, DataField.TELEPHONE);

    private final Map<DataField, Map<String, Set<ClientId>>> having = new EnumMap<>(DataField.class);

    public Namesakes(Collection<FileOnADay> files) {
        for (FileOnADay file : files)
            for (DataField field : TELL_APART)
                file.value(field).ifPresent(value -> having.computeIfAbsent(field, any -> new HashMap<>())
                        .computeIfAbsent(value, any -> new HashSet<>())
                        .add(file.clientId()));
    }

    boolean isShared(FileOnADay file, DataField field) {
        return TELL_APART.contains(field) && !others(file, Set.of(field)).isEmpty();
    }

    /** The other clients that share any of these with it. */
    Set<ClientId> others(FileOnADay file, Collection<DataField> fields) {
        var all = new HashSet<ClientId>();
        for (DataField field : fields)
            file.value(field)
                    .map(value -> having.get(field).getOrDefault(value, Set.of()))
                    .ifPresent(all::addAll);
        all.remove(file.clientId());
        return all;
    }

    /** Those by which it is told apart, but for one. */
    static List<DataField> without(DataField field) {
        return TELL_APART.stream().filter(one -> one != field).toList();
    }
}
