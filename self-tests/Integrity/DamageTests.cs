using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Conformance.Reports.Integrity;
using Conformance.Reports.Records;

namespace Conformance.SelfTests.Integrity;

/// <summary>Each kind of damage to a run folder, with the sentence that tells it first.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly SampleFolder _run = SampleFolder.Sealed();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("\"reason\":\"pcscd ended.\"", "\"reason\":\"pcscd ended!\"", "journal.jsonl, line N, bytes * to *: the line has the SHA-256 *, and its member 'hash' says *")]
    [InlineData("\"durationMs\":1234.5", "\"durationMs\":1234.50", "journal.jsonl, line N, byte *: the spelling from here on is not that of canonical JSON (RFC 8785)")]
    [InlineData("\"note\":null", "\"note\": null", "journal.jsonl, line N, byte *: the spelling from here on *")]
    [InlineData("\"note\":null", "\"note\";null", "journal.jsonl, line N, byte *: what begins here does not go on as a JSON object*")]
    [InlineData("\"note\":null", "\"note\":null,\"note\":null", "journal.jsonl, line N, bytes *: what begins here does not go on as a JSON object with members of different names")]
    [InlineData("\"outcome\":\"completed\"", "\"outcome\":\"\u00ffompleted\"", "journal.jsonl, line N, byte *: 0xFF begins no UTF-8 character here")]
    [InlineData("\"outcome\":\"completed\"", "\"outcome\":\"\\ud800\"", "journal.jsonl, line N, bytes *: A text holds half of a surrogate pair*")]
    [InlineData("\"type\":\"run-resumed\"}\n", "\"type\":\"run-resumed\"}", "journal.jsonl, line N, byte *: what begins here does not go on*")]
    [InlineData("\"hash\":\"", "\"hasp\":\"", "journal.jsonl, line N, bytes 0 to *: it has no member 'hash' of 64 lower-case hexadecimal digits")]
    [InlineData("\"previous\":\"0", "\"previous\":\"1", "journal.jsonl, line N, bytes 0 to *: the line has the SHA-256 *")]
    public void A_line_of_the_journal_that_was_changed_is_told_with_its_place(string before, string after, string sentence)
    {
        var latin = File.ReadAllText(_run.File("journal.jsonl"), Encoding.Latin1);
        latin.Should().Contain(before);
        var at = latin.IndexOf(before, StringComparison.Ordinal);
        File.WriteAllText(_run.File("journal.jsonl"), latin[..at] + after + latin[(at + before.Length)..], Encoding.Latin1);

        var told = sentence.Replace("line N", $"line {latin[..at].Count(sign => sign is '\n') + 1}", StringComparison.Ordinal);
        _run.FirstDamage.Should().Match(told);
        _run.Verify().Code.Should().Be(1);
        FluentActions.Invoking(() => JournalReader.Read(_run.Path)).Should().Throw<FormatException>().WithMessage($"The journal in '*' is not as it was written. {told}. Restore the whole run folder.");
    }

    [Fact]
    public void A_byte_that_breaks_the_grammar_is_told_exactly()
    {
        var bytes = File.ReadAllBytes(_run.File("journal.jsonl"));
        var line = bytes.AsSpan().IndexOf((byte)'\n') + 1;
        bytes[line + 5] = (byte)';';
        File.WriteAllBytes(_run.File("journal.jsonl"), bytes);

        _run.FirstDamage.Should().StartWith($"journal.jsonl, line 2, byte {line + 5}: ");
    }

    [Fact]
    public void A_line_that_was_changed_is_told_from_its_first_byte_to_its_line_feed()
    {
        var lines = File.ReadAllLines(_run.File("journal.jsonl"));
        var first = Encoding.UTF8.GetByteCount(lines[0]) + 1;
        lines[1] = lines[1].Replace("bench-7", "bench-8", StringComparison.Ordinal);
        File.WriteAllText(_run.File("journal.jsonl"), string.Join('\n', lines) + "\n");

        _run.FirstDamage.Should().StartWith($"journal.jsonl, line 2, bytes {first} to {first + Encoding.UTF8.GetByteCount(lines[1])}: ");
    }

    [Fact]
    public void A_line_that_was_taken_out_is_missed_by_the_one_after() => ChangeLines(
        lines => [.. lines[..3], .. lines[4..]], "journal.jsonl, line 4, *: its member 'previous' is *, and the line before has the hash *: a line was taken out, put in, or moved");

    [Fact]
    public void Lines_that_changed_places_are_told() => ChangeLines(
        lines => [.. lines[..2], lines[3], lines[2], .. lines[4..]], "journal.jsonl, line 3, *: its member 'previous' is *");

    [Fact]
    public void A_line_that_was_given_twice_is_told() => ChangeLines(lines => [.. lines[..3], .. lines[2..]], "journal.jsonl, line 4, *: its member 'previous' is *");

    [Fact]
    public void A_journal_that_lost_its_last_lines_is_told_by_the_seal() => ChangeLines(
        lines => lines[..5], "journal.jsonl: the file has * bytes and the SHA-256 *, and SHA256SUMS says *");

    [Fact]
    public void A_line_that_is_sound_but_no_record_is_told()
    {
        var next = File.ReadAllLines(_run.File("journal.jsonl")).Length + 1;
        var members = new JsonObject { ["type"] = "tea-break", ["previous"] = JournalReader.Read(_run.Path).Head };
        members["hash"] = Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Of(members)));
        File.AppendAllText(_run.File("journal.jsonl"), Encoding.UTF8.GetString(CanonicalJson.Of(members)) + "\n");

        _run.FirstDamage.Should().Match($"journal.jsonl, line {next}, *'* is not a journal record of this version of the suite: *tea-break*");
    }

    [Theory]
    [InlineData("journal.jsonl", "journal.jsonl: the file is not there")]
    [InlineData("evidence", "evidence/*: the file is not there, and line 4 of the journal refers to it (* bytes)")]
    [InlineData("report.html", "report.html: the file is not there, and SHA256SUMS names it")]
    [InlineData("logs/pcscd.log", "logs/pcscd.log: the file is not there, and SHA256SUMS names it")]
    public void A_file_that_is_gone_is_told(string name, string sentence)
    {
        File.Delete(_run.File(name is "evidence" ? _run.Evidence : name));

        _run.FirstDamage.Should().Match(sentence);
        _run.Verify().Code.Should().Be(1);
    }

    [Theory]
    [InlineData("journal.jsonl", "journal.jsonl, line *, byte *: the line has no end, and from here on it is not what a killed writer leaves")]
    [InlineData("evidence", "evidence/*: the file has * bytes and the SHA-256 *, which must be its name")]
    [InlineData("report.html", "report.html: the file has * bytes and the SHA-256 *, and SHA256SUMS says *")]
    [InlineData("logs/pcscd.log", "logs/pcscd.log: the file has 1 bytes and the SHA-256 *, and SHA256SUMS says *")]
    [InlineData("SHA256SUMS", "SHA256SUMS, line *: the line is not 64 lower-case hexadecimal digits, two spaces, a path, and a line feed")]
    public void A_byte_more_is_told(string name, string sentence)
    {
        File.AppendAllText(_run.File(name is "evidence" ? _run.Evidence : name), " ");

        _run.FirstDamage.Should().Match(sentence);
        _run.Verify().Code.Should().Be(1);
    }

    [Theory]
    [InlineData("notes.txt", "notes.txt: SHA256SUMS does not name the file: it came after the run was sealed")]
    [InlineData("logs/.hidden", "logs/.hidden: SHA256SUMS does not name the file*")]
    [InlineData("evidence/half.part", "evidence/half.part: SHA256SUMS does not name the file*")]
    [InlineData("evidence/other", "evidence/other: the file has 3 bytes and the SHA-256 *, which must be its name")]
    [InlineData("logs/journal.lock", "logs/journal.lock: SHA256SUMS does not name the file*")]
    public void A_file_that_came_afterwards_is_told(string name, string sentence)
    {
        File.WriteAllText(_run.File(name), "new");

        _run.FirstDamage.Should().Match(sentence);
    }

    [Fact]
    public void A_name_that_would_rule_the_terminal_is_made_harmless()
    {
        File.WriteAllText(_run.File("a\u001b[31m\nb"), "new");

        _run.FirstDamage.Should().StartWith("a\\u001B[31m b: SHA256SUMS does not name the file");
    }

    private void ChangeLines(Func<string[], string[]> change, string sentence)
    {
        File.WriteAllText(_run.File("journal.jsonl"), string.Concat(change(File.ReadAllLines(_run.File("journal.jsonl"))).Select(line => line + "\n")));

        _run.FirstDamage.Should().Match(sentence);
        _run.Verify().Code.Should().Be(1);
    }
}
