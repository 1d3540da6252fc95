package lector.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/** The arguments of a command. Options come in any order. */
final class Arguments {

  private final CommandLine line;

  private Arguments(CommandLine line) {
    this.line = line;
  }

  /**
   * Parses arguments.
   *
   * @throws ParseException if an option is unknown, or has too little or too much behind it
   */
  static Arguments parse(Command command, String... args) throws ParseException {
    DefaultParser parser =
        DefaultParser.builder()
            .setAllowPartialMatching(false)
            .setStripLeadingAndTrailingQuotes(false)
            .get();
    return new Arguments(parser.parse(all(command), args));
  }

  /** The options of a command with those that all commands have. */
  static Options all(Command command) {
    Options options = new Options();
    command.options().getOptions().forEach(options::addOption);
    options.addOption(flag("quiet", "say nothing but results and errors"));
    options.addOption(flag("verbose", "show where in the program an error arose"));
    options.addOption(flag("help", "show this"));
    return options;
  }

  static Option flag(String name, String description) {
    return Option.builder().longOpt(name).desc(description).get();
  }

  static Option option(String name, String value, String description) {
    return Option.builder().longOpt(name).hasArg().argName(value).desc(description).get();
  }

  boolean has(String option) {
    return line.hasOption(option);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(line.getOptionValue(option));
  }

  /** The value of an option that must say something. */
  Optional<String> filled(String option) {
    Optional<String> value = value(option);
    if (value.isPresent() && value.get().isBlank()) {
      throw new UsageException("--" + option + " is empty");
    }
    return value;
  }

  String value(String option, String otherwise) {
    return line.getOptionValue(option, otherwise);
  }

  /** What stands on the command line beside the options. */
  List<String> operands() {
    return line.getArgList();
  }

  /** The values of an option that takes several, divided by commas or given more than once. */
  List<String> values(String option, String otherwise) {
    String[] given = line.getOptionValues(option);
    Stream<String> values = given == null ? Stream.of(otherwise) : Stream.of(given);
    return values
        .flatMap(value -> Stream.of(value.split(",", -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  /** One of the constants of an enum, by its name in lower case. */
  <E extends Enum<E>> E choice(String option, E otherwise) {
    Optional<String> given = value(option);
    if (given.isEmpty()) {
      return otherwise;
    }
    E[] constants = otherwise.getDeclaringClass().getEnumConstants();
    return Stream.of(constants)
        .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(given.get()))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "--"
                        + option
                        + " is \""
                        + given.get()
                        + "\", but can only be "
                        + Stream.of(constants)
                            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" or "))));
  }

  /** A number within bounds, both inclusive. */
  double number(String option, double otherwise, double least, double most) {
    return number(option, otherwise, least, most, "number", Double::parseDouble);
  }

  /** A whole number within bounds, both inclusive. */
  int whole(String option, int otherwise, int least, int most) {
    return (int) number(option, otherwise, least, most, "whole number", Integer::parseInt);
  }

  private double number(
      String option,
      double otherwise,
      double least,
      double most,
      String kind,
      ToDoubleFunction<String> parser) {
    Optional<String> given = value(option);
    try {
      double number = given.isEmpty() ? otherwise : parser.applyAsDouble(given.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through to the message below.
    }
    throw new UsageException(
        "--%s is \"%s\", but must be a %s from %s to %s"
            .formatted(option, given.orElse(""), kind, plain(least), plain(most)));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /** The options that were given, with their values, in the order of their names. */
  String given(Set<String> except) {
    return Stream.of(line.getOptions())
        .filter(option -> !except.contains(option.getLongOpt()))
        .map(option -> option.getLongOpt() + "=" + String.join(",", option.getValuesList()))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  Optional<LocalDate> date(String option) {
    try {
      return value(option).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "--"
              + option
              + " is \""
              + value(option, "")
              + "\", but must be a date such as 2024-11-01");
    }
  }
}
