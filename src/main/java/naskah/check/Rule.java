package naskah.check;

/** One thing that a copy chief looks for; a new one is a class of its own and one line in the list of its family. */
public sealed interface Rule permits PassageRule, ArticleRule {
    About about();

    Examples examples();
}
