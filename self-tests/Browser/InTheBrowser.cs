namespace Conformance.SelfTests.Browser;

/// <summary>Tests that look at a report in Chromium: one browser for all of them.</summary>
/// <remarks>It runs beside other tests. Those that count processes are <see cref="Processes.OneAtATime"/>, which xunit begins when all others have ended.</remarks>
[CollectionDefinition(nameof(InTheBrowser))]
public sealed class InTheBrowser : ICollectionFixture<Chromium>;
