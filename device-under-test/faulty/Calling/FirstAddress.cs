using ReferenceDevice;

namespace FaultyDevices.Calling;

/// <summary>The fault: where a server is, is learnt once; what its account says later is not looked at.</summary>
internal sealed class FirstAddress(string[] args) : CallingAsTheAccountSays
{
    private readonly Note _learnt = new(args, "servers");

    public override Call Made(Call account)
    {
        if (_learnt.Lines.Select(line => line.Split(' ')).FirstOrDefault(line => line[0] == account.ServerId) is [_, var address])
            return account with { Address = address };
        _learnt.Add($"{account.ServerId} {account.Address}");
        return account;
    }
}
