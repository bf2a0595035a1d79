using System.Diagnostics;
using Conformance.Reports.Writers;
using Conformance.SelfTests.Reports;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Browser;

/// <summary>A report of 2,000 test cases opens, filters and explains; the figures are printed, the counts are asserted.</summary>
/// <remarks>With HIL_KEEP_REPORT=FILE the report stays there, to be looked at.</remarks>
[Collection(nameof(InTheBrowser))]
public sealed class LargeReportTests(Chromium chromium, ITestOutputHelper output)
{
    private const string Painted =
        "new Promise(done => new PerformanceObserver(list => done(list.getEntriesByName('first-contentful-paint')[0].startTime)).observe({ type: 'paint', buffered: true }))";

    private const string Explained =
        """
        async id => {
          const one = document.getElementById(id).closest('details.case');
          const start = performance.now();
          one.open = true;
          while (!one.querySelector('.evidence table')) await new Promise(requestAnimationFrame);
          return performance.now() - start;
        }
        """;

    [Fact]
    public async Task Two_thousand_test_cases_open_and_filter()
    {
        using var folder = new TemporaryFolder();
        LargeRun.Write(folder.Path, seed: 1);
        var file = Path.Combine(folder.Path, "report.html");
        Time("written", () => RunReports.Write(folder.Path));
        if (Environment.GetEnvironmentVariable("HIL_KEEP_REPORT") is { } kept)
            File.Copy(file, kept, overwrite: true);
        await using var opened = await chromium.OpenAsync(new Uri(file));
        var page = opened.Page;

        output.WriteLine($"size: {new FileInfo(file).Length / 1e6:0.0} MB");
        output.WriteLine($"first contentful paint: {await page.EvaluateAsync<double>(Painted):0} ms");
        output.WriteLine($"DOMContentLoaded: {await page.EvaluateAsync<double>("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"):0} ms");
        output.WriteLine($"filter by verdict, with layout: {await TimeAsync(page, "document.querySelector('.chip[data-value=fail]').click()"):0} ms");
        (await opened.ShownAsync()).Should().HaveCount(LargeRun.Failed);
        (await opened.StatusAsync()).Should().Be($"{LargeRun.Failed} of {LargeRun.Cases} test cases");

        output.WriteLine($"show all again, with layout: {await TimeAsync(page, "document.querySelector('[type=reset]').click()"):0} ms");
        output.WriteLine($"first search of text, with layout: {await TimeAsync(page, "words.value = 'subscriber 1234'; words.dispatchEvent(new Event('input', { bubbles: true }))"):0} ms");
        (await opened.ShownAsync()).Should().Equal(LargeRun.Id(1234));

        output.WriteLine($"test case opened with its evidence: {await page.EvaluateAsync<double>(Explained, LargeRun.Id(1234)):0} ms");
        (await opened.Case(LargeRun.Id(1234)).Locator(".mark").CountAsync()).Should().BeInRange(60, 120);
        opened.Misdeeds.Should().BeEmpty();
    }

    private static Task<double> TimeAsync(IPage page, string action) =>
        page.EvaluateAsync<double>($"(() => {{ const start = performance.now(); {action}; document.body.getBoundingClientRect(); return performance.now() - start; }})()");

    private void Time(string what, Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        output.WriteLine($"{what}: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
    }
}
