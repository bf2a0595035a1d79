using ReferenceDevice.Keeping;
using ReferenceDevice.Storage;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Keeping;

/// <summary>Keeping for a subscriber in a tree of a test.</summary>
internal static class Keepings
{
    public const string Subscriber = "subscriber";

    public static SubscriberKeeping In(ManagementTree tree, Indications? indications = null) =>
        new(Subscriber, tree, new KeepingAsIndicated(), new Pseudonyms([1]), indications ?? new Indications(DeviceStorage.Volatile()));
}
