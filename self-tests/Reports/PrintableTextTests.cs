using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;

namespace Conformance.SelfTests.Reports;

/// <summary>Text of a device as a terminal shows it: a path, a name, whatever it sent.</summary>
public sealed class PrintableTextTests
{
    [Theory]
    [InlineData(0x200E)]
    [InlineData(0x200F)]
    [InlineData(0x061C)]
    [InlineData(0x202E)]
    [InlineData(0x2066)]
    [InlineData(0x200B)]
    [InlineData(0x001B)]
    [InlineData(0xFFFE)]
    public void What_a_reader_would_not_see_is_told_by_its_number(int code) => Shown($"A{(char)code}b").Should().Contain($@"A\u{code:X4}b");

    [Fact]
    public void What_lies_beyond_the_first_plane_and_has_no_shape_is_told_as_well() => Shown("A\U000E0041b").Should().Contain(@"A\uDB40\uDC41b");

    [Fact]
    public void Letters_signs_and_pictures_of_any_script_stay() => Shown("A é 漢 مرحبا שלום 😀").Should().Contain("A é 漢 مرحبا שלום 😀");

    private static string Shown(string reason) =>
        RunSummary.Of(RunResult.From(Sample.Journal(Sample.Start, Sample.Fail with { Reason = reason }, Sample.Completed)));
}
