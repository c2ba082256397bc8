package guanxi.platform.view;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonInclude;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.personal.PersonModule;
import guanxi.platform.store.Values;
import java.math.BigDecimal;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How records become documents: nobody's data in the clear, decimals as exact text, and time as text that sorts. */
public final class ViewJson {

    private ViewJson() {}

    public static JsonMapper mapper(PersonKeys keys) {
        return JsonMapper.builder()
                .addModule(new PersonModule(keys))
                .addModule(new SimpleModule("sortable time").addSerializer(Instant.class, new SortableTime()))
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withConfigOverride(BigDecimal.class, o -> o.setFormat(JsonFormat.Value.forShape(Shape.STRING)))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    private static final class SortableTime extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant instant, JsonGenerator out, SerializationContext context) {
            out.writeString(Values.text(instant));
        }
    }
}
