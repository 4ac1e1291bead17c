package naskah.ui.handover;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import naskah.article.Article;
import naskah.article.merge.Clash;
import naskah.article.merge.Taking;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;

/** What both desks changed differently, part by part, and whose words stand; each choice is an edit of the open article. */
public final class ClashesViewModel {
    /** Whose words stand. */
    public enum Choice {
        /** This desk's, as they do until somebody decides. */
        OPEN,
        MINE,
        THEIRS
    }

    private final EditingSession session;
    private final Joined joined;
    private final Map<Clash, ObjectProperty<Choice>> choices;
    private final IntegerBinding undecided;

    public ClashesViewModel(EditingSession session, Joined joined) {
        this.session = session;
        this.joined = joined;
        this.choices = joined.clashes().stream()
                .distinct()
                .collect(Collectors.toMap(clash -> clash, clash -> new SimpleObjectProperty<>(Choice.OPEN)));
        this.undecided = Bindings.createIntegerBinding(
                this::countUndecided, choices.values().toArray(ObjectProperty<?>[]::new));
    }

    public List<Clash> clashes() {
        return joined.clashes();
    }

    public ObjectProperty<Choice> choice(Clash clash) {
        return choices.get(clash);
    }

    public IntegerBinding undecidedProperty() {
        return undecided;
    }

    /** This desk's words stand for this part. */
    public void keepMine(Clash clash) {
        decide(clash, Choice.MINE, joined.mine());
    }

    /** The other desk's words stand for this part; one undo takes them back. */
    public void takeTheirs(Clash clash) {
        decide(clash, Choice.THEIRS, joined.theirs());
    }

    /** Words that stand already are no edit, so that what was written here since is not taken back by a second press. */
    private void decide(Clash clash, Choice choice, Article from) {
        ObjectProperty<Choice> chosen = choices.get(clash);
        boolean stands = chosen.get() == choice || chosen.get() == Choice.OPEN && choice == Choice.MINE;
        if (!stands) {
            Article now = session.article();
            Article next = Taking.of(clash.part(), now, from);
            if (!next.equals(now)) {
                session.edit(Edit.command("", null), next);
            }
        }
        chosen.set(choice);
    }

    private int countUndecided() {
        return (int) choices.values().stream().filter(choice -> choice.get() == Choice.OPEN).count();
    }
}
