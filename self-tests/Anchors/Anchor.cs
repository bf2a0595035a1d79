using Conformance.Runner.SelfTesting;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Anchors;

/// <summary>Comparisons of what the bench writes or reads with a program, or vectors, that nobody here wrote.</summary>
/// <remarks>
/// An anchor is a class with two tests over one method that compares. The first ends with <see cref="Hold"/>; the second, its control,
/// damages one byte of the input, goes the same way through the tool, and ends with <see cref="HaveSeenDamage"/>. Both write a line into the test's output,
/// from which <c>hil self-test</c> makes its table; it fails when an anchor has no control, or all of them compare too little.
/// <code>
/// [Fact] public async Task Openssl_reads_it() => (await CompareAsync(damage: 0)).Hold(15, output);
/// [Fact] public async Task A_flipped_byte_is_seen() => (await CompareAsync(damage: 1)).HaveSeenDamage(output);
/// </code>
/// </remarks>
/// <param name="what">What is compared, in a few words; the same in the control.</param>
/// <param name="tool">The outsider with its version, of <see cref="Outsider"/>.</param>
internal sealed class Anchor(string what, string tool)
{
    private readonly List<string> _differences = [];
    private int _compared;

    public void Compare(string name, string ours, string theirs)
    {
        _compared++;
        if (ours != theirs)
            _differences.Add($"{name}: the bench says '{ours}', {tool} says '{theirs}'");
    }

    public void Compare(string name, ReadOnlySpan<byte> ours, ReadOnlySpan<byte> theirs) =>
        Compare(name, Convert.ToHexStringLower(ours), Convert.ToHexStringLower(theirs));

    /// <summary>Says how many comparisons there were; all must be equal, and exactly as many as expected.</summary>
    public void Hold(int expected, ITestOutputHelper output)
    {
        output.WriteLine($"{Line(isControl: false)}");
        _differences.Should().BeEmpty();
        expected.Should().BePositive();
        _compared.Should().Be(expected, "each comparison of '{0}' with {1} is to be made", what, tool);
    }

    /// <summary>For the control: the damage must have been seen.</summary>
    public void HaveSeenDamage(ITestOutputHelper output)
    {
        output.WriteLine($"{Line(isControl: true)}");
        _differences.Should().NotBeEmpty("one byte of the input of '{0}' was changed", what);
    }

    private AnchorLine Line(bool isControl) => new(what, tool, _compared, _differences.Count, isControl);
}
