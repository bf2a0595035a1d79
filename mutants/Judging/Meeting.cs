using Conformance.Reports.Records;

namespace Conformance.Mutants.Judging;

/// <summary>What a test case said of a mutant.</summary>
/// <param name="Mutant">Its number.</param>
/// <param name="Place">Where it is, for whoever reads the ledger.</param>
/// <param name="TestCase">Its id.</param>
/// <param name="Why">Beside a verdict that is neither pass nor fail; else empty.</param>
internal sealed record Meeting(int Mutant, string Place, string TestCase, Verdict Verdict, string Why);
