using Conformance.Mutants.Making;
using Conformance.Runner.Configuration;

namespace Conformance.Mutants.Telling;

/// <summary>Why a mutant may survive, as a person has written it down in docs/mutants-survivors.yaml.</summary>
internal sealed class Reasons
{
    private readonly Dictionary<MutantKey, string> _reasons;

    private Reasons(Dictionary<MutantKey, string> reasons) => _reasons = reasons;

    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "docs", "mutants-survivors.yaml");

    /// <exception cref="ConfigurationException">It cannot be read, an entry lacks something, or two are about the same mutant.</exception>
    public static Reasons Read(string path)
    {
        var reasons = new Dictionary<MutantKey, string>();
        foreach (var entry in YamlFile.Read<Shape>(path, "docs/mutants.md").Survivors ?? [])
        {
            if (entry is not { File: { } file, Operator: { } kind, Code: { } code, Original: { } original, Reason: { Length: > 0 } reason })
                throw new ConfigurationException($"'{path}': an entry of '{entry?.File}' lacks one of file, operator, code, original and reason. docs/mutants.md shows an example.");
            if (!reasons.TryAdd(MutantKey.Of(file, kind, code, original), reason.Trim()))
                throw new ConfigurationException($"'{path}': two entries are about '{original}' in '{code}' of {file}. Make them one.");
        }

        return new Reasons(reasons);
    }

    /// <returns>Null when nobody has given one.</returns>
    public string? Of(Mutant mutant) => _reasons.GetValueOrDefault(mutant.Key);

    /// <summary>Entries for mutants that have none, to be completed by a person.</summary>
    public string Drafts(IEnumerable<Mutant> mutants) => string.Concat(mutants.Where(mutant => Of(mutant) is null).Select(mutant => mutant.Key).Distinct().Select(key =>
        $"  - file: {key.File}\n    operator: {key.Operator}\n    code: {Quoted(key.Code)}\n    original: {Quoted(key.Original)}\n    reason:\n"));

    /// <summary>Those that are about no mutant that there is: the code has changed.</summary>
    public IReadOnlyList<MutantKey> Idle(IEnumerable<Mutant> mutants) => [.. _reasons.Keys.Except(mutants.Select(mutant => mutant.Key))];

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private sealed class Shape
    {
        public List<Entry?>? Survivors { get; set; }
    }

    private sealed class Entry
    {
        public string? File { get; set; }

        public string? Operator { get; set; }

        public string? Code { get; set; }

        public string? Original { get; set; }

        public string? Reason { get; set; }
    }
}
