using Conformance.Fixtures.Cards.Images;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>Fingerprints of all that decides verdicts, so that two runs can be told to be of the same suite.</summary>
internal static class SuiteSources
{
    /// <returns>Name to SHA-256, 64 lower-case hexadecimal digits.</returns>
    /// <param name="testAssembly">What the features were built into.</param>
    public static IReadOnlyDictionary<string, string> Of(string featuresFolder, string testAssembly) => new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["bench"] = OfFiles([Repository.Assembly("Conformance.Fixtures"), Repository.Assembly("Pcsc")]),
        ["cards"] = OfFiles([.. CardLibrary.OfSuite.List().Select(card => card.Path)]),
        ["features"] = OfFiles(
        [
            .. Directory.EnumerateFiles(featuresFolder, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
            Path.Combine(featuresFolder, Repository.Catalogue),
            testAssembly,
        ]),
        ["judge"] = OfFiles([Repository.Assembly("Conformance.Reports"), typeof(SuiteSources).Assembly.Location]),
        ["server-stubs"] = OfFiles([.. Directory.EnumerateFiles(Repository.DmServer, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]),
        ["steps"] = OfFiles([Repository.Assembly("Conformance.Steps")]),
    };

    /// <summary>Whether two runs are of the same suite by their fingerprints.</summary>
    public static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) => Changed(one, other) is null;

    /// <returns>Name of a fingerprint that the two do not have alike; null where all are.</returns>
    public static string? Changed(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Keys.Union(other.Keys).FirstOrDefault(name => one.GetValueOrDefault(name) != other.GetValueOrDefault(name));

    private static string OfFiles(IReadOnlyList<string> paths) => Fingerprint.Of(paths, Path.GetFileName);
}
