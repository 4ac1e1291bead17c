package naskah.house;

import java.time.ZoneId;

/** The three legal times of Indonesia (Keputusan Presiden 41/1987); none has summer time. */
public enum Zone {
    WIB("Asia/Jakarta"),
    WITA("Asia/Makassar"),
    WIT("Asia/Jayapura");

    private final ZoneId id;

    Zone(String id) {
        this.id = ZoneId.of(id);
    }

    public ZoneId id() {
        return id;
    }
}
