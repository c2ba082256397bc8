package guanxi.platform.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.personal.PersonModule;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How records of views are written: absent fields are left out, decimals stay decimals, persons are sealed. */
public final class ViewJson {

    private ViewJson() {}

    public static JsonMapper mapper(PersonKeys keys) {
        return JsonMapper.builder()
                .addModule(new PersonModule(keys))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
