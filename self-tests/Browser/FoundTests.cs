using Microsoft.Playwright;

namespace Conformance.SelfTests.Browser;

/// <summary>What a check found in a long message is shown to the reader, and need not be looked for.</summary>
[Collection(nameof(InTheBrowser))]
public sealed class FoundTests(Chromium chromium, FoundReport report) : IClassFixture<FoundReport>
{
    private static readonly string[] Found = ["\"path\": \"./Node/99\",", "\"path\": \"./Node/150/Addr\",", "\"value\": \"left \\u0022over\\\".example\","];

    [Fact]
    public async Task The_lines_that_hold_what_a_failed_check_found_are_marked_and_no_others()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        await ExplainAsync(opened);

        (await opened.Page.Locator(".entries mark").AllTextContentsAsync()).Select(line => line.Trim()).Should().Equal(Found);
    }

    [Fact]
    public async Task The_first_of_them_is_in_sight_without_a_click()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        await ExplainAsync(opened);

        (await opened.Page.Locator(".entries mark").First.EvaluateAsync<bool>(
            "mark => { const [one, all] = [mark, mark.closest('pre')].map(element => element.getBoundingClientRect()); return one.top >= all.top && one.bottom <= all.bottom; }"))
            .Should().BeTrue();
    }

    [Fact]
    public async Task Above_the_checks_stands_the_rule_alone_and_begins_as_a_sentence_does()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        await ExplainAsync(opened);

        (await opened.Page.Locator(".case .reason").InnerTextAsync()).Should().Be("This did not hold: no provisioning file is read before the accept (DMSC-SEC-001).");
        (await opened.Page.Locator(".check .rule").InnerTextAsync()).Should().Contain("failed No provisioning file is read before the accept");
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1200)]
    [InlineData(ColorScheme.Dark, 1200)]
    [InlineData(ColorScheme.Light, 320)]
    public async Task Axe_finds_no_violation_and_a_long_line_widens_nothing(ColorScheme scheme, int width)
    {
        await using var opened = await chromium.OpenAsync(report.Address, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        await ExplainAsync(opened);

        (await Axe.ViolationsAsync(opened.Page)).Should().BeEmpty();
        (await opened.Page.Locator(".entries").EvaluateAsync<double>("table => table.getBoundingClientRect().right")).Should().BeLessThanOrEqualTo(width);
    }

    private static async Task ExplainAsync(ReportPage opened)
    {
        await opened.ExplainAsync("DMSC-1.0-con-0401");
        await opened.Page.Locator(".entries mark").First.WaitForAsync();
    }
}
