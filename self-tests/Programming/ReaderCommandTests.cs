using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Faults;
using Conformance.Fixtures.Evidence;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Processes;
using Conformance.SelfTests.Slot;

namespace Conformance.SelfTests.Programming;

/// <summary>hil readers and hil card as a user gives them, on a card behind a real pcscd.</summary>
[Collection(nameof(OneReader))]
public sealed class ReaderCommandTests(PrivateSlot slot) : IClassFixture<PrivateSlot>, IDisposable
{
    private static readonly string[] WritingCommands = ["VERIFY PIN", "UPDATE BINARY", "UPDATE RECORD", "CREATE FILE", "DELETE FILE", "RESIZE FILE"];

    private static readonly string Hil = Path.Combine(Path.GetDirectoryName(Repository.Assembly("Conformance.Runner"))!, "hil");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hil-cards-");

    private string Reader => slot.Readers[0];

    private string ListPath => Path.Combine(_folder.FullName, "hil-cards.yaml");

    [Fact]
    public async Task Readers_are_listed_with_state_answer_to_reset_and_what_they_may()
    {
        Insert(isBlank: false);
        List(ProgrammableCard.Make(isBlank: true));

        var (code, output) = await HilAsync("readers", "--allow", ListPath);

        code.Should().Be(0, output);
        output.Should().Contain(Reader).And.Contain("a card is in").And.Contain("3B800181: offers T=1").And.Contain($"allowed by '{ListPath}'");
        output.Should().Contain($"not allowed: '{slot.Readers[1]}' is not in '{ListPath}'");
    }

    [Fact]
    public async Task Without_pcscd_one_sentence_says_so()
    {
        var (code, output) = await Tool.RunAsync(Hil, ["readers"], new Dictionary<string, string> { ["PCSCLITE_CSOCK_NAME"] = Path.Combine(_folder.FullName, "none") });

        code.Should().Be(4);
        output.Trim().Should().Match("Establishing a context of scope System gave NoService (8010001D): pcscd cannot be reached.*").And.NotContain("\n");
    }

    [Fact]
    public async Task A_reader_that_is_not_there_or_has_no_card_is_told()
    {
        slot.Slot.Remove();

        (await HilAsync("card", "inspect", "--reader", "Omnikey")).Should().Match<(int ExitCode, string Output)>(told => told.ExitCode == 4 && told.Output.Contains($"'Omnikey' is no reader, and one of these was expected: '{Reader}'"));
        (await HilAsync("card", "inspect", "--reader", Reader)).Should().Match<(int ExitCode, string Output)>(told => told.ExitCode == 4 && told.Output.Contains("no card is in the reader"));
    }

    [Fact]
    public async Task A_dry_run_prints_each_command_masks_the_key_and_writes_nothing()
    {
        var card = Insert(isBlank: true);
        slot.Evidence.Restart();

        var (code, output) = await HilAsync("card", "write", "alice", "--reader", Reader, "--dry-run", "--adm-file", KeyFile());

        code.Should().Be(0, output);
        output.Should().MatchRegex("(?m)^ +2  VERIFY PIN ADM1 +0020000A08 \\*{16}$").And.MatchRegex("(?m)^ +4  CREATE FILE 7F50, a directory +00E00000").And.NotContain("41444D");
        slot.Evidence.Entries.Select(entry => entry.Kind).Should().Contain("SELECT").And.NotContain(WritingCommands);
        ProgrammableCard.Content(card.Master).Should().Equal(ProgrammableCard.Content(ProgrammableCard.Make(isBlank: true).Master));
    }

    [Fact]
    public async Task A_card_that_is_not_on_the_list_is_not_touched()
    {
        var card = Insert(isBlank: true);
        File.WriteAllText(ListPath, $"cards: [\"8999901000000000005\"]\nreaders: [\"{Reader}\"]\n");
        slot.Evidence.Restart();

        var (code, output) = await HilAsync("card", "write", "alice", "--reader", Reader, "--allow", ListPath, "--adm-file", KeyFile());

        code.Should().Be(4);
        output.Should().Contain($"and only those in '{ListPath}' may be written");
        slot.Evidence.Entries.Select(entry => entry.Kind).Should().Contain("SELECT").And.NotContain(WritingCommands);
        ProgrammableCard.Content(card.Master).Should().NotContain(file => file.StartsWith("7F50", StringComparison.Ordinal));
        _folder.GetFiles("*.json").Should().BeEmpty();
    }

