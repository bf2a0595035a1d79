namespace ReferenceDevice;

/// <summary>The account is asked anew at each session, and nothing else is.</summary>
internal sealed class CallingAsTheAccountSays : ICalling
{
    public bool Calls(bool isWanted) => isWanted;

    public Call Made(Call account) => account;
}
