using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Reports.Records;

namespace Conformance.Reports.Integrity;

/// <summary>A record as a line of the journal, bound by hashes to all lines before it.</summary>
/// <remarks>
/// Shape: the members of the record, with <c>previous</c>, the hash of the line before, and <c>hash</c>, the SHA-256 of the line
/// without this member; all of it canonical JSON, so that neither a value nor its spelling can be changed unseen.
/// </remarks>
internal static class ChainedLine
{
    /// <summary>The value of <c>previous</c> in the first line.</summary>
    public static readonly string Origin = new('0', 64);

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <returns>The line with its line feed, and its hash.</returns>
    /// <exception cref="FormatException">The record cannot be told in JSON without loss.</exception>
    public static (byte[] Line, string Hash) Write(JournalRecord record, string previous)
    {
        var members = JsonLine.ToObject(record);
        members["previous"] = previous;
        var hash = Hash.Of(CanonicalJson.Of(members));
        members["hash"] = hash;
        return ([.. CanonicalJson.Of(members), (byte)'\n'], hash);
    }

    /// <param name="line">Without its line feed.</param>
    /// <param name="previous">Hash of the line before; null when that one is damaged itself, so that it cannot be told.</param>
    /// <exception cref="DamagedLineException">The line is not as it was written.</exception>
    public static (JournalRecord Record, string Hash) Read(ReadOnlySpan<byte> line, string? previous)
    {
        var members = Parse(line);
        var (hash, link) = (Text(members, "hash"), Text(members, "previous"));
        members.Remove("hash");
        if (Hash.Of(CanonicalJson.Of(members)) is var actual && actual != hash)
            throw new DamagedLineException($"the line has the SHA-256 {actual}, and its member 'hash' says {hash}");
        if (previous is not null && link != previous)
            throw new DamagedLineException($"its member 'previous' is {link}, and the line before has the hash {previous}: a line was taken out, put in, or moved");

        try
        {
            return (JsonLine.ReadJournalRecord(Encoding.UTF8.GetString(line)), hash);
        }
        catch (FormatException cause)
        {
            throw new DamagedLineException(cause.Message);
        }
    }

    private static JsonObject Parse(ReadOnlySpan<byte> line)
    {
        if (Utf8Text.FirstWrongByte(line) is { } wrong)
            throw new DamagedLineException($"0x{line[wrong]:X2} begins no UTF-8 character here", wrong);
        try
        {
            var members = JsonNode.Parse(line, documentOptions: Strict) as JsonObject
                ?? throw new DamagedLineException("the line is no JSON object");
            CheckSpelling(line, CanonicalJson.Of(members));
            return members;
        }
        catch (JsonException cause)
        {
            throw new DamagedLineException("what begins here does not go on as a JSON object with members of different names", (int?)cause.BytePositionInLine);
        }
        catch (FormatException cause)
        {
            throw new DamagedLineException(cause.Message);
        }
    }

    private static void CheckSpelling(ReadOnlySpan<byte> line, ReadOnlySpan<byte> canonical)
    {
        var same = line.CommonPrefixLength(canonical);
        if (same < line.Length)
            throw new DamagedLineException("the spelling from here on is not that of canonical JSON (RFC 8785)", same);
    }

    private static string Text(JsonObject members, string name) =>
        members[name] is JsonValue value && value.TryGetValue<string>(out var text) && Hash.IsOne(text)
            ? text
            : throw new DamagedLineException($"it has no member '{name}' of 64 lower-case hexadecimal digits");
}
