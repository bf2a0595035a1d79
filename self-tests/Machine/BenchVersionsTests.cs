using Conformance.Runner.Machine;

namespace Conformance.SelfTests.Machine;

public sealed class BenchVersionsTests
{
    [Fact]
    public async Task Every_program_of_the_bench_tells_its_version()
    {
        var versions = await BenchVersions.ReadAsync();

        versions.Keys.Should().BeEquivalentTo("pcscd", "vpcd", "libwbxml", "WireMock", "Java", ".NET", "kernel");
        versions.Where(entry => entry.Key is not ("vpcd" or "libwbxml")).Should().OnlyContain(entry => char.IsAsciiDigit(entry.Value[0]));   // those two only Debian knows
    }
}
