namespace Conformance.Reports.Records;

/// <summary>The head of a conformance statement (ICS): who speaks, of which product, and for which test plan.</summary>
/// <param name="TestPlan">Version of the test plan that it answers.</param>
/// <param name="Supplier">Who answers for it.</param>
/// <param name="Hardware">Version of the hardware.</param>
/// <param name="Software">Version of the firmware or software.</param>
public sealed record StatementIdentity(string TestPlan, string Supplier, string Manufacturer, string Model, string Hardware, string Software);
