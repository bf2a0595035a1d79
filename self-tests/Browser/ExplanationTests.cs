using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Browser;

/// <summary>A failed test case explains itself out of its own evidence, and hostile text in it stays text.</summary>
[Collection(nameof(InTheBrowser))]
public sealed class ExplanationTests(Chromium chromium, SampleReport report) : IClassFixture<SampleReport>
{
    private const string Failed = "DMSC-1.0-con-0402";

    [Fact]
    public async Task Expected_and_actual_stand_beside_each_other_above_the_entries_they_rest_on()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        var one = await opened.ExplainAsync(Failed);

        (await one.Locator(".pair dt").AllInnerTextsAsync()).Should().Equal("Expected", "Actual");
        (await one.Locator(".pair dd").AllTextContentsAsync()).Should().Equal(SampleRun.HostileShown, SampleRun.HostileShown);
        (await one.Locator(".check .proof a").AllTextContentsAsync()).Should().Equal("3");
        (await one.Locator(".finding .proof a").AllTextContentsAsync()).Should().Equal("8");
        (await one.Locator(".blame").InnerTextAsync()).Should().Be("The device has to be looked at.");
    }

    [Fact]
    public async Task The_entries_around_are_shown_and_the_rest_when_asked_for()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        var one = await opened.ExplainAsync(Failed);
        var numbers = one.Locator(".entries tbody tr:not(.gap):visible > th");
        (await numbers.AllInnerTextsAsync()).Should().Equal("1", "2", "3", "4", "5");

        await one.GetByText("show all 12 entries").ClickAsync();

        (await numbers.AllInnerTextsAsync()).Should().Equal(SampleEvidence.Entries.Select(entry => $"{entry.Number}"));
    }

    [Fact]
    public async Task Marks_of_the_timeline_stand_in_the_order_of_the_evidence_on_the_lane_of_who_saw_it()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        var one = await opened.ExplainAsync(Failed);

        var marks = await one.Locator(".mark").EvaluateAllAsync<string[]>("marks => marks.map(mark => mark.dataset.row)");
        var across = await one.Locator(".mark").EvaluateAllAsync<double[]>("marks => marks.map(mark => mark.getBoundingClientRect().x)");
        var down = await one.Locator(".mark").EvaluateAllAsync<double[]>("marks => marks.map(mark => mark.getBoundingClientRect().y)");

        marks.Should().Equal(SampleEvidence.Entries.Select(entry => $"{Failed}-{entry.Number}"));
        across.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        down.Select((y, index) => (SampleEvidence.Entries[index].Point, y)).Distinct().Should().HaveCount(6, "each point has one lane");
        (await one.Locator(".lanes li").AllInnerTextsAsync()).Should().Equal("card", "network", "DM server", "application server", "device", "storage");
    }

    private static readonly (int Entry, string Text)[] LaidOut =
    [
        (4, "CLA 00  INS A4  P1 00  P2 04  Lc 02\n0000  3F 00"),
        (6, "0000  DB 02 AA BB 10 ** ** ** **"),
        (6, "SW 90 00"),
        (5, "90 85 CD 97 62 1B 05 72"),
        (8, "<SyncML>\n  <SyncBody>\n    <Data>"),
        (8, "\n    <Cmd><![CDATA[a<b>c]]></Cmd>\n    <Final/>"),
        (8, "4 octets0000  02 A4 01 6A"),
        (1, "{\n  \"to\": \"on\",\n  \"wait\": 1.50\n}"),
        (10, "\"</script><img src=x onerror=alert(1)>\",\n  {}"),
        (12, "\"torn\": \""),
    ];

    [Fact]
    public async Task Bytes_and_messages_are_laid_out_for_reading()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        await opened.ExplainAsync(Failed);
        await opened.Page.EvaluateAsync("document.querySelectorAll('details.entry').forEach(one => one.open = true)");

        foreach (var (entry, text) in LaidOut)
            (await opened.Page.Locator($"tr[id='{Failed}-{entry}'] .fields").TextContentAsync()).Should().Contain(text);
    }

    [Fact]
    public async Task An_address_can_name_an_entry_that_is_folded_away()
    {
        await using var opened = await chromium.OpenAsync(new Uri($"{report.Address}#{Failed}-12"));

        await opened.Page.Locator($"tr[id='{Failed}-12'] .fields").WaitForAsync();

        (await opened.Page.EvaluateAsync<string>("document.activeElement.id")).Should().Be($"{Failed}-12");
    }

    [Fact]
    public async Task Hostile_text_stays_text_and_nothing_leaves_the_file()
    {
        await using var opened = await chromium.OpenAsync(report.Address);
        var page = opened.Page;
        await opened.ExplainAsync(Failed);
        await page.GetByText("show all 12 entries").ClickAsync();
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        await page.Locator($"tr[id='{Failed}-12'] .fields").WaitForAsync();

        (await page.Locator($"tr[id='{Failed}-3']").TextContentAsync()).Should().Contain(SampleRun.HostileShown);
        (await page.Locator("img, iframe, object, embed, link").CountAsync()).Should().Be(0);
        (await page.Locator("script:not([type])").CountAsync()).Should().Be(1, "the page has one script, its own");
        opened.Misdeeds.Should().BeEmpty();
    }

    [Fact]
    public async Task The_policy_of_the_page_lets_no_other_script_run()
    {
        await using var opened = await chromium.OpenAsync(report.Address);

        await opened.Page.EvaluateAsync("document.body.append(Object.assign(document.createElement('img'), { src: 'http://elsewhere.example/x' }))");
        var markup = await opened.Page.EvaluateAsync<string>("(() => { try { document.body.innerHTML = '<p>x'; return 'set'; } catch (cause) { return cause.name; } })()");

        markup.Should().Be("TypeError");
        opened.Misdeeds.Should().NotBeEmpty("the check would be blind if a refusal were not seen").And.NotContain(misdeed => misdeed.StartsWith("request:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_script_everything_is_read_but_the_evidence_whose_file_is_named()
    {
        await using var opened = await chromium.OpenAsync(report.Address, new() { JavaScriptEnabled = false });
        var one = opened.Case(Failed);
        await one.Locator("> summary").ClickAsync();

        (await opened.Page.Locator("details.case:visible").CountAsync()).Should().Be(7);
        (await opened.Page.Locator("#filter").IsVisibleAsync()).Should().BeFalse();
        (await one.Locator(".pair dd").AllTextContentsAsync()).Should().Equal(SampleRun.HostileShown, SampleRun.HostileShown);
        (await one.Locator(".body").InnerTextAsync()).Should().MatchRegex("12 entries, from the file evidence/[0-9a-f]{64} ");
        opened.Misdeeds.Should().BeEmpty();
    }
}
