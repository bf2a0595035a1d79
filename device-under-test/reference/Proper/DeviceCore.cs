using Microsoft.Data.Sqlite;
using ReferenceDevice.Applications;
using ReferenceDevice.Contract;
using ReferenceDevice.Keeping;
using ReferenceDevice.Protection;
using ReferenceDevice.Sessions;
using ReferenceDevice.Storage;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Proper;

/// <summary>What a switched-on device has, whichever card is in it.</summary>
internal sealed record DeviceCore(
    Setup Setup, ManagementTree Tree, KeptData Kept, ApplicationSettings Applications, IUser User, IProtectedObjects Protection, DeviceParts Parts, Reporter Reporter)
{
    private const string CardFile = "card.sealed";

    /// <summary>What applications do over the network.</summary>
    public ApplicationUse Use { get; } = new(Applications, TimeProvider.System);

    /// <summary>What a DM server is tried with first.</summary>
    public MessageEncoding PreferredEncoding { get; init; } = MessageEncoding.Wbxml;

    /// <summary>Who has a use for an object.</summary>
    public Claim ClaimOf(ManagementObject candidate) => ApplicationKind.Claiming(candidate) switch
    {
        null => MoPlace.For(candidate.Identifier, claimed: false) is MoPlace.Unclaimed ? Claim.Nobody : Claim.Device,
        var kind when kind == ApplicationKind.Connectivity => Claim.Device,
        { Id: var id } => Applications.IsInstalled(id) ? Claim.Application : Claim.MissingApplication,
    };

    /// <summary>Opens the memory in a folder; what an earlier life left of a card is gone before anything can be read.</summary>
    /// <exception cref="InvalidDataException">The device was never set up.</exception>
    public static DeviceCore Boot(string folder, DeviceModel model, IUser user, DeviceParts parts, Reporter reporter)
    {
        var cardFile = parts.CardStore(Path.Combine(folder, CardFile));
        var storage = DeviceStorage.Open(folder);
        IProtectedObjects protection = model.HasKeys ? ProtectedObjects.Of(new SetupStorage(storage).Read(), TimeProvider.System, parts.Protection) : new NoProtection();
        return Over(storage, cardFile, user, protection, parts, reporter);
    }

    /// <summary>The same over a memory that is open.</summary>
    public static DeviceCore Over(
        SqliteConnection storage, ICardStore cardFile, IUser user, IProtectedObjects protection, DeviceParts parts, Reporter reporter)
    {
        var setup = new SetupStorage(storage).Read();
        var tree = new ManagementTree(storage, cardFile);
        var applications = new ApplicationSettings(setup.Applications, tree, new SetupStorage(storage).Put, parts.Locking, parts.Accounts);
        return new DeviceCore(setup, tree, new KeptData(storage, tree, parts.Keeping), applications, user, protection, parts, reporter);
    }
}