    [Fact]
    public async Task What_was_written_is_shown_by_inspect_and_gone_after_restore()
    {
        var card = Insert(isBlank: true);
        List(card);

        var (code, output) = await HilAsync("card", "write", "alice", "--reader", Reader, "--allow", ListPath, "--adm-file", KeyFile(), "--backup", _folder.FullName);
        code.Should().Be(0, output);
        var (_, shown) = await HilAsync("card", "inspect", "--reader", Reader);
        shown.Should().Contain("PKCS#15 A000000063504B43532D3135").And.Contain("SC MO mail corporate").And.Contain("all / ADM");
        var backup = _folder.GetFiles("hil-backup-*.json").Should().ContainSingle().Subject.FullName;
        (await HilAsync("card", "restore", backup, "--reader", Reader, "--allow", ListPath, "--adm-file", KeyFile())).ExitCode.Should().Be(0);

        ProgrammableCard.Content(card.Master).Should().Equal(ProgrammableCard.Content(ProgrammableCard.Make(isBlank: true).Master));
    }

    [Fact]
    public async Task A_card_with_t0_alone_is_written_too()
    {
        var card = new VirtualCard(new CardProfile(CardIdentity.Of("Alice", seed: 1), Cards.TestCards.Mail) { Atr = Cards.T0Tests.T0Atr });
        slot.Slot.Insert(card);
        List(card);

        var (code, output) = await HilAsync("card", "write", "alice", "--reader", Reader, "--allow", ListPath, "--adm-file", KeyFile(), "--backup", _folder.FullName);

        code.Should().Be(0, output);
        ProgrammableCard.Content(card.Master).Where(file => file.StartsWith("7F50", StringComparison.Ordinal)).Should().HaveCountGreaterThan(7);
    }

    [Fact]
    public async Task A_card_pulled_half_way_is_told_with_its_backup_and_restored()
    {
        var profile = new CardProfile(CardIdentity.Of("Alice", seed: 1), Cards.TestCards.Mail) { Faults = [new(new() { Command = "CREATE FILE", Nth = 2 }, new FaultEffect.Removal())] };
        var card = new VirtualCard(profile);
        var former = ProgrammableCard.Content(card.Master);
        slot.Slot.Insert(card);
        List(card);

        var (code, output) = await HilAsync("card", "write", "alice", "--reader", Reader, "--allow", ListPath, "--adm-file", KeyFile(), "--backup", _folder.FullName);

        code.Should().Be(3, output);
        var backup = _folder.GetFiles("hil-backup-*.json").Should().ContainSingle().Subject.FullName;
        output.Should().Contain($"'card restore {backup}' brings it back");
        ProgrammableCard.Content(card.Master).Should().NotEqual(former);

        slot.Slot.Insert(card);
        (await HilAsync("card", "restore", backup, "--reader", Reader, "--allow", ListPath, "--adm-file", KeyFile())).ExitCode.Should().Be(0);
        ProgrammableCard.Content(card.Master).Should().Equal(former);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Task<(int ExitCode, string Output)> HilAsync(params string[] arguments) => Tool.RunAsync(Hil, arguments);

    private VirtualCard Insert(bool isBlank)
    {
        var card = ProgrammableCard.Make(isBlank);
        slot.Slot.Insert(card);
        return card;
    }

    private void List(VirtualCard card) => File.WriteAllText(ListPath, $"cards:\n  - {new ProgrammableCard(card).Iccid}\nreaders:\n  - \"{Reader}\"\n");

    private string KeyFile()
    {
        var path = Path.Combine(_folder.FullName, "card.adm");
        File.WriteAllText(path, "41444D41444D3031\n");
        return path;
    }
}
