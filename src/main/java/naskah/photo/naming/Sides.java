package naskah.photo.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that tell a reader who is who: "(kiri)" and "(kanan)" for two, with "(tengah)" for three, and a list from left to right for
 * more, in rows where people stand behind each other.
 */
public final class Sides {
    private static final int ONE_BY_ONE = 3;
    /** People of one row differ less in height than this part of the picture. */
    private static final double ROW = 0.22;

    private static final String SIDE = "\\s*\\((?i:kiri|kanan|tengah)\\)";
    private static final String TITLE = "(?:Hj?|Dr|dr|drg|Drs|Dra|Prof|Ir|Tgk|Ust|Ny|Tn|Moh|Muh|St|\\p{Lu})";

    /** To the end of the sentence, which no title, initial or period within a word is. */
    private static final String REST = ":(?:[^.]++|\\.(?!\\s|$)|(?<=(?<!\\p{L})" + TITLE + ")\\.(?=\\s))*+\\.";
    private static final Pattern LIST = Pattern.compile(
            "\\s*(?:Baris (?:depan|belakang) d|D)ari kiri ke kanan" + REST + "(?:\\s*Baris belakang dari kiri ke kanan" + REST + ")?");

    private Sides() {}

    /** The caption with everybody's place in it; places that it told before are told anew. Nobody without a name is told of. */
    public static String tell(String caption, List<Placed> people) {
        List<Placed> named = people.stream().filter(placed -> !placed.name().isEmpty()).toList();
        if (named.isEmpty()) {
            return caption;
        }
        String bare = LIST.matcher(caption).replaceAll("").strip();
        if (named.size() > ONE_BY_ONE) {
            return joined(bare, list(named));
        }
        if (!standing(bare, named)) {
            return joined(bare, sentence(named));
        }
        return named.size() == 1 ? bare : inserted(bare, named);
    }

    private static boolean standing(String caption, List<Placed> people) {
        Set<String> found = new HashSet<>();
        Matcher names = names(people);
        names.reset(caption);
        while (names.find()) {
            found.add(names.group(1));
        }
        return people.stream().allMatch(placed -> found.contains(placed.name()));
    }

    /** The names as they stand from left to right, a row in front before the row behind it. */
    public static List<String> inOrder(List<Placed> people) {
        return rows(people.stream().filter(placed -> !placed.name().isEmpty()).toList()).stream()
                .flatMap(List::stream)
                .map(Placed::name)
                .toList();
    }

    /** Each place after the first time that the name stands; of two with one name the one further left is named first. */
    private static String inserted(String caption, List<Placed> people) {
        Map<Placed, String> sides = sides(people);
        List<Placed> waiting = new ArrayList<>(leftToRight(people));
        Matcher names = names(people);
        names.reset(caption);
        return names.replaceAll(found -> {
            Optional<Placed> next = waiting.stream().filter(placed -> placed.name().equals(found.group(1))).findFirst();
            next.ifPresent(waiting::remove);
            return Matcher.quoteReplacement(next.map(placed -> placed.name() + " " + sides.get(placed)).orElse(found.group()));
        });
    }

    /** Any of the names as a word of its own, the longest first, with the place that may have been told of it. */
    private static Matcher names(List<Placed> people) {
        String any = people.stream()
                .map(Placed::name)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(" + any + ")(?![\\p{L}\\p{N}])(?:" + SIDE + ")?").matcher("");
    }

    private static Map<Placed, String> sides(List<Placed> people) {
        List<Placed> order = leftToRight(people);
        Map<Placed, String> sides = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            sides.put(order.get(i), side(i, order.size()));
        }
        return sides;
    }

    private static String side(int place, int of) {
        if (of == 1) {
            return "";
        }
        return place == 0 ? "(kiri)" : place == of - 1 ? "(kanan)" : "(tengah)";
    }

    private static String sentence(List<Placed> people) {
        Map<Placed, String> sides = sides(people);
        return and(leftToRight(people).stream().map(placed -> (placed.name() + " " + sides.get(placed)).strip()).toList()) + ".";
    }

    private static String list(List<Placed> people) {
        List<List<Placed>> rows = rows(people);
        if (rows.size() == 1) {
            return "Dari kiri ke kanan: " + enumerated(rows.getFirst()) + ".";
        }
        return "Baris depan dari kiri ke kanan: " + enumerated(rows.getFirst()) + ". Baris belakang dari kiri ke kanan: "
                + enumerated(rows.getLast()) + ".";
    }

    private static String enumerated(List<Placed> people) {
        return and(people.stream().map(Placed::name).toList());
    }

    /** "A", "A dan B", "A, B, dan C" (EYD V: a comma before the last of three or more). */
    private static String and(List<String> parts) {
        int last = parts.size() - 1;
        return switch (parts.size()) {
            case 1 -> parts.getFirst();
            case 2 -> parts.getFirst() + " dan " + parts.getLast();
            default -> String.join(", ", parts.subList(0, last)) + ", dan " + parts.getLast();
        };
    }

    /** One row, or two where the people fall into two clear groups, of at least two each, one below the other. */
    private static List<List<Placed>> rows(List<Placed> people) {
        List<Placed> down = people.stream()
                .sorted(Comparator.comparingDouble(placed -> placed.at().y()))
                .toList();
        int cut = 0;
        double widest = 0;
        for (int i = 2; i <= down.size() - 2; i++) {
            double gap = down.get(i).at().y() - down.get(i - 1).at().y();
            if (gap > widest) {
                widest = gap;
                cut = i;
            }
        }
        if (widest < ROW) {
            return List.of(leftToRight(people));
        }
        List<List<Placed>> rows = new ArrayList<>();
        rows.add(leftToRight(down.subList(cut, down.size())));
        rows.add(leftToRight(down.subList(0, cut)));
        return rows;
    }

    private static List<Placed> leftToRight(List<Placed> people) {
        return people.stream().sorted(Comparator.comparingDouble(placed -> placed.at().x())).toList();
    }

    private static String joined(String caption, String sentence) {
        if (caption.isEmpty()) {
            return sentence;
        }
        boolean ended = caption.endsWith(".") || caption.endsWith("!") || caption.endsWith("?") || caption.endsWith("”");
        return caption + (ended ? " " : ". ") + sentence;
    }
}
