using System.CommandLine;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Commands;

/// <summary>Options that several commands on cards in readers have.</summary>
internal static class CardOptions
{
    public static Option<string> Allow() =>
        new("--allow") { HelpName = "FILE", Description = "the cards and readers that may be written", DefaultValueFactory = _ => AllowList.DefaultFile };

    public static Option<string?> Reader(bool isRequired) =>
        new("--reader") { HelpName = "NAME", Description = "the reader the card is in: its name, or a part of it", Required = isRequired };

    public static Option<string?> AdministratorKey() =>
        new("--adm-file") { HelpName = "FILE", Description = "holds ADM1 of the card, 16 hexadecimal digits; it is tried once" };

    public static Option<bool> DryRun() => new("--dry-run") { Description = "print the commands that would be sent, and send none that writes" };
}
