using Conformance.Reports.Records;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Trace;

/// <summary>Wireshark on the command line reads a capture of card commands.</summary>
/// <remarks>
/// Version 4.0 expects after a READ as many bytes as P3 says, and gives up before the status word when there are fewer: then the
/// last two bytes are taken. It takes answers to reset for commands.
/// </remarks>
internal static class Tshark
{
    private const int GsmtapHeaderDigits = 32;
    private const string OnlyCommands = "gsm_sim && udp.payload[12:1] == 00";
    private const string OnlyResets = "gsm_sim && udp.payload[12:1] == 01";

    private static readonly string[] Fields = ["udp.payload", "gsm_sim.apdu.ins", "gsm_sim.apdu.sw", "gsm_sim.bin_offset", "gsm_sim.record_nr", "frame.comment"];

    /// <summary>A line for each command that it finds; <see cref="Expected"/> makes the same of an entry of the evidence.</summary>
    public static async Task<IReadOnlyList<string>> CommandsAsync(string capture) =>
    [
        .. (await ReadAsync(capture, OnlyCommands)).Select(cells =>
            $"{cells[1]} {cells[0].Substring(GsmtapHeaderDigits + 4, 4)} {(cells[2] is "" ? $"given up 0x{cells[0][^4..]}" : cells[2])} offset {cells[3]} record {cells[4]}".ToUpperInvariant()),
    ];

    /// <summary>The comment on each command.</summary>
    public static async Task<IReadOnlyList<string>> CommentsAsync(string capture) => [.. (await ReadAsync(capture, OnlyCommands)).Select(cells => cells[5])];

    /// <summary>Every answer to reset, in hexadecimal.</summary>
    public static async Task<IReadOnlyList<string>> AnswersToResetAsync(string capture) =>
        [.. (await ReadAsync(capture, OnlyResets)).Select(cells => cells[0][GsmtapHeaderDigits..].ToUpperInvariant())];

    /// <summary>Instruction, P1 and P2, status word; offset and record where the instruction has one.</summary>
    public static string Expected(EvidenceRecord entry)
    {
        var (command, sw) = (entry.Fields["command"], entry.Fields["sw"]);
        var (instruction, p1, p2) = (command[2..4], Convert.ToByte(command[4..6], 16), Convert.ToByte(command[6..8], 16));
        var offset = (instruction, p1) switch
        {
            ("B0", >= 0x80) => $"{p2}",
            ("B0", _) => $"{(p1 << 8) | p2}",
            _ => "",
        };
        var isGivenUp = instruction is "B0" or "B2" && Convert.ToByte(command[8..10], 16) > (entry.Fields["response"].Length / 2) - 2;
        return $"0X{instruction} {command[4..8]} {(isGivenUp ? "GIVEN UP " : "")}0X{sw} OFFSET {offset} RECORD {(instruction is "B2" ? $"{p1}" : "")}";
    }

    private static async Task<IEnumerable<string[]>> ReadAsync(string capture, string filter)
    {
        var (code, output) = await Tool.RunAsync(
            "tshark", ["-r", capture, "-Y", filter, "-T", "fields", "-E", "separator=/t", .. Fields.SelectMany(field => new[] { "-e", field })]);
        code.Should().Be(0, output);
        return output.Split('\n').Select(line => line.Split('\t')).Where(cells => cells.Length == Fields.Length);
    }
}
