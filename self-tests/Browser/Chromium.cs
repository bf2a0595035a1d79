using Microsoft.Playwright;

namespace Conformance.SelfTests.Browser;

/// <summary>Debian's Chromium without a window, and without what belongs to one. Whatever it writes lies in a folder that is gone with it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium-headless-shell";
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("report-browser-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (!File.Exists(Program))
            throw new FileNotFoundException($"'{Program}' is not there, and the report is proven in it. Install the Debian package 'chromium-headless-shell'.");

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program, Args = Quiet, Env = new Dictionary<string, string>
            {
                ["HOME"] = _home.FullName, ["TMPDIR"] = _home.FullName, ["XDG_CONFIG_HOME"] = _home.FullName, ["XDG_CACHE_HOME"] = _home.FullName, ["PATH"] = "/usr/bin:/bin",
            },
        });
    }

    /// <summary>A page of its own: nothing of one test is seen by another.</summary>
    internal async Task<ReportPage> OpenAsync(Uri report, BrowserNewContextOptions? options = null) => await ReportPage.OpenAsync(_browser!, report, options ?? new());

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        _home.Delete(recursive: true);
    }
}
