package naskah.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.NewsTime;
import naskah.document.Body;
import naskah.document.Caption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {
    private static final Instant NOW = Instant.parse("2024-05-21T04:17:36Z");
    private static final Article BLANK = Article.blank(new ArticleId("n1"));
    private static final Article FINISHED = BLANK.withHeadline("Judul")
            .withFiling(BLANK.filing().withCategory("Daerah"))
            .withPublished(Optional.of(NewsTime.ofIso("2024-05-21T11:17:36+07:00")))
            .withBody(Body.ofParagraphs("isi"));
    private static final String PHOTO = "0".repeat(64);
    private static final Person CHIEF = person("laras", Role.COPY_CHIEF);
    private static final Person EDITOR = person("ratri", Role.EDITOR);

    private static Person person(String id, Role... roles) {
        return new Person(new PersonId(id), id, Set.of(roles), true);
    }

    private static Facts facts(Article article, Person by) {
        return new Facts(
                article,
                new Facts.Actor(by, Set.of(EDITOR.id()), true),
                new Facts.Asked("", Optional.empty(), NOW),
                Facts.Found.NOTHING,
                new Facts.Standing(true, Optional.empty()));
    }

    private static List<Guard> refused(Deed deed, Stage from, Person by, Facts facts) {
        return Step.of(deed, from, by).orElseThrow().refusals(facts).stream().map(Step.Refusal::guard).toList();
    }

    @Test
    void aBlankArticleIsToldEverythingThatItLacksInTheOrderOfTheForm() {
        assertThat(Guard.FIELDS.missing(facts(BLANK, EDITOR))).containsExactly("headline", "category", "published", "body");
    }

    @Test
    void aFinishedArticleMayBeSubmittedAndApprovedByAnother() {
        assertThat(refused(Deed.SUBMIT, Stage.DRAFT, EDITOR, facts(FINISHED, EDITOR))).isEmpty();
        assertThat(refused(Deed.APPROVE, Stage.SUBMITTED, CHIEF, facts(FINISHED, CHIEF))).isEmpty();
    }

    @Test
    void nobodyApprovesTextOfTheirOwn() {
        Person both = person("ratri", Role.EDITOR, Role.COPY_CHIEF);
        assertThat(refused(Deed.APPROVE, Stage.SUBMITTED, both, facts(FINISHED, both))).containsExactly(Guard.FOUR_EYES);
    }

    @Test
    void aPictureWithoutCreditKeepsAnArticleFromApproval() {
        Article bare = FINISHED.withBanner(new Banner(PHOTO, Caption.EMPTY.withText("Pasar pagi")));
        assertThat(Guard.CAPTIONS.missing(facts(bare, CHIEF))).containsExactly("Pasar pagi");
        Article whole = bare.withBanner(new Banner(PHOTO, Caption.EMPTY.withText("Pasar pagi").withCredit("Naskah")));
        assertThat(Guard.CAPTIONS.missing(facts(whole, CHIEF))).isEmpty();
    }

    @Test
    void anOpenErrorKeepsAnArticleFromApproval() {
        Facts clean = facts(FINISHED, CHIEF);
        Facts found = new Facts(
                FINISHED, clean.actor(), clean.asked(), new Facts.Found(List.of("ETK-01"), List.of("paragraf 2")), clean.standing());
        assertThat(refused(Deed.APPROVE, Stage.SUBMITTED, CHIEF, found)).containsExactly(Guard.NO_ERRORS, Guard.NO_SUGGESTIONS);
    }

    @ParameterizedTest
    @CsvSource({"RETURN,SUBMITTED", "HOLD,DRAFT", "WITHDRAW,PUBLISHED"})
    void whatIsTakenFromOthersNeedsAReason(Deed deed, Stage from) {
        assertThat(refused(deed, from, CHIEF, facts(FINISHED, CHIEF))).containsExactly(Guard.REASON);
    }

    @Test
    void anEmbargoIsForTheFuture() {
        Facts now = facts(FINISHED, CHIEF);
        Facts past = new Facts(
                FINISHED, now.actor(), new Facts.Asked("", Optional.of(NOW), NOW), now.found(), now.standing());
        Facts later = new Facts(
                FINISHED, now.actor(), new Facts.Asked("", Optional.of(NOW.plusSeconds(1)), NOW), now.found(), now.standing());
        assertThat(refused(Deed.EMBARGO, Stage.APPROVED, CHIEF, past)).containsExactly(Guard.LATER);
        assertThat(refused(Deed.EMBARGO, Stage.APPROVED, CHIEF, later)).isEmpty();
    }

    @Test
    void nothingGoesOutBeforeTheSecondOfItsEmbargoOrOtherThanItWasApproved() {
        Facts now = facts(FINISHED, CHIEF);
        Facts early = new Facts(
                FINISHED, now.actor(), now.asked(), now.found(), new Facts.Standing(true, Optional.of(NOW.plusSeconds(1))));
        Facts due = new Facts(FINISHED, now.actor(), now.asked(), now.found(), new Facts.Standing(true, Optional.of(NOW)));
        Facts changed = new Facts(FINISHED, now.actor(), now.asked(), now.found(), new Facts.Standing(false, Optional.empty()));
        assertThat(refused(Deed.PUBLISH, Stage.EMBARGOED, CHIEF, early)).containsExactly(Guard.EMBARGO_OVER);
        assertThat(refused(Deed.PUBLISH, Stage.EMBARGOED, CHIEF, due)).isEmpty();
        assertThat(refused(Deed.PUBLISH, Stage.APPROVED, CHIEF, changed)).containsExactly(Guard.AS_APPROVED);
    }

    @Test
    void onlyAHouseOfOnePublishesADraft() {
        assertThat(Step.of(Deed.PUBLISH, Stage.DRAFT, Person.ALONE)).isPresent();
        Person everything = new Person(new PersonId("semua"), "Semua", EnumSet.allOf(Role.class), true);
        assertThat(Step.of(Deed.PUBLISH, Stage.DRAFT, everything)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whoHasLeftOrHasNoRoleMayDoNothing(Stage from) {
        Person left = new Person(new PersonId("lama"), "Lama", EnumSet.allOf(Role.class), false);
        assertThat(Step.open(from, left)).isEmpty();
        assertThat(Step.open(from, person("tamu"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void anEditorNeverApprovesReturnsHoldsOrWithdraws(Stage from) {
        assertThat(Step.open(from, EDITOR))
                .extracting(Step::deed)
                .doesNotContain(Deed.APPROVE, Deed.RETURN, Deed.HOLD, Deed.RELEASE, Deed.WITHDRAW, Deed.EMBARGO);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void nobodyCanAskForALapseOrAnImport(Stage from) {
        assertThat(Step.of(Deed.LAPSE, from, Person.ALONE)).isEmpty();
        assertThat(Step.of(Deed.IMPORT, from, Person.ALONE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void nobodyIsOfferedWhatTheScheduleDoes(Stage from) {
        assertThat(Step.open(from, Person.ALONE)).extracting(Step::deed).doesNotContain(Deed.GO_OUT, Deed.LAPSE);
        assertThat(Step.of(Deed.GO_OUT, from, CHIEF).isPresent()).isEqualTo(from == Stage.EMBARGOED);
    }

    @Test
    void theScheduleIsHeldByTheSameGuardsAsAPerson() {
        Facts now = facts(FINISHED, CHIEF);
        Facts early = new Facts(
                FINISHED, now.actor(), now.asked(), now.found(), new Facts.Standing(true, Optional.of(NOW.plusMillis(1))));
        Facts changed = new Facts(FINISHED, now.actor(), now.asked(), now.found(), new Facts.Standing(false, Optional.of(NOW)));
        assertThat(refused(Deed.GO_OUT, Stage.EMBARGOED, CHIEF, early)).containsExactly(Guard.EMBARGO_OVER);
        assertThat(refused(Deed.GO_OUT, Stage.EMBARGOED, CHIEF, changed)).containsExactly(Guard.AS_APPROVED);
    }

    @Test
    void noDeedLeadsFromOneStageToTwo() {
        List<String> ways = new ArrayList<>();
        Step.ALL.stream()
                .filter(step -> !step.alone())
                .forEach(step -> step.from().forEach(from -> ways.add(step.deed() + " " + from)));
        assertThat(ways).doesNotHaveDuplicates();
    }
}
