using Microsoft.Playwright;

namespace Conformance.SelfTests.Browser;

/// <summary>axe finds nothing in any state of the page, light and dark, narrow and wide.</summary>
[Collection(nameof(InTheBrowser))]
public sealed class AccessibilityTests(Chromium chromium, SampleReport report) : IClassFixture<SampleReport>
{
    [Theory]
    [InlineData(ColorScheme.Light, 1400)]
    [InlineData(ColorScheme.Dark, 1400)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Axe_finds_no_violation_with_everything_open(ColorScheme scheme, int width)
    {
        await using var opened = await chromium.OpenAsync(report.Address, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        var page = opened.Page;
        await opened.ExplainAsync("DMSC-1.0-con-0402");
        await page.GetByRole(AriaRole.Button, new() { Name = "show all" }).Last.ClickAsync();
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        await page.Locator("tr[id='DMSC-1.0-con-0402-12'] .fields").WaitForAsync();
        (await Axe.ViolationsAsync(page)).Should().BeEmpty();
    }

    [Fact]
    public async Task Axe_finds_no_violation_when_all_is_closed_and_in_a_filtered_list()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        (await Axe.ViolationsAsync(opened.Page)).Should().BeEmpty();

        await opened.Page.GetByLabel("only what needs attention").CheckAsync();

        (await Axe.ViolationsAsync(opened.Page)).Should().BeEmpty();
    }

    [Fact]
    public async Task Axe_finds_a_button_that_says_nothing()
    {
        await using var opened = await chromium.OpenAsync(report.Address);

        await opened.Page.EvaluateAsync("document.querySelector('main').append(document.createElement('button'))");

        (await Axe.ViolationsAsync(opened.Page)).Should().Contain(line => line.StartsWith("button-name: ", StringComparison.Ordinal) && line.Contains("<button>"));
    }

    [Fact]
    public async Task Nothing_is_wider_than_a_narrow_screen()
    {
        await using var opened = await chromium.OpenAsync(report.Address, new() { ViewportSize = new() { Width = 320, Height = 900 } });
        await opened.ExplainAsync("DMSC-1.0-con-0402");

        (await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(320, "WCAG 2.2, 1.4.10");
    }
}
