using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Browser;

/// <summary>A browser that was used is gone afterwards, with its files.</summary>
[Collection(nameof(OneAtATime))]
public sealed class LeftOverTests
{
    [Fact]
    public async Task Nothing_of_the_browser_stays()
    {
        using var report = new SampleReport();
        var before = new Surroundings();
        var chromium = new Chromium();
        await chromium.InitializeAsync();
        await using (await chromium.OpenAsync(report.Address))
            before.ProcessesMore.Should().BeGreaterThan(3, "the check would be blind if it did not see the browser");

        await chromium.DisposeAsync();

        (await before.LeftOverAsync(but: report.Address.LocalPath)).Should().BeEmpty();
    }
}
