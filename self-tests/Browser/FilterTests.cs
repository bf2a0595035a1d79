using Microsoft.Playwright;

namespace Conformance.SelfTests.Browser;

/// <summary>Filters show exactly the test cases they name, and say how many.</summary>
[Collection(nameof(InTheBrowser))]
public sealed class FilterTests(Chromium chromium, SampleReport report) : IClassFixture<SampleReport>
{
    private static readonly string[] Verdicts = ["pass", "fail", "error", "inconclusive", "not-applicable", "not-selected", "not-run"];

    [Fact]
    public async Task Each_verdict_alone_shows_its_test_case_and_tells_how_many_are_shown()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        foreach (var (index, verdict) in Verdicts.Index())
        {
            await opened.Page.Locator($".chip[data-value={verdict}]").ClickAsync();

            (await opened.ShownAsync()).Should().Equal([$"DMSC-1.0-con-040{index + 1}"], verdict);
            (await opened.StatusAsync()).Should().Be("1 of 7 test cases");
            await opened.Page.Locator($".chip[data-value={verdict}]").ClickAsync();
        }
    }

    [Fact]
    public async Task Two_verdicts_show_both_and_a_second_press_takes_one_back()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        await opened.Page.Locator(".chip[data-value=pass]").ClickAsync();
        await opened.Page.Locator(".chip[data-value=error]").ClickAsync();
        (await opened.ShownAsync()).Should().Equal("DMSC-1.0-con-0401", "DMSC-1.0-con-0403");

        await opened.Page.Locator(".chip[data-value=pass]").ClickAsync();

        (await opened.ShownAsync()).Should().Equal("DMSC-1.0-con-0403");
    }

    private static readonly (string Words, string[] Numbers)[] Searches =
    [
        ("0404", ["0404"]), ("LEFT out", ["0406"]), ("starting state", ["0404"]), ("authentication 0401", ["0401"]), ("nothing of the kind", []),
    ];

    [Fact]
    public async Task Text_is_looked_for_in_id_title_reason_and_feature()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        foreach (var (words, numbers) in Searches)
        {
            await opened.Page.GetByRole(AriaRole.Searchbox).FillAsync(words);

            (await opened.ShownAsync()).Should().Equal(numbers.Select(number => $"DMSC-1.0-con-{number}"), words);
        }
    }

    [Fact]
    public async Task A_requirement_shows_its_test_cases()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        await opened.Page.Locator(".chip[data-value=fail]").ClickAsync();

        await opened.Page.GetByRole(AriaRole.Combobox).SelectOptionAsync("DMSC-SEC-001");

        (await opened.ShownAsync()).Should().Equal("DMSC-1.0-con-0402");
    }

    [Fact]
    public async Task Only_what_needs_attention_leaves_out_what_passed_or_was_not_meant_to_run()
    {
        await using var opened = await chromium.OpenAsync(report.Address);

        await opened.Page.GetByLabel("only what needs attention").CheckAsync();

        (await opened.ShownAsync()).Should().Equal("DMSC-1.0-con-0402", "DMSC-1.0-con-0403", "DMSC-1.0-con-0404", "DMSC-1.0-con-0407");
        (await opened.StatusAsync()).Should().Be("4 of 7 test cases");
    }

    [Fact]
    public async Task A_link_to_a_test_case_that_is_filtered_out_shows_it_and_opens_it()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        await opened.Page.Locator(".chip[data-value=pass]").ClickAsync();

        await opened.Page.Locator("#requirements a[href='#DMSC-1.0-con-0402']").ClickAsync();

        await opened.Case("DMSC-1.0-con-0402").Locator(".timeline").WaitForAsync();
        (await opened.ShownAsync()).Should().HaveCount(7);
    }
}
