namespace Conformance.Reports.Records;

/// <summary>One thing that must be true of a device.</summary>
/// <param name="Id"><c>DMSC-AREA-nnn</c>, or <c>DMSC-ALT-A</c> and so on for the lettered alternative flows.</param>
/// <param name="Clause">Of the change request, for example <c>5.2.1.5 (4)</c>.</param>
/// <param name="Text">One sentence, as tested.</param>
/// <param name="Option">Of level O: the option, or the expression over options, that has to hold of the statement for it to apply.</param>
public sealed record Requirement(string Id, string Clause, Level Level, string Text, string? Option = null);
