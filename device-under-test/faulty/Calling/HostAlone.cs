using ReferenceDevice;

namespace FaultyDevices.Calling;

/// <summary>The fault: of the address of a server the name of the host is all that counts.</summary>
internal sealed class HostAlone : CallingAsTheAccountSays
{
    public override Call Made(Call account) => Uri.TryCreate(account.Address, UriKind.Absolute, out var address)
        ? account with { Address = $"{address.Scheme}://{address.Host}/" }
        : account;
}
