package lector;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayList;
import java.util.List;
import lector.app.cli.Door;
import lector.app.cli.Main;
import lector.app.cli.MakeLine;
import lector.speech.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the order of the packages: reading them in order is reading the data's way. */
class ArchitectureTest {

  private static final JavaClasses LECTOR =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages(ArchitectureTest.class.getPackageName());

  /** A package, and the other packages of Lector that it may use. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          article,
          script,  article
          text,    script
          phoneme, text
          cache,
          install,
          audio,   cache install
          speech,  text phoneme cache install audio
          episode, article script text phoneme cache audio speech
          publish, article script episode
          check,   install audio episode publish
          briefing, article script text speech audio episode publish
          app,     article script text phoneme cache install audio speech episode publish check briefing
          """)
  void usesOnlyEarlierStages(String name, String allowed) {
    List<String> mayUse = new ArrayList<>(List.of("lector." + name + ".."));
    for (String other : allowed == null ? new String[0] : allowed.split(" ", -1)) {
      mayUse.add("lector." + other + "..");
    }
    classes()
        .that()
        .resideInAPackage("lector." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(mayUse.toArray(String[]::new))
                .or(resideInAnyPackage("lector..").negate())
                .or(name.equals("publish") ? type(Voice.class) : nothing()))
        .because(
            "each stage knows only what it is given, so that it can be read, tested and replaced"
                + " without the stages that come after it; a publisher reads finished episodes and"
                + " never synthesizes (the voice's name stands in the episode)")
        .check(LECTOR);
  }

  private static DescribedPredicate<JavaClass> nothing() {
    return DescribedPredicate.not(alwaysTrue());
  }

  @Test
  void hasNoOtherPackages() {
    classes()
        .should()
        .resideInAnyPackage(
            "lector.article..",
            "lector.script..",
            "lector.text..",
            "lector.phoneme",
            "lector.cache",
            "lector.install",
            "lector.audio..",
            "lector.speech..",
            "lector.episode",
            "lector.publish..",
            "lector.check..",
            "lector.briefing",
            "lector.app..")
        .because("a package is a stage of the flow: there is no model, util or common")
        .check(LECTOR);
  }

  @Test
  void hasNoCycles() {
    slices()
        .matching("lector.(**)")
        .should()
        .beFreeOfCycles()
        .because("packages that need one another can't be understood one after the other")
        .check(LECTOR);
  }

  /** A foreign package and the one place that may use it. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ai.onnx..,           lector.speech.onnx
          ai.onnxruntime..,    lector.speech.onnx
          com.sun.speech..,    lector.speech.freetts
          org.jaudiotagger..,  lector.audio
          de.sciss..,          lector.audio.lame
          com.sun.jna..,       lector.audio.lame
          org.bytedeco..,      lector.audio
          org.commonmark..,    lector.article
          org.apache.pdfbox.., lector.article.pdf
          org.apache.james..,  lector.article.mail
          com.rometools..,     lector.article.feed
          org.apache.commons.cli.., lector.app.cli
          me.tongfei..,        lector.app.cli
          org.apache.spark..,  lector.app.spark
          org.apache.hadoop.., lector.app.spark
          org.eclipse.jetty.., lector.app.server
          com.google.zxing..,  lector.app.cli
          """)
  void keepsALibraryInOnePackage(String library, String user) {
    noClasses()
        .that()
        .resideOutsideOfPackage(user)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("who wants to replace " + library + " should have one package to change: " + user)
        .check(LECTOR);
    assertTrue(
        LECTOR.stream()
            .filter(each -> each.getPackageName().equals(user))
            .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
            .anyMatch(each -> resideInAnyPackage(library).test(each.getTargetClass())),
        () -> user + " does not use " + library + ": the rule guards nothing");
  }

  @Test
  void endsTheProcessInOnePlace() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .and()
        .doNotHaveFullyQualifiedName("lector.app.spark.SandboxProcess") // ends with its parent
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .because(
            "a command that exits by itself leaves half an episode and a lock behind, and can't be"
                + " tested; only Main turns what happened into an exit status")
        .check(LECTOR);
  }

  @Test
  void keepsTheDoorsApart() {
    noClasses()
        .that()
        .resideInAPackage("lector.app..")
        .and()
        .resideOutsideOfPackages("lector.app.cli", "lector.app.spark")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("lector.app.cli")
        .because("the command line opens the other doors, which are doors to one house, not to it")
        .check(LECTOR);
    classes()
        .that()
        .resideInAPackage("lector.app.spark")
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("lector.app.cli")
                .negate()
                .or(type(Main.class))
                .or(type(Door.class))
                .or(type(Door.Choice.class))
                .or(type(MakeLine.class)))
        .because("a program of its own takes make's options, and nothing else of the command line")
        .check(LECTOR);
    slices()
        .matching("lector.app.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(resideInAPackage("lector.app.spark"), resideInAPackage("lector.app.cli"))
        .ignoreDependency(resideInAPackage("lector.app.cli"), alwaysTrue())
        .because("the server and Spark are doors to one house, not to one another")
        .allowEmptyShould(true)
        .check(LECTOR);
  }
}
