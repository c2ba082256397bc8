package guanxi.platform.config;

import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a service must be told.
 *
 * @param service its name, such as {@code visit}; names its stores
 * @param context the part of its paths behind {@code /api/}, such as {@code visits}
 * @param data the folder of its files where no MongoDB is named
 * @param mongodbUri where read models are kept; absent for files
 * @param zone the department's time zone
 * @param masterKey the secret under which the keys of persons are wrapped, absent for a file
 * @param masterKeyFile where that file is; absent for {@code secret/master.key} in the folder
 * @param segments into how many parts each processor's work is cut, so that instances can share it
 */
@ConfigurationProperties("guanxi")
public record Settings(
        String service,
        String context,
        Path data,
        String mongodbUri,
        ZoneId zone,
        Integer segments,
        String masterKey,
        String masterKeyFile) {

    public Settings {
        if (data == null) data = Path.of("data");
        if (zone == null) zone = ZoneId.of("Asia/Shanghai");
        if (segments == null) segments = 1;
    }

    /** The same, as everybody may read it in a log. */
    @Override
    public String toString() {
        return "Settings of " + service;
    }

    public boolean usesMongo() {
        return mongodbUri != null && !mongodbUri.isBlank();
    }
}
