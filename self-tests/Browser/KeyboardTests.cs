using Microsoft.Playwright;

namespace Conformance.SelfTests.Browser;

/// <summary>Everything is done with keys alone, and what has the focus is seen.</summary>
[Collection(nameof(InTheBrowser))]
public sealed class KeyboardTests(Chromium chromium, SampleReport report) : IClassFixture<SampleReport>
{
    [Fact]
    public async Task Tab_goes_to_a_filter_and_space_presses_it()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        await TabToAsync(opened.Page, ".chip[data-value=fail]");

        await opened.Page.Keyboard.PressAsync("Space");

        (await opened.ShownAsync()).Should().Equal("DMSC-1.0-con-0402");
    }

    [Fact]
    public async Task Slash_goes_to_the_search_and_is_a_letter_like_others_there()
    {
        await using var opened = await chromium.OpenAsync(report.Address);

        await opened.Page.Keyboard.PressAsync("/");
        await opened.Page.Keyboard.TypeAsync("a/b");

        (await opened.Page.GetByRole(AriaRole.Searchbox).InputValueAsync()).Should().Be("a/b");
        (await FocusedAsync(opened.Page, "this.id")).Should().Be("words");
    }

    [Fact]
    public async Task Slash_can_be_switched_off()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        await opened.Page.GetByText("Keys", new() { Exact = true }).ClickAsync();
        await opened.Page.Locator("#slash").UncheckAsync();

        await opened.Page.Keyboard.PressAsync("/");

        (await FocusedAsync(opened.Page, "this.id")).Should().Be("slash");
    }

    [Fact]
    public async Task Escape_shows_all_test_cases_again()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        await opened.Page.Keyboard.PressAsync("/");
        await opened.Page.Keyboard.TypeAsync("0404");
        (await opened.ShownAsync()).Should().HaveCount(1);

        await opened.Page.Keyboard.PressAsync("Escape");

        (await opened.ShownAsync()).Should().HaveCount(7);
        (await opened.StatusAsync()).Should().Be("All 7 test cases");
    }

    [Fact]
    public async Task Enter_opens_a_test_case_and_goes_from_a_mark_of_the_timeline_to_its_line()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        await TabToAsync(opened.Page, "details.case[data-verdict=fail] > summary");
        await opened.Page.Keyboard.PressAsync("Enter");
        await opened.Case("DMSC-1.0-con-0402").Locator(".timeline").WaitForAsync();
        await TabToAsync(opened.Page, ".mark");

        foreach (var key in new[] { "ArrowRight", "ArrowRight", "End", "ArrowLeft", "Enter" })
            await opened.Page.Keyboard.PressAsync(key);

        (await FocusedAsync(opened.Page, "this.id")).Should().Be("DMSC-1.0-con-0402-11");
        (await FocusedAsync(opened.Page, "getComputedStyle(this).outlineStyle")).Should().Be("solid", "the focus is seen");
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var presses = 0; presses < 200; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                (await FocusedAsync(page, "getComputedStyle(this).outlineStyle")).Should().Be("solid", "the focus is seen");
                return;
            }
        }

        Assert.Fail($"200 presses of Tab did not reach '{selector}'.");
    }

    private static Task<string> FocusedAsync(IPage page, string expression) =>
        page.EvaluateAsync<string>($"(function () {{ return {expression}; }}).call(document.activeElement)");
}
