using Conformance.Reports.Records;
using Conformance.Reports.Traceability;

namespace Conformance.SelfTests.Reports;

/// <summary>A feature without fault, and the catalogue that agrees with it.</summary>
internal static class SampleFeature
{
    public const string Text = """
        @DMSC-QOE-002 @sees-N
        Feature: Authentication comes first
          A sentence about it.

          Background:
            Given a card

          Rule: Nothing happens before the accept

            @DMSC-SEC-001 @DMSC-1.0-con-0401 @sees-C
            Scenario: Order on the good path
              Then it waits

            @DMSC-1.0-con-0402 @cut
            Scenario: Cut
              When it is cut
              Then it is off
        """;

    public static Catalogue Catalogue { get; } = new(
        [Sample.Security, new Requirement("DMSC-QOE-002", "5.2.1.7", Level.Quality, "privacy")],
        [
            new("DMSC-1.0-con-0401", ["DMSC-QOE-002", "DMSC-SEC-001"], "order", ["early"]),
            new("DMSC-1.0-con-0402", ["DMSC-QOE-002"], "cut", []),
        ]);
}
