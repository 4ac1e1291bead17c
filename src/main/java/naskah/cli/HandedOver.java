package naskah.cli;

import java.util.List;
import java.util.Optional;
import naskah.article.NewsTime;
import naskah.format.folder.Exported;
import naskah.house.Zone;
import naskah.i18n.Messages;
import naskah.rights.Blocked;
import naskah.storage.Clearance;

/** What came of handing an article over; what is not cleared is withheld on every route, because all of them go through here. */
public sealed interface HandedOver {
    record Written(Exported exported) implements HandedOver {}

    /** Nothing was written: the house has not cleared this value of the article. */
    record Withheld(Clearance why) implements HandedOver {
        /** Why, and what to do, in one sentence; instants in the zone of the house. */
        public String sentence(Messages messages, Zone zone) {
            return switch (why) {
                case Clearance.Cleared cleared -> throw new IllegalStateException("a cleared article was withheld");
                case Clearance.Withdrawn withdrawn -> messages.get("workflow.clearance.Withdrawn");
                case Clearance.NotApproved not -> messages.get("workflow.clearance.NotApproved");
                case Clearance.Trashed trashed -> messages.get("workflow.clearance.Trashed");
                case Clearance.Changed changed -> messages.get("workflow.clearance.Changed");
                case Clearance.Embargoed embargoed ->
                    messages.get("workflow.clearance.Embargoed", new NewsTime(embargoed.until(), zone).printed());
            };
        }
    }

    /** Nothing was written: it is cleared, but the rights of photos that it shows forbid it, and nobody has answered for them. */
    record Barred(List<Blocked> blocked) implements HandedOver {
        public Barred {
            blocked = List.copyOf(blocked);
        }
    }

    /** Withheld unless it is cleared; of what was withdrawn, a page that says so goes out. */
    static Optional<HandedOver> withheld(Clearance clearance) {
        return switch (clearance) {
            case Clearance.Cleared cleared -> Optional.empty();
            case Clearance.Withdrawn withdrawn -> Optional.empty();
            case Clearance.NotApproved not -> Optional.of(new Withheld(not));
            case Clearance.Trashed trashed -> Optional.of(new Withheld(trashed));
            case Clearance.Changed changed -> Optional.of(new Withheld(changed));
            case Clearance.Embargoed embargoed -> Optional.of(new Withheld(embargoed));
        };
    }
}
