package naskah.format.profile;

import java.util.List;

/** What a chosen file gave, line by line: what was taken, and what was not. */
public record Lines<T>(List<T> taken, List<BadLine> refused) {
    public Lines {
        taken = List.copyOf(taken);
        refused = List.copyOf(refused);
    }
}
