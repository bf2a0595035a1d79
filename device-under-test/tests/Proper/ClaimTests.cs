using Microsoft.Data.Sqlite;
using ReferenceDevice.Contract;
using ReferenceDevice.Proper;
using ReferenceDevice.Storage;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Proper;

public sealed class ClaimTests : IDisposable
{
    private readonly SqliteConnection _storage = DeviceStorage.Volatile();
    private readonly DeviceCore _device;

    public ClaimTests()
    {
        new SetupStorage(_storage).Write(new Setup("slot", Applications: [new ApplicationSetup("mail", Installed: true), new ApplicationSetup("messaging", Installed: false)]));
        _device = DeviceCore.Over(_storage, Trees.CardFile(), new HandUser(), new NoProtection(), DeviceParts.Conforming, new Reporter(_ => { }, new Clock(TimeProvider.System)));
    }

    [Theory]
    [InlineData("urn:oma:mo:oma-dm-dmacc:1.0", "w7", Claim.Device)]
    [InlineData("urn:oma:mo:oma-connmo-nap:1.0", null, Claim.Device)]
    [InlineData("org.example/1.0/Mail", "143", Claim.Application)]
    [InlineData("org.example/1.0/Messages", "w4", Claim.MissingApplication)]
    [InlineData("org.example/1.0/Meter", null, Claim.Nobody)]
    public void An_object_is_the_devices_an_applications_a_missing_ones_or_nobodys(string identifier, string? application, Claim claim) =>
        _device.ClaimOf(Object(identifier, application)).Should().Be(claim);

    public void Dispose() => _device.Tree.Dispose();

    private static ManagementObject Object(string identifier, string? application) =>
        new(application is null ? [TreeNode.Interior("one", identifier)] : [TreeNode.Interior("one", identifier), TreeNode.Leaf("one/AppID", application)]);
}
