using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Conformance.SelfTests.Browser;

/// <summary>A report in a browser, with everything that it should not do written down: requests, errors, dialogs.</summary>
internal sealed class ReportPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _misdeeds = new();
    private readonly IBrowserContext _context;

    private ReportPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Requests beside the file itself, messages of the console, errors and dialogs.</summary>
    public IReadOnlyCollection<string> Misdeeds => _misdeeds;

    public static async Task<ReportPage> OpenAsync(IBrowser browser, Uri report, BrowserNewContextOptions options)
    {
        var context = await browser.NewContextAsync(options);
        var opened = new ReportPage(context, await context.NewPageAsync());
        await opened.WatchAsync(report);
        await opened.Page.GotoAsync(report.AbsoluteUri);
        return opened;
    }

    /// <summary>Opens a test case by its heading, and waits for its evidence.</summary>
    public async Task<ILocator> ExplainAsync(string id)
    {
        var opened = Case(id);
        await opened.Locator("> summary").ClickAsync();
        await opened.Locator(".evidence table").WaitForAsync();
        return opened;
    }

    public ILocator Case(string id) => Page.Locator("details.case", new() { Has = Page.Locator($"[id='{id}']") });

    /// <summary>Ids of the test cases that a reader sees, in their order.</summary>
    public Task<string[]> ShownAsync() => Page.EvaluateAsync<string[]>("[...document.querySelectorAll('details.case')].filter(one => one.checkVisibility()).map(one => one.querySelector('.body').id)");

    /// <summary>What the page tells a screen reader after filtering.</summary>
    public Task<string> StatusAsync() => Page.GetByRole(AriaRole.Status).InnerTextAsync();

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    private async Task WatchAsync(Uri report)
    {
        await Page.RouteAsync("**", route => route.Request.Url.Split('#')[0] == report.AbsoluteUri.Split('#')[0] ? route.ContinueAsync() : RefuseAsync(route));
        Page.Console += (_, message) => _misdeeds.Enqueue($"console: {message.Text}");
        Page.PageError += (_, error) => _misdeeds.Enqueue($"error: {error}");
        Page.Dialog += (_, dialog) => _misdeeds.Enqueue($"dialog: {dialog.Message}");
    }

    private Task RefuseAsync(IRoute route)
    {
        _misdeeds.Enqueue($"request: {route.Request.Url}");
        return route.AbortAsync();
    }
}
